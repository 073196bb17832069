/**
 * Every text that the first screens say, or what can lie over them, is in the first file of texts. Read from the sources: all
 * that the root of the screens imports at once, and what the first screens load a moment later.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { startKeys } from '../../scripts/text-parts.ts'

/** A file with all that it imports to run; what comes later, by `import()`, is not among them. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^'\n]*from '(\.[^']+\.tsx?)'/gm)) {
    const found = join(dirname(file), from)
    if (existsSync(found)) reached(found, seen)
  }
  return seen
}

const screens = [...reached('src/app/Root.tsx'), ...reached('src/ui/offline/LawAge.tsx'), ...reached('src/ui/screens/Before.tsx')].filter((file) => file.startsWith('src/ui/'))
const said = [...new Set(screens)].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/['`]((?:ui|people|keep|offline|sheet|law|handing)\.[\w.-]*\w)/g)].map(([, key = '']) => ({ file, key })),
)

test('what the first screens say comes with the first texts', () => {
  expect(screens.length).toBeGreaterThan(12)
  expect(said.length).toBeGreaterThan(20)
  const missing = said.filter(({ key }) => !startKeys.some((start) => key === start || key.startsWith(`${start}.`)))
  expect(missing).toEqual([])
})
