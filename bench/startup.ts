import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/**
 * How long the built `validate` takes from start to exit code, beside an empty node script, in turn.
 *
 *     npm run bench:startup
 */

const ROUNDS = 15
const env = {
  ...process.env,
  ...Object.fromEntries(
    ['BASELINE_URL', 'CANARY_URL', 'INDEX_URL', 'RETRIEVER_URL', 'PROM_URL', 'ROUTER_URL'].map(name => [
      name,
      'https://service.example'
    ])
  ),
  RAG_TOKEN: 'a-secret-token'
}

function milliseconds(args: string[]): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - started
}

const validate = [resolve('dist/cli.js'), 'validate', '--manifest', resolve('examples/rollout.yml')]
const empty = ['-e', '']
milliseconds(validate)
const rounds = Array.from({ length: ROUNDS }, () => ({ empty: milliseconds(empty), validate: milliseconds(validate) }))
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number

console.log(`node ${process.version}, median of ${ROUNDS} rounds\n`)
console.log('| | ms |')
console.log('|---|---|')
console.log(`| empty script | ${median(rounds.map(round => round.empty)).toFixed(0)} |`)
console.log(`| validate | ${median(rounds.map(round => round.validate)).toFixed(0)} |`)
console.log(`| difference | ${median(rounds.map(round => round.validate - round.empty)).toFixed(0)} |`)
