/**
 * Text of a model, a service, a pull request or an artifact is data. Whatever it holds, it may not leave its cell,
 * notify a person, load an image, make a link or a reference, hide itself, or stand in for our own marker.
 */

import { stripVTControlCharacters } from 'node:util'

/** Longer raw text is cut before anything looks at it. UTF-16 units. */
const RAW_LIMIT = 100_000

/** Controls, format characters (zero-width, bidirectional, tags) and whatever else is drawn as nothing. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** The text as people may see it: no terminal sequences, nothing invisible, newlines as \n, no half characters. */
export function clean(text: string): string {
  return stripVTControlCharacters(text.slice(0, RAW_LIMIT))
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** At most `max` code points; what is left out is shown by an ellipsis. */
export function shorten(text: string, max: number): string {
  const points = Array.from(text)
  return points.length <= max ? text : `${points.slice(0, Math.max(0, max - 1)).join('')}…`
}

/** Clean, on one line, and bounded: the form in which foreign text enters any surface. */
export function oneLine(text: string, max: number): string {
  return shorten(clean(text).replace(/\s+/g, ' ').trim(), max)
}

/** Breaks a reference without being seen: the zero-width space, as an entity. */
const BREAK = '&#8203;'

// Entities, because no Markdown reader takes a character reference for structure, inside a table or outside.
const STRUCTURE = /[&<>|\\`*_~[\]!]/
const MATHS = /\$/
const REFERENCE = /@|#(?=\d)|GH(?=-\d)|:(?=\/\/)|www(?=\.)/
const MARKUP = new RegExp(`${STRUCTURE.source}|${MATHS.source}|${REFERENCE.source}`, 'gi')

/** Foreign text for a line or a table cell of Markdown: cleaned, at most `max` code points before escaping. */
export function inline(text: string, max = 300): string {
  return oneLine(text, max).replace(MARKUP, found => {
    if (found === '$') return '<span>$</span>' // GitHub's own way to write a dollar that opens no formula
    return STRUCTURE.test(found) ? `&#${found.charCodeAt(0)};` : `${found}${BREAK}`
  })
}

/** Foreign text as a fenced block of Markdown, the fence longer than any within. */
export function fenced(text: string, language = 'text', max = 20_000): string {
  const body = shorten(clean(text), max).replaceAll('<!--', '<! --')
  const longest = Math.max(0, ...(body.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}${language}\n${body}\n${fence}`
}
