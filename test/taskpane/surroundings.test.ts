import type { Page } from 'playwright-core';
import type { BuiltPane, PaneOptions } from './built-pane';
import { buildPane } from './built-pane';
import { chooseDocuments, goTo, wordsOf } from './pane-steps';

jest.setTimeout(60_000);

let pane: BuiltPane;
let page: Page;

beforeAll(async () => {
  pane = await buildPane();
});

afterAll(async () => {
  await pane.close();
});

afterEach(async () => {
  await page.close();
});

async function open(options?: PaneOptions): Promise<void> {
  page = await pane.open(options);
}

/** Waits until the pane's ground is white, or is not. */
async function waitForGround(ground: 'white' | 'dark'): Promise<void> {
  await page.waitForFunction((wanted) => {
    const pane = document.querySelector('main')?.parentElement;
    if (!pane) return false;
    return (getComputedStyle(pane).backgroundColor === 'rgb(255, 255, 255)') === (wanted === 'white');
  }, ground);
}

describe('language', () => {
  it('is Office’s, and another by the switch; texts of strategies stay Polish', async () => {
    await open({ locale: 'en-GB', workbook: { ready: { language: 'en', supported: true } } });
    await page.getByRole('heading', { name: 'Strategy library' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Strategy Library');
    expect(await page.getByText('Misja i wizja rozwoju lokalnego Legnicy').getAttribute('lang')).toBe('pl');
    await page.getByRole('button', { name: 'Przełącz na polski' }).click();
    await page.getByRole('heading', { name: 'Biblioteka strategii' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('pl');
  });

  it('goes by Office where the browser says otherwise', async () => {
    await open({ locale: 'en-GB' });
    await page.getByRole('heading', { name: 'Biblioteka strategii' }).waitFor();
  });

  it('reaches the sheets: the draft is inserted in the language of the pane', async () => {
    await open({ locale: 'en-GB', workbook: { ready: { language: 'en', supported: true } } });
    await page.getByRole('button', { name: 'Legnica' }).click();
    await page.getByRole('button', { name: 'Select all' }).click();
    await page.getByRole('button', { name: 'Next: draft' }).click();
    await page.getByLabel('Name of the place').fill('Brzeg');
    await page.getByRole('button', { name: 'Next: indicators' }).click();
    await page.getByRole('button', { name: 'Next: preview' }).click();
    await page.getByText('Dictionaries').waitFor();
    await page.getByRole('button', { name: 'Insert into the workbook' }).click();
    expect(await page.evaluate(() => window.workbook.inserted.map(({ language }) => language))).toEqual([
      'en',
    ]);
  });
});

describe('colours', () => {
  it('follow Office, whatever the system says', async () => {
    await open({ colorScheme: 'light', workbook: { colorMode: 'dark' } });
    await waitForGround('dark');
  });

  it('follow the system where Office does not tell, and go with it', async () => {
    await open({ colorScheme: 'dark' });
    await waitForGround('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await waitForGround('white');
  });
});

describe('a part that does not load', () => {
  it('is told in words, loses nothing, and can be tried again', async () => {
    let broken = true;
    await open({ failing: (file) => broken && file.includes('draft-view') });
    await chooseDocuments(page, 'Legnica');
    await page.getByRole('button', { name: 'Dalej: szkic' }).click();
    await page.getByText('Ta część dodatku się nie wczytała.').waitFor();
    expect(await wordsOf(page, 'footer')).toContain('Wybrano 2 cele i 8 innych zapisów');
    broken = false;
    await page.getByRole('button', { name: 'Spróbuj ponownie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Szkic strategii' }).waitFor();
    await goTo(page, 'Biblioteka');
  });
});
