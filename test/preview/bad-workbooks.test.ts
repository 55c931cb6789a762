import type { Browser, Frame } from 'playwright-core';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { normalForm } from '../../src/workbook/normal-form';
import { readXlsx } from '../../src/workbook/read-xlsx';
import type { StoredPart } from '../../src/workbook/reading/workbook-snapshot';
import { HISTORY_NAMESPACE } from '../../src/workbook/records/stored-records';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { launchBrowser } from '../browser';
import { startPreview, type PreviewServer } from '../preview-server';
import { node, strategy } from '../strategy/sample-strategies';
import { goToArea, prepareInsertion } from '../taskpane/pane-steps';
import { draftOf } from '../workbook/sample-drafts';
import { PreviewTab } from './preview-tab';

let server: PreviewServer;
let browser: Browser;
let tab: PreviewTab;

jest.setTimeout(120_000);

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

const model = layOutWorkbook(
  draftOf([
    strategy('made-up', 'Nigdzie', [
      node('strategicGoal', '1', 'Czyste środowisko', {
        code: '1',
        children: [node('operationalGoal', '1.1', 'Mniej spalin', { code: '1.1' })],
      }),
      node('strategicGoal', '2', 'Sprawny transport', { code: '2' }),
    ]),
  ]),
  { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 },
);

/** Opens a file in the preview, and the pane's view on what it holds. */
async function open(opened: WorkbookModel, parts: readonly StoredPart[] = []): Promise<Frame> {
  tab = await PreviewTab.open(browser, server.address);
  const chooser = tab.page.waitForEvent('filechooser');
  await tab.page.getByRole('button', { name: 'Otwórz plik…' }).click();
  const buffer = Buffer.from(await writeXlsx(opened, { parts }));
  await (await chooser).setFiles({ name: 'plan.xlsx', mimeType: '', buffer });
  await tab.page.locator(`.o-sheet[title="${opened.sheets[0]?.name ?? ''}"]`).waitFor();
  await tab.ready();
  const pane = await tab.pane();
  await goToArea(pane, 'Skoroszyt');
  return pane;
}

/** Everything that the workbook in the preview would be saved with. */
async function saved(): Promise<{ readonly model: WorkbookModel; readonly parts: readonly StoredPart[] }> {
  const content = await readXlsx(await tab.download());
  if (!content.ok) throw new Error(content.problem.kind);
  return { model: normalForm(content.value.model), parts: content.value.parts };
}

/** Asks for new numbers, which must be refused with these words, and finds no way to insert or to take back. */
async function expectReadOnly(pane: Frame, words: string | RegExp): Promise<void> {
  await pane.getByText('Szkic można tylko oglądać').waitFor();
  await pane.locator('main').getByText(words).waitFor();
  await pane.getByRole('button', { name: 'Ponumeruj na nowo' }).click();
  const dialog = pane.getByRole('dialog');
  await dialog.getByText(words).waitFor();
  await dialog.getByRole('button', { name: 'Zamknij' }).click();
  await pane.getByText('Pozostałe części strategii').click();
  await pane.getByText('nie ma w skoroszycie').first().waitFor();
  await pane.getByText('Ostatnie zapisy').click();
  expect(await pane.getByRole('button', { name: /^(Wstaw|Cofnij)/ }).count()).toBe(0);
}

it('a workbook with a copied table of goals can only be looked at; the pane names both tables', async () => {
  const pane = await open(withCopyOf('Cele'));
  const before = await saved();
  await expectReadOnly(pane, /Te tabele mają te same wiersze: „Cele”, „Cele_2”\./);
  expect(await pane.getByRole('button', { name: /^Co zrobić z celem / }).count()).toBe(3);
  await pane.getByText('Czego dodatek nie zrozumiał').click();
  await pane
    .getByText(/^Tabela „Cele_2” \(„Cele kopia”!A\d+\) ma te same wiersze co tabela „Cele”/)
    .waitFor();
  await goToArea(pane, 'Kontrola');
  await pane.getByText('Szkic można tylko oglądać').waitFor();
  expect(await pane.getByRole('button', { name: /^(Wstaw|Pomiń)/ }).count()).toBe(0);
  expect(await saved()).toEqual(before);
});

