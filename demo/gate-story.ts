import { join } from 'node:path'
import type { Result } from '../src/model/result.js'
import type { DemoDeps } from './deps.js'
import { manifestOf, writeManifest } from './manifest-file.js'
import { QUESTIONS } from './questions.js'
import { type Running, serviceOf } from './running.js'
import { aligned } from './table.js'

/** A canary and what a right gate says of it. */
interface Candidate {
  name: string
  what: string
  expected: 'pass' | 'fail' | 'undecided'
  /** The rows that must fail, or must be left undecided. */
  breaks: readonly string[]
}

export interface Judged extends Candidate {
  result: Result
  exit: number
  /** The rows that failed. */
  failing: string[]
  /** The rows that could be good as well as bad. */
  open: string[]
  asExpected: boolean
  report: string
}

const CANDIDATES = {
  leaner: { what: 'a reranker that reads 32 finds, not 120', expected: 'pass', breaks: [] },
  broken_chunks: {
    what: 'an index cut every 32 characters',
    expected: 'fail',
    breaks: ['coverage', 'gold_regression']
  },
  cautious: { what: 'a prompt that refuses a little more often', expected: 'undecided', breaks: ['gold_regression'] },
  eager_prompt: {
    what: 'a prompt that answers what it should refuse',
    expected: 'fail',
    breaks: ['lambda_collapse', 'gold_regression']
  },
  wrong_pins: { what: 'a service that runs other pins than it says', expected: 'fail', breaks: ['pins_live'] }
} as const satisfies Record<string, Omit<Candidate, 'name'>>

type CandidateName = keyof typeof CANDIDATES

type Services = ReadonlyMap<string, Running>

/** A baseline is recorded, five canaries are judged, the table is told. */
export async function tellGates(deps: DemoDeps, services: Services): Promise<Judged[]> {
  await recordBaseline(deps, services)
  const judged: Judged[] = []
  for (const name of Object.keys(CANDIDATES) as CandidateName[]) judged.push(await judge(deps, services, name))
  tell(deps, judged)
  return judged
}

async function recordBaseline(deps: DemoDeps, services: Services): Promise<void> {
  deps.say(`baseline: asking ${QUESTIONS.length} questions in 3 phrasings under 2 seeds, twice …`)
  const manifest = await manifestFor(deps.out, services, 'baseline', 'leaner')
  const { result, exit } = await deps.run('baseline', { manifest, out: join(deps.out, 'baseline') })
  deps.say(`baseline: ${result.decision}. ${result.why}`)
  if (exit !== 0) throw new Error(`The baseline could not be recorded: ${result.why}`)
}

async function judge(deps: DemoDeps, services: Services, name: CandidateName): Promise<Judged> {
  const candidate: Candidate = { name, ...CANDIDATES[name] }
  deps.say(`${name}: ${candidate.what} …`)
  const manifest = await manifestFor(deps.out, services, name, name)
  const { result, exit, out } = await deps.run('gate', { manifest, out: join(deps.out, name) })
  deps.say(`${name}: ${result.decision}. ${result.why}`)
  const rowsWith = (verdict: string) => result.gates.filter(row => row.verdict === verdict).map(row => row.row)
  const found = { result, exit, failing: rowsWith('fail'), open: rowsWith('inconclusive') }
  return { ...candidate, ...found, report: join(out, 'report.html'), asExpected: isAsExpected(candidate, found) }
}

function isAsExpected(
  { expected, breaks }: Candidate,
  { result: { decision }, failing, open }: Pick<Judged, 'result' | 'failing' | 'open'>
): boolean {
  if (expected === 'pass') return decision === 'pass' || decision === 'warn'
  const among = expected === 'fail' ? failing : open
  return decision === (expected === 'fail' ? 'fail' : 'warn') && breaks.every(row => among.includes(row))
}

/** Writes the manifest of one act; `wrong_pins` says that it is leaner, and still runs the baseline. */
async function manifestFor(out: string, services: Services, act: string, canary: CandidateName): Promise<string> {
  const baseline = serviceOf(services, 'baseline')
  const arms =
    canary === 'wrong_pins'
      ? { canary: baseline, promised: serviceOf(services, 'leaner') }
      : { canary: serviceOf(services, canary) }
  const name = `demo-${act.replaceAll('_', '-')}`
  return writeManifest(join(out, act), manifestOf({ name, baseline, ...arms, record: '../baseline/baseline.json' }))
}

function decisive({ failing, open }: Judged): string {
  return failing.join(', ') || open.map(row => `? ${row}`).join(', ') || '–'
}

function tell(deps: DemoDeps, judged: readonly Judged[]): void {
  const rows = [
    ['candidate', 'expected', 'verdict', 'rows that fail, or with ? are undecided'],
    ...judged.map(one => [one.name, one.expected, one.result.decision, decisive(one)])
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  deps.say('')
  for (const row of rows) deps.say(aligned(row, widths))
  deps.say('')
  for (const one of judged.filter(one => !one.asExpected))
    deps.say(`${one.name} was not judged as expected: ${one.result.why}`)
  deps.say(`The report of each candidate is its report.html; the first is ${judged[0]!.report}`)
}
