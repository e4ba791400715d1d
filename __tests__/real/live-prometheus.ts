import { type ChildProcess, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { part } from './part.js'

/**
 * Starts a real Prometheus (PROMETHEUS_BIN) on a free port that scrapes the exporter at this loopback port. A scrape that
 * is not answered before the next one is due has failed: `up` is 0 until then, and all else is gone.
 */
export async function startPrometheus(
  folder: string,
  target: number,
  scrape_interval = '200ms'
): Promise<{ process: ChildProcess; url: string }> {
  const file = join(folder, 'prometheus.yml')
  const job = { job_name: 'rag', static_configs: [{ targets: [`127.0.0.1:${target}`] }] }
  await writeFile(file, JSON.stringify({ global: { scrape_interval }, scrape_configs: [job] }))
  const flags = [
    `--config.file=${file}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    '--web.listen-address=127.0.0.1:0'
  ]
  const child = spawn(part('PROMETHEUS_BIN'), flags, { stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', chunk => {
      said += chunk
      const found = /Listening on" address=(\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`prometheus ended: ${said}`)))
  })
  return { process: child, url: `http://${address}` }
}
