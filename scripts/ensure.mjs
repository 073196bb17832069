/**
 * Makes sure the machine has what the project needs, and says in plain words what is missing when it cannot.
 * Runs before `npm ci`, so it may use only what ships with Node. It knows nothing of the app or the law.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const NODE_NEEDED = [20, 19];
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const LIBREOFFICE_PLACES = ['/usr/lib/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/**
 * Print one plain message and stop with an error.
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/**
 * @param {string} version as `process.versions.node` prints it
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NODE_NEEDED;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** Stop when this Node is too old. */
export function checkNode(version = process.versions.node) {
  if (isNodeNewEnough(version)) return;
  stop(`Umbral needs Node ${NODE_NEEDED.join('.')} or newer, and this is Node ${version}. Install a newer Node and run the same command again.`);
}

/**
 * Why the installed packages do not match package-lock.json, or undefined when they do.
 * Compares with npm's own record of what it installed, so a plain `npm install` counts too.
 * @returns {string | undefined}
 */
export function staleModules(folder = root) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'the packages are not installed yet';
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(record, 'utf8')).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const installed = have[path];
    if (installed === undefined && entry.optional === true) continue;
    if (installed?.version !== entry.version || !existsSync(join(folder, path))) {
      return `${path.replace(/^node_modules\//, '')} is not at ${entry.version}`;
    }
  }
  return undefined;
}

/** Install the exact packages of package-lock.json when they are missing or out of date. */
export function ensureModules(folder = root) {
  const reason = staleModules(folder);
  if (reason === undefined) return;
  console.log(`Installing packages (${reason}) ...`);
  const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const patience = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args, ...patience], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm', [...args, ...patience], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status === 0) return;
  stop(
    'The packages could not be installed; npm says why above. The first start needs a network connection (later ones do not). ' +
      'Connect and run the same command again.',
  );
}

/**
 * Where a Chromium-class browser is. CHROMIUM names one outright.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return isExecutable(named) ? named : undefined;
  return CHROMIUM_PLACES.find(isExecutable) ?? CHROMIUM_NAMES.map(onPath).find((path) => path !== undefined);
}

/**
 * Install one Debian package where that is possible without asking; otherwise name the one command to run.
 * @param {string} what in plain words
 * @param {string} aptPackage
 * @param {string} brewCommand
 */
function install(what, aptPackage, brewCommand) {
  const hasApt = onPath('apt-get') !== undefined;
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  const mayInstall = isRoot || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  const command = process.platform === 'darwin' ? brewCommand : `sudo apt-get install -y ${aptPackage}`;
  if (!hasApt || !mayInstall) stop(`${what} is missing. Install it with: ${command}`);

  console.log(`Installing ${what} ...`);
  for (const step of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', aptPackage]]) {
    const [program = 'env', ...args] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...step];
    const result = spawnSync(program, args, { encoding: 'utf8' });
    if (result.status !== 0) {
      console.error(result.stderr);
      stop(`${what} could not be installed; the reason is above. Connect to a network and run: ${command}`);
    }
  }
}

/** The browser that the browser tests drive. */
export function ensureChromium() {
  if (findChromium()) return;
  if (process.env.CHROMIUM) stop(`CHROMIUM is set to ${process.env.CHROMIUM}, and no program is there.`);
  install('Chromium, for the browser tests,', 'chromium', 'brew install --cask chromium');
  if (!findChromium()) stop('Chromium was installed but cannot be found. Set CHROMIUM to the path of the browser.');
}

/** The tool with which tests read printed summaries back as text. */
export function ensurePdftotext() {
  if (onPath('pdftotext')) return;
  install('pdftotext, for the print tests,', 'poppler-utils', 'brew install poppler');
  if (!onPath('pdftotext')) stop('poppler-utils was installed but pdftotext is not on the PATH.');
}

/**
 * Where LibreOffice is.
 * @returns {string | undefined}
 */
export function findLibreOffice() {
  return onPath('soffice') ?? LIBREOFFICE_PLACES.find(isExecutable);
}

/** The program with which tests open files of text as their readers do. */
export function ensureLibreOffice() {
  if (findLibreOffice()) return;
  install('LibreOffice Writer, for the tests of files,', 'libreoffice-writer-nogui', 'brew install --cask libreoffice');
  if (!findLibreOffice()) stop('LibreOffice was installed but soffice is not on the PATH.');
}
