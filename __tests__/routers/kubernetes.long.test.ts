import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tellKubernetesStories } from '../doubles/kubernetes/stories.js'
import { temporaryFolder } from './setting.js'

// Without a kubectl: a program of the same name and words stands in for it.

let folder: Promise<string> | undefined

tellKubernetesStories(() => {
  folder ??= install()
  return folder
})

async function install(): Promise<string> {
  const path = await temporaryFolder()
  const standIn = fileURLToPath(new URL('../doubles/kubernetes/kubectl.mjs', import.meta.url))
  await writeFile(join(path, 'kubectl'), `#!/bin/sh\nexec "${process.execPath}" "${standIn}" "$@"\n`)
  await chmod(join(path, 'kubectl'), 0o755)
  return path
}
