import { resolve } from 'node:path'
import { deltaS } from '../gold/embed.js'
import { openEmbedder } from '../gold/embedder.js'
import type { Manifest } from '../manifest/load.js'
import type { Http, World } from '../model/world.js'
import type { Distribution } from '../window/distribution.js'
import { unitHistogram } from '../window/histogram.js'
import type { WindowSummary } from '../window/summary.js'

/**
 * ΔS between production's and the shadow's answers to the same requests, from the sample that the log has; null where
 * there is none, where the log has ΔS itself, and with the lexical embedder, whose ΔS is held to no absolute target.
 */
export async function embedAnswers(
  world: World,
  manifest: Manifest,
  { mirror }: WindowSummary,
  http: Http,
  out: string
): Promise<Distribution | null> {
  if (!mirror || mirror.deltaS.n > 0 || mirror.answers.length === 0) return null
  const folder = resolve(world.cwd, out)
  const { clock, signal } = world
  const embedder = await openEmbedder(manifest.embeddings, { http, clock, signal, folder })
  if (!embedder.semantic) return null
  const vectors = await embedder.embed(mirror.answers.flatMap(({ production, shadow }) => [production, shadow]))
  const histogram = unitHistogram()
  for (let at = 0; at < vectors.length; at += 2) {
    const apart = deltaS([vectors[at]!], [vectors[at + 1]!])
    if (apart !== null) histogram.add(apart)
  }
  return histogram.distribution()
}
