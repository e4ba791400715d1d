import { createInterface } from 'node:readline'
import { pointsAsked } from '../../src/gates/live/bets.js'
import { decideLive } from '../../src/gates/live/decide.js'
import { judgeLive } from '../../src/gates/live/judge.js'
import { phasesOf } from '../../src/manifest/phases.js'
import { manifestSchema } from '../../src/manifest/schema.js'
import { checkpointFile } from '../../src/window/checkpoint.js'
import { jsonlSource } from '../../src/window/jsonl.js'
import { type FixedPoints, fixedPoints } from '../../src/window/points.js'
import type { WindowSummary } from '../../src/window/summary.js'
import { programDigest } from '../../src/world/program.js'
import { ROW_MS, START } from '../window-rows.js'
import type { Look } from './main.js'

/**
 * Reads and judges a window again and again, as a resident watch does, in a process of its own: `node watch.js FILE`. Each
 * line of the standard input is a look: how many rows there are by now. With a second file, each process takes one look
 * and leaves a checkpoint there, as a scheduled watch does.
 */

const [file, left] = process.argv.slice(2) as [string, string | undefined]
const manifest = manifestSchema.parse({
  version: 1,
  name: 'bench',
  arms: { baseline: { url: 'http://localhost', pins: {} }, canary: { url: 'http://localhost', pins: {} } }
})
const phase = phasesOf(manifest).find(({ weight }) => weight === 5)!
const openUrl = () => Promise.reject(new Error('there is no URL here'))
const checkpoint = left === undefined ? null : checkpointFile(left, [await programDigest()], console.error)
const source = jsonlSource({ paths: [file], cwd: '/', openUrl, again: true, checkpoint })
let points: FixedPoints | null = null

for await (const line of createInterface(process.stdin)) {
  const seen = await look(Number(line))
  const began = process.cpuUsage()
  if (checkpoint) await source.close!()
  console.log(JSON.stringify({ ...seen, writeMs: since(began) }))
}
await source.close!()

async function look(rows: number): Promise<Omit<Look, 'writeMs'>> {
  const began = process.cpuUsage()
  const to = START + rows * ROW_MS
  const query = { from: START, to, canary: 'served' as const, segments: [], historyMs: 0 }
  const read = () => source.read({ ...query, points })
  let summary = (points === null ? await source.readOn!(query) : null) ?? (await read())
  if (points === null && !summary.grid!.points && summary.first) {
    points = fixedPoints(pointsAsked(manifest), summary.first.distributions, summary.first.until)
    summary = await read()
  }
  const readMs = since(began)
  judge(summary)
  return {
    readMs,
    allMs: since(began),
    rows: summary.rows.counted,
    megabytes: process.memoryUsage.rss() / 2 ** 20
  }
}

function judge(summary: WindowSummary): void {
  const { duration } = phase.window
  const facts = {
    manifest,
    phase,
    summary,
    reference: null,
    floatingPins: 0,
    probes: null,
    answersApart: null,
    duration
  }
  decideLive(judgeLive(facts), manifest)
}

function since(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
