import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureStarts, quantile, type Round } from '../startup/measure.js'

/**
 * Start-up, bundle and tests against bench/budgets/budgets.json, so that none grows unseen. Times are processor time with
 * head-room, as machines differ and do other things. Exits with 1 where one is over.
 *
 *     npm run bench:budgets
 *     npm run bench:budgets -- --test-times FILE     the last line of FILE: seconds of user and system time of npm test
 */

const { values } = parseArgs({ options: { 'test-times': { type: 'string' } } })
const budgets: Record<string, { most: number; what: string }> = JSON.parse(
  readFileSync('bench/budgets/budgets.json', 'utf8')
)
const figures: Record<string, number | null> = {
  bundle_kb: bundleKilobytes(),
  package_kb: packageKilobytes(),
  startup_ratio: startupRatio(),
  test_cpu_s: values['test-times'] === undefined ? null : secondsIn(values['test-times'])
}

console.log('| | figure | budget | |')
console.log('|---|---|---|---|')
for (const [name, { most, what }] of Object.entries(budgets)) {
  const figure = figures[name] ?? null
  const isOver = figure !== null && !(figure <= most)
  console.log(`| ${name} | ${figure ?? 'not measured'} | ${most} | ${isOver ? 'OVER: ' : ''}${what} |`)
  if (isOver) process.exitCode = 1
}

function bundleKilobytes(): number {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))
  return Math.ceil(files.reduce((sum, file) => sum + statSync(join('dist', file)).size, 0) / 1000)
}

function packageKilobytes(): number {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' })
  const [packed] = JSON.parse(told) as { size: number }[]
  return Math.ceil((packed?.size ?? Number.NaN) / 1000)
}

/** Of the quick quarter of the starts: what else the machine does makes starts slower, and no start quicker. */
function startupRatio(): number {
  const rounds = measureStarts(25)
  const quick = (of: (round: Round) => number) => quantile(rounds.map(of), 0.25)
  return Number((quick(({ validate }) => validate.cpu) / quick(({ empty }) => empty.cpu)).toFixed(2))
}

function secondsIn(file: string): number {
  const [user = Number.NaN, system = Number.NaN] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .at(-1)!
    .split(' ')
    .map(Number)
  return Math.ceil(user + system)
}
