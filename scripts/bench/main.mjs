/**
 * `npm run bench`: from a fresh copy of the project to docs/benchmarks.md. Makes sure everything is there, also the peers
 * with their own lock file, then measures. Not part of `npm test`: times belong to machines.
 */
import { join } from 'node:path'
import { checkNode, ensureChromium, ensureModules, root } from '../ensure.mjs'

checkNode()
ensureModules()
ensureChromium()
ensureModules(join(root, 'scripts', 'bench', 'peers'))

const { register } = await import('tsx/esm/api')
register()
const { run } = await import('./run.ts')
await run()
