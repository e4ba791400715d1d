import { writeFileSync } from 'node:fs'
import { generatedFiles } from './generated.js'

/** `npm run schema`: writes schema/ and docs/manifest.md anew. A test holds them to what this writes. */

for (const [file, text] of Object.entries(generatedFiles())) writeFileSync(file, text)
