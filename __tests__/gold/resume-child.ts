import { systemClock } from '../../src/world/clock.js'
import { ask, manifestOf, manyItems } from './setting.js'

/** A process that asks 40 items and can be killed: argv holds the URL and the file. */
const [url, file] = process.argv.slice(2)
const { rows, missing } = await ask({
  manifest: manifestOf({
    canary: url!,
    request: { body: { qid: '{{qid}}', phrasing: '{{phrasing}}', seed: '{{seed}}' } },
    gold: { concurrency: 4 }
  }),
  items: manyItems(40),
  file: file!,
  resume: true,
  clock: systemClock
})
console.log(JSON.stringify({ rows: rows.length, missing: missing.length }))
