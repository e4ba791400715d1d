import { parseArgs } from 'node:util'
import ms from 'ms'
import { COMMANDS, type Command, type Options } from './commands/options.js'
import { FlagError } from './model/errors.js'
import { suggestion } from './model/nearest.js'

/** Flags as on the command line; the Action's `options` input takes the same. */

const FLAGS = {
  manifest: { type: 'string' },
  out: { type: 'string' },
  baseline: { type: 'string' },
  shard: { type: 'string' },
  results: { type: 'string', multiple: true },
  phase: { type: 'string' },
  window: { type: 'string', multiple: true },
  evidence: { type: 'string' },
  ledger: { type: 'string' },
  to: { type: 'string' },
  reason: { type: 'string' },
  every: { type: 'string' },
  for: { type: 'string' },
  resume: { type: 'boolean' },
  retry: { type: 'boolean' },
  override: { type: 'boolean' },
  promote: { type: 'boolean' },
  apply: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' }
} as const

/** Characters of a reason. It goes into the ledger, whose entries are bounded. */
const MAX_REASON = 1000

export interface Asked {
  command: Command
  options: Options
  json: boolean
}

export const DEFAULTS = { manifest: 'rollout.yml', out: 'out' }

/** Reads a command and its flags. Throws FlagError naming every word that is wrong, with the nearest right one. */
export function readFlags(
  words: readonly string[],
  defaults: { manifest: string; out: string } = DEFAULTS
): Asked | 'help' | 'version' {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: FLAGS,
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  if (values.version) return 'version'
  if (values.help || words.length === 0) return 'help'
  const [name, ...rest] = positionals
  const faults: string[] = []
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const flag = FLAGS[token.name as keyof typeof FLAGS]
    if (!flag) faults.push(`${token.rawName}: no such flag${suggestion(token.name, Object.keys(FLAGS))}`)
    else if (flag.type === 'string' && token.value === undefined) faults.push(`${token.rawName}: expected a value`)
    else if (flag.type === 'boolean' && token.value !== undefined) faults.push(`${token.rawName}: takes no value`)
  }
  if (!isCommand(name)) faults.unshift(`${name ?? '(nothing)'}: no such command${suggestion(name ?? '', COMMANDS)}`)
  const shard = typeof values.shard === 'string' ? shardOf(values.shard) : undefined
  if (shard === null) faults.push(`--shard ${String(values.shard)}: expected I/N, such as 1/4`)
  const [every, forMs] = [durationOf('every', values.every, faults), durationOf('for', values.for, faults)]
  if (forMs !== undefined && every === undefined) faults.push('--for: expected with --every, such as --every 15s')
  const reason = text(values.reason)
  if (reason !== undefined && reason.length > MAX_REASON) {
    faults.push(`--reason: found ${reason.length} characters, expected at most ${MAX_REASON}; link to the rest`)
  }
  // Words that follow --results FILE or --window FILE are further files of the same.
  const listed = values.window !== undefined ? 'window' : values.results !== undefined ? 'results' : null
  const files = (flag: 'results' | 'window') => [...strings(values[flag]), ...(listed === flag ? rest : [])]
  if (listed === null) faults.push(...rest.map(word => `${word}: not expected here`))
  if (faults.length > 0 || !isCommand(name)) throw new FlagError(faults.join('\n'))
  return {
    command: name,
    json: values.json === true,
    options: {
      manifest: text(values.manifest) ?? defaults.manifest,
      out: text(values.out) ?? defaults.out,
      baseline: text(values.baseline),
      shard: shard ?? undefined,
      results: files('results'),
      phase: text(values.phase),
      window: files('window'),
      resume: values.resume === true,
      evidence: text(values.evidence),
      ledger: text(values.ledger),
      to: text(values.to),
      reason,
      retry: values.retry === true,
      override: values.override === true,
      promote: values.promote === true,
      every,
      for: forMs,
      apply: values.apply === true
    }
  }
}

function isCommand(name: string | undefined): name is Command {
  return (COMMANDS as readonly (string | undefined)[]).includes(name)
}

function shardOf(value: string): Options['shard'] | null {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value)
  if (!match) return null
  const [index, count] = [Number(match[1]), Number(match[2])]
  return index <= count ? { index, count } : null
}

/** Milliseconds; a fault where the text is no duration above 0. */
function durationOf(flag: string, value: unknown, faults: string[]): number | undefined {
  const said = text(value)
  if (said === undefined) return undefined
  const length = /^\d+(\.\d+)?\s?(ms|s|m|h|d)$/.test(said) ? ms(said as ms.StringValue) : 0
  if (length > 0) return length
  faults.push(`--${flag} ${said}: expected a duration such as 15s, 30m or 5h`)
  return undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}

export const HELP = `rollout-gate decides by evidence whether a new model, prompt, retriever or index may take traffic.

Usage: rollout-gate COMMAND [flags]

  validate   check manifest, gold set and freeze calendar; say what the plan will need
  gate       judge the canary on the gold set
  baseline   measure the baseline arm twice and record it
  judge      judge a window of real requests for a phase; moves nothing
  promote    judge where the rollout stands, then go one phase up
  watch      look at the stop rules now; roll back on a hard stop
  rollback   send all traffic to the baseline, then record it
  pause      hold the rollout, with a reason; resume goes on
  resume
  status     where the rollout stands, and what is missing to go on
  alarms     print, or make, CloudWatch alarms that mirror the stop rules
  report     publish a result.json that another job made
  demo       the whole story on one machine: nothing installed, no network

  --manifest FILE    the rollout manifest (default rollout.yml)
  --out DIR          where result.json, rows.jsonl and the reports go (default out)
  --baseline FILE    a baseline.json, instead of the artifact that the manifest names
  --resume           go on with the rows.jsonl that an interrupted run left
  --shard I/N        ask only the I-th of N parts of the gold set
  --results FILE...  gate: rows.jsonl of shards, judged together; report: a result.json
  --phase NAME       judge: the phase whose window is judged
  --window FILE...   request logs (JSONL, .gz, globs, URLs), instead of the manifest's source
  --evidence FILE    promote: the gate's result.json that the first step rests on
  --ledger DIR       keep the ledger in a folder, instead of GitHub's deployments
  --to PHASE         promote: the phase to go to; refused unless it is the next
  --reason TEXT      rollback, pause, resume, --retry, --override: goes into the ledger with your name
  --retry            promote: a canary that was rolled back goes up again
  --override         promote: go on although the evidence is thin; never over a failed gate or other pins
  --promote          watch: go up by itself when the window is complete and green
  --every 15s --for 5h   watch: stay, and look again and again
  --apply            alarms: make them, instead of printing them
  --json             print the result as JSON
  --version, --help

Exit codes: 0 passed, 1 a measured failure, 2 invalid input, 3 rolled back, 4 hold, 5 could not measure.
`
