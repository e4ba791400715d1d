import { writeFileSync } from 'node:fs'
import { generatedFiles } from './generated.js'

/** `npm run schema`: writes schema/, docs/manifest.md, docs/commands.md and action.yml's inputs anew. A test holds them to what this writes. */

for (const [file, text] of Object.entries(await generatedFiles())) writeFileSync(file, text)
