/**
 * How the app is bundled and how unit tests are run. Knows file layout and the oldest browser; knows nothing of law or screens.
 * Base is '/', so a page opened or reloaded at any depth finds its assets. No asset is inlined: the content policy stays strict.
 * What a file of the build may weigh: docs/adr/0014, checked by scripts/sizes.mjs.
 */
import { defineConfig } from 'vitest/config';
import { leanLaw } from './scripts/lean-law.ts';
import { metaPolicyPlugin } from './scripts/meta-policy.mjs';
import { release } from './scripts/release.ts';
import { shippedParts } from './scripts/shipped-parts.mjs';
import { staticPages } from './scripts/static-pages.ts';
import { textParts } from './scripts/text-parts.ts';

/** The law comes in chunks side by side: each pathway with its findings, and what all of them share. */
function lawChunk(id: string): string | null {
  const [, pathway] = /\/rules\/pathways\/(.+)\/[\w-]+\.ts$/.exec(id) ?? [];
  if (pathway !== undefined) return `pathway-${pathway.replace('/', '-')}`;
  if (/\/rules\/sources\//.test(id)) return 'law-sources';
  if (/\/rules\/elements\//.test(id)) return 'law-elements';
  if (/\/src\/engine\/(law|weights|working-days)\.ts/.test(id)) return 'law-words';
  // The first screens tell its age; alone, so that the law does not hang on what they need.
  if (/\/rules\/age\.ts/.test(id)) return 'age';
  return /\/rules\/(facts|deadlines|calendars|authoring|entry|regimes|title-42)\b/.test(id) ? 'law-facts' : null;
}

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
    rolldownOptions: { output: { chunkFileNames: chunkName, codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: lawChunk, test: /\/(rules|engine)\// }] } } },
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
