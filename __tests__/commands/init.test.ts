import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { json, type OtherService, PINS, QUESTION, SHAPES, startOther } from '../doubles/other-services.js'
import { asBeginner, type Beginner } from './beginner.js'

async function withService(
  answer: (typeof SHAPES)[string],
  story: (it: Beginner & { service: OtherService }) => Promise<void>,
  pins: string | null = PINS
): Promise<void> {
  const service = await startOther(answer, pins)
  try {
    await asBeginner(beginner => story({ ...beginner, service }))
  } finally {
    await service.close()
  }
}

const asked = (service: OtherService) => ['init', service.url, '--question', QUESTION]

describe.each(Object.entries(SHAPES))('a service of %s', (_, answer) => {
  test('is at its first gate table after four commands, without a line written by hand', () =>
    withService(answer, async ({ type, service }) => {
      expect((await type(...asked(service))).result.exit_code).toBe(0)
      expect((await type('validate')).result.exit_code).toBe(0)
      const sofar = service.asked.length
      const tried = await type('try')
      expect(tried.text).toMatch(/✓ correct by the gold set; right passage retrieved: 100 %/)
      expect([tried.result.exit_code, service.asked.length - sofar]).toEqual([0, 2])
      expect((await type('baseline')).result.exit_code).toBe(0)
      const { result } = await type('gate', '--baseline', 'out/baseline.json', '--out', 'out/gate')
      const verdicts = Object.fromEntries(result.gates.map(({ row, verdict }) => [row, verdict]))
      expect(verdicts).toMatchObject({
        contracts: 'pass',
        pins_live: 'pass',
        coverage: 'pass',
        gold_regression: 'pass'
      })
      expect(result.exit_code).toBe(0)
    }))
})

