import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { FORMATS, type Format, importItems } from '../gold/import/records.js'
import { parseGold } from '../gold/load.js'
import { readYaml } from '../manifest/yaml.js'
import { agreeing, counted } from '../model/counted.js'
import { flagError } from '../model/errors.js'
import { suggestion } from '../model/nearest.js'
import { EXIT } from '../model/reasons.js'
import type { World } from '../model/world.js'
import { decodeInput, readInput } from '../world/input.js'
import { startResult } from './conclude.js'
import type { Description, OptionsOf } from './describe.js'
import { plainText, textOr } from './flag-kinds.js'
import { shownPath } from './inputs.js'
import type { Outcome } from './outcome.js'

export const description = {
  summary: 'make a gold set of promptfoo, ragas, langsmith, csv',
  topic: 'begin',
  examples: [
    'rollout-gate import csv questions.csv',
    'rollout-gate import promptfoo promptfooconfig.yaml --into gold.jsonl'
  ],
  flags: {
    format: plainText('FORMAT', { meaning: 'promptfoo, ragas, langsmith or csv' }),
    file: { ...plainText('FILE', { meaning: 'the file to read' }) },
    into: textOr('eval/gold.jsonl', 'FILE', { meaning: 'where the gold set goes; never over a file' })
  },
  files: [],
  artifacts: [],
  changes: [],
  publishes: null,
  permissions: {}
} satisfies Description

type Options = OptionsOf<(typeof description)['flags']>

const MAX_BYTES = 64 * 1024 * 1024

/** Writes nothing where a file is there, or where the input holds no question. */
export async function importGold(world: World, { format, file, into }: Options): Promise<Outcome> {
  if (format === undefined || file === undefined)
    throw flagError('import: expected a format and a file, such as rollout-gate import csv questions.csv')
  if (!isFormat(format))
    throw flagError(
      `import ${format.slice(0, 40)}: no such format${suggestion(format, FORMATS)}; expected one of ${FORMATS.join(', ')}`
    )
  const path = resolve(world.cwd, file)
  const input = { file: shownPath(world, path), reason: 'gold_invalid' as const, maxBytes: MAX_BYTES }
  const text = decodeInput(await readInput(path, input), input)
  const imported = importItems(
    format,
    text,
    yaml => readYaml(Buffer.from(yaml), { ...input, maxBytes: MAX_BYTES }, null).value
  )
  if (!imported || imported.items.length === 0)
    throw flagError(`${input.file}: no entry with a question; is it a ${format} file?`)
  const { items, lost } = imported
  const written = items.map(item => `${JSON.stringify(item)}\n`).join('')
  parseGold(Buffer.from(written), into)
  const target = resolve(world.cwd, into)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, written, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST'
      ? flagError(`${into}: is there already and is not overwritten; name another with --into`)
      : error
  })
  const bare = items.filter(({ answerable, gold_claim_substr }) => answerable && gold_claim_substr.length === 0).length
  const lines = [
    `${counted(items.length, 'item')} ${agreeing(items.length, 'was', 'were')} written to ${into}.`,
    ...(lost.size > 0
      ? ['Not carried over:', ...[...lost].map(([what, times]) => `  ${String(times).padStart(5)}  ${what}`)]
      : []),
    ...(bare > 0 ? [`${bare} have no claim yet.`] : []),
    'No item has a target yet: without one the gate cannot see whether the right',
    'passage is retrieved. gold check --find "text" FILE gives its offsets; or say',
    'not_required: { coverage: "…" } in the manifest.',
    'Next: rollout-gate gold check',
    ''
  ]
  const why = `${counted(items.length, 'item')} ${agreeing(items.length, 'was', 'were')} written to ${into}.`
  const result = startResult(world, 'import')({ decision: 'pass', reason: 'all_green', exit: EXIT.ok, why }, {})
  return { result, text: lines.join('\n'), uploads: [], publish: false }
}

function isFormat(said: string): said is Format {
  return (FORMATS as readonly string[]).includes(said)
}
