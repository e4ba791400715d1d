import { createWriteStream } from 'node:fs'
import type { RequestRow } from '../src/window/record.js'

/** A request log as JSON lines, begun anew and written as requests end. */
interface RequestLog {
  write(row: RequestRow): void
  /** Resolves when every row is on disk. */
  close(): Promise<void>
}

export function openRequestLog(file: string): RequestLog {
  const stream = createWriteStream(file, { flags: 'w' })
  let fault: Error | null = null
  stream.on('error', error => {
    fault = error
  })
  return {
    write(row) {
      stream.write(`${JSON.stringify(row)}\n`)
    },
    close: () =>
      new Promise((resolve, reject) => {
        if (fault) return reject(fault)
        stream.once('error', reject)
        stream.end(resolve)
      })
  }
}
