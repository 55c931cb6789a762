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
    thisYear: 2026,
  });
}

/** The texts of a sheet's visible columns, row by row; undefined for numbers and formulas. */
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

/** Whether a cell shows its value by a number format, which the other program leaves aside. */
function isFormatted(model: WorkbookModel, sheet: SheetModel, row: number, column: number): boolean {
  const { content, style } = sheet.rows[row]?.[column] ?? {};
  const format = style === undefined ? undefined : model.styles[style]?.numberFormat;
  return content?.kind !== 'text' && format !== undefined && format !== 'General' && format !== '@';
}

/** Whether a cell lies in a merged area and is not its first, whose content the other program gives it. */
function isCovered({ merges }: SheetModel, row: number, column: number): boolean {
  return merges.some(
    (area) =>
      (row !== area.row || column !== area.column) &&
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
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
      for (const [row, cells] of wanted.entries()) {
        for (const [column, text] of cells.entries()) {
          const address = rangeAddress({ row, column, rowCount: 1, columnCount: 1 });
          const where = `${sheet.name}!${address}`;
          const inGrid = shown[row]?.[column];
          // What is calculated is no error, and the same for another program that calculates the file.
          expect([where, inGrid]).toEqual([where, text ?? expect.stringMatching(/^[^#]*$/)]);
          const inFile = seenAt(file, sheet.name, address);
          const isPlain = !isCovered(sheet, row, column) && !isFormatted(expected, sheet, row, column);
          expect([where, inFile]).toEqual([where, isPlain ? inGrid : expect.stringMatching(/^[^#]*$/)]);
        }
      }
    }
  });
});

/** What the pane does to a workbook, done without its buttons. */
async function addSheetFromPane(): Promise<void> {
  await (
    await tab.pane()
  ).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add('Nowy');
      await context.sync();
    }),
  );
}

describe('what the planner does in the grid', () => {
  test('stays when the pane inserts again, and the second insertion takes its own names', async () => {
    await insertAsPlanner('Legnica');
    await tab.goToSheet('Cele');
    await tab.type('E4', 'Więcej miejsc pracy');
    await tab.type('G4', '31.12.2030');
    await tab.goToSheet('Arkusz1');
    await tab.type('A1', '=SUM(2,5;Słowniki!Z1;1)');
    await insertAsPlanner('Toruń');
    const sheets = ['Strategia', 'Cele', 'Wskaźniki', 'Karta wskaźnika', 'Monitoring', 'Słowniki'];
    expect(await tab.sheets()).toEqual(['Arkusz1', ...sheets, ...sheets.map((name) => `${name} 2`)]);
    await tab.goToSheet('Cele');
    expect(await tab.read('E4:G4')).toEqual([['Więcej miejsc pracy', '', '31.12.2030']]);
    await tab.goToSheet('Arkusz1');
    expect(await tab.read('A1')).toEqual([['3,5']]);
    const file = await readCalculated(await tab.download());
    expect(seenAt(file, 'Cele', 'E4')).toBe('Więcej miejsc pracy');
    expect(file.getWorksheet('Cele')?.getCell('G4').value).toEqual(new Date('2030-12-31'));
    expect(seenAt(file, 'Arkusz1', 'A1')).toBe('3.5');
  });

  test('is taken over while it is still being typed, when the planner turns to the pane', async () => {
    await tab.select('B2');
    await tab.page.keyboard.type('bez Entera');
    await (await tab.pane()).getByRole('heading', { level: 1 }).click();
    await addSheetFromPane();
    await tab.page.locator('.o-sheet[title="Nowy"]').waitFor();
    expect(await tab.read('B2')).toEqual([['bez Entera']]);
  });

  test('is not cut short by what the pane asks meanwhile', async () => {
    await tab.select('B2');
    await tab.page.keyboard.type('wpisywane ');
    const added = addSheetFromPane();
    await tab.page.keyboard.type('do końca');
    await tab.page.keyboard.press('Enter');
    await added;
    await tab.page.locator('.o-sheet[title="Nowy"]').waitFor();
    expect(await tab.read('B2')).toEqual([['wpisywane do końca']]);
  });

  test('can add a row to the table of goals, with its formula, and take it back', async () => {
    await insertAsPlanner('Legnica');
    await tab.goToSheet('Cele');
    const formula = async () => {
      const file = await readCalculated(await tab.download());
      return [4, 5].map((row) => file.getWorksheet('Cele')?.getCell(`J${row}`).formula);
    };
    const before = await formula();
    await tab.chooseInMenuOfCell('A5', 'Wstaw wiersz');
    await tab.type('A5', '1.1');
    await tab.type('C5', 'Cel własny');
    expect((await tab.read('A5:J5'))[0]).toEqual(['1.1', '', 'Cel własny', '', '', '', '', '', '', '0']);
    expect(await formula()).toEqual(before);
    await tab.undo();
    expect(await tab.read('A5:C5')).toEqual([['1.1', '', '']]);
    await tab.undo();
    expect(await tab.read('A5:C5')).toEqual([['', '', '']]);
    await tab.undo();
    expect(await tab.read('A5')).toEqual([['2']]);
  });

  test('is refused where a list does not allow it, in words, and nothing enters the cell', async () => {
    await insertAsPlanner('Legnica');
    await tab.goToSheet('Cele');
    await tab.type('D4', 'nijaki');
    await tab.page.getByRole('alert').getByText('Wybierz wartość z listy.').waitFor();
    await tab.type('D4', 'społeczny');
    expect(await tab.read('D4')).toEqual([['społeczny']]);
    expect(await tab.page.getByRole('alert').count()).toBe(0);
  });

  test('can rename a sheet: the pane then says that the one it inserted is gone', async () => {
    await insertAsPlanner('Legnica');
    await tab.renameSheet('Słowniki', 'Listy');
    const pane = await tab.pane();
    await pane.getByRole('button', { name: 'Słowniki' }).click();
    await pane.getByText('Arkusza „Słowniki” nie ma już w skoroszycie.').waitFor();
    expect(await tab.activeSheet()).toBe('Listy');
  });
});

test('the focus stays in the pane while the workbook beside it changes', async () => {
  await insertAsPlanner('Legnica');
  await tab.sheetInFront('Strategia');
  expect(await tab.page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
});

test('a link of the result brings its sheet to the front, a link in the sheet leads on', async () => {
  await insertAsPlanner('Toruń');
  await (await tab.pane()).getByRole('button', { name: 'Słowniki' }).click();
  await tab.sheetInFront('Słowniki');
  await (await tab.pane()).getByRole('button', { name: 'Strategia' }).click();
  await tab.sheetInFront('Strategia');
  await (await tab.linkOf('A10')).click();
  await tab.sheetInFront('Cele');
});

test('pointing at a link to the web asks no other server for anything', async () => {
  await insertAsPlanner('Toruń');
  const [cover] = expectedWorkbook('Toruń').sheets;
  const web = cover?.hyperlinks.find(({ target }) => target.kind === 'url');
  if (web?.target.kind !== 'url') throw new Error('The cover has no link to the web');
  const link = await tab.linkOf(rangeAddress({ ...web, rowCount: 1, columnCount: 1 }));
  expect(await link.getAttribute('href')).toBe(web.target.url);
});

describe('a new workbook', () => {
  test('opens at once where nothing would be lost', async () => {
    await tab.page.getByRole('button', { name: 'Nowy skoroszyt' }).click();
    await tab.ready();
    expect(await tab.sheets()).toEqual(['Arkusz1']);
    expect(await tab.page.getByRole('dialog').count()).toBe(0);
  });

  test('asks first where something would be lost; the pane starts anew as well', async () => {
    await insertAsPlanner('Legnica');
    await tab.page.getByRole('button', { name: 'Nowy skoroszyt' }).click();
    const dialog = tab.page.getByRole('dialog', { name: 'Otworzyć nowy, pusty skoroszyt?' });
    await dialog.getByRole('button', { name: 'Anuluj' }).click();
    expect(await tab.sheets()).toContain('Cele');
    await tab.page.getByRole('button', { name: 'Nowy skoroszyt' }).click();
    await dialog.getByRole('button', { name: 'Otwórz nowy' }).click();
    await tab.page.locator('.o-sheet[title="Cele"]').waitFor({ state: 'detached' });
    expect(await tab.sheets()).toEqual(['Arkusz1']);
    await (await tab.pane()).getByText('Nic jeszcze nie wybrano').waitFor();
  });

  test('does not ask when everything was downloaded', async () => {
    await tab.type('A1', 'uwaga');
    await tab.download();
    await tab.page.getByRole('button', { name: 'Nowy skoroszyt' }).click();
    await tab.page.waitForFunction(() => document.querySelectorAll('dialog[open]').length === 0);
    expect(await tab.read('A1:B1')).toEqual([['', '']]);
  });
});

describe('the page', () => {
  test('switches to English together with the pane and the grid, and back', async () => {
    await tab.page.getByRole('button', { name: 'EN – Switch the page to English' }).click();
    await tab.page.getByRole('button', { name: 'Download .xlsx' }).waitFor();
    await (await tab.pane()).getByRole('heading', { level: 1, name: 'Strategy library' }).waitFor();
    expect(await tab.menuOfCell('B3', 'Insert row')).not.toContain('Wstaw wiersz');
    await tab.page.keyboard.press('Escape');
    await tab.page.getByRole('button', { name: 'PL – Przełącz stronę na język polski' }).click();
    await (await tab.pane()).getByRole('heading', { level: 1, name: 'Biblioteka strategii' }).waitFor();
    expect(await tab.menuOfCell('B3', 'Wstaw wiersz')).not.toContain('Insert row');
  });

  test('gives the pane the width that its user wants, from 320 pixels on, by keys too', async () => {
    const splitter = tab.page.getByRole('separator', { name: 'Szerokość okienka' });
    const width = async () => (await tab.page.locator('iframe').boundingBox())?.width;
    expect(await width()).toBe(380);
    await splitter.press('End');
    expect(await width()).toBe(320);
    await splitter.press('ArrowLeft');
    expect(await width()).toBe(340);
    const box = await splitter.boundingBox();
    if (box === null) throw new Error('The splitter is not seen');
    await tab.page.mouse.move(box.x + 3, 400);
    await tab.page.mouse.down();
    await tab.page.mouse.move(box.x - 107, 400, { steps: 4 });
    await tab.page.mouse.up();
    expect(await width()).toBeCloseTo(450, -1);
  });

  test('shows one of workbook and pane on a narrow screen; what the pane inserts or shows leads to the workbook', async () => {
    await tab.close();
    tab = await PreviewTab.open(browser, server.address, { width: 700, height: 800 });
    const workbook = tab.page.getByRole('region', { name: 'Skoroszyt' });
    expect(await workbook.isVisible()).toBe(false);
    await insertAsPlanner('Legnica');
    await workbook.waitFor();
    expect(await tab.page.locator('iframe').isVisible()).toBe(false);
    await tab.page.getByRole('button', { name: 'Okienko', exact: true }).click();
    await (await tab.pane()).getByRole('button', { name: 'Cele', exact: true }).click();
    await tab.sheetInFront('Cele');
    expect(await tab.page.locator('iframe').isVisible()).toBe(false);
  });

  test('has no accessibility violations around the grid, with a dialog open too', async () => {
    expect(await tab.violations()).toEqual([]);
    await tab.page.getByRole('button', { name: 'Czym to się różni od Excela?' }).click();
    await tab.page.getByRole('dialog', { name: 'Czym podgląd różni się od Excela?' }).waitFor();
    expect(await tab.violations()).toEqual([]);
  });
});
