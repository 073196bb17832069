/** The tests that judge mutants of the engine: its own, and those of the few files that hold only its arithmetic. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/engine/**/*.test.ts', 'rules/calendars/*.test.ts'],
  },
})
