/**
 * How the app is bundled and how unit tests are run. Knows file layout and the oldest browser; knows nothing of law or screens.
 * Base is '/', so a page opened or reloaded at any depth finds its assets. No asset is inlined: the content policy stays strict.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { release } from './scripts/release.ts';

export default defineConfig({
  base: '/',
  plugins: [react(), release()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['es2022', 'chrome100', 'firefox100', 'safari16'],
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The authorities are the larger half of the law and change apart from its pathways.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'law-sources', test: /rules\/sources\// }] } } },
  },
  test: {
    testTimeout: 120_000,
    environment: 'node',
    include: ['src/**/*.test.ts', 'rules/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**', 'dist/**'],
    coverage: { provider: 'v8', include: ['src/**', 'rules/**'], reporter: ['text-summary', 'html'] },
  },
});
