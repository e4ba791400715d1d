/** Whole rows, from the runs to the verdict after each round, as an independent program has them: rounds-of-rows.py. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { judgedRows } from '../../src/gates/gold.js'
import type { Role, Row, RunLambda } from '../../src/gold/row.js'
import { item, manifest, row } from './cases.js'

type Run = [solved: 0 | 1, lambda: RunLambda, coverage: number | null, deltaS: number]
/** Item by item; `again` is the second pass of the first round, and empty in a further one. */
type Round = Record<'canary' | 'baseline' | 'again', Run[][]>
interface Found {
  row: string
  value: number
  threshold: number
  set: number
  population: number
  p: number
  verdict: string
}
interface Case {
  question: 'set' | 'population'
  rounds: Round[]
  after: Found[][]
}

const cases = JSON.parse(readFileSync(new URL('./rounds-of-rows.json', import.meta.url), 'utf8')) as Case[]

const rowsOf = (role: Role, arm: readonly Run[][], round: number): Row[] =>
  arm.flatMap((runs, at) =>
    runs.map(([solved, lambda, coverage, delta_s], run) =>
      row({
        ...{ role, qid: `q${at}`, phrasing: run % 3, seed: 100 * round + Math.floor(run / 3), cost_usd: null },
        ...{ solved: solved === 1, contains_claim: solved === 1, lambda, coverage, delta_s }
      })
    )
  )

test.each(cases)('the gate table by $question after each round', ({ question, rounds, after }) => {
  const asked = rounds.map(({ canary, baseline, again }, at) => ({
    canary: rowsOf('canary', canary, at),
    baseline: rowsOf('baseline_1', baseline, at),
    again: rowsOf('baseline_2', again, at)
  }))
  const [first, ...further] = asked
  const items = first!.canary.map(({ qid }) => qid)
  const input = {
    manifest: manifest({ gold: { path: 'gold.jsonl', rounds: rounds.length }, evidence: { gold: question } }),
    gold: { file: '', items: [...new Set(items)].map(qid => item(qid)), lines: new Map(), digest: '', warnings: [] },
    rows: { ...first!, interleaved: [] },
    measuredTogether: true,
    probes: [],
    floatingPins: 0,
    semantic: false
  }
  for (const [at, wanted] of after.entries()) {
    const judged = new Map(
      judgedRows({ ...input, further: further.slice(0, at) }).map(({ reading, verdict, p }) => [
        reading.row as string,
        { value: reading.value, threshold: reading.target.threshold, ...reading.pValues, p, verdict }
      ])
    )
    for (const { row, verdict, ...numbers } of wanted) {
      const { verdict: found, ...ours } = judged.get(row)!
      expect([at, row, found]).toEqual([at, row, verdict])
      for (const [name, value] of Object.entries(numbers)) {
        const own = ours[name as keyof typeof ours] as number
        expect([at, row, name, Math.abs(own - value) <= 1e-9 * Math.max(1, Math.abs(value))]).toEqual([
          at,
          row,
          name,
          true
        ])
      }
    }
  }
})
