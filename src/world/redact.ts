/** Keeps secrets, and the forms in which they travel, out of text that people will read. */
export interface Redactor {
  /** The forms that are replaced from now on; null where the secret is too short to be looked for. */
  add(secret: string): readonly string[] | null
  redact(text: string): string
}

/** Shorter ones stand in every other word: masking them would make a log unreadable and give them away. */
export const SHORTEST_SECRET = 4
const SHORTEST_FRAGMENT = 5

export function createRedactor(): Redactor {
  const known = new Set<string>()
  let pattern: RegExp | null = null
  return {
    add(secret) {
      if (secret.length < SHORTEST_SECRET) return null
      const forms = formsOf(secret)
      for (const form of forms) known.add(form)
      const longestFirst = [...known].sort((a, b) => b.length - a.length)
      pattern = new RegExp(longestFirst.map(escapePattern).join('|'), 'g')
      return forms
    },
    redact: text => (pattern ? text.replace(pattern, '***') : text)
  }
}

/** The secret as it is, line by line, URL-encoded, JSON-escaped, and in base64 at each of its three alignments. */
function formsOf(secret: string): string[] {
  const encoded = encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, '\ufffd'))
  const lines = secret.split(/\r\n|\r|\n/).map(line => line.trim())
  const base64 = [0, 1, 2].flatMap(offset => base64At(secret, offset))
  const forms = [
    secret,
    ...lines.filter(line => line.length >= SHORTEST_SECRET),
    encoded,
    encoded.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()),
    encoded.replaceAll('%20', '+'),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
    ...base64,
    ...base64.map(toUrlAlphabet)
  ]
  return [...new Set(forms)]
}

/** The base64 characters that depend on the secret alone when `offset` bytes stand before it. */
function base64At(secret: string, offset: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)])
  const from = Math.ceil((offset * 8) / 6)
  const to = Math.floor((bytes.length * 8) / 6)
  const fragment = bytes.toString('base64').slice(from, to)
  return fragment.length >= SHORTEST_FRAGMENT ? [fragment] : []
}

function toUrlAlphabet(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
