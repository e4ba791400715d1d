import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { darkTable } from './dark.js'
import { laterTables } from './later.js'
import { looksTable } from './looks.js'
import { peerTables } from './peers-section.js'
import type { Options } from './section.js'
import { worldsTable } from './worlds.js'

/**
 * The tables of docs/judges.md.
 *
 *     npm run bench:judges                              all parts, 20 days a cell: about an hour of processor time
 *     npm run bench:judges -- --days 100 --seed other   other numbers of days, other days
 *     npm run bench:judges -- --only later,dark         some parts: later, looks, worlds, dark, peers
 *     npm run bench:judges -- --full                    of peers every level with every traffic share and dependence
 *     npm run bench:judges -- --write                   into docs/judges.md, between the marks of each part
 */
const { values: flags } = parseArgs({
  options: {
    days: { type: 'string', default: '20' },
    seed: { type: 'string', default: 'judges' },
    only: { type: 'string' },
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false }
  }
})

const PARTS: Record<string, (options: Options) => string | Promise<string>> = {
  later: laterTables,
  looks: looksTable,
  worlds: worldsTable,
  dark: darkTable,
  peers: options => peerTables({ ...options, full: flags.full })
}
const PAGE = 'docs/judges.md'

const options = { days: Number(flags.days), seed: flags.seed }
const parts = flags.only?.split(',') ?? Object.keys(PARTS)
const unknown = parts.find(part => !(part in PARTS))
if (unknown !== undefined) throw new Error(`no part "${unknown}"; expected ${Object.keys(PARTS).join(', ')}`)

for (const part of parts) {
  const started = Date.now()
  const tables = await PARTS[part]!(options)
  const text = `${options.days} ${options.days === 1 ? 'day' : 'days'} a cell. Seed “${options.seed}”.\n\n${tables}`
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