it('a history that is damaged is told, stays as it is, and a new one is begun beside it', async () => {
  const damaged = { namespace: HISTORY_NAMESPACE, xml: historyPart('1', '%%%') };
  const pane = await open(model, [damaged]);
  await pane.getByText('Historii zapisów nie da się odczytać').waitFor();
  expect(await pane.getByRole('button', { name: /^Cofnij/ }).count()).toBe(0);
  const before = await saved();
  expect(before.parts).toEqual([damaged]);
  await pane.getByRole('button', { name: /^Co zrobić z celem 2 / }).click();
  await pane.getByRole('menuitem', { name: 'Przesuń wyżej' }).click();
  await pane.getByRole('button', { name: 'Zapisz w skoroszycie' }).click();
  await pane.getByText(/^Zapisano w skoroszycie/).waitFor();
  const after = await saved();
  expect(after.parts).toHaveLength(2);
  expect(after.parts).toContainEqual(damaged);
  await pane.getByRole('contentinfo').getByRole('button', { name: 'Cofnij' }).click();
  await pane.getByText(/^Cofnięto: /).waitFor();
  expect(await saved()).toEqual(before);
});

it('a workbook with a newer version’s history can only be looked at; nothing is inserted into it either', async () => {
  const newer = { namespace: HISTORY_NAMESPACE, xml: historyPart('2', '{"zapisy":[]}') };
  const pane = await open(model, [newer]);
  const before = await saved();
  await expectReadOnly(pane, 'Skoroszyt zmieniała nowsza wersja dodatku');
  await prepareInsertion(pane);
  await pane.getByRole('radio', { name: 'jako nowe arkusze' }).check();
  await pane.getByRole('button', { name: 'Wstaw do skoroszytu' }).click();
  await pane.getByText('W tym skoroszycie zapisywała już nowsza wersja dodatku.').waitFor();
  await pane.getByText('Skoroszyt pozostał taki jak przedtem.').waitFor();
  expect(await saved()).toEqual(before);
});

it('a workbook that only resembles ours has no draft; the pane says which table it left alone and why', async () => {
  const pane = await open(resembling());
  const before = await saved();
  await pane.getByText('W tym skoroszycie nie ma jeszcze szkicu strategii').waitFor();
  await pane.getByText('Czego dodatek nie zrozumiał').click();
  await pane.getByText('Tabela „Cele” („Nasze cele”!A1) przypomina tabelę dodatku').waitFor();
  expect(await pane.getByRole('button', { name: /^(Wstaw|Cofnij|Ponumeruj|Co zrobić)/ }).count()).toBe(0);
  await goToArea(pane, 'Kontrola');
  await pane.getByText('W tym skoroszycie nie ma jeszcze szkicu strategii').waitFor();
  expect(await pane.getByRole('button', { name: /^Wstaw/ }).count()).toBe(0);
  expect(await saved()).toEqual(before);
});

function historyPart(version: string, text: string): string {
  return `<historia xmlns="${HISTORY_NAMESPACE}" wersja="${version}">${text}</historia>`;
}

/** The workbook with a copy of a sheet with one table, as Excel makes it: the table gets another name, its rows stay. */
function withCopyOf(name: string): WorkbookModel {
  const sheet = model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  const copy: SheetModel = {
    ...sheet,
    name: `${name} kopia`,
    tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}_2` })),
  };
  return { ...model, sheets: [...model.sheets, copy] };
}

/** A planner's own list with headers like the add-in's. */
function resembling(): WorkbookModel {
  const rows = [
    ['Kod', 'Poziom', 'Nazwa', 'Wymiar', 'Oczekiwany rezultat', 'Status', 'Uwagi'],
    [
      '1',
      'Cel strategiczny',
      'Czyste środowisko',
      'przestrzenny',
      'mniej spalin',
      'w toku',
      'po konsultacjach',
    ],
  ];
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('No sheet');
  const text = (content: string): CellModel => ({ content: { kind: 'text', text: content } });
  return {
    styles: {},
    names: [],
    sheets: [
      {
        ...sheet,
        name: 'Nasze cele',
        rows: rows.map((cells) => cells.map(text)),
        columns: [],
        rowHeights: {},
        merges: [],
        validations: [],
        conditionalFormats: [],
        hyperlinks: [],
        charts: [],
        print: { ...sheet.print, columns: undefined, titleRows: undefined },
        tables: [
          {
            name: 'Cele',
            range: { row: 0, column: 0, rowCount: 2, columnCount: 7 },
            columns: (rows[0] ?? []).map((name) => ({ name })),
            style: 'TableStyleLight9',
            bandedRows: true,
            filterButton: true,
          },
        ],
      },
    ],
  };
}
