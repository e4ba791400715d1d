import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/world/clock.js'
import { makeFolder, readBounded, writeAtomically } from '../../src/world/files.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('writing', () => {
  test('makes folders, replaces the whole file and leaves nothing else behind', async () => {
    const path = join(folder, 'out', 'result.json')
    await writeAtomically(path, 'a longer first version')
    await writeAtomically(path, 'second')
    expect(readFileSync(path, 'utf8')).toBe('second')
    expect(readdirSync(join(folder, 'out'))).toEqual(['result.json'])
  })

  test('keeps the mode of the file and a symbolic link to it', async () => {
    const [real, link] = [join(folder, 'real.conf'), join(folder, 'link.conf')]
    writeFileSync(real, 'old')
    chmodSync(real, 0o640)
    symlinkSync(real, link)
    await writeAtomically(link, 'new')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(real, 'utf8')).toBe('new')
    expect(statSync(real).mode & 0o777).toBe(0o640)
  })

  test('that fails leaves the old bytes and no temporary file', async () => {
    mkdirSync(join(folder, 'taken'))
    await expect(writeAtomically(join(folder, 'taken'), 'x')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  test('at the same time from many sides leaves one whole version', async () => {
    const path = join(folder, 'a')
    const versions = Array.from({ length: 8 }, (_, i) => String(i).repeat(50_000))
    await Promise.all(versions.map(version => writeAtomically(path, version)))
    expect(versions).toContain(readFileSync(path, 'utf8'))
  })
})

describe('reading', () => {
  test('gives the bytes of a file of exactly the limit', async () => {
    writeFileSync(join(folder, 'a'), 'x'.repeat(1000))
    expect((await readBounded(join(folder, 'a'), 1000)).length).toBe(1000)
    writeFileSync(join(folder, 'empty'), '')
    expect((await readBounded(join(folder, 'empty'), 0)).length).toBe(0)
  })

  test('refuses one byte more', async () => {
    writeFileSync(join(folder, 'a'), 'x'.repeat(1001))
    await expect(readBounded(join(folder, 'a'), 1000)).rejects.toMatchObject({ kind: 'too_large' })
  })

  test('says what is wrong with what is no file', async () => {
    await expect(readBounded(join(folder, 'none'), 10)).rejects.toMatchObject({ kind: 'missing' })
    await expect(readBounded(folder, 10)).rejects.toMatchObject({ kind: 'not_a_file' })
  })

  test('does not wait for a pipe that nobody writes to', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    await expect(readBounded(join(folder, 'pipe'), 10)).rejects.toMatchObject({ kind: 'not_a_file' })
  })
})

describe('making a folder', () => {
  test('makes those above it too, and leaves one that is there alone', async () => {
    const path = join(folder, 'a', 'b', 'c')
    await makeFolder(path)
    writeFileSync(join(path, 'kept'), 'x')
    await makeFolder(path)
    expect(readdirSync(path)).toEqual(['kept'])
  })

  test('made by many at once, it is made', async () => {
    const path = join(folder, 'd', 'e')
    await Promise.all(Array.from({ length: 20 }, () => makeFolder(path)))
    expect(statSync(path).isDirectory()).toBe(true)
  })

  test('rejects where a file stands there, or above it', async () => {
    writeFileSync(join(folder, 'file'), 'x')
    await expect(makeFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(makeFolder(join(folder, 'file', 'below'))).rejects.toMatchObject({ code: 'EEXIST' })
  })

  test('ends where the system makes no folder', async () => {
    await expect(makeFolder('/proc/none/below')).rejects.toThrow()
  })
})

describe('the clock', () => {
  test('sleeps, and wakes with an error when the signal fires', async () => {
    const before = systemClock.elapsed()
    await systemClock.sleep(5)
    expect(systemClock.elapsed()).toBeGreaterThan(before)
    const control = new AbortController()
    const sleeping = systemClock.sleep(1e12, control.signal)
    control.abort()
    await expect(sleeping).rejects.toMatchObject({ name: 'AbortError' })
  })
})
