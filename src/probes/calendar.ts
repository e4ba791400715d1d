import { z } from 'zod'
import { explainIssues } from '../manifest/issues.js'
import { readYaml } from '../manifest/yaml.js'
import { InputError, type Problem } from '../model/errors.js'
import { capProblems, type InputFile, readInput } from '../world/input.js'

/** The release calendar: when changes are frozen, and for whom. */

const moment = z.iso
  .datetime({ offset: true, error: 'a date and time with its zone, such as 2026-12-20T00:00:00Z' })
  .transform(text => Date.parse(text))

const windowSchema = z.strictObject({
  id: z.string().min(1).describe('Name of the window, shown where it holds a change back.'),
  kind: z.enum(['hard_freeze', 'soft_freeze']).describe('hard_freeze lets T0 pass; soft_freeze lets T0 and T1 pass.'),
  start: moment.describe('First moment of the freeze, ISO 8601 with a zone.'),
  end: moment.describe('First moment after it.'),
  regions: z.array(z.string()).default([]).describe('For people: shown, not judged.'),
  scope: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('For people: shown, not judged.'),
  reason: z.string().optional().describe('For people: shown, not judged.')
})

export const calendarSchema = z.strictObject({
  windows: z.array(windowSchema).max(10_000).describe('Freezes.'),
  releases: z.unknown().optional().describe('Planned releases: for people, any content.')
})

/** A window; start and end in milliseconds since 1970, [start, end). */
export type FreezeWindow = z.output<typeof windowSchema>

export interface Calendar {
  file: string
  windows: readonly FreezeWindow[]
}

export type Tier = 'T0' | 'T1' | 'T2' | 'T3'

interface Freeze {
  frozen: boolean
  /** The blocking window that ends last, and when: milliseconds since 1970. */
  window?: FreezeWindow
  until?: number
}

export const CALENDAR_BYTES = 256 * 1024

const PASSES: Record<FreezeWindow['kind'], readonly Tier[]> = {
  hard_freeze: ['T0'],
  soft_freeze: ['T0', 'T1']
}

/** Reads a release calendar. Throws InputError `manifest_invalid` with every problem. */
export async function loadCalendar(path: string, shown = path): Promise<Calendar> {
  return parseCalendar(await readInput(path, inputOf(shown)), shown)
}

/** The bytes of a release calendar. Throws InputError `manifest_invalid` with every problem. */
export function parseCalendar(bytes: Uint8Array, file: string): Calendar {
  const source = readYaml(bytes, inputOf(file), null)
  const parsed = calendarSchema.safeParse(source.value)
  const issues = parsed.success ? [] : parsed.error.issues
  const problems = [
    ...source.problems.map(({ problem }) => problem),
    ...explainIssues(issues, calendarSchema, source, file)
  ]
  const error = (path: (string | number)[], message: string): Problem => ({
    file,
    ...source.locateValue(path),
    message,
    severity: 'error'
  })
  const windows = parsed.success ? parsed.data.windows : []
  for (const [index, { id, start, end }] of windows.entries()) {
    const first = windows.findIndex(window => window.id === id)
    if (first < index) problems.push(error(['windows', index, 'id'], `a second window "${id}"; expected each id once`))
    if (end <= start)
      problems.push(error(['windows', index, 'end'], 'the window ends before it starts; expected end after start'))
  }
  if (problems.length > 0) throw new InputError('manifest_invalid', capProblems(problems))
  return { file, windows }
}

/** Whether a change of this tier is frozen at a moment, milliseconds since 1970. T0 passes every freeze. */
export function freezeAt(calendar: Calendar, tier: Tier, now: number): Freeze {
  const blocking = calendar.windows.filter(
    ({ kind, start, end }) => start <= now && now < end && !PASSES[kind].includes(tier)
  )
  if (blocking.length === 0) return { frozen: false }
  const window = blocking.reduce((last, next) => (next.end > last.end ? next : last))
  return { frozen: true, window, until: window.end }
}

function inputOf(file: string): InputFile {
  return { file, reason: 'manifest_invalid', maxBytes: CALENDAR_BYTES }
}
