import { spawn } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { renderInclude, type Split } from '../../../src/routers/nginx-include.js'
import { temporaryFolder } from '../setting.js'
import { type Obstacle, opened, type Place } from './place.js'

/** Shell commands stand in for nginx: the test refuses what contains "broken", the reload copies what is served. */

const SPLIT: Split = { key: '$rollout_user', salt: 'support-rag', canary: 25, mirror: 5, revision: 3 }
const TEXT = renderInclude(SPLIT)

interface Ground {
  folder: string
  include: string
  loaded: string
}

interface Way {
  /** What somebody made of the include after it was loaded; null: it is gone. */
  text?: string | Buffer | null
  own?: (ground: Ground) => Record<string, unknown>
  env?: Record<string, string>
  meddle?: (ground: Ground) => Promise<unknown>
  /** What nginx answers as its state instead. */
  state?: (text: string) => string
}

async function arrange({ text = TEXT, own, env, meddle, state }: Way): Promise<Place> {
  const folder = await temporaryFolder()
  const ground = { folder, include: join(folder, 'rollout', 'split.conf'), loaded: join(folder, 'loaded.conf') }
  await mkdir(join(folder, 'rollout'))
  await writeFile(ground.loaded, TEXT)
  if (text !== null) await writeFile(ground.include, text)
  const undo = await meddle?.(ground)
  const served = () => readFile(ground.loaded, 'utf8')
  const server = createServer(async (_, response) => {
    const loaded = await served()
    response.end(state?.(loaded) ?? /default '(.*)';/.exec(loaded)?.[1])
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const config = {
    kind: 'nginx' as const,
    include: 'rollout/split.conf',
    test: [
      'sh',
      '-c',
      `! grep -q broken rollout/split.conf elsewhere.conf 2>/dev/null || { echo 'broken is unknown' >&2; exit 1; }`
    ],
    reload: ['cp', 'rollout/split.conf', 'loaded.conf'],
    status: `http://127.0.0.1:${port}/rollout-state`,
    ...own?.(ground)
  }
  const { router, named } = await opened(config, { base: folder, env: { ...process.env, ...env } })
  const close = async () => {
    await router.close()
    server.close()
    if (typeof undo === 'function') undo()
    await rm(folder, { recursive: true, force: true })
  }
  return { router, named, served: async () => servedBy(await served()), close }
}

/** What the stand-in was given to serve: the last line of each split decides at 0. */
function servedBy(text: string): number {
  const arms = /\$rollout_arm \{([^}]*)\}/.exec(text)?.[1] ?? ''
  const copies = /\$rollout_mirror \{([^}]*)\}/.exec(text)?.[1] ?? ''
  return arms.includes('canary') || /\S+ 1;/.test(copies) ? 25 : 0
}

async function lockedBySomebody({ include }: Ground) {
  const holder = spawn('flock', [join(include, '..', '.'), 'sh', '-c', 'echo held; exec cat'], {
    stdio: ['pipe', 'pipe', 'ignore']
  })
  await new Promise(resolve => holder.stdout!.once('data', resolve))
  return () => holder.stdin!.destroy()
}

const back = (what: string, way: Way): Obstacle => ({ what, expected: 'back', arrange: () => arrange(way) })
const told = (what: string, says: string, way: Way): Obstacle => ({ ...back(what, way), expected: 'told', says })
const sh = (script: string) => ['sh', '-c', script]
const late = 'cp rollout/split.conf next.conf; (sleep 0.5; cp next.conf loaded.conf) >/dev/null 2>&1 & true'

export const NGINX: Obstacle[] = [
  back('nothing', {}),
  back('a comment at the end', { text: `${TEXT}# Ask Ann before you touch this.\n` }),
  back('a comment at the beginning', { text: `# Ask Ann.\n${TEXT}` }),
  back('a comment in a block', { text: TEXT.replace('25% canary;', '25% canary; # was 5') }),
  back('blank lines', { text: TEXT.replaceAll('\n', '\n\n') }),
  back('line ends of Windows', { text: TEXT.replaceAll('\n', '\r\n') }),
  back('a byte order mark', { text: `\uFEFF${TEXT}` }),
  back('an include in the include', { text: `${TEXT}include /etc/nginx/other.conf;\n` }),
  back('a share set by hand', { text: TEXT.replace('25% canary', '50% canary') }),
  back('a file of somebody else', {
    text: 'split_clients "${remote_addr}" $rollout_arm { 10% canary; * baseline; }\n'
  }),
  back('a file cut short', { text: TEXT.slice(0, 150) }),
  back('an empty file', { text: '' }),
  back('a file that is no text', { text: Buffer.from([0, 255, 254, 7, 10, 125]) }),
  back('a file that is too large to read', { text: `${TEXT}${'#'.repeat(80_000)}\n` }),
  back('a file that is gone', { text: null }),
  back('another salt', { own: () => ({ salt: 'other' }) }),
  back('a salt that nginx refuses', { own: () => ({ salt: 'broken' }) }),
  back('a change that was cut short', {
    meddle: ({ folder }) => writeFile(join(folder, 'rollout', '.split.conf.before'), JSON.stringify({ before: TEXT }))
  }),
  back('a trace of it that cannot be read', {
    meddle: ({ folder }) => writeFile(join(folder, 'rollout', '.split.conf.before'), '{')
  }),
  back('a change under way that does not end', { meddle: lockedBySomebody }),
  back('a reload that serves later', { own: () => ({ reload: sh(late) }) }),
  back('no status', { own: () => ({ status: undefined }) }),
  told('a configuration broken elsewhere', 'broken is unknown', {
    meddle: ({ folder }) => writeFile(join(folder, 'elsewhere.conf'), 'broken;')
  }),
  told('a reload that fails', 'ended with 3: no', { own: () => ({ reload: sh('echo no >&2; exit 3') }) }),
  told('a reload that is not there', 'cannot be run', { own: () => ({ reload: ['no-such-program'] }) }),
  told('a reload that does nothing', 'does not serve', { own: () => ({ reload: ['true'] }) }),
  told('a status of somebody else', 'does not serve', { state: () => 'hello' }),
  told('a status that does not answer', 'no connection', { own: () => ({ status: 'http://127.0.0.1:1/state' }) }),
  told('a folder that is gone', 'cannot be', {
    meddle: ({ folder }) => rm(join(folder, 'rollout'), { recursive: true })
  }),
  told('an include that is a folder', 'cannot be written', {
    text: null,
    meddle: ({ include }) => mkdir(join(include, 'inner'), { recursive: true })
  })
]
