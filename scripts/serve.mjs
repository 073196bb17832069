/**
 * Serves the built app from dist/, on this machine only unless HOST says otherwise, with the headers that any host should send.
 * Uses only what ships with Node. It knows files and how they are named; it knows nothing of the app, keeps no log, and keeps
 * of a visitor nothing at all. Each file is read and compressed once, however many visitors come at the same time.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { root } from './ensure.mjs';
import { caching, cachingOf, securityHeaders } from './headers.mjs';

const compress = promisify(gzip);
const LOOPBACK = '127.0.0.1';
const DEFAULT_PORT = 4173;

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest\+json)|image\/svg)/;

/**
 * The file that a request path names inside the folder, or undefined when the path is malformed or leads outside it.
 * @param {string} folder absolute
 * @param {string} url as the request gives it
 * @returns {string | undefined}
 */
export function fileFor(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return undefined;
  if (path.split('/').includes('..')) return undefined;
  const file = normalize(join(folder, path));
  return file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
}

/**
 * The file to send: the one that is named, or else the page of that folder, or else, for a path without an extension, the first
 * page, so that a reload at any depth works.
 * @param {string} folder
 * @param {string} named
 * @returns {Promise<{ file: string, changed: number } | undefined>}
 */
async function find(folder, named) {
  const places = extname(named) === '' ? [named, join(named, 'index.html'), join(folder, 'index.html')] : [named];
  for (const file of places) {
    const entry = await stat(file).catch(() => undefined);
    if (entry?.isFile()) return { file, changed: entry.mtimeMs };
  }
  return undefined;
}

/** @typedef {{ type: string, tag: string, plain: Buffer, zipped: Buffer | undefined }} Held one file, ready to be sent */

/**
 * @param {string} file
 * @returns {Promise<Held>}
 */
async function prepare(file) {
  const plain = await readFile(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { type, tag, plain, zipped: COMPRESSIBLE.test(type) ? await compress(plain, { level: 9 }) : undefined };
}

/**
 * Whether the visitor holds this very answer.
 * @param {string | undefined} held the header If-None-Match
 * @param {string} tag
 */
const isHeld = (held, tag) => held !== undefined && held.split(',').some((each) => [tag, '*'].includes(each.trim().replace(/^W\//, '')));

/**
 * A server for one folder. Not started.
 * @param {string} folder absolute path of the built app
 */
export function createStaticServer(folder) {
  /** @type {Map<string, { changed: number, held: Promise<Held> }>} as many as there are files */
  const kept = new Map();

  /** @param {{ file: string, changed: number }} found */
  function hold({ file, changed }) {
    const known = kept.get(file);
    if (known?.changed === changed) return known.held;
    const held = prepare(file);
    kept.set(file, { changed, held });
    held.catch(() => kept.delete(file));
    return held;
  }

  return createServer(async (request, response) => {
    /** @param {number} status @param {Record<string, string>} headers @param {string | Buffer} body */
    const send = (status, headers, body) => {
      response.writeHead(status, { ...securityHeaders, ...(status === 304 ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }), ...headers });
      response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
    };
    /** @param {number} status @param {string} words @param {Record<string, string>} headers */
    const refuse = (status, words, headers = {}) =>
      send(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': caching.error, ...headers }, `${words}\n`);

    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
    const named = fileFor(folder, request.url ?? '/');
    if (named === undefined) return refuse(400, 'Bad path');
    const found = await find(folder, named);
    // A file may go between looking and reading, while a new build is being written.
    const held = found && (await hold(found).catch(() => undefined));
    if (!found || !held) return refuse(404, 'Not found');

    const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) ? held.zipped : undefined;
    const tag = `"${held.tag}${zipped ? '-gzip' : ''}"`;
    const headers = {
      'Content-Type': held.type,
      'Cache-Control': cachingOf(found.file.slice(folder.length).replaceAll(sep, '/')),
      ETag: tag,
      ...(held.zipped && { Vary: 'Accept-Encoding' }),
      ...(zipped && { 'Content-Encoding': 'gzip' }),
    };
    if (isHeld(request.headers['if-none-match'], tag)) return send(304, headers, '');
    return send(200, headers, zipped ?? held.plain);
  });
}

/**
 * The port to use: PORT when it is set, else the usual one.
 * @param {string | undefined} wish
 */
function portFrom(wish) {
  if (wish === undefined || wish === '') return DEFAULT_PORT;
  const port = Number(wish);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`PORT is set to "${wish}", which is not a port number. Choose one like this: PORT=4200 npm start`);
  process.exit(1);
}

/**
 * Serve until stopped. Prints the address, or one plain line when it cannot.
 * @param {{ folder?: string, port?: string | undefined, host?: string | undefined }} options
 */
export async function serve({ folder = join(root, 'dist'), port: wish = process.env.PORT, host = process.env.HOST || LOOPBACK } = {}) {
  const built = resolve(folder);
  const port = portFrom(wish);
  if (!(await stat(join(built, 'index.html')).catch(() => undefined))) {
    console.error('There is no built app in dist/ yet. Build and start it with: npm start');
    process.exit(1);
  }
  const server = createStaticServer(built);
  server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is already taken by another program. Choose another one like this: PORT=${port === 4200 ? 4201 : 4200} npm start`
        : `The server could not start on port ${port}: ${error.message}`,
    );
    process.exit(1);
  });
  // In a container nothing else ends a process that is asked to stop.
  process.once('SIGTERM', () => process.exit(0));
  server.listen(port, host, () => {
    console.log(`\n  Umbral is ready. Open this address in your browser:\n\n    http://${host}:${port}/\n\n  To stop it, press Ctrl+C here.\n`);
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await serve();
