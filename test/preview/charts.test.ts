import type { Browser } from 'playwright-core';
import { columnLetters } from '../../src/workbook/address';
import { launchBrowser } from '../browser';
import { startPreview, type PreviewServer } from '../preview-server';
import { chooseGoal, goTo, namePlace } from '../taskpane/pane-steps';
import { PreviewTab } from './preview-tab';

let server: PreviewServer;
let browser: Browser;

jest.setTimeout(120_000);

beforeAll(async () => {
  server = await startPreview();
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

test('a chart says and shows what is typed, and no click or key takes it off the sheet', async () => {
  const tab = await PreviewTab.open(browser, server.address, { width: 1600, height: 900 });
  const { page } = tab;
  const pane = await tab.pane();
  await chooseGoal(pane, 'Kalisz', '7.2');
  await namePlace(pane, 'Brzeg');
  await pane.getByLabel('Od roku').fill('2026');
  await pane.getByLabel('Do roku').fill('2031');
  await goTo(pane, 'Podgląd');
  await tab.insert();

  await tab.goToSheet('Wskaźniki');
  const seen = await tab.read('A1:Z8');
  const header = seen.findIndex((row) => row.includes('Kod celu'));
  const type = (column: string, text: string) =>
    tab.type(`${columnLetters(seen[header]?.indexOf(column) ?? -1)}${header + 2}`, text);
  await type('Wskaźnik', 'Pasażerowie');
  await type('2027', '64,5');

  await tab.goToSheet('Karta wskaźnika');
  await tab.type('B2', 'Pasażerowie');
  // Below the chart, which is drawn once it is in sight.
  await tab.select('A42');
  const chart = page.getByRole('img', { name: /2027: [^.]* 64,5/ });
  await chart.waitFor();
  expect(await chart.locator('rect[fill="#0B5563"]').count()).toBe(2);

  const place = await chart.boundingBox();
  if (place === null) throw new Error('The chart is not seen');
  await page.mouse.dblclick(place.x + place.width / 2, place.y + place.height / 2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  expect(await chart.boundingBox()).toEqual(place);
  expect(await page.locator('.o-figure[tabindex], .o-sidePanel').count()).toBe(0);
  expect({ faults: tab.faults, foreign: tab.foreignRequests }).toEqual({ faults: [], foreign: [] });
  await tab.close();
});
