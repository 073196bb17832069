/** A browser's profile on the disk: ending the browser without a word, as when the power goes, and what is found on it then. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Ends all processes of the browser on that profile at once, as the system does when memory is short. */
export function killBrowser(profile: string): void {
  const commandOf = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    } catch {
      return '' // It ended while we looked.
    }
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && commandOf(name).includes(`--user-data-dir=${profile}`))
  for (const pid of pids) process.kill(Number(pid), 'SIGKILL')
}

/** Every file of the browser's profile in which one of the texts stands, in either of the ways a browser writes text. */
export function tracesIn(folder: string, texts: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name))
      return texts.filter((text) => bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le'))).map((text) => `${name}: ${text}`)
    })
}
