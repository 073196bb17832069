/**
 * One small static server for whatever is measured: gzip as `scripts/serve.mjs` sends it, made before it is asked for, and
 * no header that only one side would need. It knows files; nothing of what is in them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
}
const alreadyPacked = ['.png', '.ico', '.webp', '.woff2']

interface Kept {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** Everything in a folder by its path on the server, packed. */
function keep(folder: string): Map<string, Kept> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = file.slice(folder.length).replaceAll('\\', '/')
      const packed = !alreadyPacked.includes(extname(file))
      const content = readFileSync(file)
      const body = packed ? gzipSync(content) : content
      const headers = {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Length': String(body.byteLength),
        'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(packed && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
      }
      return [path, { body, headers }]
    }),
  )
}

export interface Served {
  /** With a slash at its end. */
  readonly address: string
  close(): Promise<void>
}

/** Serves a folder on a free port of this machine. A path without a file is the page itself. */
export async function serveFolder(folder: string): Promise<Served> {
  const kept = keep(folder)
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/')
    const found = kept.get(path) ?? kept.get(`${path.replace(/\/$/, '')}/index.html`) ?? (extname(path) === '' ? kept.get('/index.html') : undefined)
    if (!found) return void response.writeHead(404, { 'Content-Length': '0' }).end()
    response.writeHead(200, found.headers).end(found.body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
