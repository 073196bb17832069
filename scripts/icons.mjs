/**
 * Draws the PNG icons from public/icon.svg with Chromium, and is run by hand when the drawing changes: `node scripts/icons.mjs`.
 * Knows the sizes that phones ask for; nothing of the app.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, root } from './ensure.mjs';

const sizes = [192, 512];
const drawing = readFileSync(join(root, 'public', 'icon.svg'), 'utf8');
const executablePath = findChromium();
const browser = await chromium.launch({ args: ['--no-sandbox', '--disable-gpu'], ...(executablePath && { executablePath }) });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`);
  await page.screenshot({ path: join(root, 'public', `icon-${size}.png`) });
}
await browser.close();
