import type { Browser } from 'playwright-core';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { normalForm } from '../../src/workbook/normal-form';
import { readXlsx } from '../../src/workbook/read-xlsx';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { launchBrowser } from '../browser';
import { startPreview, type PreviewServer } from '../preview-server';
import { libraryDraft } from '../workbook/sample-drafts';
import { PreviewTab } from './preview-tab';

let server: PreviewServer;
let browser: Browser;
let tab: PreviewTab;

jest.setTimeout(60_000);

beforeAll(async () => {
  server = await startPreview();
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

afterEach(async () => {
  const { faults, foreignRequests } = tab;
  await tab.close();
  expect({ faults, foreignRequests }).toEqual({ faults: [], foreignRequests: [] });
});

const model = layOutWorkbook(libraryDraft('torun-2028'), {
  language: 'pl',
  taken: NO_NAMES_TAKEN,
  thisYear: 2026,
});
const parts = [{ namespace: 'urn:a', xml: '<a xmlns="urn:a">Toruń</a>' }];

/** Presses the button, answers the question if there is one, and chooses the file. */
async function choose(bytes: Uint8Array, { question = false } = {}): Promise<void> {
  const chooser = tab.page.waitForEvent('filechooser');
  await tab.page.getByRole('button', { name: 'Otwórz plik…' }).click();
  if (question) await tab.page.getByRole('button', { name: 'Wybierz plik' }).click();
  await (await chooser).setFiles({ name: 'plan.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
}

describe('a file that is opened in the preview', () => {
  it('shows its sheets, starts the pane anew, and is downloaded as it was', async () => {
    tab = await PreviewTab.open(browser, server.address);
    await choose(await writeXlsx(model, { parts }));
    await tab.sheetInFront('Strategia');
    await tab.ready();
    expect(await tab.sheets()).toEqual(model.sheets.map(({ name }) => name));
    expect(await tab.page.getByRole('alert').count()).toBe(0);

    const saved = await readXlsx(await tab.download());
    if (!saved.ok) throw new Error(saved.problem.kind);
    expect(normalForm(saved.value.model)).toEqual(normalForm(await modelInFile()));
    expect(saved.value.parts).toEqual(parts);
  });

  it('says why a file cannot be opened, and leaves the workbook alone', async () => {
    tab = await PreviewTab.open(browser, server.address);
    await choose(new TextEncoder().encode('Kod;Nazwa'));
    expect(await tab.page.getByRole('alert').innerText()).toContain('To nie jest skoroszyt .xlsx.');
    expect(await tab.sheets()).toEqual(['Arkusz1']);
  });

  it('asks before it replaces what was not downloaded', async () => {
    tab = await PreviewTab.open(browser, server.address);
    await tab.type('A1', 'Moje');
    await tab.page.getByRole('button', { name: 'Otwórz plik…' }).click();
    await tab.page.getByRole('button', { name: 'Anuluj' }).click();
    expect(await tab.sheets()).toEqual(['Arkusz1']);
    await choose(await writeXlsx(model), { question: true });
    await tab.sheetInFront('Strategia');
  });

  it.each(['pl', 'en'])('has its button in a narrow window (%s)', async (language) => {
    tab = await PreviewTab.open(browser, server.address, { width: 320 });
    if (language === 'en') await tab.page.locator('.page-header .language').click();
    await tab.page.getByRole('button', { name: language === 'en' ? 'Open file…' : 'Otwórz plik…' }).waitFor();
    const width = await tab.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    for (const button of await tab.page.locator('.page-header nav > *').all()) {
      const box = await button.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
  });
});

async function modelInFile() {
  const content = await readXlsx(await writeXlsx(model));
  if (!content.ok) throw new Error(content.problem.kind);
  return content.value.model;
}
