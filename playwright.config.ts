/**
 * How browser tests are run: the built app, served by our own server, in Chromium, on a phone and on a desk.
 * Knows no test by name. No retries: a test that fails now and then is a failure.
 */
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/ensure.mjs';

/** `npm test` looks for a free port; alone, this one is taken. */
const port = Number(process.env['UMBRAL_TEST_PORT'] ?? 4319);
const address = `http://127.0.0.1:${port}`;
const chromium = findChromium();
if (chromium === undefined) throw new Error('No Chromium was found. `npm test` installs it, or set CHROMIUM to its path.');

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  retries: 0,
  workers: 2,
  globalTimeout: 30 * 60_000,
  reporter: 'list',
  use: {
    actionTimeout: 8000,
    baseURL: address,
    // Only what is tested for it works offline; elsewhere a worker would take time and hide what is asked of the server.
    serviceWorkers: 'block',
    browserName: 'chromium',
    trace: 'off',
    launchOptions: {
      executablePath: chromium,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    url: address,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
