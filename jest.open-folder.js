import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** All temporary files of a run, those of the programs that it starts too, lie in one folder, which goes with the run. */
export default function openFolder() {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'rollout-gate-tests-'))
}
