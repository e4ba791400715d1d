import { isUtf8 } from 'node:buffer'
import { stat } from 'node:fs/promises'
import { InputError, type Problem } from '../model/errors.js'
import type { ReasonCode } from '../model/reasons.js'
import { FileError, readBounded } from './files.js'

/** Files that people write: read within a limit, as UTF-8, with every refusal saying what to do. */

export interface InputFile {
  /** As shown in problems. */
  file: string
  reason: ReasonCode
  maxBytes: number
}

const MAX_PROBLEMS = 100

/** Reads a whole file of at most maxBytes. Throws InputError where it is absent, no file, unreadable or too big. */
export async function readInput(path: string, input: InputFile): Promise<Buffer> {
  try {
    return await readBounded(path, input.maxBytes)
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    throw inputError(input, await refusal(path, input, error))
  }
}

/** Bytes as text: UTF-8, with or without a byte order mark. Throws InputError on another encoding or too many bytes. */
export function decodeInput(bytes: Uint8Array, input: InputFile): string {
  refuseSize(bytes.byteLength, input)
  const other = otherEncoding(bytes)
  if (other) throw inputError(input, `the file is ${other}; save it as UTF-8`)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  if (isUtf8(bytes)) return text
  const before = text.slice(0, text.indexOf('\uFFFD'))
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  throw inputError(input, 'bytes that are not valid UTF-8; save the file as UTF-8', line, column)
}

/** At most 100 problems, errors first to survive the cut, in order of place. */
export function capProblems(problems: readonly Problem[]): Problem[] {
  const inOrder = [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
  if (inOrder.length <= MAX_PROBLEMS) return inOrder
  const errors = inOrder.filter(({ severity }) => severity === 'error')
  const kept = (errors.length > 0 ? errors : inOrder).slice(0, MAX_PROBLEMS)
  const last = kept.at(-1)!
  return [...kept, { ...last, message: `and ${inOrder.length - kept.length} more` }]
}

export function inputError(input: InputFile, message: string, line = 1, column = 1): InputError {
  return new InputError(input.reason, [{ file: input.file, line, column, message, severity: 'error' }])
}

function refuseSize(size: number, input: InputFile): void {
  if (size <= input.maxBytes) return
  throw inputError(input, `the file has ${size} bytes; expected at most ${input.maxBytes}`)
}

function otherEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32'
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16'
  const zeros = bytes.subarray(0, 64).filter(byte => byte === 0).length
  return zeros > 0 ? 'UTF-16 or binary' : null
}

async function refusal(path: string, { maxBytes }: InputFile, error: FileError): Promise<string> {
  switch (error.kind) {
    case 'missing':
      return 'no such file'
    case 'not_a_file': {
      const isFolder = await stat(path).then(
        info => info.isDirectory(),
        () => false
      )
      return `${isFolder ? 'a folder' : 'not a regular file'}; expected a file`
    }
    case 'too_large':
      return `the file is too big; expected at most ${maxBytes} bytes`
    case 'unreadable': {
      const { code } = (error.cause ?? {}) as NodeJS.ErrnoException
      if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read: permission denied'
      return `the file could not be read: ${code ?? error.message}`
    }
  }
}
