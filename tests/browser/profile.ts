/** A browser's profile on the disk: ending the browser without a word, as when the power goes. */
import { readdirSync, readFileSync } from 'node:fs'

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
