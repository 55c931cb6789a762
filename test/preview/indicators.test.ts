import type { Browser, Frame } from 'playwright-core';
import { readCatalogue } from '../../src/library/catalogue';
import { readLibrary } from '../../src/library/library';
import { suggestIndicators } from '../../src/library/suggest-indicators';
import { nodeKey } from '../../src/strategy/selection';
import { walkNodes } from '../../src/strategy/strategy';
import { columnLetters } from '../../src/workbook/address';
import { launchBrowser } from '../browser';
import { startPreview, type PreviewServer } from '../preview-server';
import { chooseGoal, goTo, namePlace } from '../taskpane/pane-steps';
import { readCalculated, seenAt } from '../workbook/xlsx-reading';
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

beforeEach(async () => {
  tab = await PreviewTab.open(browser, server.address);
});

afterEach(async () => {
  const { faults, foreignRequests } = tab;
  await tab.close();
  expect({ faults, foreignRequests }).toEqual({ faults: [], foreignRequests: [] });
});

/** The names of the suggestions for a goal that measure transport and are meant to grow, best first. */
function growing(strategyId: string, nodeId: string): readonly string[] {
  const key = nodeKey(strategyId, nodeId);
  const goal = readLibrary()
    .flatMap(({ id, nodes }) => [...walkNodes(nodes)].map((node) => ({ key: nodeKey(id, node.id), node })))
    .find((one) => one.key === key);
  if (goal === undefined) throw new Error(`The library has no ${key}`);
  return suggestIndicators(goal.node, readCatalogue())
    .map(({ template }) => template)
    .filter(
      ({ themes, desiredChange, kind }) =>
        themes.includes('transport') && desiredChange === 'increase' && kind === 'goal',
    )
    .map(({ name }) => name.pl);
}

const [busTickets = '', laterOne = ''] = growing('torun-2028', '3.5');
const [ofKalisz = ''] = growing('kalisz-2014-2024', '7.2');

/** Ticks a suggestion at the goal of that code. */
async function tick(pane: Frame, code: string, name: string): Promise<void> {
  const header = pane.getByRole('button', { name: new RegExp(`^${code.replace('.', '\\.')} `) });
  const panel = pane.locator('main > ul > li').filter({ has: header });
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  const box = panel.getByRole('checkbox', { name, exact: true });
  await panel.getByRole('checkbox').first().waitFor();
  while ((await box.count()) === 0) await panel.getByRole('button', { name: /^Pokaż więcej/ }).click();
  await box.check();
}

/** Chooses Toruń 3.5 and Kalisz 7.2 with an indicator each for Brzeg, and inserts them. */
async function insertTwoIndicators(): Promise<void> {
  const pane = await tab.pane();
  await chooseGoal(pane, 'Toruń', '3.5');
  await chooseGoal(pane, 'Kalisz', '7.2');
  await namePlace(pane, 'Brzeg');
  await pane.getByLabel('Od roku').fill('2026');
  await pane.getByLabel('Do roku').fill('2031');
  await pane.getByRole('button', { name: 'Dalej: wskaźniki' }).click();
  await tick(pane, '1.1', busTickets);
  await tick(pane, '2.1', ofKalisz);
  await pane.getByRole('button', { name: 'Dalej: podgląd' }).click();
  await tab.insert();
  await pane.getByText('Wstawiono 4 cele i 2 wskaźniki').waitFor();
}

/** The table of indicators in the sheet in front, by its headers. */
async function indicatorTable() {
  const seen = await tab.read('A1:AL8');
  const header = seen.findIndex((row) => row.includes('Kod celu'));
  const headers = seen[header] ?? [];
  const at = (column: string, row: number) => {
    const index = headers.indexOf(column);
    if (index < 0) throw new Error(`The table has no column ${column}: ${headers.join(', ')}`);
    return `${columnLetters(index)}${header + 2 + row}`;
  };
  return {
    at,
    type: async (row: number, values: Readonly<Record<string, string>>) => {
      for (const [column, value] of Object.entries(values)) await tab.type(at(column, row), value);
    },
    /** What a cell of the n-th indicator shows, counted from 0. */
    shown: async (column: string, row: number) => (await tab.read(at(column, row)))[0]?.[0],
  };
}

