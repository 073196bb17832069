/**
 * The service worker: keeps a whole build on the device, and answers from it. One cache for each build.
 *
 * - A build counts as installed only when each of its files is here and has the hash that the build was made with.
 * - It waits until a page asks to take it. Then pages of the build before go on with their own files: a file with a hash in
 *   its name is looked for in the caches of all builds. A cache is removed when no open page runs on it.
 * - What a page hands over is held in memory, for one page that comes at once, and then forgotten.
 * - It asks for its own files at its own host, and for nothing else.
 *
 * Must not know the app: to it there are files, and a line before this code that lists them.
 */
import { neutralPage, pageLockPrefix, type Answers, type Ask } from './contract.ts'

/** The build that this worker was made with; written before this code by `scripts/release.ts`. */
interface Release {
  readonly build: string
  /** Address and integrity of each file. */
  readonly files: readonly (readonly [path: string, integrity: string])[]
}

// The types of the DOM know no worker; this is what is used of one.
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  readonly request: Request
  readonly resultingClientId: string
  respondWith(response: Promise<Response> | Response): void
}
interface Told extends Lasting {
  readonly data: Ask
  readonly source: { readonly id: string } | null
  readonly ports: readonly MessagePort[]
}
interface Scope {
  readonly release: Release
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly { readonly url: string }[]>
  }
  readonly registration: { readonly installing: object | null; readonly waiting: object | null }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: Told) => void): void
}
const scope = self as unknown as Scope

const { build, files } = scope.release
const prefix = 'umbral/'
const own = `${prefix}${build}`
const paths = new Set(files.map(([path]) => path))
const whatever: CacheQueryOptions = { ignoreVary: true, ignoreSearch: true }

// ---------------------------------------------------------------- installing

/** Few at a time: the person may be loading their first question. */
const atOnce = 2

scope.addEventListener('install', (event) => event.waitUntil(navigator.locks.request(cachesLock, install)))

async function install(): Promise<void> {
  const cache = await caches.open(own)
  const before = await Promise.all((await oldCaches()).map((name) => caches.open(name)))
  const waiting = [...files]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, integrity] = next
      if (await cache.match(path, whatever)) continue
      await cache.put(path, (await known(before, path, integrity)) ?? (await fresh(path, integrity)))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** A file that a build before had already, byte for byte. */
async function known(before: readonly Cache[], path: string, integrity: string): Promise<Response | undefined> {
  for (const cache of before) {
    const found = await cache.match(path, whatever)
    if (found && (await hashOf(found.clone())) === integrity) return found
  }
  return undefined
}

async function hashOf(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()))
  return `sha256-${btoa(String.fromCharCode(...digest))}`
}

/** The browser itself refuses what has another hash, and what leads to another host. A copy that it kept may be broken too. */
async function fresh(path: string, integrity: string): Promise<Response> {
  const get = (cache: RequestCache) => fetch(path, { integrity, cache, mode: 'same-origin', credentials: 'omit', priority: 'low' })
  const got = path.startsWith('/assets/') ? await get('default').catch(() => get('reload')) : await get('reload')
  if (got.status !== 200) throw new Error(`${path}: ${got.status}`)
  // A navigation may not be answered with a response that was led elsewhere.
  return got.redirected ? new Response(await got.blob(), { headers: got.headers }) : got
}

// ---------------------------------------------------------------- what is kept

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim().then(tidy)))

const oldCaches = async () => (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)

/** Caches are filled and removed by one worker at a time. */
const cachesLock = 'umbral-caches'

/** Not while another build is being installed, or waits: it has a cache that no page runs on yet. */
const tidy = () =>
  navigator.locks.request(cachesLock, { ifAvailable: true }, async (lock) => {
    if (lock && !scope.registration.installing && !scope.registration.waiting) await removeUnused()
  })

/** Removes what no open page runs on. A page that has not told yet what it runs on may run on anything. */
async function removeUnused(): Promise<void> {
  const old = await oldCaches()
  if (old.length === 0) return
  const pages = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  const { held = [] } = await navigator.locks.query()
  const entries = held.flatMap(({ name }) => (name?.startsWith(pageLockPrefix) ? [name.slice(pageLockPrefix.length)] : []))
  if (entries.length < pages.filter(({ url }) => new URL(url).pathname !== neutralPage).length) return
  const others = entries.filter((entry) => !paths.has(entry))
  for (const name of old) {
    const cache = await caches.open(name)
    const found = await Promise.all(others.map((entry) => cache.match(entry, whatever)))
    if (found.every((each) => each === undefined)) await caches.delete(name)
  }
}

// ---------------------------------------------------------------- answering

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return event.respondWith(Response.error())
  if (request.method !== 'GET') return undefined
  if (request.mode !== 'navigate') return event.respondWith(file(pathname).then((found) => found ?? fetch(request)))
  const page = pageAt(pathname)
  addressParcel(page, event.resultingClientId)
  return page === undefined ? undefined : event.respondWith(ownFile(page).then((found) => found ?? fetch(request)))
})

const ownFile = async (path: string) => (await caches.open(own)).match(path, whatever)

/** A file of this build; else of another, for a page that still runs on that. */
const file = async (path: string) => (await ownFile(path)) ?? caches.match(path, whatever)

/** What stands at an address, as the host has it: the file, else the page of that folder, else the first, so that a reload works anywhere. */
function pageAt(path: string): string | undefined {
  if (path.slice(path.lastIndexOf('/')).includes('.')) return paths.has(path) ? path : undefined
  return [path, `${path}/`, '/'].find((each) => paths.has(each))
}

// ---------------------------------------------------------------- handing over

/** Milliseconds that anything is held for the page that comes next. */
const patience = 20_000

let parcel: { readonly text: string; to: string | undefined; readonly done: () => void } | undefined

function forget(): void {
  parcel?.done()
  parcel = undefined
}

/** Held in memory only; the worker stays awake so long. */
function hold(text: string): Promise<void> {
  forget()
  return new Promise((resolve) => {
    const timer = setTimeout(forget, patience)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    parcel = { text, to: undefined, done }
  })
}

/** It goes to the first page of the app that is opened now, and to no other. */
function addressParcel(page: string | undefined, client: string): void {
  if (!parcel) return
  if (page === neutralPage) forget()
  else if (page !== undefined) parcel.to ??= client
}

function collect(client: string | undefined): string | undefined {
  if (!parcel || client === undefined || parcel.to !== client) return undefined
  const { text } = parcel
  forget()
  return text
}

scope.addEventListener('message', (event) => {
  const [port] = event.ports
  const { data, source } = event
  const answer = <A extends keyof Answers>(_: A, answer: Answers[A]) => port?.postMessage(answer)
  const respond = async (): Promise<void> => {
    switch (data.ask) {
      case 'state': {
        const same = paths.has(data.entry)
        return answer('state', { same, whole: (await file(data.entry)) !== undefined })
      }
      case 'news':
        return answer('news', { news: await ownFile('/news.json').then((found) => found?.json()) })
      case 'hold': {
        const held = hold(data.parcel)
        answer('hold', { held: true })
        return held
      }
      case 'collect':
        return answer('collect', { parcel: collect(source?.id) })
      case 'forget':
        forget()
        return answer('forget', { forgotten: true })
      case 'take':
        await scope.skipWaiting()
        return answer('take', { taken: true })
      case 'tidy':
        await tidy()
        return answer('tidy', { tidied: true })
    }
  }
  event.waitUntil(respond())
})
