/**
 * Serves the built app from dist/ on this machine only, with the security headers that any host should send.
 * Uses only what ships with Node. It knows files and headers; it knows nothing of the app, keeps no log and no state.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { root } from './ensure.mjs';

const compress = promisify(gzip);
const HOST = '127.0.0.1';
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

const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

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
 * The bytes to send: the file itself, or index.html for a path without an extension, so a reload at any depth works.
 * @param {string} folder
 * @param {string} file
 */
async function load(folder, file) {
  const isFile = await stat(file).then((entry) => entry.isFile(), () => false);
  if (!isFile && extname(file) !== '') return undefined;
  // A folder has a page of its own: /ht/.
  const own = join(file, 'index.html');
  const hasOwn = !isFile && (await stat(own).then((entry) => entry.isFile(), () => false));
  const found = isFile ? file : hasOwn ? own : join(folder, 'index.html');
  const body = await readFile(found).catch(() => undefined);
  return body && { body, type: TYPES[extname(found)] ?? 'application/octet-stream' };
}

/**
 * Hashed assets never change; everything else is asked for again each time, so an old build cannot serve old law.
 * @param {string} file
 * @param {string} folder
 */
function caching(folder, file) {
  return file.startsWith(join(folder, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** @param {string} folder absolute path of the built app */
export function createStaticServer(folder) {
  return createServer(async (request, response) => {
    /** @param {number} status @param {Record<string, string>} headers @param {string | Buffer} body */
    const send = (status, headers, body) => {
      response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Length': String(Buffer.byteLength(body)), ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    /** @param {number} status @param {string} words @param {Record<string, string>} headers */
    const refuse = (status, words, headers = {}) =>
      send(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers }, `${words}\n`);

    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
    const file = fileFor(folder, request.url ?? '/');
    if (file === undefined) return refuse(400, 'Bad path');
    const found = await load(folder, file);
    if (found === undefined) return refuse(404, 'Not found');

    const headers = { 'Content-Type': found.type, 'Cache-Control': caching(folder, file) };
    if (!COMPRESSIBLE.test(found.type)) return send(200, headers, found.body);
    const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (!takesGzip) return send(200, { ...headers, Vary: 'Accept-Encoding' }, found.body);
    const body = await compress(found.body);
    return send(200, { ...headers, Vary: 'Accept-Encoding', 'Content-Encoding': 'gzip' }, body);
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
 * @param {{ folder?: string, port?: string | undefined }} options
 */
export async function serve({ folder = join(root, 'dist'), port: wish = process.env.PORT } = {}) {
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
  server.listen(port, HOST, () => {
    console.log(`\n  Umbral is ready. Open this address in your browser:\n\n    http://${HOST}:${port}/\n\n  To stop it, press Ctrl+C here.\n`);
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await serve();
