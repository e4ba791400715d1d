/** The places of a reply, and how a manifest names them: as a JSON Pointer or as a JSONata path. */

/** A step into an object, or into an entry of a list; `type`: what the entry says that it is. */
type Step = string | { at: number; type: string | null }

export interface Place {
  steps: readonly Step[]
  value: unknown
}

const MAX_PLACES = 5_000
const MAX_DEPTH = 10
/** Of a list so many entries are looked into. */
const MAX_ENTRIES = 20
/** What a path can't name in backticks, and what has no business in a key. */
const UNNAMEABLE = /[`\p{C}]/u

/** Every place of a value, from the whole downwards; of what is very large the beginning. */
export function placesOf(value: unknown): Place[] {
  const places: Place[] = [{ steps: [], value }]
  for (let at = 0; at < places.length && places.length < MAX_PLACES; at++) {
    const { steps, value } = places[at]!
    if (typeof value !== 'object' || value === null || steps.length >= MAX_DEPTH) continue
    for (const [step, below] of stepsInto(value)) places.push({ steps: [...steps, step], value: below })
  }
  return places.slice(0, MAX_PLACES)
}

function stepsInto(value: object): [Step, unknown][] {
  if (!Array.isArray(value)) return Object.entries(value).filter(([key]) => key !== '' && !UNNAMEABLE.test(key))
  return value.slice(0, MAX_ENTRIES).map((entry, at) => [{ at, type: typeOf(entry) }, entry])
}

function typeOf(entry: unknown): string | null {
  const type = isMap(entry) ? entry['type'] : undefined
  return typeof type === 'string' && /^[\w./-]{1,60}$/.test(type) ? type : null
}

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The last name on the way to a place, in lower case without signs: `page_content` is `pagecontent`. */
export function nameOf({ steps }: Pick<Place, 'steps'>): string {
  const names = steps.filter(step => typeof step === 'string')
  return plainName(names.at(-1) ?? '')
}

const plainName = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

export function pointerTo({ steps }: Pick<Place, 'steps'>): string {
  return steps
    .map(step => (typeof step === 'string' ? step.replaceAll('~', '~0').replaceAll('/', '~1') : String(step.at)))
    .map(step => `/${step}`)
    .join('')
}

/** The path of one place; a list is entered at the entry's place. */
export function pathTo({ steps }: Pick<Place, 'steps'>): string {
  return pathOf(steps, step => `[${step.at}]`)
}

/** The path of all places that lie so: a list is gone through, its entries of that type where they say one. */
export function pathToAll({ steps }: Pick<Place, 'steps'>): string {
  return pathOf(steps, ({ type }) => (type === null ? '' : `[type = ${JSON.stringify(type)}]`))
}

function pathOf(steps: readonly Step[], entry: (step: Exclude<Step, string>) => string): string {
  if (steps.length === 0) return '$'
  const text = steps.map(step => (typeof step === 'string' ? `.${quoted(step)}` : entry(step))).join('')
  return text.startsWith('.') ? text.slice(1) : `$${text}`
}

const WORDS = new Set(['and', 'or', 'in', 'true', 'false', 'null', 'function'])

function quoted(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) && !WORDS.has(name) ? name : `\`${name}\``
}

/** The shortest way to say it: a pointer where no list is gone through, else a path. */
export function listAt(place: Place): string {
  return place.steps.every(step => typeof step === 'string') ? pointerTo(place) : pathToAll(place)
}

/** Whether a place lies within another one, or is it; entries of the same list count as one. */
export function liesWithin(place: Place, other: Place): boolean {
  const same = (step: Step, at: number) => {
    const mine = place.steps[at]
    return typeof step === 'string' ? step === mine : typeof mine === 'object'
  }
  return place.steps.length >= other.steps.length && other.steps.every(same)
}
