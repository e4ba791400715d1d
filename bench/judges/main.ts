import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { darkTable } from './dark.js'
import { besideTables, laterTables } from './later.js'
import { looksTable } from './looks.js'
import { outagesTable } from './outages.js'
import { peerTables } from './peers-section.js'
import type { Options } from './section.js'
import { worldsTable } from './worlds.js'

/**
 * The tables of docs/judges.md.
 *
 *     npm run bench:judges                              all parts, 20 days a healthy cell, 10 a broken one
 *     npm run bench:judges -- --days 200 --broken 100   other numbers of days
 *     npm run bench:judges -- --seed other              other days
 *     npm run bench:judges -- --only later,dark         some parts: later, beside, outages, looks, worlds, dark, peers
 *     npm run bench:judges -- --full                    of peers every level with every traffic share and dependence
 *     npm run bench:judges -- --write                   into docs/judges.md, between the marks of each part
 */
const { values: flags } = parseArgs({
  options: {
    days: { type: 'string', default: '20' },
    broken: { type: 'string' },
    seed: { type: 'string', default: 'judges' },
    only: { type: 'string' },
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false }
  }
})

const PARTS: Record<string, (options: Options) => string | Promise<string>> = {
  later: laterTables,
  beside: besideTables,
  outages: outagesTable,
  looks: looksTable,
  worlds: worldsTable,
  dark: darkTable,
  peers: options => peerTables({ ...options, full: flags.full })
}
const PAGE = 'docs/judges.md'

const days = Number(flags.days)
const options = { days, broken: flags.broken ? Number(flags.broken) : Math.ceil(days / 2), seed: flags.seed }
const parts = flags.only?.split(',') ?? Object.keys(PARTS)
const unknown = parts.find(part => !(part in PARTS))
if (unknown !== undefined) throw new Error(`no part "${unknown}"; expected ${Object.keys(PARTS).join(', ')}`)

for (const part of parts) {
  const started = Date.now()
  const tables = await PARTS[part]!(options)
  const text = `Days of each healthy cell: ${days}, of each broken one: ${options.broken}. Seed “${options.seed}”.\n\n${tables}`
  console.log(`\n${text}`)
  if (flags.write) write(part, text)
  console.error(`${part}: ${Math.round((Date.now() - started) / 1000)} s`)
}

function write(part: string, text: string): void {
  const page = readFileSync(PAGE, 'utf8')
  const [begin, end] = [`<!-- bench:${part} -->`, `<!-- /bench:${part} -->`]
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${PAGE} has no ${begin} … ${end}`)
  writeFileSync(PAGE, `${before}${begin}\n\n${text}\n\n${end}${after}`)
}
