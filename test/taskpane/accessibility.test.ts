import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { BuiltPane, PaneOptions } from './built-pane';
import { buildPane } from './built-pane';
import { brzeg } from './brzeg-workbook';
import { chooseDocuments, chooseGoal, goTo, goToArea, namePlace, openDocument } from './pane-steps';

jest.setTimeout(120_000);

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let pane: BuiltPane;

beforeAll(async () => {
  pane = await buildPane();
});

afterAll(async () => {
  await pane.close();
});

/**
 * What axe finds on the page as it is, the size of targets included, each finding with the element's HTML. The whole page is
 * in view meanwhile: a button that lies half under the strip at the foot is no finding, it can be scrolled.
 */
async function violations(page: Page): Promise<readonly string[]> {
  const width = page.viewportSize()?.width ?? 350;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })',
  );
  await page.setViewportSize({ width, height: 800 });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** How far the page could be scrolled sideways, in pixels. */
async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const inserted: PaneOptions['workbook'] = {
  insertedGoals: {
    ok: true,
    value: [
      {
        key: 'kalisz-2014-2024:1.2',
        id: '1',
        code: '1.1',
        name: 'Cel',
        table: 'Wskazniki',
        sheet: 'Wskaźniki',
        indicators: [],
      },
    ],
  },
  outcome: {
    kind: 'inserted',
    sheets: ['Strategia', 'Cele', 'Program', 'Wskaźniki', 'Słowniki'],
    goals: 52,
    indicators: 2,
  },
  unfinished: {
    kind: 'found',
    insertion: {
      sheets: [{ id: '{1}', name: 'Cele', empty: false }],
      names: [],
      marker: undefined,
    },
  },
};

/** Every view with as much in it as there can be, one after the other. */
const views: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the library with an unfinished insertion', async (page) => page.getByText('Usuń je').waitFor()],
  [
    'search results',
    async (page) => {
      await page.getByRole('searchbox').fill('rozwoj');
      await page.getByText('Znaleziono').waitFor();
    },
  ],
  [
    'a search without results',
    async (page) => {
      await page.getByRole('searchbox').fill('xyzzy');
      await page.getByText('Nie znaleziono').waitFor();
      await page.getByRole('searchbox').fill('');
    },
  ],
  ['an empty draft', async (page) => goTo(page, 'Szkic')],
  ['no goals to measure', async (page) => goTo(page, 'Wskaźniki')],
  ['a preview of nothing', async (page) => goTo(page, 'Podgląd')],
  [
    'a superseded document, expanded and partly chosen',
    async (page) => {
      await openDocument(page, 'Kalisz');
      await page.getByRole('button', { name: 'Rozwiń wszystko' }).click();
      await page.getByRole('button', { name: 'Zaznacz wszystko' }).click();
      await page.getByRole('treeitem', { name: /^5\.2 / }).click();
    },
  ],
  ['a programme', async (page) => chooseDocuments(page, 'Legnica', 'Leszno')],
  ['the library with chosen documents', async (page) => goTo(page, 'Biblioteka')],
  [
    'a draft with mistakes and a removal',
    async (page) => {
      await namePlace(page, 'Brzeg 2');
      await page.getByText('Pozostałe formy').click();
      await page.getByLabel('Od roku').fill('2030');
      await page.getByLabel('Do roku').fill('2026');
      await page.getByLabel('Do roku').blur();
      await page.getByRole('button', { name: /^Usuń ze szkicu: Wsparcie/ }).click();
      await page.getByText('Cofnij').waitFor();
    },
  ],
  ['a preview that is not ready', async (page) => goTo(page, 'Podgląd')],
  [
    'indicators, closed and open, with fields, mistakes and a removal',
    async (page) => {
      await goTo(page, 'Wskaźniki');
      const panels = page.locator('main > ul > li');
      await panels.nth(1).locator('h2 button').click();
      for (const at of [0, 1, 2]) await panels.nth(1).getByRole('checkbox').nth(at).check();
      await panels.nth(1).getByRole('checkbox').nth(2).uncheck();
      await panels.nth(1).locator('summary').first().click();
      await panels
        .nth(1)
        .getByRole('button', { name: /^Zmień wskaźnik/ })
        .first()
        .click();
      await panels
        .nth(1)
        .getByRole('button', { name: /^Dodaj własny/ })
        .click();
      await panels.nth(1).getByLabel('Jednostka').last().fill('x'.repeat(120));
      await panels.nth(0).locator('h2 button').click();
      await panels.nth(1).getByText('Wpisz nazwę wskaźnika.').waitFor();
      await panels.nth(2).locator('h2 button').click();
      await panels.nth(2).getByRole('checkbox').first().check();
      await panels.nth(2).locator('h2 button').click();
    },
  ],
  [
    'a search among goals',
    async (page) => {
      await page.getByRole('searchbox').fill('transport');
      await page.getByText(/^Pasuj/).waitFor();
    },
  ],
  [
    'a preview with indicators to correct',
    async (page) => {
      await goTo(page, 'Podgląd');
      await page.getByText('1 wskaźnik nie ma nazwy').waitFor();
      await page.getByRole('button', { name: 'Popraw wskaźniki' }).click();
      await page.getByRole('button', { name: 'Usuń wskaźnik: wskaźnik bez nazwy' }).click();
    },
  ],
  [
    'a preview',
    async (page) => {
      await namePlace(page, 'Brzeg', 'Brzegu');
      await page.getByLabel('Do roku').fill('2034');
      await goTo(page, 'Podgląd');
      await page.getByText('Możesz dodać do arkusza „Wskaźniki” tylko 2 nowe wskaźniki').waitFor();
    },
  ],
  [
    'an insertion that is done',
    async (page) => {
      await page.getByRole('button', { name: 'Wstaw wszystko od nowa' }).click();
      await page.getByText('Wstawiono 52 cele i 2 wskaźniki').waitFor();
    },
  ],
];

