import { type Embedder, MAX_EMBEDDED } from './embed.js'

/** Remembers vectors by text: questions and snippets come again in every phrasing and seed. */
const REMEMBERED = 8192

/** Vectors kept beyond this process; see embed-store.ts. */
export interface VectorStore {
  get(text: string): Float32Array | undefined
  put(text: string, vector: Float32Array): void
}

/**
 * The same embedder, which embeds no text twice: the most recent 8,192 are remembered, and the store is looked at
 * first. Texts of equal content that are asked for at the same time share one call.
 */
export function remembering(embedder: Embedder, store?: VectorStore): Embedder {
  const known = new Map<string, Promise<Float32Array>>()

  const recall = (text: string): Promise<Float32Array> | undefined => {
    const vector = known.get(text) ?? stored(text)
    // Taken out and put back, so that the first entry is always the one unused for longest.
    if (vector) remember(text, vector)
    return vector
  }
  const stored = (text: string) => {
    const vector = store?.get(text)
    return vector && Promise.resolve(vector)
  }
  const remember = (text: string, vector: Promise<Float32Array>) => {
    known.delete(text)
    known.set(text, vector)
    if (known.size > REMEMBERED) known.delete(known.keys().next().value!)
  }
  const learn = (texts: readonly string[]) => {
    if (texts.length === 0) return
    const vectors = embedder.embed(texts)
    for (const [index, text] of texts.entries()) {
      const vector = vectors.then(all => all[index]!)
      remember(text, vector)
      vector.then(
        found => store?.put(text, found),
        () => known.delete(text)
      )
    }
  }
  return {
    id: embedder.id,
    semantic: embedder.semantic,
    embed(texts) {
      const cut = texts.map(text => text.slice(0, MAX_EMBEDDED))
      const found = new Map(cut.map(text => [text, recall(text)]))
      learn([...found].filter(([, vector]) => !vector).map(([text]) => text))
      return Promise.all(cut.map(text => found.get(text) ?? known.get(text)!))
    }
  }
}
