/**
 * The headers that Umbral is served with, once and for all hosts: `serve.mjs` sends them, `hosting.mjs` writes them into the
 * configuration of other servers, `meta-policy.mjs` puts what it can into the page itself, `check-host.mjs` looks for them.
 * It knows what may be done on a page of Umbral; it knows no server and no file but the folder of hashed assets.
 */

/**
 * What a page may load and do: its own scripts and styles as files, and nothing from any other host.
 * @type {Readonly<Record<string, string>>}
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // The empty icon is a data: address, so that no browser asks for /favicon.ico.
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  // No text becomes script or markup. The one policy names the address of the service worker.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'umbral',
};

/** Browsers heed these in a header only; in a meta element they are ignored and complained about. */
const HEADER_ONLY = new Set(['frame-ancestors', 'sandbox', 'report-uri', 'report-to']);

/** @param {(directive: string) => boolean} wanted */
const policy = (wanted) =>
  Object.entries(POLICY)
    .filter(([directive]) => wanted(directive))
    .map((parts) => parts.join(' '))
    .join('; ');

/** The content policy as a meta element may carry it: the second belt, and the only one where a host sets no headers. */
export const metaPolicy = policy((directive) => !HEADER_ONLY.has(directive));

/**
 * What a browser can do and Umbral does not need. Printing, saving a file and keeping a file on the device need no permission.
 * `autoplay` is not listed: reading aloud counts as playing.
 */
const SWITCHED_OFF = [
  'accelerometer',
  'attribution-reporting',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'join-ad-interest-group',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'run-ad-auction',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * Sent with every answer, errors and 304 too.
 * @type {Readonly<Record<string, string>>}
 */
export const securityHeaders = {
  'Content-Security-Policy': policy(() => true),
  'Permissions-Policy': SWITCHED_OFF.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Sent besides where the connection is sealed (HTTPS), which is everywhere but on the own machine. Two years.
 * @type {Readonly<Record<string, string>>}
 */
export const sealedHeaders = { 'Strict-Transport-Security': 'max-age=63072000' };

/** The folder whose files carry a hash of their bytes in their name, so that a name never means other bytes. */
export const hashedFolder = '/assets/';

/**
 * How long an answer may be kept. Hashed assets for a year; every other file (pages, sw.js, manifest, news) is asked for again
 * each time, so that no cache between can serve old law. An error is never kept: a file that is missing during an update must
 * be there a moment later. Nothing of a person is ever in an answer, so no file needs `no-store` for secrecy.
 */
export const caching = { hashed: 'public, max-age=31536000, immutable', fresh: 'no-cache', error: 'no-store' };

/**
 * @param {string} path of a file that is there, as in its address
 * @returns {string}
 */
export const cachingOf = (path) => (path.startsWith(hashedFolder) ? caching.hashed : caching.fresh);
