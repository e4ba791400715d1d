/** `1 run`, `240 runs`, `1 reply`, `2 replies`, of a noun in the singular. */
export function counted(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : plural(noun)}`
}

/** `is` or `are`, `has` or `have`: the form that goes with a number. */
export function agreeing(n: number, one: string, many: string): string {
  return n === 1 ? one : many
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}${/(s|x|ch|sh)$/.test(noun) ? 'es' : 's'}`
}
