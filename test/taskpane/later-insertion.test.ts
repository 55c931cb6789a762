import type { Page } from 'playwright-core';
import type { AddOutcome } from '../../src/excel/add-indicators';
import type { InsertedGoal } from '../../src/excel/find-inserted-goals';
import type { HostProblem } from '../../src/excel/host-problem';
import type { BuiltPane, PaneOptions } from './built-pane';
import { buildPane } from './built-pane';
import { chooseGoal, goTo, namePlace } from './pane-steps';

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

const added: AddOutcome = { kind: 'added', added: 1, sheets: ['Wskaźniki'], present: [], withoutGoal: [] };

/** The strategic goal that Toruń 3.5 brings along. */
const parent: InsertedGoal = { ...insertedGoal(), key: 'torun-2028:3', code: '1' };

function insertedGoal(...indicators: readonly string[]): InsertedGoal {
  return {
    key: 'torun-2028:3.5',
    id: '1',
    code: '1.1',
    name: 'Cel',
    table: 'Wskazniki',
    sheet: 'Wskaźniki',
    indicators,
  };
}

/** Chooses Toruń 3.5 and goes to its indicators, beside a workbook that holds this goal. */
async function open(workbook: PaneOptions['workbook'] = {}): Promise<void> {
  page = await pane.open({
    workbook: { insertedGoals: { ok: true, value: [insertedGoal()] }, ...workbook },
  });
  await chooseGoal(page, 'Toruń', '3.5');
  await namePlace(page, 'Brzeg');
  await goTo(page, 'Wskaźniki');
}

/** Ticks a suggestion for the operational goal and returns its name. */
async function tick(at: number): Promise<string> {
  const panel = page.locator('main > ul > li').nth(1);
  await panel.getByRole('checkbox').nth(at).check();
  return panel.locator('label').nth(at).innerText();
}

const addOnly = { name: 'Dodaj tylko wskaźniki do arkusza „Wskaźniki”' };

it('offers to add only indicators where the goals are in the workbook, and adds them', async () => {
  await open({ progress: [{ stage: 'writing', fraction: 0.5 }] });
  const name = await tick(0);
  await goTo(page, 'Podgląd');
  await page.getByText('1 cel tego szkicu jest już w skoroszycie').waitFor();
  await page.getByText('Możesz dodać do arkusza „Wskaźniki” tylko 1 nowy wskaźnik').waitFor();
  await page.getByRole('button', { name: 'Wstaw wszystko od nowa' }).waitFor();
  await page.getByRole('button', addOnly).click();
  await page.getByText('Dodaję wskaźniki…').waitFor();
  expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.5');
  const asked = await page.evaluate((outcome) => {
    window.workbook.settleAddition?.(outcome);
    return window.workbook.added;
  }, added);
  await page.getByText('Dodano 1 wskaźnik').waitFor();
  expect(asked).toEqual([[expect.objectContaining({ goal: 'torun-2028:3.5', name })]]);
  await page.getByRole('button', { name: 'Wskaźniki', exact: true }).last().click();
  expect(await page.evaluate(() => window.workbook.visited)).toEqual(['Wskaźniki']);
});

it('comes by itself after an insertion, when the planner goes back and chooses more', async () => {
  await open({
    insertedGoals: { ok: true, value: [] },
    outcome: { kind: 'inserted', sheets: ['Cele', 'Wskaźniki'], goals: 2, indicators: 1 },
    addition: added,
  });
  const first = await tick(0);
  await goTo(page, 'Podgląd');
  await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).click();
  await page.getByText('Wstawiono 2 cele i 1 wskaźnik').waitFor();
  await page.evaluate((goal) => {
    window.workbook.insertedGoals = { ok: true, value: [goal] };
  }, insertedGoal(first));
  await goTo(page, 'Wskaźniki');
  await page.getByText('jest już w skoroszycie').waitFor();
  const second = await tick(1);
  await goTo(page, 'Podgląd');
  await page.getByRole('button', addOnly).click();
  await page.getByText('Dodano 1 wskaźnik').waitFor();
  const asked = await page.evaluate(() => window.workbook.added);
  expect(asked.map((indicators) => indicators.map(({ name }) => name))).toEqual([[second]]);
});

