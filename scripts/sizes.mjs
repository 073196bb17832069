/**
 * What is downloaded, against its budgets (docs/adr/0014-what-is-downloaded.md): reads dist/ and the manifest of the build,
 * prints every budget with its number, and fails when one is broken. By size, never by time: the same on every machine.
 * Knows the names of the build's files; nothing of what is in them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './ensure.mjs';

/** kB are thousands of bytes, compressed as any host does. */
const limits = { landing: 90, first: 120, question: 250, pathway: 15, language: 25, offline: 1200 };
const languages = ['es', 'en', 'ht'];

/**
 * @typedef {{ file: string, src?: string, name?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 * @typedef {{ name: string, kB: number, limit?: number, over: boolean }} Row
 */

/**
 * The files that a chunk needs to run: its own, those it imports, and their styles.
 * @param {Manifest} manifest
 * @param {string} key
 * @param {Set<string>} files
 */
export function needs(manifest, key, files = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no ${key}`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const each of chunk.imports ?? []) needs(manifest, each, files);
  return files;
}

/**
 * Every budget with its number.
 * @param {Manifest} manifest
 * @param {Readonly<Record<string, number>>} sizes compressed bytes by file
 * @returns {Row[]}
 */
export function budgets(manifest, sizes) {
  const kB = (/** @type {Iterable<string>} */ files) => [...files].reduce((sum, file) => sum + sizeOf(sizes, file), 0) / 1000;
  const together = (/** @type {Iterable<string>[]} */ ...sets) => new Set(sets.flatMap((set) => [...set]));
  const of = (/** @type {string} */ key) => needs(manifest, key);
  const named = (/** @type {string} */ name) => of(Object.keys(manifest).find((key) => manifest[key]?.name === name && manifest[key].file.endsWith('.js')) ?? name);
  const row = (/** @type {string} */ name, /** @type {number} */ size, /** @type {number | undefined} */ limit) =>
    limit === undefined ? { name, kB: size, over: false } : { name, kB: size, limit, over: size > limit };

  const part = (/** @type {string} */ language, /** @type {string} */ name) => of(`locales/${language}/index.ts?part=${name}`);
  const starts = languages.map((language) => together(['index.html'], of('index.html'), part(language, 'start')));
  const heaviest = (/** @type {Set<string>[]} */ sets) => sets.reduce((one, other) => (kB(other) > kB(one) ? other : one));
  const landing = heaviest(starts);
  const law = of('rules/law.ts');
  const engine = [...named('session')].filter((file) => !law.has(file));
  // What the law is read by comes with it in any case: days, answers, weights.
  const interview = [...named('interview')].filter((file) => !law.has(file));
  const first = together(landing, engine, interview);
  const question = heaviest(languages.map((language, i) => together(starts[i] ?? [], engine, interview, law, part(language, 'facts'), part(language, 'questions'))));

  const files = Object.keys(sizes);
  const pathways = files.filter((file) => /\/pathways-[\w-]+\.js$/.test(file));
  const texts = files.filter((file) => /\/(es|en|ht)-[a-z]+(-\d+)?-[\w-]{8}\.js$/.test(file));
  if (pathways.length === 0 || texts.length === 0) throw new Error('The build has no pathways or no texts');
  return [
    row('landing without the interview', kB(landing), limits.landing),
    row('first load: landing and interview', kB(first), limits.first),
    ...pathways.map((file) => row(`pathway ${file}`, kB([file]), limits.pathway)),
    ...texts.map((file) => row(`texts ${file}`, kB([file]), limits.language)),
    row('whole offline cache', kB(files), limits.offline),
    row('the law, whole', kB(law), undefined),
    row('to the first question that can be answered, everything', kB(question), limits.question),
  ];
}

/**
 * Files that need each other, directly or through others: what runs first would find the other empty.
 * @param {Manifest} manifest
 * @returns {string[]}
 */
export function circles(manifest) {
  const done = new Set();
  /** @param {string} key @param {readonly string[]} way @returns {string[]} */
  const from = (key, way) => {
    if (way.includes(key)) return [[...way.slice(way.indexOf(key)), key].join(' > ')];
    if (done.has(key)) return [];
    const found = (manifest[key]?.imports ?? []).flatMap((each) => from(each, [...way, key]));
    done.add(key);
    return found;
  };
  return Object.keys(manifest).flatMap((key) => from(key, []));
}

/** @param {Readonly<Record<string, number>>} sizes @param {string} file */
function sizeOf(sizes, file) {
  const size = sizes[file];
  if (size === undefined) throw new Error(`The build has no file ${file}`);
  return size;
}

/**
 * What no page of ours may ask for: fonts, and anything of others.
 * @param {Readonly<Record<string, string>>} texts pages and styles by file
 * @param {readonly string[]} files
 */
export function strangers(texts, files) {
  const fonts = files.filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file));
  const asked = Object.entries(texts).flatMap(([file, text]) =>
    [...text.matchAll(/(?:src|href)="((?:https?:)?\/\/[^"]+)"|url\(["']?((?:https?:)?\/\/[^)"']+)|(@font-face)/g)].map(([found]) => `${file}: ${found}`),
  );
  return [...fonts, ...asked];
}

function main() {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, '.vite', 'manifest.json'))) throw new Error('There is no built app in dist/. Build it with: npm run build');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('.vite/'));
  const sizes = Object.fromEntries(files.map((file) => [file, gzipSync(readFileSync(join(dist, file))).length]));
  const texts = Object.fromEntries(files.filter((file) => /\.(html|css)$/.test(file)).map((file) => [file, readFileSync(join(dist, file), 'utf8')]));

  const rows = budgets(manifest, sizes);
  for (const { name, kB, limit, over } of rows)
    console.log(`${over ? 'OVER ' : 'ok   '} ${kB.toFixed(1).padStart(7)} kB ${limit === undefined ? '          ' : `of ${String(limit).padStart(4)} kB`}  ${name}`);
  const strange = [...strangers(texts, files), ...circles(manifest).map((circle) => `need each other: ${circle}`)];
  for (const each of strange) console.log(`OVER  ${each}`);
  console.log(`${strange.length === 0 ? 'ok   ' : 'OVER '} ${strange.length} fonts, third parties, and files that need each other`);
  process.exitCode = rows.some(({ over }) => over) || strange.length > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
