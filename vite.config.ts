/**
 * How the app is bundled and how unit tests are run. Knows file layout and the oldest browser; knows nothing of law or screens.
 * Base is '/', so a page opened or reloaded at any depth finds its assets. No asset is inlined: the content policy stays strict.
 * What a file of the build may weigh: docs/adr/0014, checked by scripts/sizes.mjs.
 */
import { defineConfig } from 'vitest/config';
import { chunkOf } from './scripts/chunks.ts';
import { leanLaw } from './scripts/lean-law.ts';
import { metaPolicyPlugin } from './scripts/meta-policy.mjs';
import { release } from './scripts/release.ts';
import { shippedParts } from './scripts/shipped-parts.mjs';
import { staticPages } from './scripts/static-pages.ts';
import { textParts } from './scripts/text-parts.ts';

/** Texts are named after their language and part. */
const chunkName = ({ facadeModuleId }: { facadeModuleId: string | null }): string => {
  const [, language, part] = /\/locales\/(\w+)\/index\.ts\?part=([\w-]+)$/.exec(facadeModuleId ?? '') ?? [];
  return language === undefined ? 'assets/[name]-[hash].js' : `assets/${language}-${part}-[hash].js`;
};

export default defineConfig({
  base: '/',
  plugins: [textParts(), leanLaw(), metaPolicyPlugin(), staticPages(), shippedParts(), release()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['es2022', 'chrome100', 'firefox100', 'safari16'],
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: { output: { chunkFileNames: chunkName, codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf, debugName: 'by need' }] } } },
  },
  test: {
    testTimeout: 120_000,
    environment: 'node',
    // By itself the runner leaves one of two cores idle.
    maxWorkers: 2,
    setupFiles: ['tests/seed.ts'],
    include: ['src/**/*.test.ts', 'rules/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**', 'dist/**'],
    coverage: { provider: 'v8', include: ['src/**', 'rules/**'], reporter: ['text-summary', 'html'] },
  },
});
