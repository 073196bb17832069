/**
 * A small Vite plugin: puts the content policy into every page that is built, for hosts that cannot set headers.
 * It knows `headers.mjs` and where in a page it belongs; it knows nothing of what is on the page.
 */
import { metaPolicy } from './headers.mjs';

/** It must stand before anything it is to rule, and after the encoding, which browsers look for in the first kilobyte. */
const ENCODING = '<meta charset="utf-8" />';

const ELEMENT = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`;

/**
 * @param {string} html of a whole page
 * @returns {string}
 */
export function withPolicy(html) {
  if (html.split(ENCODING).length !== 2) throw new Error(`A page needs exactly one ${ENCODING}; the content policy is put after it.`);
  return html.replace(ENCODING, `${ENCODING}\n    ${ELEMENT}`);
}

/**
 * Runs in a build only: while developing, the development server puts its own scripts into the page.
 * @returns {import('vite').Plugin}
 */
export const metaPolicyPlugin = () => ({
  name: 'umbral-meta-policy',
  apply: 'build',
  transformIndexHtml: { order: 'pre', handler: withPolicy },
});
