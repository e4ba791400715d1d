import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normals } from './normal.js'
import { classify, type MetricConfig } from './peers/kayenta.js'
import { shiftInterval } from './peers/mann-whitney.js'

/**
 * Holds the re-created judge of Kayenta to the cases that its own authors test it with, read from a checkout of
 * spinnaker/kayenta; none of them is kept here.
 *
 *     node out/bench/bench/judges/check-kayenta.js FOLDER
 */
const folder = process.argv[2]
if (folder === undefined) throw new Error('expected the folder of a checkout of spinnaker/kayenta')

const CLASSIFIER = 'kayenta-judge/src/test/scala/com/netflix/kayenta/judge/ClassifierSuite.scala'
const INTERVAL = 'kayenta-mannwhitney/src/test/scala/com/netflix/kayenta/mannwhitney/MannWhitneySuite.scala'

interface Case {
  name: string
  text: string
}

let failed = 0
const judged = casesOf(CLASSIFIER).filter(({ name, text }) => name.startsWith('Mann-Whitney') && labelIn(text) !== null)
for (const each of judged) checkLabel(each)
const measured = casesOf(INTERVAL).filter(({ text }) => endsIn(text) !== null && /val experiment = Array\(/.test(text))
for (const each of measured) checkEnds(each)
console.log(`${judged.length} labels and ${measured.length} intervals, ${failed} differ`)
process.exitCode = failed > 0 ? 1 : 0

function casesOf(file: string): Case[] {
  const parts = readFileSync(join(folder!, file), 'utf8')
    .split(/\btest\("/)
    .slice(1)
  return parts.map(text => ({ name: text.slice(0, text.indexOf('"')), text }))
}

function checkLabel({ name, text }: Case): void {
  const [experiment, control] = [numbersOf(text, 'experimentData'), numbersOf(text, 'controlData')]
  const found = classify(experiment, control, configIn(text), normals('check'))
  const critical = /assert\((!?)result\.critical\)/.exec(text)
  const agrees = found.label === labelIn(text) && (critical === null || found.critical === (critical[1] === ''))
  report(agrees, name, found)
}

function checkEnds({ name, text }: Case): void {
  const confidence = Number(/confidenceLevel = ([\d.]+)/.exec(text)?.[1] ?? 0.95)
  const [x, y] = ['experiment', 'control'].map(arm => Float64Array.from(numbersOf(text, arm)).sort())
  const interval = shiftInterval(x!, y!, confidence)
  const found = [interval.low(), interval.high()]
  report(
    endsIn(text)!.every((end, i) => Math.abs(end - found[i]!) < 1e-6),
    name,
    found
  )
}

function report(agrees: boolean, name: string, found: unknown): void {
  if (agrees) return
  failed++
  console.log(`differs: ${name}: ${JSON.stringify(found)}`)
}

function labelIn(text: string): string | null {
  return /result\.classification == (\w+)/.exec(text)?.[1] ?? null
}

/** The interval that a case expects, either named or in its assertions. */
function endsIn(text: string): [number, number] | null {
  const named = /val rCiLow = (\S+)\s+val rCiHigh = (\S+)/.exec(text)
  const inline =
    /assertEquals\((-?[\d.E-]+), result\.confidenceInterval\.head[\s\S]*?assertEquals\((-?[\d.E-]+), result/.exec(text)
  const ends = named ?? inline
  return ends && [Number(ends[1]), Number(ends[2])]
}

function numbersOf(text: string, name: string): number[] {
  const list = new RegExp(`val ${name} =\\s*Array(?:\\[Double\\])?\\(([^)]*)\\)`).exec(text)
  if (list === null) throw new Error(`no ${name} in the case ${text.slice(0, 60)}`)
  return list[1]!.split(',').flatMap(number => (number.trim() === '' ? [] : [Number(number)]))
}

function configIn(text: string): MetricConfig {
  const setting = (name: string) => Number(new RegExp(`${name} = ([\\d.]+)`).exec(text)![1])
  const pair = (name: string) => new RegExp(`${name}\\s*=\\s*\\(([\\d.]+), ([\\d.]+)\\)`).exec(text)
  const allowed = pair('effectSizeThresholds')
  const critical = pair('criticalThresholds')
  return {
    tolerance: setting('tolerance'),
    confidence: setting('confLevel'),
    direction: /MetricDirection\.(\w+)/.exec(text)![1]!.toLowerCase() as 'increase' | 'decrease' | 'either',
    critical: text.includes('isCriticalMetric = true'),
    nanStrategy: text.includes('NaNStrategy.Replace') ? 'replace' : 'remove',
    effectSizeMeasure: text.includes('effectSizeMeasure="cles"') ? 'cles' : 'meanRatio',
    ...(allowed && { allowedDecrease: Number(allowed[1]), allowedIncrease: Number(allowed[2]) }),
    ...(critical && { criticalDecrease: Number(critical[1]), criticalIncrease: Number(critical[2]) })
  }
}
