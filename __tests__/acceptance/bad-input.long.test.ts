import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/model/result.js'
import { GOLD, goldText } from '../doubles/rag-service.js'
import { conforming, inScene, manifestText, type Scene } from './runner.js'

// Files that can't be read as they should be, through the built `validate`: exit 2, the place, and what to do.

const ARMS = { baseline: { url: 'http://127.0.0.1:9/ask' }, canary: { url: 'http://127.0.0.1:9/ask' } }
const MANIFEST = manifestText(ARMS)
const LINE = JSON.stringify(GOLD[0])
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const latin1 = (text: string) => Buffer.from(text, 'latin1')

interface Files {
  manifest?: string | Uint8Array
  gold?: string | Uint8Array
}

let scene: Scene
let done: () => void
let story: Promise<void>
beforeAll(async () => {
  await new Promise<void>(ready => {
    story = inScene({}, given => {
      scene = given
      ready()
      return new Promise<void>(resolve => {
        done = resolve
      })
    })
  })
})
afterAll(async () => {
  done()
  await story
})

async function validate(name: string, { manifest = MANIFEST, gold = goldText() }: Files): Promise<Result> {
  await scene.write(`${name}/rollout.yml`, manifest)
  await scene.write(`${name}/eval/gold.jsonl`, gold)
  const ended = await scene.cli(['validate', '--manifest', `${name}/rollout.yml`, '--json'])
  const result = conforming(JSON.parse(ended.stdout))
  expect(ended.exit).toBe(result.exit_code)
  return result
}

describe('valid, whatever the editor made of it', () => {
  const bom = (text: string) => `\ufeff${text}`
  const crlf = (text: string) => text.replaceAll('\n', '\r\n')
  test.each<[string, Files]>([
    ['a byte order mark', { manifest: bom(MANIFEST), gold: bom(goldText()) }],
    ['CRLF', { manifest: crlf(MANIFEST), gold: crlf(goldText()) }],
    ['both', { manifest: bom(crlf(MANIFEST)), gold: bom(crlf(goldText())) }],
    ['no newline at the end', { manifest: MANIFEST.trimEnd(), gold: goldText().trimEnd() }],
    ['blank lines', { gold: goldText().replaceAll('\n', '\n\n') }]
  ])('%s', async (name, files) => {
    expect(await validate(name, files)).toMatchObject({ exit_code: 0, problems: [] })
  })
})

describe('a manifest is refused', () => {
  test.each<[string, string | Uint8Array, number, RegExp]>([
    ['that is empty', '', 1, /version|expected/],
    ['that is a list', '- 1\n', 1, /expected/],
    ['that is no YAML', `${MANIFEST}a: [1\n`, 9, /YAML|flow/],
    ['with an unknown key', `${MANIFEST}probess: []\n`, 8, /did you mean "probes"/],
    ['with a key twice', `${MANIFEST}name: again\n`, 8, /stands here twice/],
    ['with a floating pin', MANIFEST.replace('"p-2"', '"latest"'), 3, /floats/],
    ['with a pin misspelled', MANIFEST.replaceAll('PROMPT_VER', 'PROMT_VER'), 3, /did you mean "PROMPT_VER"/],
    ['with a variable that is not set', MANIFEST.replace('support-rag', '${NOT_SET}'), 2, /NOT_SET/],
    ['in UTF-16', utf16(MANIFEST), 1, /UTF-16; save it as UTF-8/],
    ['in Latin-1', latin1(`${MANIFEST}# naïve\n`), 8, /not valid UTF-8; save the file as UTF-8/],
    ['of a binary', new Uint8Array([0, 1, 2, 0, 255, 254]), 1, /UTF-16 or binary/],
    ['of 300 KB', `${MANIFEST}# ${'x'.repeat(300_000)}\n`, 1, /expected at most 262144/],
    ['of 200 MB', Buffer.alloc(200 * 1024 * 1024, 0x20), 1, /expected at most 262144/],
    ['that nests without end', `${MANIFEST}probes: ${'['.repeat(100_000)}\n`, 8, /nested too deeply/],
    ['that is an alias bomb', `${bomb()}\n`, 1, /aliases/],
    ['with two documents', `${MANIFEST}---\nversion: 1\n`, 8, /second YAML document/],
    ['with a tag', `${MANIFEST}require: !!js/function 'x'\n`, 8, /tag/]
  ])('%s', async (name, manifest, line, says) => {
    const result = await validate(name, { manifest })
    expect([result.exit_code, result.reason_code]).toEqual([2, 'manifest_invalid'])
    const [first] = result.problems.filter(problem => says.test(problem.message))
    expect(first ?? result.problems).toMatchObject({ file: `${name}/rollout.yml`, severity: 'error' })
    expect(Math.abs(first!.line - line)).toBeLessThanOrEqual(name.includes('bomb') ? 20 : 1)
  })
})

