import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'

/** The decoded body would be longer than allowed. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge'
}

const DECODERS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  // RFC 9110 means zlib's format; some servers send the bare stream.
  deflate: (body: Buffer, options: { maxOutputLength: number }) =>
    promisify((body[0]! & 0x0f) === 8 ? inflate : inflateRaw)(body, options)
}

const MAX_LAYERS = 3

/** Undoes Content-Encoding, at most `maxBytes` of output a layer. Throws BodyTooLarge, or zlib's error. */
export async function decodeBody(body: Buffer, encoding: string | undefined, maxBytes: number): Promise<Buffer> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map(layer => layer.trim())
  const wanted = layers.filter(layer => layer !== '' && layer !== 'identity').reverse()
  if (wanted.length > MAX_LAYERS)
    throw new Error(`${wanted.length} content encodings, at most ${MAX_LAYERS} are undone`)
  let plain = body
  for (const layer of wanted) {
    if (plain.length === 0) return plain
    plain = await decodeLayer(plain, layer, maxBytes)
  }
  return plain
}

async function decodeLayer(body: Buffer, layer: string, maxBytes: number): Promise<Buffer> {
  const decode = DECODERS[layer as keyof typeof DECODERS]
  if (!Object.hasOwn(DECODERS, layer)) throw new Error(`unknown content encoding "${layer.slice(0, 40)}"`)
  try {
    return await decode(body, { maxOutputLength: Math.max(1, maxBytes) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new BodyTooLarge()
    throw error
  }
}

/** Raw header lines as a record: names in lower case, several values joined with ", ". */
export function readHeaders(raw: readonly Buffer[] | null): Record<string, string> {
  const headers: Record<string, string> = Object.create(null)
  for (let i = 0; raw && i + 1 < raw.length; i += 2) {
    const name = raw[i]!.toString('latin1').toLowerCase()
    const value = raw[i + 1]!.toString('latin1')
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  return headers
}

export function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
