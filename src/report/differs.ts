import type { Result } from '../model/result.js'
import { pinName } from '../model/words.js'
import { oneLine } from './escape.js'

/** What differs between the two versions: the shortest way to the cause. */
export interface Differs {
  changed: readonly { pin: string; from: string; to: string }[]
  same: readonly string[]
}

/** By the pins of both arms; null where the result carries none, as one of an older version. */
export function differsOf({ evaluated: { pins } }: Pick<Result, 'evaluated'>): Differs | null {
  if (!pins) return null
  const { baseline, canary } = pins
  const keys = [...new Set([...Object.keys(baseline), ...Object.keys(canary)])]
  const isSame = (key: string) => baseline[key] === canary[key]
  return {
    changed: keys
      .filter(key => !isSame(key))
      .map(key => ({ pin: oneLine(pinName(key), 40), from: shown(baseline[key]), to: shown(canary[key]) })),
    same: keys.filter(isSame).map(key => oneLine(pinName(key), 40))
  }
}

/** Enough of a digest to tell it from another. */
function shown(pin: string | undefined): string {
  if (pin === undefined) return 'not named'
  const digest = /^(?:[a-z0-9]+:)?([0-9a-f]{12})[0-9a-f]{8,}$/.exec(pin)
  return digest ? digest[1]! : oneLine(pin, 60)
}

/** `Index and reranker changed; prompt, model and build did not.` */
export function sayDiffers({ changed, same }: Differs): string {
  if (changed.length === 0) return 'Nothing that is pinned differs between the versions.'
  const only = changed.length === 1 && same.length > 0 ? 'Only ' : ''
  const what = listed(changed.map(({ pin }) => pin))
  const said = `${only}${what} changed`
  const rest = same.length === 0 ? '' : `; ${listed(same)} did not`
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${rest}.`
}

function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('')
}

/** `index, reranker        same: prompt, model, build`; one pin that changed with its values. */
export function sayDiffersShort({ changed, same }: Differs): string {
  const one = changed.length === 1 ? changed[0]! : null
  const what = one
    ? `${one.pin} ${one.from} → ${one.to}`
    : changed.map(({ pin }) => pin).join(', ') || 'nothing that is pinned'
  return same.length === 0 ? what : `${what}; same: ${same.join(', ')}`
}
