import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from '@jest/globals'
import { CLI, inScene } from '../acceptance/runner.js'
import { halfHour, inQuarter } from '../commands/rollout-setting.js'
import { ALL_QIDS, wrongOn } from '../doubles/rag-service.js'

/**
 * The built program, killed by SIGKILL at any millisecond and run again. FUZZ_KILLS kills of each kind; `npm run fuzz`
 * has 120. The suites kill it at each of its requests; here also between them, as it writes.
 */

const KILLS = Number(process.env['FUZZ_KILLS'] ?? 4)
const GATE = ['gate', '--manifest', '.github/rollout.yml']
const told: string[] = []

test('a gate that is killed and resumed loses no row, and judges the same', async () => {
  let kills = 0
  for (let story = 0; kills < KILLS; story++) {
    await inScene({ canary: wrongOn(...ALL_QIDS.slice(0, 9)) }, async scene => {
      const whole = await scene.cli(GATE)
      expect(whole.exit).toBe(1)
      const rows = linesOf(await scene.read('out/rows.jsonl')).length
      let seen: string[] = []
      for (let blow = 0; blow < 5; blow++) {
        const after = 150 + (((story * 5 + blow) * 37) % 700)
        const words = blow === 0 ? GATE : [...GATE, '--resume']
        const ended = await scene.cli(words, {
          meanwhile: async kill => {
            await sleep(after)
            kill('SIGKILL')
          }
        })
        if (ended.signal === 'SIGKILL') kills++
        const kept = linesOf(await scene.read('out/rows.jsonl').catch(() => ''))
        if (blow > 0) expect(kept).toEqual(expect.arrayContaining(seen))
        seen = kept
      }
      const resumed = await scene.cli([...GATE, '--resume'])
      expect(resumed.exit).toBe(1)
      const all = linesOf(await scene.read('out/rows.jsonl'))
      expect(all).toEqual(expect.arrayContaining(seen))
      expect(all.length).toBe(rows)
    })
  }
  told.push(`kills of a gate: ${kills}`)
})

test('a rollout that is killed at any moment is made good by the next command', async () => {
  let kills = 0
  for (let story = 0; kills < KILLS; story++) {
    const place = await inQuarter()
    try {
      place.log(halfHour({ requests: 300, errors: 0.2 }))
      place.clock.minutes = 31
      for (const words of [['promote'], ['watch'], ['rollback']]) {
        const child = spawn(process.execPath, [CLI, ...words, '--manifest', 'rollout.yml'], {
          cwd: place.folder,
          stdio: 'ignore'
        })
        const ended = new Promise<NodeJS.Signals | null>(resolve => child.once('close', (_, signal) => resolve(signal)))
        await Promise.race([sleep(100 + ((story * 53) % 700)), ended])
        child.kill('SIGKILL')
        if ((await ended) === 'SIGKILL') kills++
        expect(place.router.log.filter(({ canary }) => canary > 25)).toEqual([])
      }
      const { result } = await place.command('rollback')
      expect([result.exit_code, place.router.weights]).toEqual([3, { canary: 0, mirror: 0 }])
      expect((await place.command('status')).result.rollout?.state).toBe('rolled_back')
      for (const line of linesOf(readFileSync(join(place.folder, '.rollout/rag.jsonl'), 'utf8'))) JSON.parse(line)
    } finally {
      await place.close()
    }
  }
  told.push(`kills of a rollout: ${kills}`)
})

/** Whole lines. */
function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1)
}

afterAll(() => void process.stdout.write(`${told.join('\n')}\n`))
