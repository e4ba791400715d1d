import type { Upload } from '../github/upload.js'
import type { ExitCode } from '../model/reasons.js'
import type { Result } from '../model/result.js'
import type { Look } from '../report/looks.js'
import type { Asked } from '../report/questions.js'

/** Name of the artifact that carries a gate's result to a job that may publish it. */
export const RESULT_ARTIFACT = 'rollout-gate-result'

/** The artifact of a command's result in the folder of --out, with what else is to travel with it. */
export function resultUpload(name: string, { out }: { out: string }, more: readonly string[] = []): Upload {
  return { name, files: ['result.json', ...more, 'report.md', 'report.html'], root: out }
}

/** What a command comes to: the one result, and what a door should do with it beside rendering it. */
export interface Outcome {
  result: Result
  /** What was asked and answered, for the page; where a gold set was. */
  asked?: Asked | undefined
  /** What each look at a rollout found, for the page. */
  looks?: readonly Look[] | undefined
  /** What a person asked to be shown, where that is not the result. */
  text?: string
  /** Artifacts to upload where there is a runner to take them; their root starts at the working folder. */
  uploads: readonly Upload[]
  /** Whether the command is for nothing where an upload fails. */
  needsUpload?: boolean
  /** What else a person can do where it fails; begins with a blank. */
  insteadOfUpload?: string
  /** What the process ends with, where that is not the result's own exit code. */
  exit?: ExitCode
  /** Whether the result belongs on the pull request. */
  publish: boolean
}
