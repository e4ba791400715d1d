/** The format JSONCompact, as ClickHouse 26.9 writes it. */
export function answerOf(rows: readonly (readonly unknown[])[]): string {
  const lines = rows.map(row => `\t\t${JSON.stringify(row)}`).join(',\n')
  return [
    '{\n\t"meta":\n\t[\n\t\t{\n\t\t\t"name": "x",\n\t\t\t"type": "String"\n\t\t}\n\t],\n',
    `\t"data":\n\t[\n${lines}\n\t],\n`,
    `\t"rows": ${rows.length},\n`,
    '\t"statistics":\n\t{\n\t\t"elapsed": 0.004786518,\n\t\t"rows_read": 2,\n\t\t"bytes_read": 16\n\t}\n}\n'
  ].join('\n')
}
