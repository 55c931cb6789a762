// `npm run pictures -- http://localhost:3000`: takes the pictures of docs/podrecznik.md from a running preview (`npm start`).
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const address = process.argv[2] ?? 'http://localhost:3000';
const images = new URL('../../docs/images/', import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({
  viewport: { width: 1440, height: 820 },
  locale: 'pl-PL',
  reducedMotion: 'reduce',
});
await page.goto(address);
const frame = page.locator('iframe');
const pane = page.frameLocator('iframe');

await pane.getByRole('button', { name: 'Toruń', exact: true }).waitFor();
await picture(frame, 'biblioteka');

await pane.getByRole('button', { name: 'Toruń', exact: true }).click();
await pane.getByRole('tree').waitFor();
await pane.getByRole('treeitem', { name: 'Cel strategiczny 1' }).press('ArrowRight');
await pane.getByRole('treeitem', { name: /^1\.1\s/ }).press('Space');
await pane.getByRole('treeitem', { name: /^1\.2\s/ }).press('Space');
await pane.getByRole('treeitem', { name: 'Cel strategiczny 1' }).scrollIntoViewIfNeeded();
await picture(frame, 'dokument');

await step('Biblioteka');
await pane.getByRole('button', { name: 'Legnica', exact: true }).click();
await pane.getByRole('button', { name: 'Zaznacz wszystko' }).click();
await step('Szkic');
await pane.getByLabel('Nazwa miejscowości').fill('Brzeg');
await pane.getByLabel(/^Dopełniacz/).fill('Brzegu');
await pane.getByLabel('Od roku').fill('2026');
await pane.getByLabel('Do roku').fill('2030');
await pane.getByLabel('Od roku').scrollIntoViewIfNeeded();
await picture(frame, 'szkic');

await step('Wskaźniki');
await pane.getByRole('heading', { level: 1, name: 'Wskaźniki' }).waitFor();
await pane
  .getByRole('button', { name: /Wsparcie dla|kapitału ludzkiego/ })
  .first()
  .click();
await pane.getByRole('checkbox').first().check();
await picture(frame, 'wskazniki');

await step('Podgląd');
await pane.getByRole('heading', { level: 1, name: 'Podgląd' }).waitFor();
await picture(frame, 'podglad');
await pane.getByRole('button', { name: 'Wstaw do skoroszytu' }).click();
await pane.getByRole('button', { name: 'Cele', exact: true }).click();
await picture(page, 'arkusz');

await area('Skoroszyt');
await pane.getByRole('button', { name: /^Co zrobić z celem 1\.1 / }).click();
await pane.getByRole('menu').waitFor();
await picture(frame, 'skoroszyt');
await page.keyboard.press('Escape');

await area('Kontrola');
await pane.getByText('Co strategia ma zawierać').waitFor();
await picture(frame, 'kontrola');
await browser.close();

/** Goes to a step of the pane by its navigation. */
async function step(name) {
  await pane.getByRole('navigation', { name: 'Etapy pracy' }).getByRole('button', { name }).click();
}

/** Takes a picture two frames after the last change, so that what was clicked has been drawn. */
/** Goes to one of the pane's areas on the open workbook. */
async function area(name) {
  await pane.getByRole('navigation', { name: 'Części dodatku' }).getByRole('button', { name }).click();
}

async function picture(target, name) {
  await page.waitForLoadState('networkidle');
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await target.screenshot({ path: fileURLToPath(new URL(`podrecznik-${name}.png`, images)) });
}
