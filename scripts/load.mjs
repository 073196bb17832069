/**
 * `npm run load`: 200 visitors who come for the first time, all at once, to our own small server in a process of its own; then
 * the same visitors again. Every answer must be right and carry the documented headers. `--brief` (in `npm test`) fetches the
 * first page only. Loopback only; counts and times are bounded. It knows files of the build and headers; nothing of the app.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { cpus, totalmem } from 'node:os';
import { join, sep } from 'node:path';
import { root } from './ensure.mjs';
import { cachingOf, securityHeaders } from './headers.mjs';

const VISITORS = 200;
/** As many as a browser opens to one host. */
const CONNECTIONS = 6;
const LONGEST_S = 120;
const brief = process.argv.includes('--brief');
const dist = join(root, 'dist');

/** Not asked for by any page: hidden files and notices. @param {string} path */
const isAside = (path) => /(?:^|\/)\.|\.txt$/.test(path);

/** What the page and, behind it, the keeping of the whole app for later ask for. */
function addresses() {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
  if (brief) return ['/', ...new Set(named)];
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/'))
    .filter((path) => !isAside(path.slice(1)));
  return [...new Set(['/', ...named, ...files.map((path) => path.replace(/(?:^|\/)index\.html$/, '/'))])];
}

/** @returns {Promise<number>} a port that nobody listens on now */
const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => found(typeof at === 'object' && at !== null ? at.port : 0));
    });
  });

/** @typedef {{ path: string, status: number, bytes: number, ms: number, headers: import('node:http').IncomingHttpHeaders }} Answer */

/**
 * @param {number} port @param {Agent} agent @param {string} path @param {Record<string, string>} headers
 * @returns {Promise<Answer>}
 */
const ask = (port, agent, path, headers = {}) =>
  new Promise((answered, failed) => {
    const begun = performance.now();
    request({ host: '127.0.0.1', port, path, agent, headers: { 'Accept-Encoding': 'gzip', ...headers } }, (response) => {
      let bytes = 0;
      response.on('data', (part) => (bytes += part.length));
      response.on('error', failed);
      response.on('end', () => answered({ path, status: response.statusCode ?? 0, bytes, ms: performance.now() - begun, headers: response.headers }));
    })
      .on('error', failed)
      .end();
  });

/** @type {Map<string, number>} every problem once, with how often it was seen */
const problems = new Map();
/** @param {string} words */
const problem = (words) => problems.set(words, (problems.get(words) ?? 0) + 1);

/** @param {Answer} answer @param {number} status */
function look({ path, status: got, bytes, headers }, status) {
  if (got !== status) problem(`${path}: ${got}, should be ${status}`);
  if (status === 304 && bytes !== 0) problem(`${path}: 304 with a body`);
  if (headers['cache-control'] !== cachingOf(path)) problem(`${path}: Cache-Control is ${headers['cache-control']}, should be ${cachingOf(path)}`);
  for (const [name, value] of Object.entries(securityHeaders)) if (headers[name.toLowerCase()] !== value) problem(`${path}: ${name} is ${headers[name.toLowerCase()]}`);
}

/**
 * One visitor: the page first, then the rest over a few connections.
 * @param {number} port @param {readonly string[]} paths @param {ReadonlyMap<string, string> | undefined} held tags from the first visit
 */
async function visit(port, paths, held) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begun = performance.now();
  try {
    /** @param {string} path */
    const one = async (path) => {
      const tag = held?.get(path);
      const answer = await ask(port, agent, path, tag === undefined ? {} : { 'If-None-Match': tag });
      look(answer, held === undefined ? 200 : 304);
      return answer;
    };
    const [first = '/', ...rest] = paths;
    const answers = [await one(first), ...(await Promise.all(rest.map(one)))];
    return { answers, ms: performance.now() - begun };
  } finally {
    agent.destroy();
  }
}

/** @param {readonly number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const ms = (/** @type {number} */ value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const mb = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** What the server holds in memory, now and at most, where the system tells. @param {number} pid */
function memory(pid) {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  /** @param {string} name */
  const of = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * 1024;
  return { now: of('VmRSS'), most: of('VmHWM') };
}

/**
 * All visitors at once.
 * @param {string} name @param {number} port @param {readonly string[]} paths @param {ReadonlyMap<string, string>} [held]
 */
async function wave(name, port, paths, held) {
  const begun = performance.now();
  const visits = await Promise.all(Array.from({ length: VISITORS }, () => visit(port, paths, held)));
  const seconds = (performance.now() - begun) / 1000;
  const answers = visits.flatMap((each) => each.answers);
  const times = answers.map((each) => each.ms);
  const whole = visits.map((each) => each.ms);
  const bytes = answers.reduce((sum, each) => sum + each.bytes, 0);
  const three = (/** @type {readonly number[]} */ values) => [0.5, 0.95, 0.99].map((share) => ms(quantile(values, share))).join(' / ');
  console.log(`${name}: ${answers.length} answers in ${seconds.toFixed(2)} s, ${Math.round(answers.length / seconds)} a second, ${mb(bytes)} (${mb(bytes / VISITORS)} a visitor), ${mb(bytes / seconds)} a second`);
  console.log(`  one answer, p50 / p95 / p99: ${three(times)}; a whole visit: ${three(whole)}`);
  return visits;
}

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built app in dist/ yet. Build it with: npm run build');
  process.exit(1);
}
const port = await freePort();
const server = spawn(process.execPath, [join(root, 'scripts', 'serve.mjs')], { env: { ...process.env, PORT: String(port), HOST: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
const limit = setTimeout(() => {
  console.error(`It took longer than ${LONGEST_S} s.`);
  server.kill();
  process.exit(1);
}, LONGEST_S * 1000);
try {
  await new Promise((ready, failed) => {
    server.stdout.once('data', ready);
    server.once('exit', () => failed(new Error('The server did not start.')));
  });
  const paths = addresses();
  const empty = memory(server.pid ?? 0);
  console.log(`${VISITORS} visitors at once, ${CONNECTIONS} connections and ${paths.length} files each; ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${mb(totalmem())}, Node ${process.versions.node}`);
  const [first] = await wave('First visit', port, paths);
  const held = new Map((first?.answers ?? []).map(({ path, headers }) => [path, String(headers.etag)]));
  await wave('Again, asking for all of it', port, paths, held);
  const full = memory(server.pid ?? 0);
  if (empty && full) console.log(`Memory of the server: ${mb(empty.now)} at the start, ${mb(full.most)} at most, ${mb(full.now)} at the end`);
  if (paths.length < 3) problem('The page names no files of its own');
} catch (error) {
  problem(error instanceof Error ? error.message : String(error));
} finally {
  clearTimeout(limit);
  server.kill();
}
for (const [words, times] of problems) console.error(`${words} (${times} times)`);
console.log(`${problems.size} problems`);
process.exitCode = problems.size === 0 ? 0 : 1;
