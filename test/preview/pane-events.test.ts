import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { startPreview, type PreviewServer } from '../preview-server';
import { PreviewTab } from './preview-tab';

let server: PreviewServer;
let browser: Browser;
let tab: PreviewTab;

jest.setTimeout(60_000);

beforeAll(async () => {
  server = await startPreview();
  browser = await launchBrowser();
  tab = await PreviewTab.open(browser, server.address);
}, 240_000);

afterAll(async () => {
  await tab.close();
  await browser.close();
  await server.close();
});

test('the pane’s client hears of what is typed into the grid, and reads what the grid calculates', async () => {
  const pane = await tab.pane();
  const told = await pane.evaluateHandle(async () => {
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        addresses.push(address);
      });
      await context.sync();
    });
    return addresses;
  });
  await tab.type('B3', '=6*7');
  await pane.waitForFunction((addresses) => addresses.includes('B3'), told);
  const values = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B3');
      range.load('values');
      await context.sync();
      return range.values;
    }),
  );
  expect(values).toEqual([[42]]);
  expect(tab.faults).toEqual([]);
});
