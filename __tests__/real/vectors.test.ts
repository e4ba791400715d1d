import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { part } from './part.js'

// Runs the independent programs (PYTHON_BIN with numpy, scipy and mpmath) again: the committed values are their own.

const PROGRAMS = [
  { name: 'vectors', folder: '../statistics/', numbers: 1_000 },
  { name: 'starts', folder: '../statistics/sequential/', numbers: 5_000 }
]
const RELATIVE = 1e-12

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

test.each(PROGRAMS)(
  'the committed $name are what the independent program computes',
  async ({ name, folder, numbers }) => {
    const committedFile = new URL(`${folder}${name}.json`, import.meta.url)
    const { program: committedBy, ...committed } = JSON.parse(await readFile(committedFile, 'utf8'))
    const { program, ...computed } = await compute(fileURLToPath(new URL(`${folder}${name}.py`, import.meta.url)), name)
    expect(differences(computed, committed)).toEqual([])
    expect(countNumbers(computed)).toBeGreaterThan(numbers)
    expect(libraries(program)).toEqual(libraries(committedBy))
  },
  600_000
) // 40 digits take their time

test('a value that moved by more than the tolerance is found', () => {
  expect(differences({ a: [1, 2] }, { a: [1, 2 + 1e-11] })).toEqual(['.a.1: 2, not 2.00000000001'])
  expect(differences({ a: [1] }, { a: [1, 2] })).toEqual(['.a: 1 entries, not 2'])
  expect(differences({ a: null }, { b: 0 })).toEqual(['.a: null, not nothing', '.b: nothing, not 0'])
})

async function compute(script: string, name: string): Promise<Record<string, Json>> {
  const folder = await mkdtemp(join(tmpdir(), 'vectors-'))
  try {
    await copyFile(script, join(folder, `${name}.py`)) // it writes beside itself
    await promisify(execFile)(part('PYTHON_BIN'), [join(folder, `${name}.py`)])
    return JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Every place where the two differ by more than the tolerance, relative to what is expected. */
function differences(found: Json | undefined, expected: Json | undefined, at = ''): string[] {
  if (typeof found === 'number' && typeof expected === 'number')
    return Math.abs(found - expected) <= RELATIVE * Math.abs(expected) ? [] : [`${at}: ${found}, not ${expected}`]
  if (Array.isArray(found) && Array.isArray(expected) && found.length !== expected.length)
    return [`${at}: ${found.length} entries, not ${expected.length}`]
  if (isTree(found) && isTree(expected)) {
    const keys = new Set([...Object.keys(found), ...Object.keys(expected)])
    return [...keys].flatMap(key => differences(own(found, key), own(expected, key), `${at}.${key}`))
  }
  return found === expected ? [] : [`${at}: ${show(found)}, not ${show(expected)}`]
}

type Tree = Json[] | { [key: string]: Json }

function isTree(value: Json | undefined): value is Tree {
  return typeof value === 'object' && value !== null
}

function own(tree: Tree, key: string): Json | undefined {
  return (tree as { [key: string]: Json })[key]
}

function show(value: Json | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

function countNumbers(value: Json): number {
  if (typeof value === 'number') return 1
  return isTree(value) ? Object.values<Json>(value).reduce<number>((sum, each) => sum + countNumbers(each), 0) : 0
}

/** `numpy 2.4.6, scipy 1.17.1, mpmath 1.4.1`, without the Python that ran them. */
function libraries(program: Json | undefined): string {
  return String(program).replace(/^python \S+, /, '')
}
