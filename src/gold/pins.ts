import type { Pins } from '../manifest/schema.js'

interface PinsSeen {
  pins: 'match' | 'mismatch' | 'missing'
  /** The declared pins that differ, as the service showed them; null where none does. */
  pins_seen: Record<string, string> | null
}

/**
 * The pins that a reply shows held against its arm's (docs/runbook.md §1). One that differs makes a mismatch, whatever
 * is missing besides; a declared pin that is not shown is missing; shown pins that were not declared are not compared.
 * /
 */
export function comparePins(declared: Pins, shown: Pins): PinsSeen {
  const names = Object.keys(declared)
  const differing = names.filter(name => Object.hasOwn(shown, name) && shown[name] !== declared[name])
  if (differing.length > 0) {
    const pins_seen = Object.fromEntries(differing.map(name => [name, shown[name]!.slice(0, 200)]))
    return { pins: 'mismatch', pins_seen }
  }
  return { pins: names.every(name => Object.hasOwn(shown, name)) ? 'match' : 'missing', pins_seen: null }
}

/** Pins in a reply's body: an object of texts; numbers and booleans are taken as text. */
export function pinsOfBody(value: unknown): Pins {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  const scalars = Object.entries(value).filter(([, pin]) => ['string', 'number', 'boolean'].includes(typeof pin))
  return Object.fromEntries(scalars.map(([name, pin]) => [name, String(pin)]))
}

/**
 * Pins in a header: `KEY=VALUE; KEY=VALUE`. A header that was sent twice arrives joined by commas; a pin shown with
 * two values keeps both, so that it can match neither.
 */
export function pinsOfHeader(text: string | undefined): Pins {
  const pins: Record<string, string> = {}
  for (const pair of (text ?? '').split(/;|,\s*(?=[A-Za-z_]\w*\s*=)/)) {
    const split = pair.indexOf('=')
    const name = pair.slice(0, Math.max(0, split)).trim()
    if (name === '') continue
    const value = pair.slice(split + 1).trim()
    const before = Object.hasOwn(pins, name) ? pins[name] : value
    pins[name] = before === value ? value : `${before} and ${value}`
  }
  return pins
}
