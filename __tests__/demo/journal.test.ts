import { describe, expect, test } from '@jest/globals'
import { openJournal } from '../../demo/journal.js'
import { passed } from './setting.js'

describe('the journal of a rollout', () => {
  test("counts users' requests, and what the canary took, copies included", () => {
    const journal = openJournal()
    journal.note(passed())
    journal.note(passed({ arm: 'canary' }))
    journal.note(passed({ arm: 'canary', mirrored: true, served: '{}' }))
    expect(journal.now()).toMatchObject({ requests: 2, canary: 2, errors: [] })
    expect(journal.all()).toEqual([journal.now()])
  })

  test('knows who met an error; a copy that failed nobody met', () => {
    const journal = openJournal()
    journal.note(passed({ arm: 'canary', status: 500, user: 'bo', at: 7 }))
    journal.note(passed({ arm: 'canary', status: 500, mirrored: true, served: '{}' }))
    journal.note(passed({ status: 0, user: 'cy', at: 8 }))
    expect(journal.now().errors).toEqual([
      { at: 7, user: 'bo' },
      { at: 8, user: 'cy' }
    ])
  })

  test('counts a request where it came, also when it ends after the weights were moved', () => {
    const journal = openJournal()
    journal.begin({ canary: 5, mirror: 0 })
    const { since } = journal.now()
    journal.note(passed({ at: since - 1, change: 0, status: 500 }))
    journal.note(passed({ at: since, change: 1 }))
    expect(journal.all()[0]).toMatchObject({ requests: 1, errors: [{ user: 'ann' }] })
    expect(journal.now()).toMatchObject({ weights: { canary: 5, mirror: 0 }, requests: 1, errors: [] })
  })

  test('tells a request from the change of weights that came in the same millisecond', () => {
    const journal = openJournal()
    journal.begin({ canary: 5, mirror: 0 })
    journal.begin({ canary: 0, mirror: 0 })
    journal.note(passed({ at: journal.now().since, change: 1, arm: 'canary' }))
    expect(journal.now()).toMatchObject({ requests: 0, canary: 0 })
    expect(journal.all()[1]).toMatchObject({ requests: 1, canary: 1 })
  })
})
