import { join } from 'node:path'
import type { ManifestContent } from '../manifest/schema.js'
import type { Clock, Http } from '../model/world.js'
import type { Embedder } from './embed.js'
import { remembering } from './embed-cache.js'
import { hashingEmbedder } from './embed-hashing.js'

interface EmbedderOptions {
  http: Http
  clock: Clock
  signal: AbortSignal
  /** Folder of embeddings.jsonl, the cache of a remote provider; null: none is read or kept. */
  folder: string | null
}

/** The embedder that the manifest names. */
export async function openEmbedder(chosen: ManifestContent['embeddings'], options: EmbedderOptions): Promise<Embedder> {
  if (chosen.provider === 'hashing') return remembering(hashingEmbedder)
  const [{ openAiEmbedder }, { openVectorStore }] = await Promise.all([
    import('./embed-openai.js'),
    import('./embed-store.js')
  ])
  const { url, model, api_key, batch } = chosen
  const embedder = openAiEmbedder({ ...options, url, model, apiKey: api_key, batch })
  const { folder } = options
  if (folder === null) return remembering(embedder)
  return remembering(embedder, openVectorStore(join(folder, 'embeddings.jsonl'), embedder.id))
}

/** Its id without opening it, for plans and digests. */
export function embedderId(chosen: ManifestContent['embeddings']): string {
  return chosen.provider === 'hashing' ? hashingEmbedder.id : `openai:${chosen.model}`
}
