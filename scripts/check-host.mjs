/**
 * `npm run check-host -- https://your.host`: asks a host for a few addresses and says where it does otherwise than our own server.
 * It uses the network, so nothing but a person's hand starts it. It knows headers and addresses; it knows no host.
 */
import { caching, cachingOf, sealedHeaders, securityHeaders } from './headers.mjs';

const [address] = process.argv.slice(2);
if (address === undefined || !URL.canParse(address)) {
  console.error('Say which host, like this: npm run check-host -- https://umbral.example.org');
  process.exit(2);
}

/** @type {string[]} */
const problems = [];
let looks = 0;

/** @param {boolean} right @param {string} words */
function look(right, words) {
  looks += 1;
  if (!right) problems.push(words);
}

/** @param {string} path @param {Record<string, string>} headers */
const ask = (path, headers = {}) => fetch(new URL(path, address), { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip', ...headers } });

/** The parts of a header, however a host writes them. @param {string | null} value */
const parts = (value) => (value ?? '').toLowerCase().split(/[,;]/).map((part) => part.trim().replaceAll(/\s+/g, ' ')).filter(Boolean).sort().join(', ');

/** A host may ask again in either of two ways. @param {string | null} value */
const asksAgain = (value) => /\bno-cache\b|\bmax-age=0\b.*\bmust-revalidate\b/.test(value ?? '');

/** @param {Response} answer @param {string} path @param {string} wanted */
function lookAtCaching(answer, path, wanted) {
  const kept = answer.headers.get('cache-control');
  const right = wanted === caching.fresh ? asksAgain(kept) : parts(kept) === parts(wanted);
  look(right, `${path}: Cache-Control is "${kept ?? ''}", should be "${wanted}"`);
}

/** @param {Response} answer @param {string} path */
function lookAtSafety(answer, path) {
  const sealed = address?.startsWith('https:') ? sealedHeaders : {};
  for (const [name, value] of Object.entries({ ...securityHeaders, ...sealed })) {
    const sent = answer.headers.get(name);
    look(parts(sent) === parts(value), `${path}: ${name} is ${sent === null ? 'missing' : `"${sent}"`}`);
  }
}

/** @param {string} path of a file that must be there @param {RegExp} type @param {string} [wanted] */
async function lookAtFile(path, type, wanted = cachingOf(path)) {
  const answer = await ask(path);
  const text = await answer.text();
  look(answer.status === 200, `${path}: answered with ${answer.status}, should be 200`);
  look(type.test(answer.headers.get('content-type') ?? ''), `${path}: is sent as "${answer.headers.get('content-type') ?? ''}"`);
  lookAtSafety(answer, path);
  lookAtCaching(answer, path, wanted);
  if (text.length > 1000) look(answer.headers.get('content-encoding') !== null, `${path}: is sent without being compressed`);
  const tag = answer.headers.get('etag');
  look(tag !== null, `${path}: has no ETag, so it is sent whole each time`);
  if (tag === null) return text;
  const again = await ask(path, { 'If-None-Match': tag });
  await again.arrayBuffer();
  look(again.status === 304, `${path}: sent again although it was held (${again.status}, should be 304)`);
  return text;
}

const first = await lookAtFile('/', /^text\/html/);
const [script = ''] = /\/assets\/[^"]+\.js/.exec(first) ?? [];
const [style = ''] = /\/assets\/[^"]+\.css/.exec(first) ?? [];
look(script !== '' && style !== '', '/: names no script and style of its own; is this Umbral?');
if (script !== '') await lookAtFile(script, /^(?:text|application)\/javascript/);
if (style !== '') await lookAtFile(style, /^text\/css/);
for (const language of ['es', 'en', 'ht']) await lookAtFile(`/${language}/`, /^text\/html/);
await lookAtFile('/licences.txt', /^text\/plain/);
// What works without a network is there from the version that brings it.
for (const [path, type] of /** @type {const} */ ([['/sw.js', /javascript/], ['/news.json', /^application\/json/], ['/manifest.webmanifest', /^application\/manifest\+json/]])) {
  const { status } = await ask(path, {});
  if (status !== 404) await lookAtFile(path, type);
  else console.log(`${path} is not there.`);
}
look((await (await ask('/any/deep/path')).text()) === first, '/any/deep/path: does not give the first page, so a reload there fails');
for (const path of ['/assets/not-there.js', '/not-there.txt']) {
  const gone = await ask(path);
  await gone.arrayBuffer();
  look(gone.status === 404, `${path}: answered with ${gone.status}, should be 404`);
  lookAtSafety(gone, path);
  lookAtCaching(gone, path, caching.error);
}

for (const problem of problems) console.error(problem);
console.log(`${address}: ${looks} looks, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