/** The areas on a workbook that holds a draft, with every dialog open in turn. */
const workbookViews: typeof views = [
  [
    'the library beside a workbook with a draft',
    async (page) => page.getByText('W tym skoroszycie jest szkic strategii').waitFor(),
  ],
  [
    'the draft in the workbook, all of it open',
    async (page) => {
      await goToArea(page, 'Skoroszyt');
      await page.getByRole('button', { name: 'Ponumeruj na nowo' }).waitFor();
      for (const part of ['Czego dodatek nie zrozumiał', 'Pozostałe części strategii', 'Ostatnie zapisy'])
        await page.getByText(part).first().click();
      await page.getByRole('button', { name: 'Cofnij ostatnie wstawienie' }).waitFor();
    },
  ],
  ...(
    [
      ['Dodaj wskaźniki…', 'Dodaj wskaźniki do celu'],
      ['Przenieś pod inny cel…', 'Przenieś cel'],
      ['Zmień poziom…', 'Zmień poziom celu'],
      ['Ustaw wymiar…', 'Ustaw wymiar celu'],
      ['Usuń…', 'Usuń cel'],
      ['Przesuń niżej', 'Zmiany w skoroszycie'],
    ] as const
  ).map(
    ([item, title]) =>
      [
        `the dialog “${title}”`,
        async (page: Page) => {
          await page.keyboard.press('Escape');
          await page.getByRole('dialog').waitFor({ state: 'detached' });
          await page.getByRole('button', { name: /^Co zrobić z celem 1\.1 / }).click();
          await page.getByRole('menuitem', { name: item }).click();
          await page.getByRole('dialog').getByRole('heading', { name: title }).waitFor();
        },
      ] as const,
  ),
  [
    'a change that was written',
    async (page) => {
      await page.getByRole('button', { name: 'Zapisz w skoroszycie' }).click();
      await page.getByText('Zapisano w skoroszycie').waitFor();
    },
  ],
  [
    'the check, all of it open',
    async (page) => {
      await goToArea(page, 'Kontrola');
      const closed = page.locator('main > section details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
    },
  ],
  [
    'putting a finding aside without a reason',
    async (page) => {
      await page
        .getByRole('button', { name: /^Pomiń: / })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('button', { name: 'Pomiń' }).click();
      await page.getByText('Wpisz powód').waitFor();
    },
  ],
  [
    'goals for the draft in the workbook',
    async (page) => {
      await page.keyboard.press('Escape');
      await chooseGoal(page, 'Toruń', '3.5');
      await namePlace(page, 'Brzeg');
      await goTo(page, 'Podgląd');
      await page.getByRole('radio', { name: 'do szkicu w skoroszycie' }).check();
      await page.getByText('1 z tych celów jest już w szkicu').waitFor();
    },
  ],
];

describe.each<readonly [string, PaneOptions]>([
  ['light, 350 px', {}],
  ['dark, 320 px', { colorScheme: 'dark', width: 320 }],
  ['a contrast theme, 320 px', { forcedColors: 'active', width: 320 }],
  ['a dark contrast theme, 450 px', { forcedColors: 'active', colorScheme: 'dark', width: 450 }],
])('%s', (_name, options) => {
  it.each([
    ['any step', inserted, views],
    ['the areas on a workbook with a draft', { content: brzeg }, workbookViews],
  ])('has no axe violation in %s and never scrolls sideways', async (_which, workbook, all) => {
    const page = await pane.open({ ...options, workbook });
    for (const [name, reach] of all) {
      await reach(page);
      expect({ name, violations: await violations(page), sideways: await sidewaysScroll(page) }).toEqual({
        name,
        violations: [],
        sideways: 0,
      });
    }
    await page.close();
  });
});
