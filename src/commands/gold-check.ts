import { resolve } from 'node:path'
import { rowsOfPass } from '../gold/baseline.js'
import { looseClaims, unsolved, type Weakness, weaknesses } from '../gold/check-items.js'
import { findPassage } from '../gold/find-passage.js'
import { passagesOf } from '../gold/item.js'
import { agreeing, counted } from '../model/counted.js'
import { flagError, InputError, showProblem } from '../model/errors.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import { decodeInput, readInput } from '../world/input.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { findComparableBaseline } from './find-baseline.js'
import { text } from './flag-kinds.js'
import { checkTargets } from './gold-sources.js'
import { asContracted, hasGold, loadGoldSet, loadTrustedManifest, reads, shownPath } from './inputs.js'
import type { Outcome } from './outcome.js'
import { baseline, manifest } from './shared-flags.js'

export const description = {
  summary: 'find weak gold items, and the offsets of a passage',
  topic: 'begin',
  examples: [
    'rollout-gate gold check',
    'rollout-gate gold check --baseline out/baseline.json --sources docs',
    'rollout-gate gold check --find "within 30 days" docs/returns.md'
  ],
  flags: {
    manifest,
    baseline: { ...baseline, meaning: 'a baseline.json: which items it does not solve, and why' },
    sources: text('DIR', { meaning: 'the folder of your sources, which section_id names files of' }),
    find: text('TEXT', { meaning: 'say at which offsets a text stands in a source' }),
    file: { ...text('FILE', { meaning: 'the source that --find looks in; the word alone will do' }), plain: true }
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: { contents: 'read' }
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

const MAX_SOURCE = 64 * 1024 * 1024

/** What is weak is told and blocks nothing: exit 0. What is invalid is refused, as by validate. */
export async function goldCheck(world: World, options: Options): Promise<Outcome> {
  if (options.find !== undefined) return findOffsets(world, options.find, options.file)
  if (options.file !== undefined) throw flagError(`${options.file}: expected --find "text" beside it`)
  const conclude = startResult(world, 'gold-check')
  const manifest = asContracted(await loadTrustedManifest(world, options.manifest, { reads }))
  if (!hasGold(manifest)) {
    const message = 'no gold set; this command needs gold: { path: eval/gold.jsonl }'
    throw new InputError('manifest_invalid', [{ file: manifest.file, line: 1, column: 1, severity: 'error', message }])
  }
  const gold = await loadGoldSet(world, manifest)
  const found = [...(await weaknesses(gold, manifest.response.contract))]
  if (options.sources !== undefined) found.push(...(await checkTargets(world, gold, options.sources)))
  const notes: string[] = []
  if (options.baseline !== undefined) {
    const known = await findComparableBaseline(world, { manifest, gold }, options.baseline)
    if ('absent' in known) notes.push(known.absent)
    else {
      const rows = rowsOfPass(known.baseline, 'baseline_1')
      found.push(...(await looseClaims(gold, rows)), ...unsolved(gold, rows))
    }
  }
  const weak = new Set(found.flatMap(({ qid }) => qid ?? [])).size
  const shown = found.toSorted((a, b) => Number(a.qid === null) - Number(b.qid === null) || a.line - b.line)
  const targets = gold.items.filter(item => item.answerable && passagesOf(item).length > 0).length
  const lines = [
    `${counted(gold.items.length, 'item')}, ${targets} with a target: ${weak === 0 ? 'none of them looks weak' : `${weak} ${weak === 1 ? 'looks' : 'look'} weak`}.`,
    ...gold.warnings.map(problem => `  ${showProblem({ ...problem, severity: 'error' })}`),
    ...saidOnce(shown).map(weakness => `  ${lineOf(weakness, gold.file)}`),
    ...notes,
    ...(options.baseline === undefined
      ? ['--baseline out/baseline.json tells what the current version does not solve, and why.']
      : []),
    ''
  ]
  const why = `${gold.file}: ${weak} of ${counted(gold.items.length, 'item')} ${agreeing(weak, 'looks', 'look')} weak.`
  const verdict = { decision: 'pass' as const, reason: 'all_green' as const, exit: EXIT.ok, why }
  const problems = shown.map(({ qid, line, message }) => ({
    file: gold.file,
    line,
    column: 1,
    severity: 'warning' as const,
    message: qid === null ? message : `${qid}: ${message}`
  }))
  return {
    result: conclude(verdict, { name: manifest.name, problems: [...gold.warnings, ...problems] }),
    text: lines.join('\n'),
    uploads: [],
    publish: false
  }
}

/** What is said of more items than these is said once, of all of them. */
const MOST_ALIKE = 3

function saidOnce(found: readonly Weakness[]): Weakness[] {
  const alike = new Map<string, Weakness[]>()
  for (const weakness of found) alike.set(weakness.message, [...(alike.get(weakness.message) ?? []), weakness])
  return [...alike.values()].flatMap(same => {
    const [first] = same
    if (same.length <= MOST_ALIKE || first === undefined) return same
    return [{ ...first, qid: `${first.qid} and ${same.length - 1} more, down to line ${same.at(-1)!.line}` }]
  })
}

const lineOf = ({ qid, line, message }: Weakness, file: string) =>
  qid === null ? `${file}: ${message}` : `${file}:${line}: ${qid}: ${message}`

async function findOffsets(world: World, sought: string, file: string | undefined): Promise<Outcome> {
  if (file === undefined)
    throw flagError(`--find: expected the source after it: gold check --find "text" docs/returns.md`)
  const path = resolve(world.cwd, file)
  const input = { file: shownPath(world, path), reason: 'gold_invalid' as const, maxBytes: MAX_SOURCE }
  const found = findPassage(decodeInput(await readInput(path, input), input), sought)
  if (found.length === 0)
    throw flagError(`--find: the text is not in ${input.file}; case and signs count, blanks and line ends do not`)
  const lines = found.flatMap(({ offsets, codePoints, line }) => [
    `${input.file}:${line}: "offsets": [${offsets.join(', ')}]`,
    ...(codePoints[0] === offsets[0] && codePoints[1] === offsets[1]
      ? []
      : [`  counted by code points, as Python does: [${codePoints.join(', ')}]`])
  ])
  const many =
    found.length > 1 ? [`It stands there ${found.length} times: take a longer text, or name each under targets.`] : []
  const why = `Found in ${input.file}.`
  const result = startResult(world, 'gold-check')({ decision: 'pass', reason: 'all_green', exit: EXIT.ok, why }, {})
  return { result, text: [...lines, ...many, ''].join('\n'), uploads: [], publish: false }
}
