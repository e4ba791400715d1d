import { parseArgs } from 'node:util'
import { evidenceOf, type GoldInput, readingsOf } from '../src/gates/gold.js'
import { verdicts } from '../src/gates/verdict.js'
import { type ManifestContent, manifestSchema } from '../src/manifest/schema.js'
import { type Simulated, simulate } from './simulated-gold.js'

/**
 * How often does each rule block a canary on a gold set? In two worlds without a regression it should be rare, and
 * with a regression frequent. The project's own rule is the code that `gate` runs; the others are re-created.
 *
 *     npm run bench:gold-judge            400 releases a row
 *     npm run bench:gold-judge -- --releases 2000
 */

const { values } = parseArgs({ options: { releases: { type: 'string', default: '400' } } })
const RELEASES = Number(values.releases)
const SIZES = [20, 30, 40]
const RUNS = 6

/** Shifts of the logit that cost about 4, 8 and 12 points of a pass rate of about .82; the true loss is printed. */
const SHIFTS = [0, -0.33, -0.62, -0.89]

type Rule = (simulated: Simulated) => boolean

const manifestOf = (gold: 'set' | 'population'): ManifestContent =>
  manifestSchema.parse({
    version: 1,
    name: 'bench',
    arms: { baseline: { url: 'http://localhost', pins: {} }, canary: { url: 'http://localhost', pins: {} } },
    gold: { path: 'gold.jsonl' },
    evidence: { gold }
  })

/** Blocked by `gate`: any row fails. */
function blockedByGate(manifest: ManifestContent): Rule {
  return ({ gold, baseline, again, canary }) => {
    const facts: GoldInput = {
      manifest,
      gold: { file: 'gold.jsonl', items: gold, lines: new Map(), digest: '', warnings: [] },
      rows: { canary, baseline, again, interleaved: [] },
      measuredTogether: true,
      probes: [],
      floatingPins: 0,
      semantic: false
    }
    return verdicts(readingsOf(evidenceOf(facts)), manifest.evidence).some(row => row.verdict === 'fail')
  }
}

const passRate = (rows: Simulated['canary']) => rows.filter(row => row.solved).length / rows.length
const droppedBy =
  (margin: number): Rule =>
  ({ baseline, canary }) =>
    passRate(baseline) - passRate(canary) > margin + 1e-12

const RULES: [string, Rule][] = [
  ['set', blockedByGate(manifestOf('set'))],
  ['population', blockedByGate(manifestOf('population'))],
  ['dropped > 2 points', droppedBy(0.02)],
  ['dropped > 0.01 (ragas)', droppedBy(0.01)]
]

const WORLDS = [
  ['the same version run again', 0],
  ['another version, on average as good', 0.8]
] as const

console.log(`Share of ${RELEASES} releases blocked, in %.\n`)
for (const [world, versionSd] of WORLDS) {
  console.log(`### ${world}\n`)
  console.log(`| items × runs | true loss | ${RULES.map(([name]) => name).join(' | ')} |`)
  console.log(`|---|---|${RULES.map(() => '---').join('|')}|`)
  for (const items of SIZES) for (const shift of SHIFTS) console.log(lineOf(items, shift, versionSd))
  console.log('')
}

function lineOf(items: number, shift: number, versionSd: number): string {
  const blocked = RULES.map(() => 0)
  let loss = 0
  for (let release = 0; release < RELEASES; release++) {
    const simulated = simulate({ items, runs: RUNS, versionSd, shift }, `${items} ${shift} ${versionSd} ${release}`)
    loss += (simulated.truth.baseline - simulated.truth.canary) / RELEASES
    RULES.forEach(([, rule], at) => {
      blocked[at]! += Number(rule(simulated))
    })
  }
  const shares = blocked.map(count => ((100 * count) / RELEASES).toFixed(1))
  return `| ${items} × ${RUNS} | ${Math.abs(loss).toFixed(1)} | ${shares.join(' | ')} |`
}
