import { remembering } from '../src/gold/embed-cache.js'
import { hashingEmbedder } from '../src/gold/embed-hashing.js'
import type { GoldItem } from '../src/gold/item.js'
import { manifestSchema } from '../src/manifest/schema.js'
import { type Compared, manifestOf } from './manifest-file.js'
import { openRequestLog } from './request-log.js'
import { compileRow } from './request-row.js'
import type { Passed } from './splitter.js'

/** Writes the request log of what came through a splitter. */
interface Scribe {
  write(passed: Passed): void
  /** Resolves when all of it is on disk. */
  close(): Promise<void>
}

/** Rows stand in the order in which requests ended. */
export function openScribe(file: string, compared: Compared, items: readonly GoldItem[]): Scribe {
  const byQuestion = new Map(items.flatMap(item => [item.question, ...item.paraphrases].map(text => [text, item])))
  const { gold, ...manifest } = manifestSchema.parse(manifestOf(compared))
  const rowOf = compileRow({
    manifest: { ...manifest, gold: gold! },
    itemOf: question => byQuestion.get(question),
    embedder: remembering(hashingEmbedder)
  })
  const log = openRequestLog(file)
  let written = Promise.resolve()
  return {
    write(passed: Passed) {
      const row = rowOf(passed)
      written = written.then(async () => log.write(await row))
      written.catch(() => undefined)
    },
    async close() {
      await written
      await log.close()
    }
  }
}
