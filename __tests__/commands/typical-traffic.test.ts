import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { forecastFrom } from '../../src/commands/forecast.js'
import { typicalFigures } from '../../src/commands/typical-figures.js'
import { TYPICAL_FORECASTS, type TypicalForecast } from '../../src/commands/typical-forecasts.js'
import { typicalTraffic } from '../../src/commands/typical-traffic.js'
import { type Phase, phasesOf } from '../../src/manifest/phases.js'
import { manifestSchema } from '../../src/manifest/schema.js'

/** The table of `validate`: what it says is what would be computed. `UPDATE=1` writes it again, `npm run format` tidies it. */

const figures = typicalFigures()
const DAY_S = 24 * 3600
const plain = manifestOf({})

/** Phases as people plan them, at one request a second for a day. */
const PLANNED = [
  ...phasesOf(plain),
  ...[1, 5, 10, 100].map(mirror => phaseOf({ mirror, weight: 0 })),
  ...[1, 5, 10, 20, 25, 50, 75, 100].map(weight => phaseOf({ mirror: null, weight }))
]

test('the table holds what is computed for each phase that people plan', () => {
  const computed = [...new Map(PLANNED.map(phase => [keyOf(phase), entryOf(phase)])).values()]
  if (process.env['UPDATE']) writeTable(computed)
  else expect(TYPICAL_FORECASTS).toEqual(computed)
})

describe('whatever a manifest says', () => {
  const router = fc.constantFrom(
    undefined,
    { kind: 'nginx', include: '/etc/nginx/split.conf' },
    { kind: 'lambda-alias', function: 'rag', alias: 'live', canary_version: '2' }
  )
  const changes = fc.record(
    {
      targets: fc.constantFrom(
        { latency_p95: 1.15 },
        { latency_p95: 1.1 },
        { error_rate: 0.004 },
        { gold_regression: 1 }
      ),
      evidence: fc.constantFrom({ alpha: 0.01 }, { live: 'estimate' }, { gold: 'population' }),
      not_required: fc.constantFrom({ coverage: 'measured elsewhere' }, { stickiness: 'no users' }),
      window: fc.constantFrom({ segments: ['language'] }, { segments: [{ field: 'tenant', gate: true }] }),
      router
    },
    { requiredKeys: [] }
  )

  test('its forecast is what would be computed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PLANNED), fc.constantFrom(1, 0.5), changes, async (phase, share, change) => {
        const manifest = manifestOf(change)
        const requests = Math.floor(share * comingIn(phase))
        const expected = forecastFrom(figures, { manifest, phase, requests })
        expect(await typicalTraffic(manifest).forecast(phase, requests)).toEqual(expected)
      }),
      { numRuns: 60 }
    )
  })
})

function manifestOf(changes: object) {
  const arm = { url: 'http://localhost', pins: {} }
  return manifestSchema.parse({ version: 1, name: 'rag', arms: { baseline: arm, canary: arm }, ...changes })
}

function phaseOf(share: Pick<Phase, 'mirror' | 'weight'>): Phase {
  const window = { duration: 30 * 60_000, min_requests: 1000, max: DAY_S * 1000 }
  return { name: 'phase', environment: 'phase', ...share, window }
}

function keyOf({ mirror, weight, window }: Phase): string {
  return `${mirror} ${weight} ${window.min_requests}`
}

function comingIn(phase: Phase): number {
  return Math.floor(((phase.mirror ?? phase.weight) / 100) * DAY_S)
}

function entryOf(phase: Phase): TypicalForecast {
  const { mirror, weight } = phase
  const { min_requests } = phase.window
  const requests = comingIn(phase)
  const { predictions, undetectable } = forecastFrom(figures, { manifest: plain, phase, requests })
  const beyond = predictions.filter(({ requests }) => requests !== min_requests)
  return {
    mirror,
    weight,
    min_requests,
    requests,
    beyond: Object.fromEntries(beyond.map(({ row, requests }) => [row, requests!])),
    undetectable
  }
}

function writeTable(entries: readonly TypicalForecast[]): void {
  const file = fileURLToPath(new URL('../../src/commands/typical-forecasts.ts', import.meta.url))
  const [head] = readFileSync(file, 'utf8').split(/(?<=TypicalForecast\[\] = )/)
  writeFileSync(
    file,
    `${head}${JSON.stringify(entries)
      .replace(/"(\w+)":/g, '$1:')
      .replaceAll('"', "'")}\n`
  )
}
