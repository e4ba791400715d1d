import { dirname, resolve, sep } from 'node:path'
import type { z } from 'zod'
import { digestOf } from '../model/digest.js'
import { InputError, type Problem } from '../model/errors.js'
import { capProblems, type InputFile } from '../world/input.js'
import type { Environment } from './interpolate.js'
import { explainIssues } from './issues.js'
import { findingsOf } from './meaning.js'
import { digestOfPins } from './pins.js'
import { type ManifestContent, manifestSchema } from './schema.js'
import type { Reads } from './sections.js'
import { urlSecretsOf } from './url-secrets.js'
import { credentialsOf } from './urls.js'
import { ONCE, validPart } from './valid-part.js'
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
  /** Where a character of a text stands. */
  locateWithin(path: Path, at: number): Position
  warnings: readonly Problem[]
  /** Errors in sections that are not read, which whoever reads no more is spared: nothing may go up on them. */
  faults: readonly Problem[]
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
  /** An error in a section that is not read refuses nothing: it stands in `faults`, and the rest of the section is taken. */
  spares?: boolean
}

/** The longest manifest that is read. */
export const MANIFEST_BYTES = 256 * 1024

/** Text or bytes of a manifest. Throws InputError `manifest_invalid` with every problem, and nothing else. */
export function parseManifest(text: string | Uint8Array, options: ParseOptions): Manifest {
  const { file, env, reads = () => true, spares = false } = options
  const isRead = ({ path }: { path: Path }) => path.length === 0 || reads(String(path[0]))
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const source = readYaml(bytes, inputOf(file), env)
  const { whole, parts, refused, places } = check(source, file)
  const found = findingsOf(parts).map(({ path, message, severity, atKey }): Placed => {
    const place = atKey ? source.locate(path) : source.locateValue(path)
    return { path, problem: { file, ...place, message, severity } }
  })
  const unread = source.unset.filter(each => !isRead(each))
  const all = [...source.problems, ...source.unset.filter(isRead), ...refused, ...found]
  const errors = all.filter(({ problem }) => problem.severity === 'error')
  const warnings = all.filter(({ problem }) => problem.severity === 'warning').map(({ problem }) => problem)
  const isValid = errors.length === 0 && whole !== null
  const content = isValid ? whole : validPart(entriesOf(source), [...places, ...errors.map(({ path }) => path)])
  if (!content || errors.some(each => !spares || isRead(each))) {
    throw new InputError('manifest_invalid', capProblems(all.map(({ problem }) => problem)), parts.name ?? null)
  }
  return {
    ...content,
    file,
    base: options.base ?? baseOf(resolve(file)),
    digest: digestOf(bytes),
    locate: source.locate,
    locateWithin: source.locateWithin,
    warnings: capProblems(warnings),
    faults: capProblems(errors.map(({ problem }) => problem)),
    unset: unread.map(({ path, problem }) => ({ path, problem: { ...problem, severity: 'warning' } })),
    interpolated: new Set(source.references.map(({ name }) => name)),
    secretValues: secretValuesOf(content, source, env),
    pinsDigest: { baseline: digestOfPins(content.arms.baseline.pins), canary: digestOfPins(content.arms.canary.pins) },
    spared: new Set(
      [...errors, ...unread.filter(({ path }) => path.includes('pins'))].map(({ path }) => String(path[0]))
    )
  }
}

/** The folder that relative paths start at: the manifest's, or the repository's root for one under .github/. */
export function baseOf(path: string): string {
  const folders = dirname(path).split(sep)
  const github = folders.lastIndexOf('.github')
  return github < 0 ? dirname(path) : folders.slice(0, github).join(sep) || sep
}

interface Checked {
  /** Null where the schema refuses it. */
  whole: ManifestContent | null
  /** The top-level keys that are well-formed by themselves. */
  parts: Partial<ManifestContent>
  /** What the schema refuses, as it is told; a variable that is not set is told elsewhere. */
  refused: Placed[]
  /** Where the schema refuses something. */
  places: Path[]
}

function check(source: YamlSource, file: string): Checked {
  const whole = manifestSchema.safeParse(source.value, ONCE)
  if (whole.success) return { whole: whole.data, parts: whole.data, refused: [], places: [] }
  const entries = entriesOf(source)
  const parts = Object.entries(manifestSchema.shape).flatMap(([key, schema]) => {
    const part = Object.hasOwn(entries, key) ? schema.safeParse(entries[key], ONCE) : null
    return part?.success ? [[key, part.data] as const] : []
  })
  const issues = whole.error.issues.flatMap(each).map(issue => ({ issue, path: placeOf(issue) }))
  const refused = issues.flatMap(({ issue, path }) =>
    explainIssues([issue], manifestSchema, source, file).map(problem => ({ path, problem }))
  )
  return { whole: null, parts: Object.fromEntries(parts), refused, places: issues.map(({ path }) => path) }
}

type Issue = z.core.$ZodIssue

/** An issue of several unknown keys as one of each. */
function each(issue: Issue): Issue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map(key => ({ ...issue, keys: [key] })) : [issue]
}

function placeOf(issue: Issue): Path {
  const path = issue.path as (string | number)[]
  return issue.code === 'unrecognized_keys' ? [...path, ...issue.keys] : path
}

function entriesOf({ value }: YamlSource): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** Keys whose values are nobody's business. */
const SECRET_KEYS: Path = ['api_key', 'password']

function secretValuesOf(content: ManifestContent, source: YamlSource, env: Environment): string[] {
  const inHeaders = source.references.filter(
    ({ path }) => path.includes('headers') || SECRET_KEYS.includes(path.at(-1)!)
  )
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
