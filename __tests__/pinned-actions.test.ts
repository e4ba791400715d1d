import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** A tag can be moved to other code; a commit can not. The comment tells people, and Dependabot, what the commit is. */

const FOLDERS = ['.', '.github', '.github/workflows', 'examples/workflows', 'docs']
const OWN = /^(\.\/|your-org\/rollout-gate[@/])/
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

interface Use {
  /** `file:line`. */
  place: string
  /** What follows `uses:`, with its comment. */
  action: string
}

const uses = FOLDERS.flatMap(folder =>
  readdirSync(folder)
    .filter(name => /\.(ya?ml|md)$/.test(name))
    .flatMap(name => usesOf(join(folder, name)))
)
const foreign = uses.filter(({ action }) => !OWN.test(action))

describe('An action of somebody else', () => {
  test('is used in a workflow, in an example and on a page', () => {
    for (const start of ['.github/workflows/', 'examples/workflows/', 'docs/', 'README.md'])
      expect(foreign.filter(({ place }) => place.startsWith(start)).length).toBeGreaterThan(0)
  })

  test('is pinned by its commit, with its version in a comment', () => {
    expect(foreign.filter(({ action }) => !PINNED.test(action))).toEqual([])
  })

  test('is the same commit of the same version everywhere', () => {
    const names = new Set(foreign.map(({ action }) => action.split('@')[0]))
    expect(new Set(foreign.map(({ action }) => action)).size).toBe(names.size)
  })
})

function usesOf(file: string): Use[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const action = /^\s*(?:- )?["']?uses["']?:\s*(.+)$/.exec(line)?.[1] ?? /[{,]\s*uses:\s*([^,}]+)/.exec(line)?.[1]
      return action ? [{ place: `${file}:${at + 1}`, action: action.trim() }] : []
    })
}
