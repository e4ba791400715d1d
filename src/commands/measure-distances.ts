import { resolve } from 'node:path'
import { deltaS } from '../gold/embed.js'
import { openEmbedder } from '../gold/embedder.js'
import { guardOf } from '../manifest/guard.js'
import type { Manifest } from '../manifest/load.js'
import { counted } from '../model/counted.js'
import { UnmeasurableError } from '../model/errors.js'
import type { World } from '../model/world.js'
import type { MeasureDistances } from '../window/distances.js'
import { isDoubtful } from './source.js'

/**
 * ΔS of requests whose source carries texts, by the embedder of the manifest. Where that can't be had nothing is known of
 * them: what rests on ΔS is then not measured, and the rest is judged all the same.
 */
export function distancesBy(world: World, manifest: Manifest, out: string): MeasureDistances {
  const { clock, signal, log } = world
  return async texts => {
    if (texts.length === 0) return []
    const http = world.http(guardOf(manifest))
    try {
      const folder = isDoubtful(world, out) ? null : resolve(world.cwd, out)
      const embedder = await openEmbedder(manifest.embeddings, { http, clock, signal, folder })
      const vectors = await embedder.embed(texts.flatMap(({ question, passages }) => [question, ...passages]))
      return texts.map(({ passages }) => {
        const [question, ...found] = vectors.splice(0, 1 + passages.length)
        return deltaS([question!], found)
      })
    } catch (error) {
      if (!(error instanceof UnmeasurableError) || signal.aborted) throw error
      log.warning(`ΔS of ${counted(texts.length, 'request')} could not be measured: ${error.message}`)
      return texts.map(() => null)
    } finally {
      await http.close()
    }
  }
}

/** Whether its ΔS tells shared words alone, not meanings. */
export function isLexical({ provider }: Manifest['embeddings']): boolean {
  return provider === 'hashing'
}
