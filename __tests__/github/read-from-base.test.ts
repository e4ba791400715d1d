import { describe, expect, it } from '@jest/globals'
import { readFromBase } from '../../src/github/read-from-base.js'
import { BASE, HEAD, withGitHub } from './support.js'

describe('reading a file at a trusted commit', () => {
  const path = '.github/rollout.yml'
  const files = new Map([
    [`${BASE}:${path}`, 'name: ΔS\n'.repeat(50)],
    [`${HEAD}:${path}`, 'name: forged']
  ])

  it('gives the base commit’s text, whatever the head says', () =>
    withGitHub({ files }, async ({ github }) => {
      expect(await readFromBase(github, path, BASE)).toBe('name: ΔS\n'.repeat(50))
    }))

  it('gives null where the file is not there, and rejects what can’t be known', () =>
    withGitHub({ files }, async ({ double, github }) => {
      expect(await readFromBase(github, 'missing.yml', BASE)).toBeNull()
      double.state.permissions.contents = 'none'
      await expect(readFromBase(github, path, BASE)).rejects.toMatchObject({ status: 403 })
    }))
})
