import { readFileSync } from 'node:fs'

/** What both readers tell of one arm of the file. */
export interface ArmFigures {
  requests: number
  latency_p50: number
  latency_p95: number
  delta_s_p50: number
  delta_s_p95: number
  error_rate: number
  rate_5xx: number
  lambda_flip: number
  tool_success: number
  coverage: number
  cost_per_solved: number
}

export interface Figures {
  baseline: ArmFigures
  canary: ArmFigures
}

export interface Reading {
  figures: Figures
  /** Processor time of the reading process, all threads. */
  cpuSeconds: number
  /** The kernel's own high-water mark of the reading process (VmHWM). */
  megabytes: number
}

/** Ends a reading process: what it found, and what it took, as one line of JSON. */
export function report(figures: Figures): void {
  const { user, system } = process.cpuUsage()
  const peak = Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
  const reading: Reading = { figures, cpuSeconds: (user + system) / 1e6, megabytes: peak / 1024 }
  console.log(JSON.stringify(reading))
}
