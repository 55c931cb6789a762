import type { Browser } from 'playwright-core';
import { readLibrary } from '../../src/library/library';
import { composeDraft } from '../../src/strategy/compose-draft';
import type { PlaceForms } from '../../src/strategy/place';
import { chooseAll } from '../../src/strategy/selection';
import { rangeAddress } from '../../src/workbook/address';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/workbook/model';
import { launchBrowser } from '../browser';
import { startPreview, type PreviewServer } from '../preview-server';
import { chooseDocuments, goTo, namePlace } from '../taskpane/pane-steps';
import { readCalculated, seenAt } from '../workbook/xlsx-reading';
import { PreviewTab } from './preview-tab';

const BRZEG: PlaceForms = {
  nominative: 'Brzeg',
  genitive: 'Brzegu',
  dative: 'Brzegowi',
  accusative: 'Brzeg',
  instrumental: 'Brzegiem',
  locative: 'Brzegu',
};
const CASES = {
  dative: 'Celownik',
  accusative: 'Biernik',
  instrumental: 'Narzędnik',
  locative: 'Miejscownik',
};

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

beforeEach(async () => {
  tab = await PreviewTab.open(browser, server.address);
});

afterEach(async () => {
  const { faults, foreignRequests } = tab;
  await tab.close();
  expect({ faults, foreignRequests }).toEqual({ faults: [], foreignRequests: [] });
});

/** Chooses a whole document, names Brzeg in all the forms that its texts need, and inserts, as a planner does. */
async function insertAsPlanner(place: string): Promise<void> {
  const pane = await tab.pane();
  await chooseDocuments(pane, place);
  await namePlace(pane, BRZEG.nominative);
  for (const [form, label] of Object.entries({ genitive: 'Dopełniacz', ...CASES })) {
    const field = pane.getByLabel(new RegExp(`^${label}`));
    if (await field.isVisible()) await field.fill(BRZEG[form as keyof PlaceForms] ?? '');
  }
  await pane.getByLabel('Od roku').fill('2026');
  await pane.getByLabel('Do roku').fill('2035');
  await goTo(pane, 'Podgląd');
  await tab.insert();
}

/** What the add-in is to insert. */
function expectedWorkbook(place: string): WorkbookModel {
  const strategies = readLibrary();
  const strategy = strategies.find((each) => each.place.forms.nominative === place);
  if (strategy === undefined) throw new Error(`No document of ${place}`);
  const draft = composeDraft({
    strategies,
    chosen: chooseAll(strategy, new Set()),
    place: { forms: BRZEG },
    horizon: { from: 2026, to: 2035 },
    newId: () => '',
  });
  if (!draft.ok) throw new Error(draft.problem.kind);
  return layOutWorkbook(draft.value, {
    language: 'pl',
    taken: { sheets: ['Arkusz1'], tables: [], names: [] },
  });
}

/** The texts of a sheet's visible columns, row by row; what is calculated or counted is left to the other tests. */
function texts(sheet: SheetModel): readonly (readonly (string | undefined)[])[] {
  const visible =
    sheet.rows[0]?.map((_, column) => column).filter((column) => sheet.columns[column]?.hidden !== true) ??
    [];
  return sheet.rows.map((row) => visible.map((column) => textOf(row[column])));
}

function textOf(cell: CellModel | undefined): string | undefined {
  const content = cell?.content;
  return content === undefined ? '' : content.kind === 'text' ? content.text : undefined;
}

describe.each([['Toruń'], ['Kalisz'], ['Legnica'], ['Leszno']])('%s', (place) => {
  test('is inserted by the real pane, stands in the grid and in the downloaded file', async () => {
    const expected = expectedWorkbook(place);
    await insertAsPlanner(place);
    expect(await tab.sheets()).toEqual(['Arkusz1', ...expected.sheets.map(({ name }) => name)]);
    await tab.sheetInFront(expected.activeSheet ?? '');
    const file = await readCalculated(await tab.download());
    for (const sheet of expected.sheets) {
      await tab.goToSheet(sheet.name);
      const wanted = texts(sheet);
      const columnCount = Math.max(...sheet.rows.map((row) => row.length));
      const area = rangeAddress({ row: 0, column: 0, rowCount: sheet.rows.length, columnCount });
      const shown = await tab.read(area);
        console.log(sheet.name, area, JSON.stringify(shown).slice(0, 300));
      }
      wanted.forEach((row, rowIndex) =>
        row.forEach((text, column) => {
          const address = rangeAddress({ row: rowIndex, column, rowCount: 1, columnCount: 1 });
          const where = `${sheet.name}!${address}`;
          if (text !== undefined) {
            expect([where, shown[rowIndex]?.[column]]).toEqual([where, text]);
            expect([where, seenAt(file, sheet.name, address)]).toEqual([where, text]);
          } else {
            expect([where, shown[rowIndex]?.[column]]).toEqual([where, expect.stringMatching(/^[^#]*$/)]);
            expect([where, seenAt(file, sheet.name, address)]).toEqual([where, shown[rowIndex]?.[column]]);
          }
        }),
      );
    }
  });
});