it('adds nothing that is there already, and still inserts everything anew on request', async () => {
  await open({ outcome: { kind: 'inserted', sheets: ['Cele 2'], goals: 2, indicators: 1 } });
  const name = await tick(0);
  await page.evaluate(
    (goals) => {
      window.workbook.insertedGoals = { ok: true, value: goals };
    },
    [parent, insertedGoal(name)],
  );
  await goTo(page, 'Podgląd');
  await page.getByText('Nie ma nowych wskaźników, które można by do nich dodać.').waitFor();
  expect(await page.getByRole('button', addOnly).count()).toBe(0);
  await page.getByRole('button', { name: 'Wstaw wszystko od nowa' }).click();
  await page.getByText('Wstawiono 2 cele i 1 wskaźnik').waitFor();
  expect(await page.evaluate(() => window.workbook.inserted)).toHaveLength(1);
});

it('tells of what was chosen for goals that are not in the workbook', async () => {
  await open();
  await page.locator('main > ul > li').first().getByRole('checkbox').first().check();
  await goTo(page, 'Podgląd');
  await page.getByText('1 wskaźnik należy do celu, którego nie ma jeszcze w skoroszycie.').waitFor();
  await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).waitFor();
});

it('says what was left out', async () => {
  await open();
  await tick(0);
  await goTo(page, 'Podgląd');
  await page.getByRole('button', addOnly).click();
  await page.evaluate(() => {
    const [indicators = []] = window.workbook.added;
    window.workbook.settleAddition?.({
      kind: 'added',
      added: 0,
      sheets: [],
      present: indicators,
      withoutGoal: [],
    });
  });
  await page.getByText('Nie było nic do dodania').waitFor();
  await page.getByText('Pominięto 1 wskaźnik, który już tam jest.').waitFor();
});

it.each<readonly [HostProblem, string]>([
  [
    { kind: 'sheetProtected', sheet: 'Wskaźniki' },
    'Arkusz „Wskaźniki” jest chroniony. Wyłącz ochronę (Recenzja › Nie chroń arkusza)',
  ],
  [{ kind: 'tableFiltered', sheet: 'Wskaźniki' }, 'Wyczyść filtr (Dane › Wyczyść)'],
  [{ kind: 'cellEditMode' }, 'W skoroszycie trwa edycja komórki.'],
])('says why nothing was added and what to do: %j', async (problem, sentence) => {
  await open({ addition: { kind: 'failed', problem, leftovers: false } });
  await tick(0);
  await goTo(page, 'Podgląd');
  await page.getByRole('button', addOnly).click();
  await page.getByText('Nie dodano wskaźników').waitFor();
  await page.getByText(sentence).waitFor();
  await page.getByText('Skoroszyt pozostał taki jak przedtem.').waitFor();
  await page.getByRole('button', addOnly).waitFor();
});

it('says beforehand when a changed table keeps indicators from being added, and lets everything be inserted', async () => {
  const problem: HostProblem = { kind: 'columnMissing', table: 'Wskazniki', column: 'Kod celu' };
  await open({ insertedGoals: { ok: false, problem } });
  await goTo(page, 'Podgląd');
  await page.getByText('W tabeli „Wskazniki” brakuje kolumny „Kod celu”').waitFor();
  await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).waitFor();
});

it('asks again at the next move when Excel did not answer', async () => {
  await open({ insertedGoals: { ok: false, problem: { kind: 'cellEditMode' } } });
  await tick(0);
  await goTo(page, 'Podgląd');
  await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).waitFor();
  await page.evaluate((goal) => {
    window.workbook.insertedGoals = { ok: true, value: [goal] };
  }, insertedGoal());
  await goTo(page, 'Szkic');
  await goTo(page, 'Podgląd');
  await page.getByRole('button', addOnly).waitFor();
});
