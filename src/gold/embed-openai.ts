import DataLoader from 'dataloader'
import { z } from 'zod'
import { UnmeasurableError } from '../model/errors.js'
import { jsonOf } from '../model/json.js'
import type { Clock, Http } from '../model/world.js'
import { type Outcome, requestWithRetries } from './attempts.js'
import type { Embedder } from './embed.js'

interface OpenAiOptions {
  http: Http
  clock: Clock
  signal: AbortSignal
  /** The whole URL of the endpoint. */
  url: string
  model: string
  apiKey?: string | undefined
  /** Texts a request. */
  batch: number
}

const TIMEOUT_MS = 60_000
const MAX_BYTES = 256 * 1024 * 1024
const RETRIES = 4
/** How long a text waits for others to share its request. */
const GATHER_MS = 5

const replySchema = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) }))
})

/** Any OpenAI-compatible embeddings endpoint, asked in batches. Empty texts are zero vectors and are never sent. */
export function openAiEmbedder(options: OpenAiOptions): Embedder {
  let dimensions: number | null = null
  const loader = new DataLoader<string, Float32Array>(
    async texts => {
      const vectors = await request(options, texts)
      for (const vector of vectors) {
        dimensions ??= vector.length
        if (vector.length !== dimensions) {
          throw unusable(options, `answers with vectors of ${vector.length} and of ${dimensions} dimensions`)
        }
      }
      return vectors
    },
    { cache: false, maxBatchSize: options.batch, batchScheduleFn: send => setTimeout(send, GATHER_MS) }
  )
  return {
    id: `openai:${options.model}`,
    semantic: true,
    embed: texts => Promise.all(texts.map(text => (text.trim() === '' ? new Float32Array(0) : loader.load(text))))
  }
}

async function request(options: OpenAiOptions, texts: readonly string[]): Promise<Float32Array[]> {
  const { http, clock, signal, url, model, apiKey } = options
  const outcome = await requestWithRetries(
    {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
      body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_BYTES
    },
    { http, clock, signal, retries: RETRIES, jitter: url }
  )
  return vectorsOf(options, outcome, texts.length)
}

/** The vectors in the order of the texts; the endpoint may answer them in any. */
function vectorsOf(options: OpenAiOptions, { reply, failure }: Outcome, count: number): Float32Array[] {
  if (!reply) throw new UnmeasurableError('service_unreachable', `embeddings: ${failure!.message}`, { cause: failure })
  if (reply.status !== 200) throw unusable(options, `answered ${reply.status}${advice(reply.status)}`)
  const parsed = replySchema.safeParse(jsonOf(reply.body.toString('utf8')))
  if (!parsed.success) throw unusable(options, 'answered with what is no list of embeddings')
  const vectors = new Array<Float32Array | undefined>(count).fill(undefined)
  for (const { index, embedding } of parsed.data.data) vectors[index] = Float32Array.from(embedding)
  const complete = vectors.filter(vector => vector !== undefined)
  if (complete.length !== count || vectors.length !== count) {
    throw unusable(options, `answered ${count} texts with ${parsed.data.data.length} embeddings`)
  }
  return complete
}

function advice(status: number): string {
  if (status === 401 || status === 403) return '; check embeddings.api_key'
  if (status === 404) return '; embeddings.url is the whole URL, such as https://host/v1/embeddings'
  if (status === 400 || status === 413) return '; check embeddings.model, or make embeddings.batch smaller'
  return status === 429 ? ' after all retries; the endpoint needs a higher rate limit' : ' after all retries'
}

function unusable({ url, model }: OpenAiOptions, what: string): UnmeasurableError {
  const { origin, pathname } = new URL(url)
  return new UnmeasurableError('service_unreachable', `embeddings: ${origin}${pathname} (model ${model}) ${what}`)
}
