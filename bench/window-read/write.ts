import { closeSync, openSync, writeSync } from 'node:fs'
import { type WindowRowsOptions, windowRows } from '../window-rows.js'

/** Writes request rows to a file: `node write.js FILE OPTIONS`, in a process of its own, so that no reader pays for it. */

const [file, options] = process.argv.slice(2) as [string, string]
const CHUNK = 4096

const out = openSync(file, 'w')
let lines: string[] = []
for (const row of windowRows(JSON.parse(options) as WindowRowsOptions)) {
  lines.push(JSON.stringify(row))
  if (lines.length === CHUNK) flush()
}
flush()
closeSync(out)

function flush(): void {
  if (lines.length > 0) writeSync(out, `${lines.join('\n')}\n`)
  lines = []
}
