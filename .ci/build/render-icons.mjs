// `npm run icons`: draws assets/*.png from assets/*.svg in Chromium. A drawing of its own serves the sizes that need one.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ICONS = [
  { drawing: 'icon-16', size: 16, png: 'icon-16' },
  { drawing: 'icon-32', size: 32, png: 'icon-32' },
  { drawing: 'icon', size: 64, png: 'icon-64' },
  { drawing: 'icon', size: 80, png: 'icon-80' },
  { drawing: 'icon', size: 128, png: 'icon-128' },
  { drawing: 'goals-16', size: 16, png: 'goals-16' },
  { drawing: 'goals', size: 32, png: 'goals-32' },
  { drawing: 'goals', size: 80, png: 'goals-80' },
];

const assets = new URL('../../assets/', import.meta.url);
const browser = await chromium.launch({
  executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { drawing, size, png } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(new URL(`${drawing}.svg`, assets), 'utf8');
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: fileURLToPath(new URL(`${png}.png`, assets)), omitBackground: true });
  await page.close();
}
await browser.close();
