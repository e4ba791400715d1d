import { dirname, resolve, sep } from 'node:path'
import { digestOf } from '../model/digest.js'
import { InputError, type Problem } from '../model/errors.js'
import { capProblems, type InputFile } from '../world/input.js'
import { type Environment, STAND_IN } from './interpolate.js'
import { explainIssues } from './issues.js'
import { findingsOf } from './meaning.js'
import { digestOfPins } from './pins.js'
import { type ManifestContent, manifestSchema } from './schema.js'
import type { Reads } from './sections.js'
import { urlSecretsOf } from './url-secrets.js'
import { credentialsOf } from './urls.js'
import { type Placed, type Position, readYaml, type YamlSource } from './yaml.js'
import type { Path } from './yaml-value.js'

/** A manifest as loaded: its content with defaults, and what messages, masks and records need to know of its text. */
export type Manifest = ManifestContent & {
  /** As shown to people. */
  file: string
  /** Folder that relative paths start at. */
  base: string
  /** sha256:… of the file's bytes. */
  digest: string
  /** Where the entry at a path starts, for annotations; the nearest ancestor where it isn't written out. */
  locate(path: Path): Position
  warnings: readonly Problem[]
  /** Variables that are not set, in sections that are not read: each at its place, as a warning. */
  unset: readonly Placed[]
  /** Names of the environment variables that were filled in. */
  interpolated: ReadonlySet<string>
  /** To be masked before first use. */
  secretValues: readonly string[]
  /** sha256:… of the RFC 8785 JSON of each arm's pins. */
  pinsDigest: { baseline: string; canary: string }
  /** Sections that nothing may rest on: their errors are spared whoever does not read them, or their pins are not known. */
  spared: ReadonlySet<string>
}

export interface ParseOptions {
  /** As shown in problems. */
  file: string
  env: Environment
  /** Folder that relative paths start at; by default what `baseOf(file)` says. */
  base?: string
  /** The sections that are read; by default all. A variable that is not set is an error there, and left alone elsewhere. */
  reads?: Reads
  /** An error in a section that is not read becomes a warning. */
  spares?: boolean
}

/** The longest manifest that is read. */
export const MANIFEST_BYTES = 256 * 1024

/** Text or bytes of a manifest. Throws InputError `manifest_invalid` with every problem, and nothing else. */
export function parseManifest(text: string | Uint8Array, options: ParseOptions): Manifest {
  const { file, env, reads = () => true, spares = false } = options
  const isRead = ({ path }: { path: readonly PropertyKey[] }) => path.length === 0 || reads(String(path[0]))
  const severityAt = (path: readonly PropertyKey[]): Problem['severity'] =>
    spares && !isRead({ path }) ? 'warning' : 'error'
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const source = readYaml(bytes, inputOf(file), env)
  const { content, parts, problems, spared } = check(source, file, severityAt)
  const found = findingsOf(parts)
  const findings = found.map(({ path, message, severity, atKey }): Problem => {
    const place = atKey ? source.locate(path) : source.locateValue(path)
    return { file, ...place, message, severity: severity === 'warning' ? severity : severityAt(path) }
  })
  const written = source.problems.map(({ path, problem }) => ({ ...problem, severity: severityAt(path) }))
  const unset = source.unset.filter(each => !isRead(each))
  const missing = source.unset.filter(isRead).map(({ problem }) => problem)
  const all = [...written, ...missing, ...problems, ...findings]
  if (!content || all.some(({ severity }) => severity === 'error')) {
    throw new InputError('manifest_invalid', capProblems(all), parts.name ?? null)
  }
  return {
    ...content,
    file,
    base: options.base ?? baseOf(resolve(file)),
    digest: digestOf(bytes),
    locate: source.locate,
    warnings: capProblems([...written, ...problems, ...findings]),
    unset: unset.map(({ path, problem }) => ({ path, problem: { ...problem, severity: 'warning' } })),
    interpolated: new Set(source.references.map(({ name }) => name)),
    secretValues: secretValuesOf(content, source, env),
    pinsDigest: { baseline: digestOfPins(content.arms.baseline.pins), canary: digestOfPins(content.arms.canary.pins) },
    spared: new Set([
      ...spared,
      ...[
        ...source.problems,
        ...found.filter(({ severity }) => severity === 'error'),
        ...unset.filter(({ path }) => path.includes('pins'))
      ].map(({ path }) => String(path[0]))
    ])
  }
}

/** Stands for an arm that can't be read, where nothing reads it. */
const NO_ARM = { url: STAND_IN, pins: {} }

/** The folder that relative paths start at: the manifest's, or the repository's root for one under .github/. */
export function baseOf(path: string): string {
  const folders = dirname(path).split(sep)
  const github = folders.lastIndexOf('.github')
  return github < 0 ? dirname(path) : folders.slice(0, github).join(sep) || sep
}

interface Checked {
  /** Null where the schema refuses it. */
  content: ManifestContent | null
  /** The top-level keys that are well-formed by themselves. */
  parts: Partial<ManifestContent>
  problems: Problem[]
  /** Top-level keys that are left out of the content. */
  spared: string[]
}

/** A manifest is checked once: to compile its schema first, as zod does, takes longer than the check. */
const ONCE = { jitless: true }

function check(
  source: YamlSource,
  file: string,
  severityAt: (path: readonly PropertyKey[]) => Problem['severity']
): Checked {
  const whole = manifestSchema.safeParse(source.value, ONCE)
  if (whole.success) return { content: whole.data, parts: whole.data, problems: [], spared: [] }
  const value = (typeof source.value === 'object' && source.value !== null ? source.value : {}) as Record<
    string,
    unknown
  >
  const parts = Object.entries(manifestSchema.shape).flatMap(([key, schema]) => {
    const part = Object.hasOwn(value, key) ? schema.safeParse(value[key], ONCE) : null
    return part?.success ? [[key, part.data] as const] : []
  })
  const wellFormed = parts.map(([key]) => key)
  const spared = Object.keys(value).filter(key => !wellFormed.includes(key))
  const problems = whole.error.issues.flatMap(issue => {
    // An unknown section is nobody's part.
    const severity = severityAt(issue.code === 'unrecognized_keys' && issue.path.length === 0 ? [''] : issue.path)
    return explainIssues([issue], manifestSchema, source, file).map(problem => ({ ...problem, severity }))
  })
  const blocked = problems.some(({ severity }) => severity === 'error')
  const kept = Object.fromEntries(wellFormed.map(key => [key, value[key]]))
  const arms = { baseline: NO_ARM, canary: NO_ARM }
  const rest = blocked ? null : manifestSchema.safeParse({ arms, ...kept }, ONCE)
  return { content: rest?.data ?? null, parts: Object.fromEntries(parts), problems, spared }
}

function secretValuesOf(content: ManifestContent, source: YamlSource, env: Environment): string[] {
  const inHeaders = source.references.filter(({ path }) => path.includes('headers') || path.at(-1) === 'api_key')
  const names = [...content.secrets, ...inHeaders.map(({ name }) => name)]
  const keys = content.embeddings.provider === 'openai' ? [content.embeddings.api_key] : []
  const values = [
    ...names.map(name => (Object.hasOwn(env, name) ? env[name] : undefined)),
    ...keys,
    ...credentialsOf(content),
    ...urlSecretsOf(source, env)
  ]
  return [...new Set(values.filter(value => value !== undefined && value !== ''))] as string[]
}

function inputOf(file: string): InputFile {
  return { file, reason: 'manifest_invalid', maxBytes: MANIFEST_BYTES }
}
