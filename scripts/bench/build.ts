/**
 * Builds what is measured: Umbral as it is, Umbral's app with the ten questions in the place of the law, and the same
 * ten questions in SurveyJS. Each is a production build by Vite's own command, so that this process stays out of it.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../ensure.mjs'

export interface Built {
  readonly umbral: string
  readonly ours: string
  readonly survey: string
}

/** Builds all three into folders below this one. */
export function buildAll(into: string): Built {
  const built = { umbral: join(into, 'umbral'), ours: join(into, 'ours'), survey: join(into, 'survey') }
  vite('--outDir', built.umbral, '--emptyOutDir')
  vite('--outDir', built.ours, '--emptyOutDir', '--config', join('scripts', 'bench', 'ours', 'vite.config.ts'))
  vite(join('scripts', 'bench', 'peers'), '--outDir', built.survey, '--emptyOutDir', '--config', join('scripts', 'bench', 'peers', 'vite.config.js'))
  return built
}

function vite(...args: readonly string[]): void {
  const command = [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', ...args, '--logLevel', 'error']
  const { NODE_OPTIONS: _, ...env } = process.env
  if (spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' }).status !== 0) throw new Error(`vite build ${args.join(' ')} failed`)
}
