import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { failingSides } from '../../src/gates/targets.js'
import { manifestSchema } from '../../src/manifest/schema.js'
import { PAGES } from '../../src/model/pages.js'
import { armMetricsSchema } from '../../src/model/result.js'
import { ROW_IDS, ROWS } from '../../src/model/rows.js'
import { STOP_IDS, STOPS } from '../../src/model/stops.js'
import { RATIO } from '../../src/window/ratio.js'

const SRC = 'src'
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file))
  .map(file => ({ file, text: readFileSync(join(SRC, file), 'utf8') }))

/** Files that make a reading, an outcome, a stop or an alarm, or whose records by id the compiler holds complete. */
const MEASURES =
  /\b(?:notMeasured|measuredReading|countedReading|outcomeOf)\(|Record<\w*(?:Row|Stop)Id\b|Record<Exclude<\w*RowId\b|\bexport function \w+Stop\(/

/** The prompt that asks a model for a second opinion names the thresholds that it shows, the view the score of its first sentence. */
const SHOWN = ['report/audit-prompt.ts', 'report/view.ts']

/** Ids that name other things too: a field of an arm's metrics or of a window, a section of the manifest, a page. */
const ambiguous = new Set([
  ...Object.keys(armMetricsSchema.shape),
  ...Object.keys(RATIO),
  ...Object.keys(manifestSchema.shape),
  ...Object.keys(PAGES)
])

describe('What a row or a stop is stands in the table alone', () => {
  const ids = [...ROW_IDS, ...STOP_IDS].filter(id => !ambiguous.has(id))
  const outside = sources.filter(({ file }) => !file.startsWith('model/'))

  test.each(ids)('%s is written elsewhere only where it is measured or shown', id => {
    const written = new RegExp(`['"]${id}['"]|^\\s*${id}[:,]|(?<!ROWS)\\.${id}\\b`, 'm')
    const places = outside.filter(({ text }) => written.test(text))
    expect(places.length).toBeGreaterThan(0)
    expect(
      places.filter(({ file, text }) => !MEASURES.test(text) && !SHOWN.includes(file)).map(each => each.file)
    ).toEqual([])
  })

  test('most ids can be looked for', () => {
    expect(ids.length).toBeGreaterThan((ROW_IDS.length + STOP_IDS.length) / 2)
  })
})

describe('The tables agree with themselves', () => {
  test.each(ROW_IDS)('%s', id => {
    const { gold, live, line, target, op, relative, arms, declaredBy } = ROWS[id]
    expect(gold ?? live).toBeDefined()
    // A line lies beyond the target, on the side that is bad.
    if (line !== undefined) {
      expect(failingSides(op)).toEqual([line > target! ? 'above' : 'below'])
      expect(live?.test).not.toBeNull()
    }
    if (relative) expect(arms).toBeDefined()
    expect(live === undefined || (live.from === 'probes') === (declaredBy !== undefined)).toBe(true)
  })

  test.each(STOP_IDS)('%s', id => {
    const { reads, test: tested, unit, hard } = STOPS[id]
    expect(ROW_IDS as string[]).not.toContain(id)
    expect(reads === null || tested !== null).toBe(true)
    if (reads && 'row' in reads) {
      const row = ROWS[reads.row]
      expect([row.unit, row.live?.test]).toEqual([unit, tested])
      // A soft stop asks for a proven quality gain, which waives its row.
      if (!hard) expect(row.gold?.waivedBy).toBe('quality_gain')
    } else expect(hard).toBe(true)
  })
})
