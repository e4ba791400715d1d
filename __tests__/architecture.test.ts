import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** A map that is wrong is worse than none. */

const page = readFileSync('ARCHITECTURE.md', 'utf8')
const spans = [...new Set([...page.matchAll(/`([^`\n]+)`/g)].map(match => match[1]!))]
const placeholders = /[A-Z]{3}/
const paths = spans.filter(span => /^(src|demo|tools|bench|docs|schema|dist|__tests__)\/[\w./-]*$/.test(span))
const names = spans.filter(span => /^[\w-]+\.tsx?$/.test(span))
/** `NAME` in `path`: a constant or function, and where it stands. */
const named = [...page.matchAll(/`(\w+)` (?:in|of) `(src\/[\w./-]+\.tsx?)`/g)].map(match => [match[1]!, match[2]!])
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })

describe('ARCHITECTURE.md', () => {
  test.each(paths.filter(path => !placeholders.test(path)))('names %s, which is there', path => {
    expect(existsSync(path)).toBe(true)
  })

  test.each(names)('names %s, which is a file of src/', name => {
    expect(sources.map(file => basename(file))).toContain(name)
  })

  test.each(named)('names %s, which stands in %s', (name, path) => {
    expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`\\b${name}\\b`))
  })

  test('has every folder of src/ on its map', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter(entry => entry.isDirectory())
    expect(folders.map(({ name }) => `src/${name}/`).filter(folder => !page.includes(`\`${folder}\``))).toEqual([])
  })
})
