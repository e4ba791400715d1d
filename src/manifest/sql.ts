import { z } from 'zod'

/** What a manifest may say in ClickHouse's SQL: names of tables, and one expression a field of the request log. */

const NAME = '[A-Za-z_][A-Za-z0-9_-]{0,127}'

export const databaseName = z.string().regex(new RegExp(`^${NAME}$`), 'a name such as prod, without quotes')

export const tableName = z
  .string()
  .regex(new RegExp(`^${NAME}(\\.${NAME})?$`), 'a name such as requests or prod.requests, without quotes')

const MAX_LENGTH = 2000

/** Stands between brackets in the query, so nothing in it may end them, begin a query or hide the rest. */
export const sqlExpression = z
  .string()
  .transform((text, context) => {
    const fault = faultOf(text)
    if (fault !== null) context.addIssue({ code: 'custom', message: `one SQL expression over columns, ${fault}` })
    return text.trim()
  })
  .meta({ title: 'SQL expression' })

/** Quoted texts and names, with either way of writing a quote in them. */
const QUOTED = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`(?:[^`\\]|\\.|``)*`/gs
const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

/** What would begin a query, read another table, or make more rows or columns of one. */
const REFUSED = /\b(select|explain|insert|arrayjoin|columns|in(?=\s+[^\s([]))\b/i

/** What is wrong with an expression; null where it is one. */
function faultOf(text: string): string | null {
  if (text.trim() === '') return 'such as status_code or if(ok, 200, 500)'
  if (text.length > MAX_LENGTH) return `of at most ${MAX_LENGTH} characters`
  if (/[^\P{Cc}\n\r\t]/u.test(text)) return 'without control characters'
  const bare = text.replace(QUOTED, ' ? ')
  const open = /['"`]/.exec(bare)
  if (open) return `with each quote closed; one ${open[0]} is not`
  const foreign = /;|--|\/\*|\*\/|[#{}$\\]/.exec(bare)
  if (foreign) return `without "${foreign[0]}"`
  const word = REFUSED.exec(bare)
  if (word)
    return `without ${word[0]}${/^in$/i.test(word[0]) ? ' before the name of a table; a list stands in brackets' : ''}`
  return bracketFault(bare)
}

function bracketFault(bare: string): string | null {
  const open: string[] = []
  for (const char of bare) {
    if (char === '(' || char === '[') open.push(char)
    else if (char in CLOSES && open.pop() !== CLOSES[char]) return `with its brackets in pairs; a "${char}" is not`
    else if (char === ',' && open.length === 0) return 'not several: there is a comma outside of brackets'
  }
  return open.length > 0 ? `with its brackets in pairs; a "${open.at(-1)}" is not` : null
}
