import type { Page } from 'playwright-core';
import type { BuiltPane, PaneOptions } from './built-pane';
import { buildPane } from './built-pane';
import { brzeg } from './brzeg-workbook';
import { goToArea, wordsOf } from './pane-steps';

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

async function open(workbook: PaneOptions['workbook'] = {}): Promise<void> {
  page = await pane.open({ width: 320, workbook: { content: brzeg, ...workbook } });
  await goToArea(page, 'Kontrola');
}

const dialog = () => page.getByRole('dialog');

it('tells how much of what the law asks for is there, and the words of the act on demand', async () => {
  await open();
  await page.getByText('Co strategia ma zawierać').waitFor();
  expect(await page.locator('ol[aria-label="Co strategia ma zawierać"] > li').count()).toBe(10);
  expect(await wordsOf(page, 'main')).toContain('To nie jest porada prawna.');
  await page.locator('ol summary').first().click();
  expect(await page.locator('ol details[open] p[lang="pl"]').innerText()).toMatch(/wniosk.* z diagnozy/);
});

it('counts what it found, leads to the cell, and proposes what one click can mend', async () => {
  await open({
    content: {
      ...brzeg,
      goals: brzeg.goals.map((goal) => (goal.code === '2.1' ? { ...goal, code: '1.2' } : goal)),
    },
  });
  await page.getByText(/^\d+ błęd/).waitFor();
  const group = page.locator('details', { hasText: 'Powtórzony kod' }).first();
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await group
    .getByRole('button', { name: /^Pokaż Cele, A/ })
    .first()
    .click();
  expect(
    await page.evaluate(() => window.workbook.selected.map(({ sheet, column }) => [sheet, column])),
  ).toEqual([['Cele', 0]]);
});

it('puts a finding aside with a reason, and takes it up again', async () => {
  await open();
  await page
    .getByRole('button', { name: /^Pomiń: / })
    .first()
    .click();
  await dialog().getByRole('button', { name: 'Pomiń', exact: true }).click();
  await dialog().getByText('Wpisz powód, choćby jednym zdaniem.').waitFor();
  await dialog().getByLabel('Powód').fill('Uchwalimy to osobno.');
  await dialog().getByRole('button', { name: 'Pomiń', exact: true }).click();
  await page.getByText('Pominięto 1 wynik').click();
  await page.getByText('Powód: Uchwalimy to osobno.').waitFor();
  await page.getByRole('button', { name: /^Przywróć: / }).click();
  await page.getByText('Pominięto 1 wynik').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => window.workbook.dismissals.map(({ kind }) => kind))).toEqual([
    'dismiss',
    'takeUpAgain',
  ]);
});

it('says when putting aside could not be stored', async () => {
  await open({ dismissalProblem: { kind: 'cellEditMode' } });
  await page
    .getByRole('button', { name: /^Pomiń: / })
    .first()
    .click();
  await dialog().getByLabel('Powód').fill('Tak ma być.');
  await dialog().getByRole('button', { name: 'Pomiń', exact: true }).click();
  await page.getByText('Nie zapisano pominięcia').waitFor();
  await page.getByText('W skoroszycie trwa edycja komórki.').waitFor();
});

it('shows only the first of thousands of findings, and more on request', async () => {
  await open({
    content: {
      ...brzeg,
      indicators: Array.from({ length: 2000 }, (_, at) => ({ goalCode: '1.1', name: `Wskaźnik ${at + 1}` })),
    },
  });
  const group = page.locator('details', { hasText: 'Wskaźnik bez jednostki miary' }).first();
  await group.locator('summary').click();
  await group.locator('li').first().waitFor();
  expect(await group.locator('li').count()).toBe(50);
  await group.getByRole('button', { name: /^Pokaż więcej/ }).click();
  expect(await group.locator('li').count()).toBe(100);
});

it('inserts its result as a sheet', async () => {
  await open();
  await page.getByRole('button', { name: 'Wstaw arkusz „Kontrola”' }).click();
  await page.getByText('Wstawiono arkusz „Kontrola”').waitFor();
  expect(await page.evaluate(() => window.workbook.sheets)).toEqual(['check']);
});

it('checks again when the workbook changes', async () => {
  await open();
  await page.evaluate(
    (content) => {
      window.workbook.content = content;
      window.workbook.touch();
    },
    { ...brzeg, goals: [] },
  );
  await page.getByText('W tym skoroszycie nie ma jeszcze szkicu strategii').waitFor();
});
