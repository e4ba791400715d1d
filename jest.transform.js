import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import swc from '@swc/core'

/**
 * Turns one TypeScript module into JavaScript, types unchecked (`npm run typecheck` does that), and binds the globals that
 * it uses. A test runs in a context of its own, in which each look-up of `Math` asks the context's keeper first and takes
 * some hundred times as long as a constant does; the tests of statistics take half the time so. The compiler is swc: on a
 * fresh machine TypeScript's own takes twenty seconds for what swc does in one.
 */

/** What no test replaces: neither clocks nor fetch, which fake timers and doubles do. */
const GLOBALS = (
  'Array ArrayBuffer BigInt Boolean Buffer DataView Float32Array Float64Array Infinity Int32Array JSON Map Math NaN Number ' +
  'Object Promise Reflect RegExp Set String Symbol Uint16Array Uint32Array Uint8Array'
).split(' ')

const options = {
  configFile: false,
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript' },
    transform: { react: { runtime: 'automatic', importSource: 'preact' }, verbatimModuleSyntax: true }
  }
}
const own = readFileSync(new URL(import.meta.url))

export default {
  process(source, filename) {
    const parser = { ...options.jsc.parser, tsx: filename.endsWith('x') }
    const { code } = swc.transformSync(source, { ...options, filename, jsc: { ...options.jsc, parser } })
    const used = GLOBALS.filter(name => new RegExp(`\\b${name}\\b`).test(source))
    // On the first line, so that every line keeps its number.
    return { code: used.length > 0 ? `const {${used.join(',')}} = globalThis;${code}` : code }
  },

  getCacheKey(source, filename) {
    const parts = [own, swc.version, filename, source]
    return parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex')
  }
}
