import { type Manifest, parseManifest } from '../../src/manifest/load.js'
import { InputError, showProblem } from '../../src/model/errors.js'

export const ENV = { URL: 'https://rag.example.com', TOKEN: 'hunter2', EMPTY: '' }

export const PINS = 'INDEX_HASH: "sha256:1", RERANK_HASH: "sha256:2", PROMPT_VER: p-1, MODEL_VER: gpt-4o-2025-07-15'
export const CANARY_PINS = PINS.replace('p-1', 'p-2')

/** The shortest valid manifest; what a test adds starts on line 9. */
export const MINIMAL = [
  'version: 1',
  'name: rag',
  'arms:',
  '  baseline:',
  '    url: https://rag.example.com/a',
  `    pins: { ${PINS} }`,
  '  canary: { url: https://rag.example.com/b,',
  `    pins: { ${CANARY_PINS} } }`,
  ''
].join('\n')

export function parse(text: string | Uint8Array, env: Record<string, string | undefined> = ENV): Manifest {
  return parseManifest(text, { file: 'm.yml', env, base: '/repo' })
}

/** The problems as people see them; none for a manifest without any. */
export function problemsOf(text: string | Uint8Array, env: Record<string, string | undefined> = ENV): string[] {
  try {
    return parse(text, env).warnings.map(showProblem)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.map(showProblem)
  }
}
