/**
 * Every run of the unit tests draws the same cases: a test that fails does so each time, and for whoever looks at it.
 * Other cases are drawn by `npm run fuzz` and `npm run paths`, or here with UMBRAL_SEED=7 npx vitest run.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['UMBRAL_SEED'] ?? 20_261_122) })
