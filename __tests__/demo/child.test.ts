import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startNode } from '../../demo/child.js'

const folder = mkdtempSync(join(tmpdir(), 'child-'))
const file = join(folder, 'cli.js')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeAll(() =>
  writeFileSync(
    file,
    `if (process.argv[2] === 'stay') setInterval(() => {}, 1000)
     else { console.log(process.env.GITHUB_TOKEN ?? 'no token', process.env.PATH !== undefined); process.exitCode = 4 }`
  )
)

describe('the program as a process of its own', () => {
  test('ends with its exit code, and is told nothing of the workflow', async () => {
    process.env['GITHUB_TOKEN'] = 'secret'
    const ended = await startNode(file, ['go']).ended
    delete process.env['GITHUB_TOKEN']
    expect(ended).toEqual({ exit: 4, signal: null, stdout: 'no token true\n', stderr: '' })
  })

  test('can be killed, and is gone then', async () => {
    const child = startNode(file, ['stay'])
    await child.kill()
    expect(await child.ended).toMatchObject({ exit: null, signal: 'SIGKILL' })
  })

  test('is refused where its file is missing', () => {
    expect(() => startNode(join(folder, 'gone.js'), [])).toThrow('gone.js is missing')
  })
})
