import { randomUUID } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { z } from 'zod'
import { UnmeasurableError } from '../model/errors.js'
import { jsonOf } from '../model/json.js'
import { REASON_CODES } from '../model/reasons.js'
import { tolerant } from '../model/tolerant.js'
import { FileError, readBounded, writeAtomically } from '../world/files.js'
import { actorSchema, weightsSchema } from './record.js'

/** A rollback that reached the router while the ledger could not be reached. */
export const pendingNoteSchema = z.strictObject({
  schema_version: z.literal(1),
  name: z.string(),
  nonce: z.string(),
  at: z.iso.datetime(),
  by: actorSchema,
  before: weightsSchema.nullable(),
  why: z.string(),
  rows: z.array(z.string()),
  evidence: z.strictObject({ digest: z.string().nullable(), result: z.string(), reason: z.enum(REASON_CODES) }),
  shared: z.boolean().optional(),
  canary: z.string().optional().describe('Digest of the pins of the canary that was judged.')
})

export type PendingNote = z.output<typeof pendingNoteSchema>

const readable = tolerant(pendingNoteSchema)

/** Where a rollback is noted while the ledger can not be reached. */
export interface Pending {
  /** Rejects with UnmeasurableError (api_unavailable) where the file can't be read, as `clear` does where it stays. */
  read(): Promise<PendingNote | null>
  write(note: PendingNote): Promise<void>
  clear(): Promise<void>
}

const MAX_BYTES = 1 << 20

/** The note as a file. One that can't be understood is moved aside: the router still shows that it was rolled back. */
export function pendingFile(path: string): Pending {
  return {
    async read() {
      const text = await readBounded(path, MAX_BYTES).catch(error => {
        if (error instanceof FileError && error.kind === 'missing') return null
        throw unusable(path, 'read', error)
      })
      if (text === null) return null
      const note = readable.safeParse(jsonOf(text.toString('utf8')))
      if (note.success) return note.data
      await rename(path, `${path}.unreadable-${randomUUID()}`).catch(error => {
        throw unusable(path, 'moved aside', error)
      })
      return null
    },
    write: note => writeAtomically(path, `${JSON.stringify(note)}\n`),
    clear: () =>
      rm(path, { force: true }).catch(error => {
        throw unusable(path, 'removed', error)
      })
  }
}

function unusable(path: string, how: string, cause: Error): UnmeasurableError {
  const message = `The note of a rollback, ${path}, cannot be ${how}: ${cause.message}. Repair or remove that file, then run again.`
  return new UnmeasurableError('api_unavailable', message, { cause })
}
