import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Look, lookOf, looksAmong, requestsOf, thinned } from '../report/looks.js'
import type { Standing } from '../rollout/standing.js'
import type { Session } from './open-rollout.js'
import type { JudgedWindow } from './phase-window.js'
import { isDoubtful } from './source.js'

/** looks.jsonl: what each look found, beside a ledger in a folder, or in --out where GitHub is the ledger. */

type Place = Pick<Session, 'rollout' | 'world' | 'out'>

/** Beyond them the older looks are thinned. */
const MOST_BYTES = 4 * 1024 * 1024
const MOST_LINES = 2000
/** Points of a chart. */
const MOST_SHOWN = 400

/** Adds the look. A page that lacks a point is no reason to hold a rollout: what can't be written is left out. */
export function keepLook(session: Session, standing: Standing | null, judged: JudgedWindow | null): void {
  const id = standing?.rollout?.id
  if (!id || !judged) return
  const { phase } = judged.window
  const requests = requestsOf(judged.findings.window)
  const at = new Date(session.world.clock.now()).toISOString()
  const look = lookOf({ rollout: id, phase: phase.name, at, requests }, judged.findings.gates)
  const file = fileOf(session)
  if (isDoubtful(session.world, file)) return
  try {
    mkdirSync(dirname(file), { recursive: true })
    appendFileSync(file, `${JSON.stringify(look)}\n`)
    if (statSync(file).size > MOST_BYTES) rewrite(file)
  } catch (error) {
    session.world.log.warning(`${file} could not be written, so the page lacks this look: ${(error as Error).message}`)
  }
}

/** The looks at this rollout that are there, oldest first. */
export function looksOf(session: Place, standing: Standing | null): Look[] {
  const [id, file] = [standing?.rollout?.id, fileOf(session)]
  if (!id || !existsSync(file) || isDoubtful(session.world, file)) return []
  return thinned(looksAmong(readFileSync(file, 'utf8').split('\n'), id), MOST_SHOWN)
}

function rewrite(file: string): void {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
  writeFileSync(`${file}.new`, `${thinned(lines, MOST_LINES).join('\n')}\n`)
  renameSync(`${file}.new`, file)
}

function fileOf({ rollout, world, out }: Place): string {
  return rollout.looks ?? join(resolve(world.cwd, out), 'looks.jsonl')
}
