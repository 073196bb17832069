/**
 * A host of builds that tests hold in their hands: it serves one folder or another, notes what it is asked for, can break
 * what it sends, and can be gone. And a second build, made from the first as a later version would be.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listInWorker } from '../../scripts/release.ts'
import { createStaticServer } from '../../scripts/serve.mjs'
import type { News } from '../../src/offline/contract.ts'

/** How a file arrives that does not arrive whole. */
export type Harm = 'cut' | 'portal' | 'error' | 'abort'

export interface Host {
  readonly address: string
  /** Every path that was asked for. */
  readonly asked: string[]
  /** Serves this folder from now on. */
  serve(folder: string): void
  /** From now on these paths arrive broken; undefined mends them. */
  harm(paths: RegExp | undefined, how?: Harm): void
  /** There is no network any more. */
  goAway(): Promise<void>
}

export async function openHost(first = 'dist'): Promise<Host> {
  let at = createStaticServer(join(process.cwd(), first))
  let folder = first
  let harmed: { readonly paths: RegExp; readonly how: Harm } | undefined
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(`${request.method} ${request.headers.host}${path}`)
    if (harmed?.paths.test(path)) return harmIn(harmed.how, join(folder, path), response)
    return void at.emit('request', request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    serve(next) {
      folder = next
      at = createStaticServer(next)
    },
    harm(paths, how = 'cut') {
      harmed = paths && { paths, how }
    },
    goAway() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function harmIn(how: Harm, path: string, response: ServerResponse): void {
  const headers = { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'public, max-age=31536000, immutable' }
  switch (how) {
    case 'cut': {
      const bytes = readFileSync(path)
      response.writeHead(200, headers).end(bytes.subarray(0, bytes.length / 2))
      return
    }
    case 'portal':
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Wi-Fi</title><p>Sign in')
      return
    case 'error':
      response.writeHead(500).end()
      return
    case 'abort':
      response.writeHead(200, { ...headers, 'Content-Length': '999999' }).write('half')
      setTimeout(() => response.destroy(), 20)
  }
}

export interface NextBuild {
  readonly folder: string
  readonly remove: () => void
}

/** A later version of `dist`: every script has another name, and the law another version where a change is given. */
export function nextBuild(version: string | undefined, change?: News['changes'][number]): NextBuild {
  const folder = mkdtempSync(join(tmpdir(), 'umbral-build-'))
  cpSync('dist', folder, { recursive: true })
  const news = JSON.parse(readFileSync(join(folder, 'news.json'), 'utf8')) as News
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  const renamed = new Map(scripts.map((name) => [name, `later-${name}`]))
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|html|css)$/.test(name) && name !== 'sw.js')
  const pattern = new RegExp(scripts.map((name) => name.replaceAll(/[.$]/g, String.raw`\$&`)).join('|'), 'g')
  for (const name of texts) {
    const path = join(folder, name)
    const text = readFileSync(path, 'utf8').replaceAll(pattern, (found) => renamed.get(found) ?? found)
    writeFileSync(path, version === undefined ? `${text}\n` : text.replaceAll(news.law, version))
  }
  for (const [from, to] of renamed) renameSync(join(folder, 'assets', from), join(folder, 'assets', to))
  if (version !== undefined && change) writeFileSync(join(folder, 'news.json'), JSON.stringify({ law: version, changes: [...news.changes, change] }))
  listInWorker(folder)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
