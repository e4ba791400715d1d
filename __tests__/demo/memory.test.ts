import { describe, expect, test } from '@jest/globals'
import { openMemory } from '../../demo/memory.js'

describe('the memory of a service', () => {
  test('has room for so many users, and for each of them again', () => {
    const memory = openMemory(2)
    expect(['ann', 'bo', 'ann', 'cy', 'bo', 'cy'].map(memory.admit)).toEqual([true, true, true, false, true, false])
  })

  test('needs no room for who names no user', () => {
    const memory = openMemory(1)
    memory.admit('ann')
    expect(memory.admit(undefined)).toBe(true)
  })
})
