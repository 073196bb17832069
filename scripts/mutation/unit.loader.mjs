/**
 * How unit tests are loaded to judge a mutant: "vitest" is read as the few words of it that we run ourselves, and a file loaded
 * anew (`?anew=7`) loads all it uses anew. What is loaded after the first time no longer counts which test comes by where: the
 * counting takes most of the time of a run. Must not know what is tested.
 */
const words = new URL('unit.words.mjs', import.meta.url).href

/** @param {string} specifier @param {{ parentURL?: string }} context @param {(specifier: string, context: object) => Promise<{ url: string }>} next */
export async function resolve(specifier, context, next) {
  const from = context.parentURL ?? ''
  if (specifier === 'vitest' && /\.test\.ts(\?|$)/.test(from)) return { url: words, shortCircuit: true }
  const found = await next(specifier, context)
  const [anew] = /\?anew=\d+/.exec(from) ?? []
  const isOurs = found.url.startsWith('file:') && !found.url.includes('/node_modules/') && !found.url.includes('?')
  return anew !== undefined && isOurs ? { ...found, url: found.url + anew } : found
}

/** @param {string} url @param {object} context @param {(url: string, context: object) => Promise<{ source?: string | Uint8Array }>} next */
export async function load(url, context, next) {
  const loaded = await next(url, context)
  const [, anew] = /\?anew=(\d+)/.exec(url) ?? []
  if (anew === undefined || anew === '1' || loaded.source === undefined) return loaded
  const source = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source)
  return { ...loaded, source: source.replace(/(stryCov_\w+)\s*=\s*cover\b/, '$1=()=>{}') }
}
