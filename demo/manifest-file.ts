import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { ManifestInput } from '../src/manifest/schema.js'
import type { Running } from './running.js'

/** Writes rollout.yml into a folder of its own, and resolves with its path. */
export async function writeManifest(folder: string, manifest: ManifestInput): Promise<string> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'rollout.yml')
  await writeFile(file, stringify(manifest, { lineWidth: 0 }))
  return file
}

export interface Compared {
  /** Name of the rollout. */
  name: string
  baseline: Running
  canary: Running
  /** The pins that the canary is said to run; by default those that it does. */
  promised?: Running
  /** The baseline's record, from the manifest's folder. */
  record: string
}

/** The part of a manifest that every act of the demo shares. */
export function manifestOf({ name, baseline, canary, promised = canary, record }: Compared): ManifestInput {
  return {
    version: 1,
    name,
    arms: {
      baseline: { url: baseline.url, pins: { ...baseline.release.pins } },
      canary: { url: canary.url, pins: { ...promised.release.pins } }
    },
    gold: { path: '../gold.jsonl', concurrency: 2 },
    probes: [{ name: 'canary-health', url: canary.health, expect: { json: { '/ready': true } } }],
    baseline: { path: record },
    // One process asks and answers here, so whatever else the machine does shows: a wider margin than the usual 1.15.
    targets: { latency_p95: 2 },
    stops: { soft_latency: 2 }
  }
}
