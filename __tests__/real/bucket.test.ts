import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bucket, isCanary } from '../../src/routers/bucket.js'
import { exampleKeys } from '../routers/bucket-keys.js'
import { type LiveNginx, PERCENTAGES, SALTS, startNginx } from '../routers/live-nginx.js'
import { part } from './part.js'

// Asks a real nginx (NGINX_BIN). With WRITE_VECTORS=1 the vectors that every other test rests on are written anew.

const vectors = fileURLToPath(new URL('../routers/vectors.json', import.meta.url))
let nginx: LiveNginx

beforeAll(async () => {
  nginx = await startNginx(part('NGINX_BIN'))
})

afterAll(() => nginx?.stop())

test('nginx and the bucket agree on thousands of keys, long ones too, at every percentage and salt', async () => {
  const keys = [...exampleKeys(6_000), 'x'.repeat(4_095), 'ü'.repeat(8_000)]
  const answers = await nginx.ask(keys)
  const disagreed = keys.filter((key, k) => JSON.stringify(answers[k]) !== JSON.stringify(ours(key)))
  expect(disagreed).toEqual([])
})

test('nginx and the bucket agree on the keys next to a boundary', async () => {
  const limits = PERCENTAGES.map(percent => (percent / 100) * 2 ** 32)
  const places = exampleKeys(40_000).map(key => ({ key, place: bucket(key, '') }))
  const nearest = limits.flatMap(limit =>
    places.toSorted((a, b) => Math.abs(a.place - limit) - Math.abs(b.place - limit)).slice(0, 20)
  )
  const keys = nearest.map(each => each.key)
  const answers = await nginx.ask(keys)
  expect(answers).toEqual(keys.map(ours))
})

test('the committed vectors are what this nginx answers', async () => {
  const keys = exampleKeys(300)
  const answers = await nginx.ask(keys)
  const digits = answers.map(answer => answer.map(canaryAt).join(''))
  const fresh = {
    about: 'Per key and salt: at how many of the percentages, from the largest down, a real nginx says canary.',
    percentages: PERCENTAGES,
    salts: SALTS,
    keys: Object.fromEntries(keys.map((key, k) => [key, digits[k]]))
  }
  if (process.env['WRITE_VECTORS']) await writeFile(vectors, `${JSON.stringify(fresh, null, 1)}\n`)
  expect(JSON.parse(await readFile(vectors, 'utf8'))).toEqual(fresh)
})

function ours(key: string): number[][] {
  return SALTS.map(salt => PERCENTAGES.map(percent => Number(isCanary(key, salt, percent))))
}

function canaryAt(atPercentages: readonly number[]): number {
  return atPercentages.reduce((sum, one) => sum + one, 0)
}
