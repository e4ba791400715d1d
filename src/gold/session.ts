import { createHash, randomBytes } from 'node:crypto'

/** A new name for one run of the program; kept in the header of rows.jsonl, so that a resumed run goes on under it. */
export function newNonce(): string {
  return randomBytes(8).toString('hex')
}

/** The session string sent to a service: short, of safe characters, and never sent for another conversation. */
export function sessionName(nonce: string, session: string): string {
  return `rg-${createHash('sha256').update(`${nonce} ${session}`).digest('hex').slice(0, 24)}`
}