test('two indicators of transport are inserted, measured in the grid and shown on the card', async () => {
  await insertTwoIndicators();
  await tab.goToSheet('Wskaźniki');
  const table = await indicatorTable();
  expect(await table.shown('Wskaźnik', 0)).toBe(busTickets);
  expect(await table.shown('Kod celu', 0)).toBe('1.1');
  expect(await table.shown('Wskaźnik', 1)).toBe(ofKalisz);
  expect(await table.shown('Kod celu', 1)).toBe('2.1');
  expect(await table.shown('Ocena', 0)).toBe('– bez oceny');
  expect(await table.shown('Do uzupełnienia', 0)).toContain('brak roku bazowego');

  await table.type(0, {
    'Rok bazowy': '2025',
    'Wartość bazowa': '40',
    'Rok docelowy': '2031',
    'Wartość docelowa': '64,5',
    '2026': '45',
  });
  // 5 of 24.5 in one of six years.
  expect(await table.shown('Postęp', 0)).toBe('20%');
  expect(await table.shown('Ocena', 0)).toBe('▲ zgodnie z planem');
  expect(await table.shown('Rok pomiaru', 0)).toBe('2026');
  await table.type(0, { '2027': '41' });
  expect(await table.shown('Postęp', 0)).toBe('4%');
  expect(await table.shown('Ocena', 0)).toBe('▼ poniżej planu');
  await table.type(0, { '2028': '64,5' });
  expect(await table.shown('Postęp', 0)).toBe('100%');
  expect(await table.shown('Ocena', 0)).toBe('✔ osiągnięty');
  await table.type(0, { '2028': 'dużo' });
  expect(await table.shown('Do uzupełnienia', 0)).toContain('tekst zamiast liczby: 2028');
  await table.type(0, { '2028': '64,5' });

  await tab.goToSheet('Karta wskaźnika');
  const card = (await tab.read('A1:I40')).flat();
  expect(card).toContain(`1.1 · ${busTickets}`);
  expect(card).toContain('✔ osiągnięty');
  expect(card).toEqual(expect.arrayContaining(['2026', '45', '2027', '41', '2028', '64,5']));

  const file = await readCalculated(await tab.download());
  expect(seenAt(file, 'Wskaźniki', table.at('Ocena', 0))).toBe('✔ osiągnięty');
});

test('an indicator that is chosen later stands behind the others of its goal, and what was typed stays', async () => {
  await insertTwoIndicators();
  await tab.goToSheet('Wskaźniki');
  const table = await indicatorTable();
  await table.type(0, { 'Rok bazowy': '2025', '2026': '45' });
  const pane = await tab.pane();
  await goTo(pane, 'Wskaźniki');
  await pane.getByText('jest już w skoroszycie').first().waitFor();
  await tick(pane, '1.1', laterOne);
  await goTo(pane, 'Podgląd');
  await pane.getByRole('button', { name: 'Dodaj tylko wskaźniki do arkusza „Wskaźniki”' }).click();
  await pane.getByText('Dodano 1 wskaźnik').waitFor();
  expect(await tab.sheets()).toEqual([
    'Arkusz1',
    ...['Strategia', 'Cele', 'Wskaźniki', 'Karta wskaźnika', 'Monitoring', 'Słowniki'],
  ]);
  await tab.goToSheet('Wskaźniki');
  expect(await table.shown('Wskaźnik', 1)).toBe(laterOne);
  expect(await table.shown('Kod celu', 1)).toBe('1.1');
  expect(await table.shown('Wskaźnik', 2)).toBe(ofKalisz);
  expect(await table.shown('2026', 0)).toBe('45');
  await table.type(1, {
    'Rok bazowy': '2025',
    'Wartość bazowa': '10',
    'Rok docelowy': '2031',
    'Wartość docelowa': '20',
    '2026': '20',
  });
  expect(await table.shown('Ocena', 1)).toBe('✔ osiągnięty');
});
