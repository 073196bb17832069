/**
 * `npm run licences`: which licences packages may have, and whether every package of the lock has one of them.
 * It knows package-lock.json and licences; it knows no package by name but the exceptions below.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure.mjs';

/** What may be in the app: we may hand it on to anybody, and need only keep the notices with it (`licences.txt`). */
export const MAY_SHIP = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0']);

/** What a tool may have besides, since nothing of it is handed on: weak copyleft, data with attribution, a permissive newcomer. */
const MAY_BE_A_TOOL = new Set([...MAY_SHIP, 'MPL-2.0', 'CC-BY-4.0', 'BlueOak-1.0.0', 'Python-2.0', 'Unlicense']);

/**
 * Whether a licence as packages write it (SPDX, with OR and AND) is among those.
 * @param {unknown} licence
 * @param {ReadonlySet<string>} allowed
 * @returns {boolean}
 */
export function isAllowed(licence, allowed) {
  if (typeof licence !== 'string' || licence.trim() === '') return false;
  const inner = licence.trim().replace(/^\(([^()]*)\)$/, '$1');
  if (/[()]/.test(inner)) return false;
  return inner.split(/ OR /).some((choice) => choice.split(/ AND /).every((each) => allowed.has(each.trim())));
}

/**
 * @typedef {{ version?: string, license?: unknown, dev?: boolean, integrity?: string, dependencies?: Record<string, string> }} Locked
 * @typedef {{ lockfileVersion?: number, packages: Record<string, Locked & { devDependencies?: Record<string, string> }> }} Lock
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string>, overrides?: unknown }} Manifest
 */

/**
 * What is wrong with the licences in a lock.
 * @param {Lock} lock
 * @returns {string[]}
 */
export function licenceProblems(lock) {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .filter(([, { license, dev }]) => !isAllowed(license, dev === true ? MAY_BE_A_TOOL : MAY_SHIP))
    .map(([path, { license, dev }]) => `${path.replace(/^node_modules\//, '')}: ${String(license)} is not allowed for ${dev === true ? 'a tool' : 'what may ship'}`);
}

/**
 * What is not pinned, or pinned otherwise in the lock.
 * @param {Manifest} manifest
 * @param {Lock} lock
 * @returns {string[]}
 */
export function pinProblems(manifest, lock) {
  const here = lock.packages[''] ?? {};
  return /** @type {const} */ (['dependencies', 'devDependencies']).flatMap((kind) => {
    const [wanted, locked] = [manifest[kind] ?? {}, here[kind] ?? {}];
    const names = [...new Set([...Object.keys(wanted), ...Object.keys(locked)])];
    return names.flatMap((name) => {
      const pin = wanted[name];
      const entry = lock.packages[`node_modules/${name}`];
      if (pin === undefined) return [`${name} is in package-lock.json and not in package.json`];
      if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(pin)) return [`${name}: "${pin}" is not an exact version`];
      if (locked[name] !== pin || entry?.version !== pin) return [`${name} is ${pin} in package.json and ${entry?.version ?? 'missing'} in package-lock.json`];
      return [];
    });
  });
}

/**
 * Packages that could be exchanged for others under way: nothing in the lock says which bytes they must have.
 * @param {Lock} lock
 * @returns {string[]}
 */
export const unsealed = (lock) =>
  Object.entries(lock.packages)
    .filter(([path, { integrity }]) => path !== '' && !(integrity ?? '').startsWith('sha512-'))
    .map(([path]) => `${path.replace(/^node_modules\//, '')} has no sha512 in package-lock.json`);

/** @param {string} name of a JSON file at the top of the project */
const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  /** @type {Lock} */
  const lock = read('package-lock.json');
  const problems = [...licenceProblems(lock), ...pinProblems(read('package.json'), lock), ...unsealed(lock)];
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [path, { license, dev }] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const kind = `${String(license)} (${dev === true ? 'tools' : 'may ship'})`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(4)}  ${kind}`);
  for (const problem of problems) console.error(problem);
  console.log(`${Object.keys(lock.packages).length - 1} packages, ${problems.length} problems`);
  process.exitCode = problems.length === 0 && Object.keys(lock.packages).length > 1 ? 0 : 1;
}
