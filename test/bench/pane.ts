import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { listen } from '../../src/preview/server/listen';
import { createStaticServer } from '../../src/preview/server/static-server';
import { launchBrowser } from '../browser';
import { buildPages } from './built-pages';
import { initialBytes } from './initial-bytes';
import { mediansInTurns } from './median-of-runs';
import { compared, type BenchResult } from './result';

const RUNS = 9;
/** Microsoft's own React task-pane template with three controls, gzip. */
const TEMPLATE_BYTES = 168_905;

/** An Office.js that is ready at once, so that only the page's own work is timed; workbook requests never end. */
const READY_OFFICE = `
  window.Office = {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
    context: { displayLanguage: 'pl-PL', requirements: { isSetSupported: () => true } },
  };
  window.Excel = { run: () => new Promise(() => {}) };
`;

/**
 * Noted by the page itself at the frame that shows the button; asking from outside would add the asking. A text, because a
 * function would reach the page with the names that its compiler knows and the page does not.
 */
const MARK_USABLE = `
  requestAnimationFrame(function look() {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent.includes('Toruń'));
    if (button && !button.disabled && button.offsetHeight > 0) performance.mark('usable');
    else requestAnimationFrame(look);
  });
`;

/** The size of what the pane loads at first, and how soon its library can be used. */
export async function benchPane(): Promise<readonly BenchResult[]> {
  const folders = await buildPages();
  const servers = [folders.product, folders.yardstick].map((directory) =>
    createStaticServer([{ url: '/', directory }]),
  );
  const browser = await launchBrowser();
  try {
    const [product = '', yardstick = ''] = await Promise.all(
      servers.map(async (server) => `http://localhost:${await listen(server, 0)}`),
    );
    const times = await mediansInTurns(RUNS, {
      pane: () => timeUntilUsable(browser, `${product}/taskpane.html`),
      yardstick: () => timeUntilUsable(browser, `${yardstick}/yardstick.html`),
    });
    return [
      compared(
        'pane-initial-js-css-gzip',
        await initialBytes(path.join(folders.product, 'taskpane.html')),
        'bytes',
        TEMPLATE_BYTES,
        'Microsoft’s React task-pane template with three controls',
      ),
      compared(
        'pane-library-usable',
        times.pane,
        'ms',
        times.yardstick,
        'a page of React and Fluent UI with one button',
      ),
    ];
  } finally {
    await browser.close();
    await Promise.all(servers.map(close));
    await Promise.all(Object.values(folders).map((folder) => rm(folder, { recursive: true })));
  }
}

/** Milliseconds from the start of the navigation until the button of Toruń can be pressed, in a browser without a cache. */
async function timeUntilUsable(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 350, height: 800 } });
  try {
    await context.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: READY_OFFICE }),
    );
    const page = await context.newPage();
    await page.addInitScript(MARK_USABLE);
    await page.goto(address);
    await page.waitForFunction("performance.getEntriesByName('usable').length > 0");
    const time: unknown = await page.evaluate("performance.getEntriesByName('usable')[0].startTime");
    if (typeof time !== 'number') throw new Error('The page noted no time');
    return time;
  } finally {
    await context.close();
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
