import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import type { Row } from './row.js'
import { prepareFile, type RowsOptions } from './rows-file.js'

export interface RowsFile {
  nonce: string
  /** Rows that an interrupted run had finished. */
  finished: readonly Row[]
  /** Buffered; written after 64 rows or 100 ms. Throws where an earlier write failed. */
  append(row: Row): void
  /** Writes what is buffered, waits for the disk, and closes. */
  close(): void
}

const FLUSHED_ROWS = 64
const FLUSHED_AFTER_MS = 100

/**
 * Opens rows.jsonl for appending. With `resume` the rows that are there count as finished, a torn last line is cut,
 * and a file asked for anything else is refused, untouched (InputError: manifest_invalid, gold_invalid, pins_changed;
 * log_invalid where it is broken). Without it a file that is there becomes rows.previous.jsonl.
 */
export function openRows(options: RowsOptions): RowsFile {
  const { nonce, rows } = prepareFile(options)
  const descriptor = openSync(options.file, 'a')
  let buffer: string[] = []
  let timer: NodeJS.Timeout | null = null
  let failure: unknown = null

  const flush = () => {
    if (timer) clearTimeout(timer)
    timer = null
    if (buffer.length === 0) return
    writeAll(descriptor, buffer.join(''))
    buffer = []
  }
  const flushLater = () => {
    try {
      flush()
    } catch (error) {
      failure = error
    }
  }
  return {
    nonce,
    finished: rows,
    append(row) {
      if (failure) throw failure
      buffer.push(`${JSON.stringify(row)}\n`)
      if (buffer.length >= FLUSHED_ROWS) flush()
      else timer ??= setTimeout(flushLater, FLUSHED_AFTER_MS)
    },
    close() {
      try {
        flush()
        fsyncSync(descriptor)
      } finally {
        if (timer) clearTimeout(timer)
        closeSync(descriptor)
      }
      if (failure) throw failure
    }
  }
}

/** A write may take less than it is given. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
