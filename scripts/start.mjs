/**
 * `npm start`: from a fresh copy of the project to a running app in one command.
 * Checks, installs, builds, serves. It knows the order of these steps and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, ensureModules, root } from './ensure.mjs';
import { serve } from './serve.mjs';

checkNode();
ensureModules();

console.log('Building ...');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) {
  console.error('The app could not be built; the reason is above.');
  process.exit(1);
}

await serve();
