import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestRow } from '../../src/window/record.js'
import type { WindowQuery } from '../../src/window/summary.js'

export const START = Date.UTC(2026, 10, 20, 9, 30)

export const WHOLE: WindowQuery = { from: null, to: null, canary: 'served', segments: [], historyMs: 0 }

let made = 0

/** A sound row; `fields` says what is special about it. */
export function row(fields: Partial<RequestRow> = {}): RequestRow {
  made++
  return {
    ts: new Date(START + made * 10).toISOString(),
    request_id: `r-${made}`,
    arm: 'canary',
    status: 200,
    latency_ms: 100,
    ...fields
  }
}

/** A time `seconds` after the start. */
export function at(seconds: number): string {
  return new Date(START + seconds * 1000).toISOString()
}

export function lines(rows: readonly unknown[]): string {
  return rows.map(each => `${JSON.stringify(each)}\n`).join('')
}

/** A temporary folder with these files in it. */
export async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'window-'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}
