import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROW_IDS } from '../src/model/rows.js'
import { STOP_IDS } from '../src/model/stops.js'

const runbook = readFileSync('docs/runbook.md', 'utf8')
const sections = new Set([...runbook.matchAll(/^## (\d+)\. /gm)].map(match => match[1]))
const sectionOf = (number: string) => runbook.split(/^## /m).find(section => section.startsWith(`${number}. `)) ?? ''

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => join('src', name))

describe('docs/runbook.md', () => {
  test.each(sources.filter(file => readFileSync(file, 'utf8').includes('runbook.md')))(
    'has the sections that %s cites',
    file => {
      const cited = [...readFileSync(file, 'utf8').matchAll(/§(\d+)/g)].map(match => match[1])
      expect(cited.filter(section => !sections.has(section))).toEqual([])
    }
  )

  test('is the only page that the code cites by section', () => {
    const others = sources.filter(file =>
      /(?<!docs\/)\b(runbook|design) §|\bdesign, "/i.test(readFileSync(file, 'utf8'))
    )
    expect(others).toEqual([])
  })

  test('defines every row in §6 and every stop in §7', () => {
    expect(ROW_IDS.filter(row => !sectionOf('6').includes(`| \`${row}\` |`))).toEqual([])
    expect(STOP_IDS.filter(stop => !sectionOf('7').includes(`| \`${stop}\` |`))).toEqual([])
  })
})
