import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPages } from './corpus.js'
import type { DemoDeps } from './deps.js'
import { type Judged, tellGates } from './gate-story.js'
import { goldItems, goldJsonl } from './gold-set.js'
import { tellRollouts } from './rollout-story.js'
import { type Running, start } from './running.js'
import { CONFIGURATIONS, release } from './variants.js'

interface DemoOutcome {
  judged: Judged[]
  /** What went otherwise than it should, in sentences; empty where the whole story came true. */
  faults: string[]
}

/** The whole story on one machine: five canaries are judged, and three releases meet real users. */
export async function runDemo(deps: DemoDeps): Promise<DemoOutcome> {
  const pages = await readPages()
  await mkdir(deps.out, { recursive: true })
  await writeFile(join(deps.out, 'gold.jsonl'), goldJsonl(pages))
  const services = new Map<string, Running>()
  try {
    for (const [name, configuration] of Object.entries(CONFIGURATIONS))
      services.set(name, await start(release(pages, configuration)))
    deps.say(`${services.size} versions of a small RAG service over ${pages.length} pages of docs/ listen on loopback.`)
    const judged = await tellGates(deps, services)
    const wrong = judged
      .filter(({ asExpected }) => !asExpected)
      .map(({ name }) => `${name} was not judged as expected.`)
    if (wrong.length > 0) return { judged, faults: wrong }
    const evidence = join(deps.out, 'leaner', 'result.json')
    return { judged, faults: await tellRollouts(deps, services, goldItems(pages), evidence) }
  } finally {
    await Promise.all([...services.values()].map(service => service.close()))
  }
}
