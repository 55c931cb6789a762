import type { Page } from 'playwright-core';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { readXlsx } from '../../src/workbook/read-xlsx';
import type { WorkbookSnapshot } from '../../src/workbook/reading/workbook-snapshot';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { draftFor } from '../bench/draft-for';
import { generatedStrategy } from '../bench/generated-goals';
import type { BuiltPane } from './built-pane';
import { buildPane } from './built-pane';
import { goToArea } from './pane-steps';

jest.setTimeout(120_000);

/** More than any town has: 500 strategic goals with nine operational ones each, and 2,000 indicators. */
const GOALS = 5_000;

let pane: BuiltPane;
let snapshot: WorkbookSnapshot;
let page: Page;

beforeAll(async () => {
  pane = await buildPane();
  const draft = draftFor(generatedStrategy(GOALS), { indicators: 2_000 });
  const model = layOutWorkbook(draft, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 });
  const content = await readXlsx(await writeXlsx(model));
  if (!content.ok) throw new Error(content.problem.kind);
  snapshot = content.value.snapshot;
}, 240_000);

afterAll(async () => {
  await pane.close();
});

beforeEach(async () => {
  page = await pane.open({ width: 320, workbook: { content: { snapshot } } });
  await page.getByText('W tym skoroszycie jest szkic strategii').waitFor();
});

afterEach(async () => {
  await page.close();
});

async function elements(): Promise<number> {
  return page.evaluate(() => document.getElementsByTagName('*').length);
}

describe('a draft of 5,000 goals', () => {
  it('opens, unfolds and asks without the page growing large', async () => {
    await goToArea(page, 'Skoroszyt');
    const menus = page.getByRole('button', { name: /^Co zrobić z celem / });
    expect(await menus.count()).toBe(200);
    expect(await elements()).toBeLessThan(4_000);
    await page.getByRole('button', { name: /^Rozwiń cele pod: 1 / }).click();
    expect(await menus.count()).toBe(200);
    await page.getByRole('button', { name: 'Pokaż więcej (309)' }).click();
    expect(await menus.count()).toBe(400);
    await page.getByRole('button', { name: 'Pokaż więcej (109)' }).click();
    expect(await menus.count()).toBe(509);

    await menus.first().click();
    await page.getByRole('menu').waitFor();
    await page.getByRole('menuitem', { name: 'Przenieś pod inny cel' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
  });

  it('is checked without the page growing large', async () => {
    await goToArea(page, 'Kontrola');
    const groups = page.locator('section details:not([open]) > summary');
    const count = await groups.count();
    expect(count).toBeGreaterThan(5);
    for (let left = count; left > 0; left--) await groups.first().click();
    expect(await elements()).toBeLessThan(4_000);
  });
});
