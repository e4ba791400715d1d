import { Deserializer, Serializer } from 'node:v8'

/**
 * Plain data as bytes, its arrays of numbers as they lie in memory, so that millions of numbers are read where they stand,
 * without a copy. First the length of all but the arrays, then that, then the arrays, each on a place that 8 divides. Bytes
 * come back as a Buffer. To be read by the same node on the same kind of machine.
 */

const WORD = 8
const KINDS = [Uint8Array, Uint32Array, Float64Array]
type Numbers = Uint8Array | Uint32Array | Float64Array

/** What node leaves to whoever writes arrays in a way of their own; its types lack it. */
interface Writing {
  _setTreatArrayBufferViewsAsHostObjects(own: boolean): void
  _writeHostObject(array: Numbers): void
}
interface Reading {
  _readHostObject(): Numbers
}

export function bytesOfPlain(data: unknown): Buffer {
  const arrays: { bytes: Uint8Array; at: number }[] = []
  let end = 0
  const serializer = new Serializer() as Serializer & Writing
  serializer._setTreatArrayBufferViewsAsHostObjects(true)
  serializer._writeHostObject = array => {
    const { buffer, byteOffset, byteLength } = array
    serializer.writeUint32(kindOf(array))
    serializer.writeUint32(end / WORD)
    serializer.writeUint32(byteLength)
    arrays.push({ bytes: new Uint8Array(buffer, byteOffset, byteLength), at: end })
    end += wholeWords(byteLength)
  }
  serializer.writeHeader()
  serializer.writeValue(data)
  const rest = serializer.releaseBuffer()
  const start = WORD + wholeWords(rest.length)
  const all = Buffer.alloc(start + end)
  all.writeUInt32LE(rest.length)
  all.set(rest, WORD)
  for (const { bytes, at } of arrays) all.set(bytes, start + at)
  return all
}

/** What `bytesOfPlain` was given. `bytes` lie on a place that 8 divides, and belong to the data from now on. */
export function plainOfBytes(bytes: Buffer<ArrayBuffer>): unknown {
  const rest = bytes.subarray(WORD, WORD + bytes.readUInt32LE())
  const start = WORD + wholeWords(rest.length)
  const deserializer = new Deserializer(rest) as Deserializer & Reading
  deserializer._readHostObject = () => {
    const kind = KINDS[deserializer.readUint32()]!
    const at = start + WORD * deserializer.readUint32()
    const own = bytes.subarray(at, at + deserializer.readUint32())
    return kind === Uint8Array ? own : new kind(own.buffer, own.byteOffset, own.length / kind.BYTES_PER_ELEMENT)
  }
  deserializer.readHeader()
  return deserializer.readValue()
}

function kindOf(array: Numbers): number {
  const kind = KINDS.findIndex(each => array instanceof each)
  if (kind < 0) throw new TypeError('only bytes, whole numbers of 32 bits and floating-point numbers can be left')
  return kind
}

function wholeWords(bytes: number): number {
  return WORD * Math.ceil(bytes / WORD)
}
