import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { type Environment, fillReferences, hasReference, showReferences } from './interpolate.js'

/** From YAML nodes to plain values, and beside every value the place it stands at. */

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[]

/** Offsets into the text: of the entry (its key, in a map) and of the value itself. */
export interface Place {
  value: unknown
  entry: number
  start: number
  written: string | null
  /** A problem has been reported for this value. */
  refused?: boolean
  children?: Map<string | number, Place>
}

export interface Builder {
  /** Null where `${NAME}` is plain text. */
  env: Environment | null
  /** The text with references hidden. */
  text: string
  report: (offset: number, message: string, path: Path) => void
  references: { name: string; path: Path }[]
  /** Told of a variable that is not set. */
  unset: (offset: number, message: string, path: Path) => void
}

interface Walk extends Builder {
  anchors: Map<string, Node>
  /** Anchors whose node is being built: an alias to one of them would never end. */
  open: Set<Node>
  aliases: number
  nodes: number
}

const MAX_ALIASES = 20
const MAX_NODES = 20_000
const MAX_DEPTH = 60
const CORE_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/

export function buildValue(node: Node | null, builder: Builder): Place {
  return build(node, { ...builder, anchors: new Map(), open: new Set(), aliases: 0, nodes: 0 }, [], 0)
}

function build(node: Node | null, walk: Walk, path: Path, entry: number): Place {
  const start = node?.range?.[0] ?? entry
  const nothing: Place = { value: null, entry, start, written: null }
  if (!node) return nothing
  if (!isBounded(walk, path, start)) return { ...nothing, refused: true }
  if (node.tag && !CORE_TAG.test(node.tag)) walk.report(start, `the tag ${node.tag}; expected no tags`, path)
  if (isAlias(node)) return followAlias(node.source, walk, path, nothing)
  if ('anchor' in node && node.anchor) walk.anchors.set(node.anchor, node)
  walk.open.add(node)
  const place = isMap(node)
    ? buildMap(node, walk, path, nothing)
    : isSeq(node)
      ? buildList(node, walk, path, nothing)
      : isScalar(node)
        ? buildScalar(node, walk, path, nothing)
        : nothing
  walk.open.delete(node)
  return place
}

function isBounded(walk: Walk, path: Path, start: number): boolean {
  walk.nodes += 1
  if (walk.nodes === MAX_NODES + 1) walk.report(start, `more than ${MAX_NODES} values; expected fewer`, path)
  if (path.length === MAX_DEPTH) walk.report(start, `nested too deeply; expected at most ${MAX_DEPTH} levels`, path)
  return walk.nodes <= MAX_NODES && path.length < MAX_DEPTH
}

function followAlias(name: string, walk: Walk, path: Path, here: Place): Place {
  walk.aliases += 1
  if (walk.aliases === MAX_ALIASES + 1)
    walk.report(here.start, `aliases followed more than ${MAX_ALIASES} times; expected fewer`, path)
  const refused = { ...here, refused: true }
  if (walk.aliases > MAX_ALIASES) return refused
  const target = walk.anchors.get(name)
  if (!target) {
    walk.report(here.start, `the alias *${name} names nothing; expected an anchor &${name} before it`, path)
    return refused
  }
  if (walk.open.has(target)) {
    walk.report(here.start, `the alias *${name} stands within what it names`, path)
    return refused
  }
  return { ...build(target, walk, path, here.entry), entry: here.entry, start: here.start }
}

function buildMap(map: YAMLMap, walk: Walk, path: Path, here: Place): Place {
  const value: Record<string, unknown> = {}
  const children = new Map<string | number, Place>()
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const offset = pair.key?.range?.[0] ?? here.start
    const key = keyOf(pair.key, walk, offset, path)
    if (key === null) continue
    const first = children.get(key)
    if (first) {
      walk.report(offset, `the key "${key}" stands here twice; expected once`, [...path, key])
      continue
    }
    const place = build(pair.value, walk, [...path, key], offset)
    children.set(key, place)
    value[key] = place.value
  }
  return { ...here, value, children }
}

/** The text of a key, or null where it may be none. */
function keyOf(key: Node | null, walk: Walk, offset: number, path: Path): string | null {
  if (!isScalar(key) || typeof key.value !== 'string') return null // the composer has reported it
  const text = showReferences(key.value)
  const refusal =
    hasReference(key.value) && key.value !== text
      ? `the key ${text}; expected a name: the environment is for values only`
      : text === '<<'
        ? 'a merge key "<<"; expected the keys themselves'
        : text === '__proto__'
          ? 'unknown key "__proto__"'
          : key.tag && !CORE_TAG.test(key.tag)
            ? `the tag ${key.tag}; expected no tags`
            : null
  if (refusal === null) return text
  walk.report(offset, refusal, [...path, text])
  return null
}

function buildList(list: YAMLSeq, walk: Walk, path: Path, here: Place): Place {
  const children = new Map<string | number, Place>()
  const value = (list.items as Node[]).map((item, index) => {
    const place = build(item, walk, [...path, index], item?.range?.[0] ?? here.start)
    children.set(index, place)
    return place.value
  })
  return { ...here, value, children }
}

function buildScalar(scalar: Scalar, walk: Walk, path: Path, here: Place): Place {
  const { value } = scalar
  if (typeof value === 'number' && !Number.isFinite(value)) {
    walk.report(here.start, `found ${value}, expected a finite number`, path)
    return { ...here, value, refused: true }
  }
  if (typeof value !== 'string' || !walk.env || !hasReference(value)) return { ...here, value, written: String(value) }
  const filled = fillReferences(value, walk.env)
  for (const { piece, message } of filled.faults) walk.report(offsetOf(piece, scalar, walk), message, path)
  for (const { piece, message } of filled.unset) walk.unset(offsetOf(piece, scalar, walk), message, path)
  for (const name of filled.names) walk.references.push({ name, path })
  return {
    ...here,
    value: filled.value,
    written: showReferences(value),
    refused: filled.faults.length + filled.unset.length > 0
  }
}

/** Where a piece of a scalar stands in the text; where escapes hide it, the scalar's own place. */
function offsetOf(piece: string, scalar: Scalar, walk: Walk): number {
  const [start, end] = scalar.range ?? [0, 0]
  const within = walk.text.slice(start, end).indexOf(piece)
  return start + Math.max(0, within)
}
