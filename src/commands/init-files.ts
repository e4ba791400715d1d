import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import type { Proposed } from '../gold/propose/response.js'
import type { StarterItem } from '../gold/propose/starter.js'
import type { ManifestContent, Pins } from '../manifest/schema.js'

/** The files that a project begins with, and what each is for. */

interface StarterFile {
  path: string
  purpose: string
  text: string
}

interface Start {
  name: string
  /** Path of the manifest. */
  manifest: string
  urls: { baseline: string; canary: string }
  request: { method: ManifestContent['request']['method']; headers: Record<string, string>; body: unknown }
  proposed: Proposed
  pins: Pins
  items: readonly StarterItem[]
}

const GOLD_PATH = 'eval/gold.jsonl'
const WORKFLOWS = ['gate.yml', 'baseline.yml'] as const
const WORKFLOW_PURPOSE = {
  'gate.yml': 'compares each pull request with the current version',
  'baseline.yml': 'measures the current version every night'
} as const
const SCHEMA = 'https://raw.githubusercontent.com/your-org/rollout-gate/v0/schema/rollout.schema.json'
const PIN_NAMES = ['INDEX_HASH', 'RERANK_HASH', 'PROMPT_VER', 'MODEL_VER'] as const
const UNKNOWN_PIN = 'unknown-1'
const PINS_HEADER = 'X-Rollout-Pins'

/** Paths that starterFiles writes. */
export function starterPaths(manifest: string): string[] {
  return [manifest, GOLD_PATH, ...WORKFLOWS.map(name => `.github/workflows/${name}`)]
}

export async function starterFiles(start: Start): Promise<StarterFile[]> {
  const variables = variablesIn(JSON.stringify(start.request))
  const workflows = WORKFLOWS.map(async name => ({
    path: `.github/workflows/${name}`,
    purpose: WORKFLOW_PURPOSE[name],
    text: withVariables(
      (await shippedWorkflow(name)).replaceAll('manifest: rollout.yml', `manifest: ${start.manifest}`),
      variables
    )
  }))
  return [
    {
      path: start.manifest,
      purpose: 'what is compared, how it is asked, where its replies hold what',
      text: manifestText(start, variables)
    },
    {
      path: GOLD_PATH,
      purpose: 'questions whose right answers you know; two to begin with',
      text: goldText(start.items)
    },
    ...(await Promise.all(workflows))
  ]
}

const goldText = (items: readonly StarterItem[]) => items.map(item => `${JSON.stringify(item)}\n`).join('')

function manifestText({ name, urls, request, proposed, pins, manifest }: Start, variables: readonly string[]): string {
  const isShown = Object.keys(pins).length > 0
  const own = wholePins(pins)
  const { method, headers, body } = request
  const sections: (readonly [comment: string, section: object])[] = [
    ['', { version: 1, name }],
    [
      isShown
        ? 'The two versions that are compared, and what each runs (docs/pins.md). Give the canary the pins of your new version.'
        : 'The two versions that are compared. Write what each runs, and let the service send it with each reply (docs/pins.md).',
      { arms: { baseline: { url: urls.baseline, pins: own }, canary: { url: urls.canary, pins: own } } }
    ],
    ...(variables.length > 0
      ? [['Environment variables that must be set; masked in every log.', { secrets: variables }] as const]
      : []),
    [
      'How one question is asked.',
      { request: { ...(method !== 'POST' && { method }), ...(Object.keys(headers).length > 0 && { headers }), body } }
    ],
    [
      'Where the parts of a reply stand (docs/replies.md).',
      { response: isShown ? proposed.response : { ...proposed.response, pins: { header: PINS_HEADER } } }
    ],
    [`Questions whose right answers you know (docs/gold-set.md).`, { gold: { path: goldFrom(manifest) } }],
    [
      'The nightly recording of the current version. On your machine: gate --baseline out/baseline.json',
      { baseline: { artifact: 'rollout-baseline', workflow: '.github/workflows/baseline.yml', branch: 'main' } }
    ]
  ]
  const texts = sections.map(([comment, section]) => {
    const text = stringify(section, { lineWidth: 0, flowCollectionPadding: false, aliasDuplicateObjects: false })
    return comment === '' ? text : `\n# ${comment}\n${text}`
  })
  return `# yaml-language-server: $schema=${SCHEMA}\n${texts.join('')}`
}

const wholePins = (pins: Pins): Pins => ({ ...Object.fromEntries(PIN_NAMES.map(pin => [pin, UNKNOWN_PIN])), ...pins })

/** The header that a service sends with each reply to show that it runs these pins. */
export function pinsHeader(pins: Pins): string {
  return `${PINS_HEADER}: ${Object.entries(wholePins(pins))
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')}`
}

/** The manifest names its gold set from its own folder; one under .github/ from the root. */
function goldFrom(manifest: string): string {
  const up = manifest.startsWith('.github/') ? 0 : manifest.split('/').length - 1
  return `${'../'.repeat(up)}${GOLD_PATH}`
}

function variablesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\$\{([A-Za-z_]\w*)\}/g)].map(([, name]) => name!))]
}

/** The workflow's step gets the variables that the manifest names, and no others. */
function withVariables(workflow: string, variables: readonly string[]): string {
  const lines = variables.map(name => `          ${name}: \${{ secrets.${name} }}\n`)
  return workflow.replace(/ {8}env:\n(?: {10}.*\n)*/, lines.length > 0 ? `        env:\n${lines.join('')}` : '')
}

/** The examples of the package, which stand two levels above this file and two above dist/bundle. */
function examplesFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const folders = [join(here, '..', '..', 'examples'), join(here, '..', 'examples')]
  return folders.find(folder => existsSync(folder)) ?? folders[0]!
}

async function shippedWorkflow(name: string, folder = examplesFolder()): Promise<string> {
  return readFile(join(folder, 'workflows', name), 'utf8')
}

/** A name for the rollout, from the folder. */
export function nameFrom(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return /^[a-z]/.test(name) ? name : 'my-service'
}
