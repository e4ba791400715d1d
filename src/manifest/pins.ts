import { ARMS, type Arm } from '../model/arm-names.js'
import { canonicalJson, digestOf } from '../model/digest.js'
import { nearest } from '../model/nearest.js'
import type { Pins } from './schema.js'

/** docs/runbook.md §1: four pins on each arm, none floating. */

const REQUIRED_PINS = ['INDEX_HASH', 'RERANK_HASH', 'PROMPT_VER', 'MODEL_VER'] as const

const KNOWN_PINS = [
  ...REQUIRED_PINS,
  'EMBED_MODEL_VER',
  'EMBED_DIM',
  'NORM',
  'RERANK_CONF',
  'TOK_VER',
  'ANALYZER_CONF',
  'CHUNK_SCHEMA_VER',
  'TOOL_SCHEMA_VER',
  'BUILD_ID',
  'GIT_SHA',
  'metric'
] as const

/** sha256:… of the RFC 8785 JSON of pins: what was evaluated, and what may be promoted. */
export function digestOfPins(pins: Pins): string {
  return digestOf(canonicalJson(pins))
}

const FLOATING_WORD = /^(latest|stable|main|master|head|default|auto|current|nightly)$/i
/** `*`, `^1`, `~1`, `>=2`, `x`, `1.x`, `1 || 2`. */
const RANGE = /^[\^~<>=]|\*|\|\||(^|\.)x(\.|$)/i
/** A date (2025-07-15, 2025.07.15, 20250715), a snapshot number (-0613, -002) or a digest: what makes a model id fixed. */
const FIXED_MODEL = /\d{4}([-./_]?)\d{2}\1\d{2}|[-@:_]\d{3,8}([-_:.]|$)|[0-9a-f]{12,}/i

interface PinFault {
  /** Null where the fault is that a pin is missing. */
  key: string | null
  message: string
  severity: 'error' | 'warning'
}

/** Why a pin's value floats, or null where it is fixed. A tag after `:` or `@` counts like the whole value. */
function floats(value: string): string | null {
  const text = value.trim()
  if (text === '') return 'it is empty'
  const tag = text.split(/[:@]/).at(-1) ?? ''
  if (FLOATING_WORD.test(text) || FLOATING_WORD.test(tag)) return `"${tag.trim()}" names whatever is current`
  if (RANGE.test(text)) return `"${text}" is a range`
  return null
}

/** What `init` writes where a reply does not show a pin. */
const PLACEHOLDER = /^unknown-\d+$/

/** Whether a model id carries a date, a snapshot number or a digest; an alias without one may be moved by its vendor. */
function isDatedModel(value: string): boolean {
  return FIXED_MODEL.test(value)
}

/** A known pin that a key was probably meant to be: within edit distance 2. */
function misspelledPin(key: string): string | null {
  if ((KNOWN_PINS as readonly string[]).includes(key)) return null
  return nearest(key, KNOWN_PINS, 2)
}

/** Everything wrong with one arm's pins. */
export function pinFaults(pins: Pins): PinFault[] {
  const misspelled = new Map(Object.keys(pins).map(key => [key, misspelledPin(key)]))
  const meant = new Set(misspelled.values())
  const missing = REQUIRED_PINS.filter(key => !Object.hasOwn(pins, key) && !meant.has(key))
  return [
    ...missing.map((key): PinFault => ({ key: null, message: `missing pin "${key}"`, severity: 'error' })),
    ...Object.entries(pins).flatMap(([key, value]) => valueFaults(key, value, misspelled.get(key) ?? null))
  ]
}

function valueFaults(key: string, value: string, meant: string | null): PinFault[] {
  if (meant !== null) {
    return [{ key, message: `unknown pin "${key}"; did you mean "${meant}"?`, severity: 'error' }]
  }
  const floating = floats(value)
  if (floating !== null) {
    return [{ key, message: `the pin ${key} floats: ${floating}; expected one fixed version`, severity: 'error' }]
  }
  if (PLACEHOLDER.test(value)) {
    return [{ key, message: `${key} still is what init wrote; write what runs (docs/pins.md)`, severity: 'warning' }]
  }
  if (!key.endsWith('MODEL_VER') || isDatedModel(value)) return []
  const message = `${key} is an alias without a date: its vendor may move it; expected a dated version such as gpt-4o-2025-07-15`
  return [{ key, message, severity: 'warning' }]
}

/** How many pins of both arms may change under their name. */
export function floatingPins(arms: Readonly<Record<Arm, { pins: Pins }>>): number {
  return ARMS.flatMap(arm => pinFaults(arms[arm].pins)).filter(({ severity }) => severity === 'error').length
}
