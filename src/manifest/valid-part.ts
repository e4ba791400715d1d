import { STAND_IN } from './interpolate.js'
import { type ManifestContent, manifestSchema } from './schema.js'
import type { Path } from './yaml-value.js'

/** A manifest is checked once: to compile its schema first, as zod does, takes longer than the check. */
export const ONCE = { jitless: true }

type Entries = Readonly<Record<string, unknown>>

/** Stands for an arm that can't be read, where nothing reads it. */
const NO_ARM = { url: STAND_IN, pins: {} }

/**
 * What is left of a manifest without the entries at fault, such as one limit or the source of windows, and without the
 * sections that are not well-formed even so; their defaults stand in. Null where a section is missing that has none.
 */
export function validPart(value: Entries, faults: readonly Path[]): ManifestContent | null {
  const trimmed = Object.entries(value).map(([key, part]) => {
    const entries = faults.filter(path => path[0] === key && path.length > 1).map(path => String(path[1]))
    return [key, key === 'arms' ? validArms(part) : without(part, new Set(entries))] as const
  })
  const shape: Readonly<Record<string, (typeof manifestSchema.shape)[keyof ManifestContent]>> = manifestSchema.shape
  const valid = trimmed.filter(([key, part]) => Object.hasOwn(shape, key) && shape[key]!.safeParse(part, ONCE).success)
  return manifestSchema.safeParse({ arms: validArms(undefined), ...Object.fromEntries(valid) }, ONCE).data ?? null
}

function without(part: unknown, entries: ReadonlySet<string>): unknown {
  if (entries.size === 0 || typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.filter((_, index) => !entries.has(String(index)))
  return Object.fromEntries(Object.entries(part).filter(([key]) => !entries.has(key)))
}

/** An arm whose pins can't be read still has its address. */
function validArms(arms: unknown): ManifestContent['arms'] {
  const { baseline, canary } = manifestSchema.shape.arms.shape
  const [ofBaseline, ofCanary] = [entryOf(arms, 'baseline'), entryOf(arms, 'canary')]
  return {
    baseline: [ofBaseline, addressOf(ofBaseline)].flatMap(arm => baseline.safeParse(arm, ONCE).data ?? [])[0] ?? NO_ARM,
    canary: [ofCanary, addressOf(ofCanary)].flatMap(arm => canary.safeParse(arm, ONCE).data ?? [])[0] ?? NO_ARM
  }
}

function addressOf(arm: unknown) {
  return { url: entryOf(arm, 'url'), pins: {} }
}

function entryOf(part: unknown, key: string): unknown {
  return typeof part === 'object' && part !== null && Object.hasOwn(part, key) ? (part as Entries)[key] : undefined
}