test('says of each file what it is for, and gives the editor the schema', () =>
  withService(SHAPES['LangChain']!, async ({ type, service, folder }) => {
    const { text } = await type(...asked(service))
    for (const file of [
      'rollout.yml',
      'eval/gold.jsonl',
      '.github/workflows/gate.yml',
      '.github/workflows/baseline.yml'
    ]) {
      expect(text).toMatch(new RegExp(`^  ${file} +\\w`, 'm'))
      expect((await readFile(join(folder, file), 'utf8')).length).toBeGreaterThan(0)
    }
    expect(await readFile(join(folder, 'rollout.yml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=https:\S+schema\.json\n/
    )
    expect(text).toContain('The reply cites nothing')
    for (const line of text!.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  }))

test('learns from a service of the FastAPI kind which field it misses', () =>
  withService(SHAPES['LlamaIndex']!, async ({ type, service, folder }) => {
    await type(...asked(service))
    expect(await readFile(join(folder, 'rollout.yml'), 'utf8')).toContain('user_query: "{{question}}"')
    expect(service.asked.length).toBe(2)
  }))

test('overwrites nothing: it names what is there, and asks nothing', () =>
  withService(SHAPES['LangChain']!, async ({ type, service, folder }) => {
    await mkdir(join(folder, 'eval'))
    await writeFile(join(folder, 'eval/gold.jsonl'), 'mine')
    const { result, said } = await type(...asked(service))
    expect([result.exit_code, said]).toEqual([2, expect.stringContaining('eval/gold.jsonl: is there already')])
    expect(await readFile(join(folder, 'eval/gold.jsonl'), 'utf8')).toBe('mine')
    expect([await readdir(folder), service.asked]).toEqual([['eval'], []])
  }))

test.each([
  [
    'answers nothing that is asked',
    (_: unknown, r: ServerResponse) => json(r, { error: 'no' }, 400),
    5,
    /None of 9 requests was answered.*--body/
  ],
  ['wants a token', (_: unknown, r: ServerResponse) => json(r, {}, 401), 5, /answered 401.*give its token: --header/],
  ['is elsewhere', (_: unknown, r: ServerResponse) => json(r, {}, 404), 5, /answered 404.*check the path/],
  ['answers with a page', (_: unknown, r: ServerResponse) => r.end('<html>'), 5, /no JSON/]
])('writes nothing where a service %s', (_, answer, exit, why) =>
  withService(answer, async ({ type, service, folder }) => {
    const { result } = await type(...asked(service))
    expect([result.exit_code, result.why]).toEqual([exit, expect.stringMatching(new RegExp(why.source, 's'))])
    expect(await readdir(folder)).toEqual([])
  })
)

test('says where nobody listens that the service is to be started', () =>
  asBeginner(async ({ type, folder }) => {
    const { result } = await type('init', 'http://127.0.0.1:9/ask')
    expect([result.exit_code, result.why]).toEqual([5, expect.stringContaining('start the service')])
    expect(await readdir(folder)).toEqual([])
  }))

test('says how the pins are shown where the reply has none, and try refuses until it has', () =>
  withService(
    SHAPES['LangChain']!,
    async ({ type, service }) => {
      const header =
        'X-Rollout-Pins: INDEX_HASH=unknown-1; RERANK_HASH=unknown-1; PROMPT_VER=unknown-1; MODEL_VER=unknown-1'
      expect((await type(...asked(service))).text).toContain(header)
      const { result, text } = await type('try')
      expect([result.exit_code, text]).toEqual([2, expect.stringContaining(header)])
    },
    null
  ))

describe('a header', () => {
  const ask = (value: string) => ['--header', `Authorization: Bearer ${value}`]

  test('whose value stands in the environment goes into the files by its name', () =>
    withService(SHAPES['LangChain']!, async ({ type, service, folder, env, masked }) => {
      env['RAG_TOKEN'] = 'very-secret-token'
      const { result } = await type(...asked(service), ...ask('very-secret-token'))
      expect(result.exit_code).toBe(0)
      expect(service.headers.at(-1)!['authorization']).toBe('Bearer very-secret-token')
      expect(masked).toContain('very-secret-token')
      const files = ['rollout.yml', '.github/workflows/gate.yml', '.github/workflows/baseline.yml']
      for (const file of files) {
        const text = await readFile(join(folder, file), 'utf8')
        expect(text).not.toContain('very-secret')
        expect(text).toContain('RAG_TOKEN')
        expect(text).not.toContain('CANARY_URL')
      }
      expect((await type('validate')).result.exit_code).toBe(0)
    }))

  test.each([
    ['very-secret-token', /a secret that would stand in a file.*\$\{TOKEN\}/],
    ['${NOT_SET}', /NOT_SET is not set/]
  ])('%s is refused', (value, why) =>
    withService(SHAPES['LangChain']!, async ({ type, service, folder }) => {
      const { result, said } = await type(...asked(service), ...ask(value))
      expect([result.exit_code, said]).toEqual([2, expect.stringMatching(why)])
      expect([service.asked, await readdir(folder)]).toEqual([[], []])
    })
  )
})

describe('a saved reply', () => {
  test('does instead of a service', () =>
    asBeginner(async ({ type, folder }) => {
      await writeFile(
        join(folder, 'r.json'),
        JSON.stringify({ answer: 'Kept for 30 days.', sources: [{ id: 'a', text: 'Kept for 30 days.' }] })
      )
      const { result, text } = await type('init', '--reply', 'r.json')
      expect([result.exit_code, text]).toEqual([0, expect.stringContaining('Write the URLs')])
      expect((await type('validate')).result.exit_code).toBe(0)
    }))

  test.each([
    ['no JSON', 'hello', /neither JSON nor a whole stream/],
    ['no answer', '{"ok": true}', /found no text that may be an answer/]
  ])('with %s is refused', (_, content, why) =>
    asBeginner(async ({ type, folder }) => {
      await writeFile(join(folder, 'r.json'), content)
      const { result, said } = await type('init', '--reply', 'r.json')
      expect([result.exit_code, said, await readdir(folder)]).toEqual([2, expect.stringMatching(why), ['r.json']])
    })
  )
})

test.each([
  [['init'], /expected the URL of your service/],
  [['init', 'localhost:8000'], /expected a URL that begins with http/],
  [['init', 'http://127.0.0.1:9', '--body', '{}'], /has no \{\{question\}\}/],
  [['init', 'http://127.0.0.1:9', '--body', 'question'], /no JSON/],
  [['init', 'http://127.0.0.1:9', '--manifest', '../up.yml'], /a file in this folder/]
])('%j is refused', (words, why) =>
  asBeginner(async ({ type }) => {
    const { result, said } = await type(...words)
    expect([result.exit_code, said]).toEqual([2, expect.stringMatching(why)])
  })
)
