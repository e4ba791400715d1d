/** Rows of a CSV (RFC 4180): fields in double quotes may hold separators, line ends and doubled quotes. */

/** The first line names the columns. `;` and tabs separate too, where the first line has them and no comma. */
export function readCsv(text: string): Record<string, string>[] {
  const head = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1)
  const separator = head.includes(',') ? ',' : head.includes(';') ? ';' : head.includes('\t') ? '\t' : ','
  const [names = [], ...rows] = rowsOf(text, separator)
  return rows
    .filter(row => row.some(field => field.trim() !== ''))
    .map(row => Object.fromEntries(names.map((name, at) => [name.trim(), row[at] ?? ''])))
}

/** A quote that is never closed takes the rest of the text. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const { field, end } = text[at] === '"' ? quotedAt(text, at + 1) : { field: '', end: at }
    let stop = end
    while (stop < text.length && text[stop] !== separator && text[stop] !== '\n') stop++
    row.push(field + text.slice(end, stop).replace(/\r$/, ''))
    if (text[stop] !== separator) {
      rows.push(row)
      row = []
    } else if (stop + 1 === text.length) row.push('')
    at = stop + 1
  }
  return row.length > 0 ? [...rows, row] : rows
}

function quotedAt(text: string, start: number): { field: string; end: number } {
  const parts: string[] = []
  for (let at = start; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { field: [...parts, text.slice(at)].join(''), end: text.length }
    parts.push(text.slice(at, quote))
    if (text[quote + 1] !== '"') return { field: parts.join(''), end: quote + 1 }
    parts.push('"')
    at = quote + 2
  }
}
