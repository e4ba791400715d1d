import { files, onOff, reasonText, text, textOr } from './flag-kinds.js'

/** Flags that mean the same to several commands. */

export const manifest = textOr('rollout.yml', 'FILE', {
  meaning: 'the rollout manifest',
  input: 'the rollout manifest'
})

export const out = textOr('out', 'DIR', {
  meaning: 'where the files below go',
  input: 'folder for result.json, rows.jsonl, report.md and report.html'
})

export const baseline = text('FILE', {
  meaning: 'a baseline.json, instead of the artifact that the manifest names',
  input: 'a baseline.json on disk, instead of the artifact that the manifest names'
})

export const resume = onOff({ meaning: 'go on with the rows.jsonl that an interrupted run left' })

export const window = files({
  meaning: "request logs (JSONL, .gz, globs, URLs, - for a pipe), instead of the manifest's source",
  input: 'request logs (JSONL, .gz, globs, URLs), one a line, instead of the source that the manifest names'
})

export const ledger = text('DIR', { meaning: "keep the ledger in a folder, instead of GitHub's deployments" })

export const checkpoint = text('DIR', {
  meaning: 'read on from where the last look ended; a folder outside of the checkout (default: that of --ledger)'
})

export const reason = reasonText({
  meaning: 'why; it stands in the ledger with your name',
  input: 'why; it stands in the ledger beside the name of who started the run'
})
