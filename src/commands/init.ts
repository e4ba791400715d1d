import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { fieldLines, foundFields, pinsShown } from '../gold/found-fields.js'
import { proposeResponse } from '../gold/propose/response.js'
import { starterItems } from '../gold/propose/starter.js'
import { placeholdersIn } from '../manifest/placeholders.js'
import { manifestSchema, type Pins } from '../manifest/schema.js'
import { agreeing, counted } from '../model/counted.js'
import { flagError } from '../model/errors.js'
import { jsonOf } from '../model/json.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import { decodeInput, readInput } from '../world/input.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { plainText, text, textOr, texts } from './flag-kinds.js'
import type { Answering } from './init-ask.js'
import { nameFrom, pinsHeader, starterFiles, starterPaths } from './init-files.js'
import { readHeaders } from './init-headers.js'
import { shownPath } from './inputs.js'
import type { Outcome } from './outcome.js'
import { manifest } from './shared-flags.js'

export const description = {
  summary: 'write manifest, gold set, workflows from one reply',
  topic: 'begin',
  examples: [
    'rollout-gate init http://localhost:8000/ask --question "Who may return?"',
    'rollout-gate init https://rag.example.com/chat --header "x-api-key: $KEY"',
    'rollout-gate init --reply reply.json'
  ],
  flags: {
    url: plainText('URL', { meaning: 'where your service takes questions' }),
    question: textOr('What can I ask you?', 'TEXT', { meaning: 'a question that it can answer' }),
    header: texts('HEADER', { meaning: 'sent with it, NAME: VALUE; values of the environment are kept as ${NAME}' }),
    body: text('JSON', { meaning: 'the request with {{question}} in it, where the usual ones fail' }),
    reply: text('FILE', { meaning: 'a reply that you saved (JSON, or a stream), instead of asking' }),
    canary: text('URL', { meaning: 'where the new version runs; else the same URL' }),
    manifest: { ...manifest, meaning: 'where the manifest goes (default rollout.yml)' }
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: {}
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

const QUESTION = description.flags.question.read([])
const MAX_REPLY = 10 * 1024 * 1024

/** Writes nothing where a file is there already, or where the reply can't be read. */
export async function init(world: World, options: Options): Promise<Outcome> {
  const conclude = startResult(world, 'init')
  const path = inFolder(world, options.manifest)
  await refuseExisting(world, starterPaths(path))
  const { headers, sent } = readHeaders(options.header, world)
  const wanted = wantedOf(options)
  const answered = await answeredBy(world, wanted, sent, options)
  const { reply, proposed, method, body } = answered
  const { response } = proposed
  const found = await foundFields({ response: manifestSchema.shape.response.parse(response), prices: undefined }, reply)
  const url = options.url ?? 'http://127.0.0.1:8000/'
  const files = await starterFiles({
    name: nameFrom(world.cwd),
    manifest: path,
    urls: { baseline: url, canary: options.canary ?? url },
    request: { method, headers, body },
    proposed,
    pins: pinsShown(found.reply),
    items: starterItems(options.question, found.reply)
  })
  for (const { path, text } of files) await writeNew(resolve(world.cwd, path), text)
  const widest = Math.max(...files.map(({ path }) => path.length))
  const words = [
    ...(answered.sent > 0 ? [`Asked ${hostOf(url)} with ${JSON.stringify(body)}.`] : []),
    'What the reply holds:',
    ...fieldLines(found.fields),
    ...proposed.notes,
    '',
    'Written:',
    ...files.map(({ path, purpose }) => `  ${path.padEnd(widest)}  ${purpose}`),
    '',
    ...nextSteps(options, found.reply.pins),
    ''
  ]
  const why = `${counted(files.length, 'file')} ${agreeing(files.length, 'was', 'were')} written.`
  const result = conclude({ decision: 'pass', reason: 'all_green', exit: EXIT.ok, why }, {})
  return { result, text: words.join('\n'), uploads: [], publish: false }
}

function nextSteps({ url, question, manifest }: Options, pins: Pins): string[] {
  const flag = manifest === 'rollout.yml' ? '' : ` --manifest ${manifest}`
  return [
    'Next:',
    '  1  Look at eval/gold.jsonl: is the expected text right? It was taken from',
    '     what the service answers today. Add questions (20 are a beginning).',
    ...(question === QUESTION ? ['     --question asks one of your own, which makes a better first item.'] : []),
    ...(url === undefined ? [`  2  Write the URLs and the request into ${manifest}.`] : []),
    ...(Object.keys(pins).length === 0 ? pinSteps(pins) : []),
    `  ${Object.keys(pins).length === 0 || url === undefined ? 3 : 2}  rollout-gate try${flag}`,
    `     rollout-gate try${flag} --qid not-in-the-sources   # does it refuse?`,
    `     rollout-gate baseline${flag}`,
    `     rollout-gate gate${flag} --baseline out/baseline.json --out out/gate`
  ]
}

function pinSteps(pins: Pins): string[] {
  return [
    '  2  Let the service say with each reply what it runs, in this header; only then',
    '     it is proved which version answered. Put your own versions in later:',
    `     ${pinsHeader(pins)}`
  ]
}

/** The reply, from the file or from the service. */
async function answeredBy(
  world: World,
  { url, body }: Wanted,
  headers: Record<string, string>,
  { reply: file, question }: Options
): Promise<Answering> {
  const { askLive, savedReply } = await import('./init-ask.js')
  if (file === undefined) return askLive(world, { url: url!, question, headers, body })
  const path = resolve(world.cwd, file)
  const input = { file: shownPath(world, path), reason: 'manifest_invalid' as const, maxBytes: MAX_REPLY }
  const saved = await savedReply(decodeInput(await readInput(path, input), input))
  if (!saved)
    throw flagError(
      `--reply ${file}: neither JSON nor a whole stream of events; expected a reply as the service sends it`
    )
  const proposed = await proposeResponse(saved.body, saved.headers, question)
  if (!proposed)
    throw flagError(
      `--reply ${file}: found no text that may be an answer; expected one reply, such as {"answer": "…", "sources": […]}`
    )
  const asked = body ?? { question: '{{question}}', seed: '{{seed}}', session: '{{session}}' }
  return { method: 'POST', body: asked, reply: saved, proposed, latency_ms: null, sent: 0 }
}

interface Wanted {
  url: string | null
  body: Answering['body'] | null
}

function wantedOf({ url, canary, reply, body }: Options): Wanted {
  if (url === undefined && reply === undefined)
    throw flagError(
      'init: expected the URL of your service (rollout-gate init http://localhost:8000/ask), or --reply FILE'
    )
  for (const each of [url, canary]) {
    if (each !== undefined && !/^https?:$/.test(URL.canParse(each) ? new URL(each).protocol : ''))
      throw flagError(`${each}: expected a URL that begins with http:// or https://`)
  }
  if (body === undefined) return { url: url ?? null, body: null }
  const parsed = jsonOf(body)
  if (parsed === undefined)
    throw flagError(`--body: no JSON; expected a request such as '{"question": "{{question}}"}'`)
  const named = placeholdersIn(parsed)
  if (!named.has('question') && !named.has('messages'))
    throw flagError('--body: has no {{question}} and no {{messages}}; expected one where the question goes')
  return { url: url ?? null, body: parsed as Answering['body'] }
}

function inFolder({ cwd }: World, file: string): string {
  const path = relative(cwd, resolve(cwd, file)).split(sep).join('/')
  if (path === '' || path.startsWith('..')) throw flagError(`--manifest ${file}: expected a file in this folder`)
  return path
}

async function refuseExisting({ cwd }: World, paths: readonly string[]): Promise<void> {
  const found = await Promise.all(
    paths.map(path =>
      stat(resolve(cwd, path)).then(
        () => [path],
        () => []
      )
    )
  )
  const there = found.flat()
  if (there.length === 0) return
  throw flagError(
    `${there.join(', ')}: ${there.length === 1 ? 'is' : 'are'} there already and ${there.length === 1 ? 'is' : 'are'} not overwritten; move ${there.length === 1 ? 'it' : 'them'} away, or start in another folder`
  )
}

async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text, { flag: 'wx' })
}

const hostOf = (url: string) => new URL(url).host
