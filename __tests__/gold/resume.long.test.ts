import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { keyOf } from '../../src/gold/row.js'
import { readRowsFile } from '../../src/gold/rows-file.js'
import { goodReply, json, startService } from '../doubles/http-service.js'
import { tempFolder } from './setting.js'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

function startAsking(url: string, file: string): ChildProcess {
  return spawn(process.execPath, ['--import', here('typescript.mjs'), here('resume-child.ts'), url, file], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
}

async function ended(child: ChildProcess): Promise<{ signal: NodeJS.Signals | null; output: string }> {
  let output = ''
  child.stdout!.on('data', chunk => {
    output += chunk
  })
  const signal = await new Promise<NodeJS.Signals | null>(resolve =>
    child.once('close', (_, signal) => resolve(signal))
  )
  return { signal, output }
}

test('a killed process goes on where its rows end, and asks no finished run again', async () => {
  const file = join(tempFolder(), 'rows.jsonl')
  const timesAsked = new Map<string, number>()
  let asked = 0
  let child: ChildProcess | undefined
  const service = await startService(async (response, { body }) => {
    const { qid, phrasing, seed } = body as { qid: string; phrasing: number; seed: number }
    const key = keyOf({ qid, phrasing, seed })
    timesAsked.set(key, (timesAsked.get(key) ?? 0) + 1)
    if (++asked === 120) child!.kill('SIGKILL')
    await new Promise(resolve => setTimeout(resolve, 5))
    if (!response.destroyed) json(response, goodReply())
  })
  try {
    child = startAsking(service.url, file)
    expect((await ended(child)).signal).toBe('SIGKILL')
    const finished = readRowsFile(file)!.rows.map(keyOf)
    expect(finished.length).toBeGreaterThan(0)
    expect(finished.length).toBeLessThan(120)

    child = startAsking(service.url, file)
    expect(JSON.parse((await ended(child)).output)).toEqual({ rows: 240, missing: 0 })
    expect(timesAsked.size).toBe(240)
    expect(readRowsFile(file)!.rows).toHaveLength(240)
    for (const key of finished) expect([key, timesAsked.get(key)]).toEqual([key, 1])
  } finally {
    await service.close()
  }
})
