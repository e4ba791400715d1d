import { join, resolve } from 'node:path'
import type { Result } from '../model/result.js'
import type { World } from '../model/world.js'
import { STEP_SUMMARY_BYTES } from '../report/budget.js'
import { renderHtml } from '../report/html.js'
import type { Look } from '../report/looks.js'
import { renderMarkdown } from '../report/markdown.js'
import { predicateOf } from '../report/predicate.js'
import type { Asked } from '../report/questions.js'
import { writeAtomically } from '../world/files.js'

/**
 * Writes the one result in its forms: result.json, report.md and report.html, which shows each question where a gold set
 * was asked, and of a gate predicate.json, which a job may sign. Resolves with the page's path.
 */
export async function writeReports(
  world: Pick<World, 'cwd'>,
  { result, asked, looks }: { result: Result; asked?: Asked | undefined; looks?: readonly Look[] | undefined },
  out: string
): Promise<string> {
  const folder = resolve(world.cwd, out)
  const page = join(folder, 'report.html')
  await writeAtomically(join(folder, 'result.json'), `${JSON.stringify(result, null, 2)}\n`)
  await writeAtomically(
    join(folder, 'report.md'),
    renderMarkdown(result, { budgetBytes: STEP_SUMMARY_BYTES, folder: out })
  )
  await writeAtomically(page, renderHtml(result, asked, looks, out))
  if (result.command === 'gate') {
    await writeAtomically(join(folder, 'predicate.json'), `${JSON.stringify(predicateOf(result), null, 2)}\n`)
  }
  return page
}
