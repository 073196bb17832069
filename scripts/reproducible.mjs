/**
 * `npm run reproducible`: builds the same sources once more in another folder and compares every byte with `dist/` and `build/`,
 * so that anyone can check that what a host serves was made of these sources. It knows folders, and nothing of what is built.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const MADE = ['dist', 'build'];
const NOT_SOURCES = new Set(['node_modules', '.git', 'coverage', 'test-results', 'playwright-report', ...MADE]);

/**
 * Every file that a build made, with the hash of its bytes.
 * @param {string} folder of the project
 * @returns {Map<string, string>}
 */
function made(folder) {
  const files = MADE.filter((each) => existsSync(join(folder, each))).flatMap((each) =>
    readdirSync(join(folder, each), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(files.sort().map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

if (!existsSync(join(root, 'dist', 'index.html'))) {
  console.error('There is nothing in dist/ to compare with. Build it with: npm run build');
  process.exit(1);
}
const other = realpathSync(mkdtempSync(join(tmpdir(), 'umbral-again-')));
try {
  for (const name of readdirSync(root)) if (!NOT_SOURCES.has(name)) cpSync(join(root, name), join(other, name), { recursive: true });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(other, 'node_modules'), 'junction');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: other, stdio: 'inherit' });
  const [here, there] = [made(root), made(other)];
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter((file) => here.get(file) !== there.get(file));
  for (const file of differing) console.error(`${file} is not the same in both builds`);
  if (differing.length > 0) console.error('If dist/ was built from other sources, build it again first: npm run build');
  const whole = createHash('sha256').update(JSON.stringify([...here])).digest('hex');
  console.log(`${here.size} files, ${differing.length} of them differ; sha256 over all: ${whole}`);
  process.exitCode = status === 0 && differing.length === 0 && here.size > 0 ? 0 : 1;
} finally {
  rmSync(other, { recursive: true, force: true });
}
