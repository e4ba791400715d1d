import { join, resolve } from 'node:path'
import { askAll, type Evidence } from '../gold/ask-all.js'
import type { Embedder } from '../gold/embed.js'
import { openEmbedder } from '../gold/embedder.js'
import { type Experience, estimate, showEstimate } from '../gold/estimate.js'
import type { Shard } from '../gold/plan.js'
import { type Plan, planRuns } from '../gold/plan.js'
import type { Role, Row } from '../gold/row.js'
import { openRows } from '../gold/rows.js'
import type { Http, World } from '../model/world.js'
import type { Inputs } from './inputs.js'

export interface Measured extends Evidence {
  plan: Plan
}

/** Asks a plan's runs, says before what it will cost, and writes every row as it arrives. */
export async function measure(
  world: World,
  inputs: Inputs,
  options: { out: string; resume: boolean; shard?: Shard | undefined },
  { roles, experience, http }: { roles: readonly Role[]; experience: Experience | null; http: Http }
): Promise<Measured> {
  const { manifest, gold } = inputs
  const out = resolve(world.cwd, options.out)
  const plan = planRuns({ manifest, gold, roles, shard: options.shard })
  const foreseen = estimate(plan, manifest, experience)
  world.log[foreseen.over_limit ? 'warning' : 'info'](`${showEstimate(foreseen)}.`)
  const embedder = await openTrackedEmbedder(world, inputs, http, out)
  const rows = openRows({
    file: join(out, 'rows.jsonl'),
    header: {
      manifest: manifest.digest,
      gold: gold.digest,
      pins_baseline: manifest.pinsDigest.baseline,
      pins_canary: manifest.pinsDigest.canary,
      embedder: embedder.id,
      plan: plan.parameters
    },
    resume: options.resume
  })
  if (rows.finished.length > 0)
    world.log.info(`${rows.finished.length} rows were there already; they are not asked again.`)
  const { clock, log, signal } = world
  const arms = { baseline: http, canary: http }
  const evidence = await askAll(
    { clock, log, signal, http: arms, embedder },
    { manifest, gold, plan, rows, experience }
  )
  return { ...evidence, plan }
}

async function openTrackedEmbedder(world: World, { manifest }: Inputs, http: Http, folder: string): Promise<Embedder> {
  return openEmbedder(manifest.embeddings, { http, clock: world.clock, signal: world.signal, folder })
}

export function rowsOfRole(rows: readonly Row[], role: Role): Row[] {
  return rows.filter(row => row.role === role)
}
