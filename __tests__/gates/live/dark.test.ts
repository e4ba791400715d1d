import { describe, expect, test } from '@jest/globals'
import { random } from '../../../src/statistics/random.js'
import type { RequestRow } from '../../../src/window/record.js'
import { judgeWindow, MINUTE, START, summarise } from './setting.js'

/** Thirty users, six of them on the canary, who each come about every forty minutes. */
function visits(hours: number, dies: number, seed: string): RequestRow[] {
  const uniform = random(seed)
  const rows: RequestRow[] = []
  for (let minute = 0; minute < hours * 60; minute += (-40 / 30) * Math.log(1 - uniform())) {
    const user = Math.floor(30 * uniform())
    const arm = user < 6 ? 'canary' : 'baseline'
    if (arm === 'canary' && minute >= dies * 60) continue
    const ts = START + minute * MINUTE
    rows.push({ ts, request_id: `${seed} ${rows.length}`, arm, status: 200, latency_ms: 300, user_key: `u${user}` })
  }
  return rows
}

describe('a canary with few users', () => {
  test('that dies is told within hours, by whole half hours', () => {
    const judged = (hours: number) => judgeWindow(summarise(visits(hours, 6, 'dies'))).stop('stop_dark')
    expect(judged(6.5)).toMatchObject({ fired: false })
    expect(judged(11)).toMatchObject({ fired: true })
    expect(judged(11).why).toContain('6 of all 30 users of this window, 20 %, were before')
  })

  test('and lives is left alone', () => {
    for (let day = 0; day < 3; day++) {
      for (const hours of [6, 24]) {
        expect(judgeWindow(summarise(visits(hours, 99, `day ${day}`))).stop('stop_dark').fired).toBe(false)
      }
    }
  })
})
