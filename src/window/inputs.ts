import { relative } from 'node:path'

/** One file or URL of a request log. */
export interface Input {
  path: string
  /** As it stands in problems. */
  shown: string
  url: boolean
}

/** What could not be read to its end. What came before its fault is judged all the same. */
export interface Unread {
  file: string
  why: string
  /** Whether it ended before the window began, so that nothing of the window is missed. */
  before: boolean
}

/** The files and URLs of these paths, each once, and the paths that match nothing. What is an input already stays one. `named`: what a person named them with. */
export async function findInputs({
  paths,
  cwd,
  named = 'window.source.path'
}: {
  paths: readonly (string | Input)[]
  cwd: string
  named?: string | undefined
}): Promise<{ inputs: Input[]; missing: { path: string; why: string }[] }> {
  const { glob } = await import('tinyglobby')
  const inputs: Input[] = []
  const missing: { path: string; why: string }[] = []
  for (const path of paths) {
    if (typeof path !== 'string') {
      inputs.push(path)
      continue
    }
    if (/^https?:\/\//i.test(path)) {
      inputs.push({ path, shown: path.replace(/[?#].*$/, ''), url: true })
      continue
    }
    const options = { cwd, absolute: true, onlyFiles: true, expandDirectories: false }
    const files = await glob(path.replaceAll('\\', '/'), options)
    if (files.length === 0) missing.push({ path, why: `${named}: no file matches "${path}"` })
    inputs.push(...files.sort().map(file => ({ path: file, shown: relative(cwd, file) || file, url: false })))
  }
  const first = inputs.filter((input, i) => inputs.findIndex(other => other.path === input.path) === i)
  return { inputs: first, missing }
}
