import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { ManifestInput } from '../manifest/schema.js'
import type { Result } from '../report/result.js'
import { readPages } from './corpus.js'
import { goldJsonl } from './gold-set.js'
import { QUESTIONS } from './questions.js'
import { reply, type Service, serve } from './service.js'
import { CONFIGURATIONS, type Release, release } from './variants.js'

export interface DemoDeps {
  /** Folder that everything is written into. */
  out: string
  say(line: string): void
  /** Runs a command as a user would, and resolves with what it found; `out` is the folder of its files. */
  run(
    command: 'baseline' | 'gate',
    flags: { manifest: string; out: string }
  ): Promise<{ result: Result; exit: number; out: string }>
}

/** A canary and what a right gate says of it. */
export interface Candidate {
  name: string
  what: string
  expected: 'pass' | 'fail'
  /** The rows that must fail. */
  breaks: readonly string[]
}

export interface Judged extends Candidate {
  result: Result
  exit: number
  failing: string[]
  asExpected: boolean
  report: string
}

export interface DemoOutcome {
  judged: Judged[]
  /** Whether the gate said of every candidate what it should. */
  asExpected: boolean
}

type Running = Service & { release: Release }
type Arms = ManifestInput['arms']

const CANDIDATES = {
  leaner: { what: 'a reranker that reads 32 finds, not 120', expected: 'pass', breaks: [] },
  broken_chunks: {
    what: 'an index cut every 40 characters',
    expected: 'fail',
    breaks: ['coverage', 'gold_regression']
  },
  no_reranker: { what: 'the reranker left out', expected: 'fail', breaks: ['gold_regression', 'lambda_convergence'] },
  eager_prompt: {
    what: 'a prompt that answers what it should refuse',
    expected: 'fail',
    breaks: ['lambda_collapse', 'gold_regression']
  },
  wrong_pins: { what: 'a service that runs other pins than it says', expected: 'fail', breaks: ['pins_live'] }
} as const satisfies Record<string, Omit<Candidate, 'name'>>

type CandidateName = keyof typeof CANDIDATES

/** The whole story on one machine: a baseline is recorded, five canaries are judged, the table is told. */
export async function runDemo(deps: DemoDeps): Promise<DemoOutcome> {
  const pages = await readPages()
  await mkdir(deps.out, { recursive: true })
  await writeFile(join(deps.out, 'gold.jsonl'), goldJsonl(pages))
  const services = new Map<string, Running>()
  try {
    for (const [name, configuration] of Object.entries(CONFIGURATIONS))
      services.set(name, await start(release(pages, configuration)))
    deps.say(`${services.size} versions of a small RAG service over ${pages.length} pages of docs/ listen on loopback.`)
    await recordBaseline(deps, services)
    const judged: Judged[] = []
    for (const name of Object.keys(CANDIDATES) as CandidateName[]) judged.push(await judge(deps, services, name))
    tell(deps, judged)
    return { judged, asExpected: judged.every(one => one.asExpected) }
  } finally {
    await Promise.all([...services.values()].map(service => service.close()))
  }
}

async function recordBaseline(deps: DemoDeps, services: ReadonlyMap<string, Running>): Promise<void> {
  deps.say(`baseline: asking ${QUESTIONS.length} questions in 3 phrasings under 2 seeds, twice …`)
  const manifest = await writeManifest(deps.out, 'baseline', armsOf(services, 'leaner'))
  const { result, exit } = await deps.run('baseline', { manifest, out: join(deps.out, 'baseline') })
  deps.say(`baseline: ${result.decision}. ${result.why}`)
  if (exit !== 0) throw new Error(`The baseline could not be recorded: ${result.why}`)
}

async function judge(deps: DemoDeps, services: ReadonlyMap<string, Running>, name: CandidateName): Promise<Judged> {
  const candidate: Candidate = { name, ...CANDIDATES[name] }
  deps.say(`${name}: ${candidate.what} …`)
  const manifest = await writeManifest(deps.out, name, armsOf(services, name))
  const { result, exit, out } = await deps.run('gate', { manifest, out: join(deps.out, name) })
  deps.say(`${name}: ${result.decision}. ${result.why}`)
  const failing = result.gates.filter(row => row.verdict === 'fail').map(row => row.row)
  const report = join(out, 'report.html')
  return { ...candidate, result, exit, failing, report, asExpected: isAsExpected(candidate, result, failing) }
}

function isAsExpected(candidate: Candidate, result: Result, failing: readonly string[]): boolean {
  if (candidate.expected === 'pass') return result.decision === 'pass' || result.decision === 'warn'
  return result.decision === 'fail' && candidate.breaks.every(row => failing.includes(row))
}

async function start(release: Release): Promise<Running> {
  const service = await serve(release)
  warmUp(release)
  return { ...service, release }
}

/** A service that has long been up answers faster than one just started; without this the first arm looks slow. */
function warmUp(release: Release): void {
  for (const { phrasings } of QUESTIONS) for (const question of phrasings) reply(release, question, 0)
}

/** Where the arms listen and what they say they run; `wrong_pins` still runs the baseline. */
function armsOf(services: ReadonlyMap<string, Running>, name: CandidateName): Arms {
  const serving = services.get('baseline')!
  const promised = name === 'wrong_pins' ? services.get('leaner')! : services.get(name)!
  const running = name === 'wrong_pins' ? serving : promised
  return {
    baseline: { url: serving.url, pins: { ...serving.release.pins } },
    canary: { url: running.url, pins: { ...promised.release.pins } }
  }
}

/** Writes the manifest of one act into a folder of its own, and resolves with its path. */
async function writeManifest(out: string, act: string, arms: Arms): Promise<string> {
  const manifest: ManifestInput = {
    version: 1,
    name: `demo-${act.replaceAll('_', '-')}`,
    arms,
    gold: { path: '../gold.jsonl', concurrency: 2 },
    probes: [
      { name: 'canary-health', url: new URL('/healthz', arms.canary.url).href, expect: { json: { '/ready': true } } }
    ],
    baseline: { path: '../baseline/baseline.json' },
    // One process asks and answers here, so whatever else the machine does shows: a wider margin than the usual 1.15.
    targets: { latency_p95: 2 },
    stops: { soft_latency: 2 }
  }
  const folder = join(out, act)
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'rollout.yml')
  await writeFile(file, stringify(manifest, { lineWidth: 0 }))
  return file
}

function tell(deps: DemoDeps, judged: readonly Judged[]): void {
  const rows = [
    ['candidate', 'expected', 'verdict', 'failing rows'],
    ...judged.map(one => [one.name, one.expected, one.result.decision, one.failing.join(', ') || '–'])
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  deps.say('')
  for (const row of rows)
    deps.say(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd()
    )
  deps.say('')
  for (const one of judged.filter(one => !one.asExpected))
    deps.say(`${one.name} was not judged as expected: ${one.result.why}`)
  deps.say(`The report of each candidate is its report.html; the first is ${judged[0]!.report}`)
}
