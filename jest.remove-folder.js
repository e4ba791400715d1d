import { rmSync } from 'node:fs'

export default function removeFolder() {
  rmSync(process.env.TMPDIR, { recursive: true, force: true, maxRetries: 3 })
}
