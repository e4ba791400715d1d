import { describe, expect, test } from '@jest/globals'
import type { Attempt } from '../../src/gold/attempts.js'
import { type Lane, openLane } from '../../src/gold/lane.js'
import { fastClock } from './setting.js'

const attempt = (status: number, pauseMs: number | null = null): Attempt => ({
  status,
  reply: null,
  failure: null,
  pauseMs,
  quotaMs: null
})
const open = (concurrency: number, signal = new AbortController().signal) => openLane(concurrency, fastClock(), signal)

/** Lets so many requests go out together, which all end so. */
function burst(lane: Lane, count: number, status: number, pauseMs: number | null = null) {
  return Promise.all(Array.from({ length: count }, () => lane.turn(async () => attempt(status, pauseMs))))
}

describe('a lane', () => {
  test('halves its limit on 429, once for all requests that were under way', async () => {
    const lane = open(8)
    await burst(lane, 8, 429)
    expect(lane.limit()).toBe(4)
    await burst(lane, 4, 429)
    expect(lane.limit()).toBe(2)
  })

  test('never falls below one request at a time', async () => {
    const lane = open(4)
    for (let i = 0; i < 6; i++) await burst(lane, 1, 429)
    expect(lane.limit()).toBe(1)
  })

  test('is raised by one after a full limit of replies in a row, up to where it began', async () => {
    const lane = open(4)
    await burst(lane, 4, 429)
    expect(lane.limit()).toBe(2)
    await burst(lane, 1, 200)
    expect(lane.limit()).toBe(2)
    await burst(lane, 1, 200)
    expect(lane.limit()).toBe(3)
    await burst(lane, 100, 200)
    expect(lane.limit()).toBe(4)
  })

  test('is not raised by failures', async () => {
    const lane = open(4)
    await burst(lane, 4, 429)
    await burst(lane, 20, 0)
    await burst(lane, 20, 503)
    expect(lane.limit()).toBe(2)
  })

  test('lets no more requests out than its limit', async () => {
    const lane = open(3)
    let underWay = 0
    let most = 0
    const slow = async () => {
      most = Math.max(most, ++underWay)
      await new Promise(resolve => setImmediate(resolve))
      underWay--
      return attempt(200)
    }
    await Promise.all(Array.from({ length: 20 }, () => lane.turn(slow)))
    expect(most).toBe(3)
  })

  test('keeps all requests waiting for as long as one of them was told to', async () => {
    let wake = () => {}
    const slept: number[] = []
    const clock = {
      ...fastClock(),
      elapsed: () => 0,
      sleep: (ms: number) => {
        slept.push(ms)
        return new Promise<void>(resolve => {
          wake = resolve
        })
      }
    }
    const lane = openLane(2, clock, new AbortController().signal)
    await burst(lane, 1, 503, 5000)
    let started = false
    const waiting = lane.turn(async () => {
      started = true
      return attempt(200)
    })
    await new Promise(resolve => setTimeout(resolve, 5))
    expect([started, slept]).toEqual([false, [5000]])
    wake()
    await waiting
    expect(started).toBe(true)
  })

  test('lets waiting requests through when the signal fires', async () => {
    const stop = new AbortController()
    const clock = { ...fastClock(), sleep: () => new Promise<void>(() => {}) }
    const lane = openLane(1, clock, stop.signal)
    await burst(lane, 1, 429, 60_000)
    const waiting = lane.turn(async () => {
      stop.signal.throwIfAborted()
      return attempt(200)
    })
    stop.abort()
    await expect(waiting).rejects.toThrow(/abort/)
  })
})
