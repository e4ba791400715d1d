import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { run } from '../../src/commands/run.js'
import { readWords } from '../../src/doors/words.js'
import type { Result } from '../../src/model/result.js'
import type { World } from '../../src/model/world.js'
import { random } from '../../src/statistics/random.js'
import { normalQuantile } from '../../src/statistics/special.js'
import { systemClock } from '../../src/world/clock.js'
import { openHttp } from '../../src/world/http.js'

/**
 * What asking again costs, counted at a real service on loopback: `baseline` and `gate` as they are, on releases that are
 * worse by so many points. The service answers each question rightly with the chance of its item, as in simulated-gold.
 *
 *     npm run bench:rounds -- --releases 100 --items 20
 */

const { values } = parseArgs({
  options: { releases: { type: 'string', default: '40' }, items: { type: 'string', default: '20' } }
})
const RELEASES = Number(values.releases)
const ITEMS = Number(values.items)

/** Shifts of the logit that cost about 0, 4, 8 and 12 points of a pass rate of about .82. */
const LOSSES: readonly [points: number, shift: number][] = [
  [0, 0],
  [4, -0.33],
  [8, -0.62],
  [12, -0.89]
]
const SIX = [7, 21]
const PLANS: readonly [name: string, gold: Record<string, unknown>][] = [
  ['one round of 6 runs an item', { seeds: SIX, rounds: 1 }],
  ['at most 3 rounds of 6', { seeds: SIX, rounds: 3 }],
  ['one round of 18', { seeds: [1, 2, 3, 4, 5, 6], rounds: 1 }]
]
const PINS = { INDEX_HASH: 'sha256:1', RERANK_HASH: 'sha256:2', PROMPT_VER: 'p-1', MODEL_VER: 'm-2026-01-01' }

let asked = 0
const server = createServer(async (request, response) => {
  asked++
  const [, shift = '0', world = ''] = new URL(request.url!, 'http://localhost').pathname.split('/')
  const { qid, phrasing, seed, session } = await bodyOf(request)
  const ease = random(`${world} ${qid}`)()
  const logit = 2.1 + 1.5 * normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, ease))) + Number(shift)
  // The session is another one in each pass, so that no two of them draw the same luck.
  const solved = random(`${world} ${qid} ${phrasing} ${seed} ${session}`)() < 1 / (1 + Math.exp(-logit))
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(replyOf(qid, solved)))
})
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const folder = mkdtempSync(join(tmpdir(), 'rollout-gate-rounds-'))

console.log(`${ITEMS} items, ${RELEASES} releases a line; requests are those of gate, to both arms.\n`)
console.log('| true loss | plan | failed % | undecided % | rounds | requests a verdict |')
console.log('|---|---|---|---|---|---|')
try {
  for (const [points, shift] of LOSSES) for (const plan of PLANS) await line(points, shift, plan)
} finally {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true })
}

async function line(points: number, shift: number, [name, gold]: (typeof PLANS)[number]): Promise<void> {
  let [failed, undecided, rounds, requests] = [0, 0, 0, 0]
  for (let release = 0; release < RELEASES; release++) {
    writeFileSync(join(folder, 'gold.jsonl'), Array.from({ length: ITEMS }, (_, at) => itemLine(at)).join(''))
    writeFileSync(join(folder, 'rollout.yml'), JSON.stringify(manifestOf(release, shift, gold)))
    await tell(['baseline', '--manifest', 'rollout.yml', '--out', 'baseline'])
    asked = 0
    const result = await tell(['gate', '--manifest', 'rollout.yml', '--out', 'gate'])
    const verdict = result.gates.find(({ row }) => row === 'gold_regression')?.verdict
    failed += Number(result.decision === 'fail')
    undecided += Number(verdict === 'inconclusive')
    rounds += result.rounds?.asked.length ?? 1
    requests += asked
  }
  const share = (count: number) => ((100 * count) / RELEASES).toFixed(1)
  const cells = [points, name, share(failed), share(undecided), (rounds / RELEASES).toFixed(2)]
  console.log(`| ${cells.join(' | ')} | ${(requests / RELEASES).toFixed(0)} |`)
}

function manifestOf(release: number, shift: number, gold: Record<string, unknown>) {
  const arm = (by: number) => ({ url: `${origin}/${by}/${release}`, pins: PINS })
  return {
    version: 1,
    name: 'bench',
    arms: { baseline: arm(0), canary: arm(shift) },
    request: {
      body: {
        question: '{{question}}',
        qid: '{{qid}}',
        phrasing: '{{phrasing}}',
        seed: '{{seed}}',
        session: '{{session}}'
      }
    },
    gold: { path: 'gold.jsonl', concurrency: 16, ...gold },
    baseline: { path: 'baseline/baseline.json' },
    // A reply in a millisecond doubles with the wind; what is counted here is what the answers lead to.
    targets: { latency_p95: 10_000 },
    stops: { soft_latency: 10_000 }
  }
}

function itemLine(at: number): string {
  const question = `What is said in passage ${at}?`
  const item = {
    qid: `q${at}`,
    question,
    paraphrases: [`${question} Tell me.`, `${question} In short.`],
    answerable: true,
    gold_claim_substr: ['the right answer'],
    gold_citations: ['s1'],
    target: { section_id: `p${at}`, offsets: [0, 100] }
  }
  return `${JSON.stringify(item)}\n`
}

function replyOf(qid: string, solved: boolean) {
  const source = { section_id: `p${qid.slice(1)}`, source_url: 'https://docs.example/p', tokens: 20 }
  return {
    answer: solved ? 'This is the right answer.' : 'This is another one.',
    citations: ['s1'],
    retrieved: [{ snippet_id: 's1', ...source, offsets: [0, 100], text: `What is said in passage ${qid.slice(1)}` }],
    cost_usd: 0.0001,
    pins: PINS
  }
}

async function bodyOf(request: IncomingMessage) {
  let text = ''
  for await (const chunk of request) text += chunk
  return JSON.parse(text) as { qid: string; phrasing: number; seed: number; session: string }
}

async function tell(words: string[]): Promise<Result> {
  const quiet = () => undefined
  const log = {
    info: quiet,
    notice: quiet,
    warning: quiet,
    error: quiet,
    untrusted: quiet,
    mask: quiet,
    progress: quiet,
    stands: quiet
  }
  const world: World = {
    env: {},
    cwd: folder,
    clock: systemClock,
    log,
    http: openHttp,
    github: null,
    event: null,
    signal: new AbortController().signal
  }
  const { options } = await readWords(words)
  return (await run(words[0] as 'gate', world, options)).result
}
