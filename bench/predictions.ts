import { parseArgs } from 'node:util'
import { typicalFigures } from '../src/commands/typical-figures.js'
import { judgeLive } from '../src/gates/live/judge.js'
import { predictRows } from '../src/gates/live/predict.js'
import type { Phase } from '../src/manifest/phases.js'
import { type ManifestContent, manifestSchema } from '../src/manifest/schema.js'
import { createCollector, mixFields } from '../src/window/collect.js'
import { flatten } from '../src/window/flat-row.js'
import type { WindowQuery } from '../src/window/summary.js'
import { typicalRows } from '../src/window/typical.js'

/**
 * Does a row pass after as many canary requests as `validate` predicts? Simulated canaries as good as their baseline,
 * looked at after every 25 canary requests until each row has passed; the rule is the code that `judge` runs. The
 * minimum of requests is 50, so that the evidence decides alone.
 *
 *     npm run bench:predictions
 *     npm run bench:predictions -- --repeats 100
 */

const { values } = parseArgs({ options: { repeats: { type: 'string', default: '15' } } })
const REPEATS = Number(values.repeats)
const LOOK = 25
const MIN_REQUESTS = 50
const GIVEN_UP = 6000
const WHOLE: WindowQuery = { from: null, to: null, canary: 'served', segments: [], historyMs: 0 }

const manifest: ManifestContent = manifestSchema.parse({
  version: 1,
  name: 'bench',
  arms: { baseline: { url: 'http://localhost', pins: {} }, canary: { url: 'http://localhost', pins: {} } }
})

let worst = 1
console.log(`${REPEATS} canaries as good as their baseline, a look every ${LOOK} requests.\n`)
console.log('| share | row | predicted | median | factor |')
console.log('|---|---|---|---|---|')
for (const weight of [5, 25]) {
  const phase = phaseOf(weight)
  const passed = Array.from({ length: REPEATS }, (_, repeat) => passedAt(phase, `predictions ${weight} ${repeat}`))
  for (const { row, requests } of predictRows(manifest, phase, typicalFigures())) {
    if (requests === null) continue
    const median = middle(passed.map(each => each.get(row) ?? Number.POSITIVE_INFINITY))
    // Nobody looks between two looks.
    const predicted = LOOK * Math.ceil(requests / LOOK)
    const factor = Math.max(median / predicted, predicted / median)
    worst = Math.max(worst, factor)
    console.log(`| ${weight} % | ${row} | ${requests} | ${median} | ${factor.toFixed(2)} |`)
  }
}
console.log(`\nworst factor: ${worst.toFixed(2)}`)
if (!(worst <= 1.5)) throw new Error('a prediction is wrong by more than a factor of 1.5')

function phaseOf(weight: number): Phase {
  const window = { duration: 0, min_requests: MIN_REQUESTS, max: 1 }
  return { name: 'phase', environment: 'phase', mirror: null, weight, window }
}

/** Canary requests at which each row passed first. */
function passedAt(phase: Phase, seed: string): Map<string, number> {
  const collector = createCollector(WHOLE)
  const canary = typicalRows('canary', `${seed} canary`)
  const baseline = typicalRows('baseline', `${seed} baseline`)
  const perLook = Math.round((LOOK * (100 - phase.weight)) / phase.weight)
  const rows = predictRows(manifest, phase, typicalFigures()).filter(({ requests }) => requests !== null)
  const passed = new Map<string, number>()
  for (let requests = LOOK; requests <= GIVEN_UP; requests += LOOK) {
    // Both arms' requests spread evenly over the minute that a look takes.
    for (let i = 0; i < LOOK; i++) add(canary, (requests / LOOK + i / LOOK) * 60_000)
    for (let i = 0; i < perLook; i++) add(baseline, (requests / LOOK + i / perLook) * 60_000)
    const summary = collector.finish({ read: 0, broken: 0, torn: 0, problems: [] })
    const { gates } = judgeLive({
      manifest,
      phase,
      summary,
      reference: null,
      floatingPins: 0,
      probes: null,
      answersApart: null,
      duration: 0
    })
    for (const { row, verdict } of gates) if (verdict === 'pass' && !passed.has(row)) passed.set(row, requests)
    if (rows.every(({ row }) => passed.has(row))) break
  }
  return passed

  function add(of: ReturnType<typeof typicalRows>, after: number): void {
    const row = of.next().value!
    const ts = Date.UTC(2026, 10, 20) + after
    // Each request is a user's only one.
    collector.add(flatten({ ...row, ts, user_key: row.request_id }, ts, mixFields(WHOLE)), false)
  }
}

function middle(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}
