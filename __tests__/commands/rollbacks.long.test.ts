import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { run } from '../../src/commands/run.js'
import { commandToRun, leaveReports, tellIgnored } from '../../src/doors/acts-first.js'
import { readWords } from '../../src/doors/words.js'
import { connect } from '../../src/github/client.js'
import { NOTHING } from '../../src/model/weights.js'
import type { World } from '../../src/model/world.js'
import { openHttp } from '../../src/world/http.js'
import { GATEWAY, INGRESS_NGINX } from '../routers/rollbacks/kubernetes.js'
import { LAMBDA } from '../routers/rollbacks/lambda.js'
import { NGINX } from '../routers/rollbacks/nginx.js'
import type { Obstacle, Place } from '../routers/rollbacks/place.js'
import { WEBHOOK } from '../routers/rollbacks/webhook.js'
import { routerDeps } from '../routers/setting.js'

/**
 * The matrix of rollbacks, by the command: every kind of router × what stands in the way of the command, and of each kind
 * what stands in the way of the router. Users are on the baseline and that is read back, exit 3, or exit 1 with what a
 * person must do now. (All that stands in the way of a router alone: __tests__/routers/rollbacks.long.test.ts.)
 */

const KINDS: Record<string, { obstacles: Obstacle[]; most: string[] }> = {
  webhook: {
    obstacles: WEBHOOK,
    most: [
      'a weak tag',
      'a tag with -gzip',
      'a tag that never matches',
      'a change before every write',
      'a router that knows no * (412)',
      '202, and applied later',
      '307 within the origin',
      'GET answers 500',
      '302',
      'a PUT that is forbidden'
    ]
  },
  nginx: {
    obstacles: NGINX,
    most: ['a comment at the end', 'a file that is gone', 'a reload that serves later', 'a reload that fails']
  },
  'gateway-api': {
    obstacles: GATEWAY,
    most: ['a third backend', 'a header rule to the canary', 'everything on the canary alone', 'patch is forbidden']
  },
  'ingress-nginx': { obstacles: INGRESS_NGINX, most: ['a weight that is none', 'patch is forbidden'] },
  'lambda-alias': {
    obstacles: LAMBDA,
    most: ['a version of others beside the canary', 'a change before every change', 'a change that is denied']
  }
}

/** Where the command runs, and what may be made of it. */
interface Ground {
  folder: string
  manifest: Record<string, unknown>
  words: string[]
  world: World
}

const pins = (version: string) => ({
  INDEX_HASH: 'sha256:1',
  RERANK_HASH: 'sha256:2',
  PROMPT_VER: version,
  MODEL_VER: 'm-2026-01-01'
})
const put = ({ folder }: Ground, name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}

const below = (ground: Ground, flag: string) => {
  put(ground, 'file', '')
  ground.words.push(flag, 'file/folder')
}

/** What stands in the way of the command, whatever its router is, and words of what is said of it. */
const WAYS: [what: string, meddle: (ground: Ground) => unknown, told?: string][] = [
  ['nothing', () => undefined],
  ['a report folder that is a file', ground => put(ground, 'out', ''), 'The reports could not be written'],
  ['a report folder below a file', ground => below(ground, '--out'), 'reports'],
  ['a report folder of the kernel', ({ words }) => words.push('--out', '/proc/o'), 'The reports could not be written'],
  [
    'a full disk',
    ({ folder, words }) => {
      symlinkSync('/dev/full', join(folder, '.rollout'))
      words.push('--out', '/dev/full/o')
    },
    'could not be noted'
  ],
  ['a ledger below a file', ground => below(ground, '--ledger'), 'ledger'],
  ['a ledger that holds something else', ground => put(ground, '.rollout/rag.jsonl', '{"kind":"claim"}\n<html>\n')],
  ['a note that holds something else', ground => put(ground, '.rollout/rag.pending-rollback.json', '<html>')],
  [
    'a workflow without a token',
    ({ world }) => Object.assign(world, { event: { kind: 'schedule', sha: 'c'.repeat(40) } }),
    'ledger could not be written yet'
  ],
  [
    'GitHub that is away',
    async ({ world }) => {
      const env = { GITHUB_REPOSITORY: 'a/b', GITHUB_API_URL: 'http://127.0.0.1:1' }
      Object.assign(world, { github: await connect({ env, token: 't', log: world.log, secondMs: 1 }) })
    },
    'ledger could not be written yet'
  ],
  ['an unknown flag', ({ words }) => words.push('--resaon', 'x'), '--resaon: no such flag'],
  ['a flag of another command', ({ words }) => words.push('--override'), '--override: rollback does not take it'],
  ['a flag without its value', ({ words }) => words.push('--reason'), '--reason: expected a value'],
  ['a reason that is too long', ({ words }) => words.push('--reason', 'x'.repeat(1001)), 'at most 1000'],
  ['a stray word', ({ words }) => words.push('now'), 'now: not expected here'],
  ['a gold set that is gone', ({ manifest }) => Object.assign(manifest, { gold: { path: 'gone.jsonl' } })],
  [
    'a gold set that is broken',
    ground => {
      put(ground, 'gold.jsonl', '<html>')
      Object.assign(ground.manifest, { gold: { path: 'gold.jsonl' } })
    }
  ],
  ['a section with a typo', ({ manifest }) => Object.assign(manifest, { gold: { pth: 'a' } }), 'unknown key "pth"'],
  ['a variable that is not set', ({ manifest }) => Object.assign(manifest, { gold: { path: '${NOPE}' } })],
  ['arms that cannot be read', ({ manifest }) => Object.assign(manifest, { arms: 7 }), 'arms'],
  [
    'a request log that is gone',
    ({ manifest }) => Object.assign(manifest, { window: { source: { kind: 'jsonl', path: 'gone.jsonl' } } })
  ],
  [
    'a Prometheus that is gone',
    ({ manifest }) => Object.assign(manifest, { window: { source: { kind: 'prometheus', url: 'http://127.0.0.1:1' } } })
  ],
  ['a wish that it ends, before it began', ({ world }) => Object.assign(world, { signal: AbortSignal.abort() })]
]