describe('a gold set is refused', () => {
  test.each<[string, string | Uint8Array, number, RegExp]>([
    ['that is empty', '', 1, /no items; expected one JSON object a line/],
    ['that is no JSONL', `${LINE}\n{"qid": "q2",}\n`, 2, /no JSON/],
    ['with a qid twice', `${LINE}\n${LINE}\n`, 2, /stands on line 1 already/],
    ['with an unknown key', `${LINE}\n{"qid":"q2","question":"?","answerabel":true}\n`, 2, /did you mean "answerable"/],
    ['with a claim too short', LINE.replace(/"130 days"/, '"130"'), 1, /at least 5 characters/],
    ['with a broken expression', LINE.replace(/"130 days"/, '"/(130/"'), 1, /expected a regular expression/],
    ['with offsets the wrong way', LINE.replace('[0,60]', '[60,10]'), 1, /start before end/],
    ['that is one JSON list', `[${LINE}]\n`, 1, /expected/],
    ['in UTF-16', utf16(goldText()), 1, /UTF-16; save it as UTF-8/],
    ['in Latin-1', latin1(`${LINE}\n${LINE.replace('q01', 'q\u00e9')}\n`), 2, /not valid UTF-8/],
    ['of 20,001 items', many(20_001), 20_001, /more than 20000 items/],
    ['of 65 MB', Buffer.alloc(65 * 1024 * 1024, 0x20), 1, /expected at most 67108864/],
    ['that nests without end', `{"qid":${'['.repeat(100_000)}\n`, 1, /no JSON/],
    ['with a line of 5 MB that is no JSON', `{"qid": "${'x'.repeat(5_000_000)}\n`, 1, /a line of 5\d{6} characters/]
  ])('%s', async (name, gold, line, says) => {
    const result = await validate(`gold ${name}`, { gold })
    expect([result.exit_code, result.reason_code]).toEqual([2, 'gold_invalid'])
    const [first] = result.problems.filter(problem => says.test(problem.message))
    expect(first ?? result.problems).toMatchObject({ file: `gold ${name}/eval/gold.jsonl`, line })
  })

  test('with every problem at once, a hundred of them and how many more there are', async () => {
    const result = await validate('hundreds', { gold: `${'{"qid":1}\n'.repeat(5000)}` })
    expect([result.exit_code, result.problems.length]).toEqual([2, 101])
    expect(result.problems.at(-1)!.message).toMatch(/^and \d+ more$/)
  })

  test('together with a manifest whose calendar is wrong: all at once', async () => {
    await scene.write('both/ops/calendar.yml', 'windows:\n  - { id: x, kind: hard, start: now, end: then }\n')
    const manifest = `${MANIFEST}freeze: { tier: T2, calendar: ops/calendar.yml }\n`
    const result = await validate('both', { manifest, gold: `${LINE}\n${LINE}\n` })
    expect(new Set(result.problems.map(problem => problem.file))).toEqual(
      new Set(['both/eval/gold.jsonl', 'both/ops/calendar.yml'])
    )
  })
})

describe('a file that is not there is exit 2 and named', () => {
  test.each([
    ['the manifest', 'nowhere.yml', undefined, 'nowhere.yml'],
    ['a folder for a manifest', '.github', undefined, '.github'],
    ['the gold set', 'rollout.yml', { path: 'nowhere.jsonl' }, 'nowhere.jsonl']
  ])('%s', async (_, path, gold, file) => {
    await scene.write('rollout.yml', manifestText(ARMS, gold && { gold }))
    const ended = await scene.cli(['validate', '--manifest', path, '--json'])
    const result = conforming(JSON.parse(ended.stdout))
    expect([ended.exit, result.problems[0]!.file]).toEqual([2, file])
    expect(result.problems[0]!.message).toMatch(/no such file|a folder; expected a file/)
  })
})

/** Ten levels, each ten times the one before. */
function bomb(): string {
  const levels = Array.from({ length: 10 }, (_, at) => {
    const inner =
      at === 0
        ? 'x'
        : Array(10)
            .fill(`*a${at - 1}`)
            .join(', ')
    return `a${at}: &a${at} [${inner}]`
  })
  return levels.join('\n')
}

function many(items: number): string {
  return Array.from({ length: items }, (_, at) => LINE.replace('q01', `n${at}`)).join('\n')
}
