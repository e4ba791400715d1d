#!/usr/bin/env node
import module from 'node:module'
import { join } from 'node:path'

// From node 22 on, what the next start would compile again is kept in the user's own cache folder.
const { XDG_CACHE_HOME, HOME } = process.env
const folder = XDG_CACHE_HOME || (HOME && join(HOME, '.cache'))
if (folder) module.enableCompileCache?.(join(folder, 'rollout-gate'))

const { cli } = await import('./bundle/index.js')
await cli()