let place: Place | undefined
let folder = ''
const saved = { ...process.env }
const counts = new Map<string, { cases: number; good: number }>()

afterEach(async () => {
  await place?.close?.()
  place = undefined
  rmSync(folder, { recursive: true, force: true })
  process.env = { ...saved }
})

/** A rollback by the command line, with a router that serves the canary. */
async function rollBack(meddle: (ground: Ground) => unknown) {
  const { config, env, base } = place!.named
  folder = mkdtempSync(join(tmpdir(), 'rollback-'))
  // The router's own paths start at its folder.
  const cwd = config.kind === 'nginx' ? base : folder
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const { clock } = routerDeps()
  const world: World = {
    env,
    cwd,
    clock,
    log: { info: say, notice: say, warning: say, error: say, untrusted: say, mask() {}, progress() {}, stands: say },
    http: guard => openHttp(guard),
    github: null,
    event: null,
    signal: new AbortController().signal
  }
  const arms = {
    baseline: { url: 'http://127.0.0.1:1/a', pins: pins('p-1') },
    canary: { url: 'http://127.0.0.1:1/b', pins: pins('p-2') }
  }
  const ground: Ground = {
    folder: cwd,
    manifest: { version: 1, name: 'rag', arms, router: config },
    words: ['rollback'],
    world
  }
  await meddle(ground)
  writeFileSync(join(cwd, 'rollout.yml'), JSON.stringify(ground.manifest))
  const asked = await readWords(ground.words)
  const outcome = await run(commandToRun(asked).name, world, asked.options)
  const { result } = outcome
  await leaveReports(world, outcome, String(asked.options['out']))
  tellIgnored(world.log, asked)
  return { result, said: [...said, ...result.problems.map(({ message }) => message)].join('\n') }
}

const cases = Object.entries(KINDS).flatMap(([kind, { obstacles, most }]) => {
  const find = (name: string) => obstacles.find(({ what }) => what === name)!
  return [
    ...WAYS.map(([what, meddle, told]) => ({ kind, what, obstacle: find('nothing'), meddle, told })),
    ...most.map(what => ({ kind, what, obstacle: find(what), meddle: () => undefined, told: undefined }))
  ]
})

describe('a rollback by the command', () => {
  test.each(cases)('of $kind past $what', async ({ kind, obstacle, meddle, told }) => {
    const count = counts.get(kind) ?? { cases: 0, good: 0 }
    counts.set(kind, count)
    count.cases += 1
    place = await obstacle.arrange()
    const { result, said } = await rollBack(meddle)
    if (obstacle.expected === 'back') {
      expect(result).toMatchObject({ decision: 'rollback', reason_code: 'rolled_back', exit_code: 3 })
      expect(result.rollout).toMatchObject({ moved: true, routed: NOTHING })
      expect(await place.served()).toBe(0)
      if (obstacle.remains) expect(result.why).toContain(obstacle.remains)
    } else {
      expect(result).toMatchObject({ decision: 'rollback', reason_code: 'rollback_incomplete', exit_code: 1 })
      expect(result.why).toContain('Now, by hand: ')
      expect(result.why).toContain(obstacle.says)
    }
    if (told) expect(said).toContain(told)
    count.good += 1
  })
})

afterAll(() => {
  const all = [...counts]
  for (const [kind, { cases, good }] of all) {
    process.stdout.write(`rollback of ${kind.padEnd(14)} ${cases} cases, ${cases - good} failures\n`)
  }
})
