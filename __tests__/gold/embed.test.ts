import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { deltaS, type Embedder } from '../../src/gold/embed.js'
import { remembering } from '../../src/gold/embed-cache.js'
import { hashingEmbedder } from '../../src/gold/embed-hashing.js'

/** ΔS of two texts under hashing-v1; another value is another version. */
const GOLDEN = 0.5447759899148756

const vectorOf = async (text: string, embedder: Embedder = hashingEmbedder) => (await embedder.embed([text]))[0]!
const distance = async (a: string, b: string) => deltaS([await vectorOf(a)], [await vectorOf(b)])

describe('ΔS', () => {
  const vector = fc
    .array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 4, maxLength: 4 })
    .map(values => Float32Array.from(values))

  test('is within [0, 1], the same both ways, and null for a zero vector', () => {
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 4 }), vector, (list, one) => {
        const value = deltaS(list, [one])
        expect(deltaS([one], list)).toBe(value)
        if (value === null) return
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      })
    )
    expect(deltaS([], [Float32Array.of(1, 0)])).toBeNull()
    expect(deltaS([Float32Array.of(0, 0)], [Float32Array.of(1, 0)])).toBeNull()
    expect(deltaS([Float32Array.of(1, 0), Float32Array.of(-1, 0)], [Float32Array.of(1, 0)])).toBeNull()
  })

  test('is 0 for the same direction and 1 for opposite or orthogonal ones', () => {
    expect(deltaS([Float32Array.of(1, 2)], [Float32Array.of(10, 20)])).toBeCloseTo(0, 12)
    expect(deltaS([Float32Array.of(1, 0)], [Float32Array.of(0, 5)])).toBe(1)
    expect(deltaS([Float32Array.of(1, 0)], [Float32Array.of(-1, 0)])).toBe(1)
  })

  test('leaves out the zero vectors of a list, wherever they stand', () => {
    const list = [new Float32Array(0), Float32Array.of(1, 0), Float32Array.of(0, 0)]
    expect(deltaS(list, [Float32Array.of(2, 0)])).toBeCloseTo(0, 12)
  })

  test('of vectors of different dimensions is refused', () => {
    expect(() => deltaS([Float32Array.of(1, 0)], [Float32Array.of(1, 0, 0)])).toThrow(/vectors of 2 and 3 dimensions/)
    expect(() => deltaS([Float32Array.of(1), Float32Array.of(1, 0)], [Float32Array.of(1)])).toThrow(/dimensions/)
  })

  test('of a list weighs each snippet alike, whatever its length', () => {
    const list = [Float32Array.of(100, 0), Float32Array.of(0, 1)]
    expect(deltaS(list, [Float32Array.of(1, 1)])).toBeCloseTo(0, 12)
    expect(deltaS(list, [Float32Array.of(1, 0)])).toBeCloseTo(1 - Math.SQRT1_2, 12)
  })
})

describe('the hashing embedder', () => {
  test('sees what two texts share', async () => {
    const near = await distance('How long are logs kept?', 'Logs are kept for ninety days.')
    const far = await distance('How long are logs kept?', 'Billing runs on the first of each month.')
    expect(near!).toBeLessThan(far! - 0.2)
    expect(await distance('Größe', 'größe')).toBeCloseTo(0, 6)
    expect(await distance('ﬁle １２', 'file 12')).toBeCloseTo(0, 6)
  })

  test('reads scripts without spaces and words with the same stem', async () => {
    expect((await distance('日志保留多长时间', '日志保留九十天'))!).toBeLessThan(0.95)
    expect((await distance('indexing documents', 'index document'))!).toBeLessThan(0.7)
  })

  test('gives a zero vector where there is no word', async () => {
    expect((await vectorOf(' … ?!')).every(value => value === 0)).toBe(true)
  })

  test('is the same on every machine and in every version that is called v1', async () => {
    expect(hashingEmbedder.id).toBe('hashing-v1-1024')
    const value = await distance('How long are logs kept?', 'Logs are kept for ninety days, then deleted.')
    expect(value).toBeCloseTo(GOLDEN, 9)
  })

  test('reads any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async text => {
        expect((await vectorOf(text)).every(Number.isFinite)).toBe(true)
      })
    )
  })
})

describe('remembering', () => {
  test('embeds no text twice, not even at the same time', async () => {
    const asked: string[] = []
    const embedder = remembering({
      id: 'counting',
      semantic: false,
      async embed(texts) {
        asked.push(...texts)
        return texts.map(text => Float32Array.of(text.length))
      }
    })
    const both = await Promise.all([embedder.embed(['a', 'bb', 'a']), embedder.embed(['bb', 'ccc'])])
    expect(both.map(vectors => vectors.map(vector => vector[0]))).toEqual([
      [1, 2, 1],
      [2, 3]
    ])
    await embedder.embed(['ccc', 'a'])
    expect(asked).toEqual(['a', 'bb', 'ccc'])
  })

  test('forgets what failed', async () => {
    let calls = 0
    const embedder = remembering({
      id: 'flaky',
      semantic: false,
      async embed(texts) {
        if (++calls === 1) throw new Error('once')
        return texts.map(() => Float32Array.of(1))
      }
    })
    await expect(embedder.embed(['a'])).rejects.toThrow('once')
    expect(await embedder.embed(['a'])).toEqual([Float32Array.of(1)])
  })

  test('keeps the 8,192 texts that were used last', async () => {
    let embedded = 0
    const embedder = remembering({
      id: 'counting',
      semantic: false,
      async embed(texts) {
        embedded += texts.length
        return texts.map(() => Float32Array.of(1))
      }
    })
    const texts = Array.from({ length: 8192 }, (_, i) => `text ${i}`)
    await embedder.embed(texts)
    await embedder.embed(['text 0', 'new'])
    expect(embedded).toBe(8193)
    await embedder.embed(['text 0'])
    expect(embedded).toBe(8193)
    await embedder.embed(['text 1'])
    expect(embedded).toBe(8194)
  })
})
