import type { Locator, Page } from 'playwright-core';
import { readCatalogue } from '../../src/library/catalogue';
import { suggestIndicators } from '../../src/library/suggest-indicators';
import type { StrategyNode } from '../../src/strategy/strategy';
import { walkNodes } from '../../src/strategy/strategy';
import type { BuiltPane, PaneOptions } from './built-pane';
import { buildPane } from './built-pane';
import { chooseDocuments, chooseGoal, goTo, namePlace, wordsOf } from './pane-steps';
import { strategyOf } from './sample-state';

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

/** Chooses Toruń 3.5 and Kalisz 7.2, which bring their strategic goals along, and goes to the indicators. */
async function openTwoGoals(options?: PaneOptions): Promise<void> {
  page = await pane.open(options);
  await chooseGoal(page, 'Toruń', '3.5');
  await chooseGoal(page, 'Kalisz', '7.2');
  await namePlace(page, 'Brzeg');
  await goTo(page, 'Wskaźniki');
}

function nodeOf(strategyId: string, id: string): StrategyNode {
  const node = [...walkNodes(strategyOf(strategyId).nodes)].find((one) => one.id === id);
  if (node === undefined) throw new Error(`${strategyId} has no ${id}`);
  return node;
}

const suggested = suggestIndicators(nodeOf('torun-2028', '3.5'), readCatalogue());
const best = suggested.map(({ template }) => template.name.pl);

/** The panel of a goal by its code in the draft. */
function goal(code: string): Locator {
  const header = page.getByRole('button', { name: new RegExp(`^${code.replace('.', '\\.')} `) });
  return page.locator('main > ul > li').filter({ has: header });
}

async function openGoal(code: string): Promise<Locator> {
  const panel = goal(code);
  const header = panel.locator('h2 button');
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  await panel.getByText('Propozycje dodatku').waitFor();
  return panel;
}

describe('suggestions', () => {
  it('stand at their goals, best first with the reason, are called the add-in’s, and none is ticked', async () => {
    await openTwoGoals();
    expect(await wordsOf(page, 'main')).toContain('Nie pochodzą z dokumentów miast.');
    await page.getByText('Nie wybrano jeszcze wskaźników; 4 cele bez wskaźnika').waitFor();
    const panel = await openGoal('1.1');
    const names = panel.getByRole('checkbox');
    expect(await names.count()).toBe(5);
    for (const [at, name] of best.slice(0, 5).entries()) {
      expect(await panel.getByRole('checkbox', { name, exact: true }).count()).toBe(1);
      expect(await names.nth(at).isChecked()).toBe(false);
    }
    expect(await wordsOf(page, 'main')).toMatch(/temat: transport/);
  });

  it('say of each what the catalogue says, the definition on demand', async () => {
    await openTwoGoals();
    const [first] = suggested;
    if (first === undefined) throw new Error('Toruń 3.5 has no suggestions');
    const { template } = first;
    const panel = await openGoal('1.1');
    const row = panel.locator('li').filter({ has: page.getByRole('checkbox', { name: template.name.pl }) });
    const words = (await row.innerText()).replace(/\s+/g, ' ');
    expect(words).toContain(`jednostka: ${template.unit.pl}`);
    expect(words).toContain('oczekiwana zmiana:');
    expect(words).toContain(`źródło: ${template.source.name.pl}`);
    expect(words).not.toContain(template.definition.pl);
    await row.getByText('Definicja').click();
    await row.getByText(template.definition.pl).waitFor();
    await row.getByText('Propozycja dodatku, a nie zapis strategii.').waitFor();
  });

  it('mark context, powiat data and numbers of variables that are not verified', async () => {
    page = await pane.open();
    await chooseDocuments(page, 'Kalisz');
    await goTo(page, 'Wskaźniki');
    const templates = readCatalogue();
    const marks = [
      ['wskaźnik kontekstowy', templates.find(({ kind }) => kind === 'context')],
      ['dane dla powiatu', templates.find(({ level }) => level === 'powiat')],
      [
        'numer zmiennej BDL niezweryfikowany',
        templates.find(({ source }) => source.variable?.verified === false),
      ],
      ['numer zmiennej BDL:', templates.find(({ source }) => source.variable?.verified === true)],
    ] as const;
    for (const [mark, template] of marks) {
      if (template === undefined) continue;
      const fitting = [...walkNodes(strategyOf('kalisz-2014-2024').nodes)].find((node) =>
        suggestIndicators(node, templates).some((one) => one.template === template),
      );
      if (fitting?.code === undefined) throw new Error(`${template.id} fits no goal of Kalisz`);
      const panel = await openGoal(fitting.code);
      const row = panel
        .locator('li')
        .filter({ has: page.getByRole('checkbox', { name: template.name.pl, exact: true }) });
      while ((await row.count()) === 0) await panel.getByRole('button', { name: /^Pokaż więcej/ }).click();
      expect(await row.innerText()).toContain(mark);
    }
  });

  it('are shown further on demand, and the keyboard stays in the list', async () => {
    await openTwoGoals();
    const panel = await openGoal('1.1');
    await panel.getByRole('button', { name: /^Pokaż więcej/ }).click();
    await panel.getByRole('checkbox').nth(5).waitFor();
    expect(await panel.getByRole('checkbox').count()).toBe(Math.min(15, suggested.length));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  });
});

describe('choosing', () => {
  it('ticks and counts; a closed goal still names what was chosen', async () => {
    await openTwoGoals();
    const panel = await openGoal('1.1');
    await panel.getByRole('checkbox').nth(0).check();
    await panel.getByRole('checkbox').nth(1).check();
    await page.getByText('2 wskaźniki w 1 celu; 3 cele bez wskaźnika').waitFor();
    await page.getByRole('navigation').getByLabel('Wybrano 2 wskaźniki').waitFor();
    await panel.locator('h2 button').click();
    expect(
      await panel.getByRole('list', { name: 'Wybrane wskaźniki celu 1.1' }).locator('li').allInnerTexts(),
    ).toEqual(best.slice(0, 2));
  });

  it('changes an indicator in place, and inserts it so', async () => {
    await openTwoGoals({
      workbook: { outcome: { kind: 'inserted', sheets: ['Cele'], goals: 4, indicators: 1 } },
    });
    const panel = await openGoal('1.1');
    await panel.getByRole('checkbox').nth(0).check();
    await panel.getByRole('button', { name: /^Zmień wskaźnik: / }).click();
    const fields = panel.getByRole('group', { name: /^Zmiana wskaźnika/ });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await fields.getByLabel('Nazwa wskaźnika').fill('Moja nazwa');
    await fields.getByLabel('Jednostka').fill('szt.');
    await fields.getByLabel('Oczekiwana zmiana').selectOption('spadek');
    await fields.getByLabel('Rodzaj').selectOption('wskaźnik kontekstowy');
    await fields.getByLabel('Definicja').fill('Moja definicja');
    await fields.getByRole('button', { name: 'Gotowe' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zmień');
    expect((await panel.innerText()).replace(/\s+/g, ' ')).toContain('zmieniony przez Ciebie');
    await goTo(page, 'Podgląd');
    await page.getByText('1 wskaźnik: Moja nazwa').waitFor();
    await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).click();
    await page.getByText('Wstawiono 4 cele i 1 wskaźnik').waitFor();
    const inserted = await page.evaluate(() => window.workbook.inserted[0]?.draft.indicators);
    expect(inserted).toEqual([
      expect.objectContaining({
        goalCode: '1.1',
        templateId: suggested[0]?.template.id,
        name: 'Moja nazwa',
        unit: 'szt.',
        desiredChange: 'decrease',
        kind: 'context',
        definition: 'Moja definicja',
      }),
    ]);
  });

  it('takes an own indicator, which needs a name', async () => {
    await openTwoGoals();
    const panel = await openGoal('1.1');
    await panel.getByRole('button', { name: 'Dodaj własny wskaźnik do celu 1.1' }).click();
    await page.keyboard.press('Tab');
    await panel.getByLabel('Jednostka').fill('km');
    await panel.getByText('Wpisz nazwę wskaźnika.').waitFor();
    await goTo(page, 'Podgląd');
    await page.getByText('1 wskaźnik nie ma nazwy albo ma zbyt długi tekst.').waitFor();
    expect(await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Popraw wskaźniki' }).click();
    await panel.getByRole('button', { name: 'Zmień wskaźnik: wskaźnik bez nazwy' }).click();
    await panel.getByLabel('Nazwa wskaźnika').fill('Drogi dla rowerów');
    await panel.getByRole('button', { name: 'Gotowe' }).click();
    await page.getByText('1 wskaźnik w 1 celu').waitFor();
    await goTo(page, 'Podgląd');
    await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).waitFor();
  });

  it('forgets an own indicator into which nothing was typed', async () => {
    await openTwoGoals();
    const panel = await openGoal('1.1');
    const add = panel.getByRole('button', { name: 'Dodaj własny wskaźnik do celu 1.1' });
    await add.click();
    await panel.getByRole('button', { name: 'Gotowe' }).click();
    expect(await panel.getByText('Własne wskaźniki').count()).toBe(0);
    expect(await add.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('takes a removal back', async () => {
    await openTwoGoals();
    const panel = await openGoal('1.1');
    await panel.getByRole('checkbox').nth(1).check();
    await panel.getByRole('checkbox').nth(1).uncheck();
    await page.getByText(`Usunięto: ${best[1] ?? ''}`).waitFor();
    await page.getByRole('button', { name: 'Cofnij' }).click();
    expect(await panel.getByRole('checkbox').nth(1).isChecked()).toBe(true);
  });

  it('is done by keyboard alone', async () => {
    await openTwoGoals();
    const header = goal('1.1').locator('h2 button');
    await header.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByText('1 wskaźnik w 1 celu').waitFor();
    expect(await goal('1.1').getByRole('checkbox').first().isChecked()).toBe(true);
  });
});

describe('finding one’s way', () => {
  it('opens all of a few goals, the first of many, and renders only what is open', async () => {
    page = await pane.open();
    await chooseDocuments(page, 'Kalisz');
    await goTo(page, 'Wskaźniki');
    expect(await page.locator('h2 button').count()).toBe(50);
    expect(await page.locator('h2 button[aria-expanded="true"]').count()).toBe(1);
    expect(await page.getByRole('checkbox').count()).toBeLessThanOrEqual(5);
  });

  it('jumps to the next goal without an indicator, also from the foot of a goal', async () => {
    page = await pane.open();
    await chooseDocuments(page, 'Kalisz');
    await goTo(page, 'Wskaźniki');
    const first = await openGoal('1');
    await first.getByRole('checkbox').first().check();
    await page.getByText('1 wskaźnik w 1 celu; 49 celów bez wskaźnika').waitFor();
    await first.getByRole('button', { name: 'Następny cel bez wskaźnika' }).click();
    await page.waitForFunction(() => /^1\.1 /.test(document.activeElement?.textContent ?? ''));
    expect(await goal('1.1').locator('h2 button').getAttribute('aria-expanded')).toBe('true');
    expect(await first.locator('h2 button').getAttribute('aria-expanded')).toBe('false');
  });

  it('searches many goals by words and themes', async () => {
    page = await pane.open();
    await chooseDocuments(page, 'Kalisz');
    await goTo(page, 'Wskaźniki');
    await page.getByRole('searchbox').fill('transportu publicznego');
    await page.getByText('Pasuje 1 cel').waitFor();
    expect(await page.locator('h2 button').allInnerTexts()).toEqual([expect.stringMatching(/^7\.2/)]);
    await page.getByRole('searchbox').fill('xyzzy');
    await page.getByText('Żaden cel nie pasuje do „xyzzy”.').waitFor();
  });

  it('leads to the library when there is nothing to measure', async () => {
    page = await pane.open();
    await goTo(page, 'Wskaźniki');
    await page.getByRole('button', { name: 'Przejdź do biblioteki' }).click();
    await page.getByRole('heading', { level: 1, name: 'Biblioteka strategii' }).waitFor();
  });

  it('keeps what was chosen when its goal goes and comes back', async () => {
    await openTwoGoals();
    await (await openGoal('1.1')).getByRole('checkbox').nth(0).check();
    await goTo(page, 'Szkic');
    await page.getByRole('button', { name: /^Usuń ze szkicu: Zwiększenie/ }).click();
    await goTo(page, 'Podgląd');
    expect(await wordsOf(page, 'main')).not.toContain('1 wskaźnik');
    await goTo(page, 'Szkic');
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await goTo(page, 'Wskaźniki');
    await page.getByText('1 wskaźnik w 1 celu').waitFor();
  });
});

describe('the preview', () => {
  it('says which years get columns', async () => {
    await openTwoGoals();
    await goTo(page, 'Podgląd');
    const year = new Date().getFullYear();
    await page
      .getByText(`kolumny na wartości z lat: ${year}–${year + 5}. Lat strategii nie podano, więc będzie 6`)
      .waitFor();
    await goTo(page, 'Szkic');
    await page.getByLabel('Od roku').fill('2026');
    await page.getByLabel('Do roku').fill('2035');
    await goTo(page, 'Podgląd');
    await page.getByText('kolumny na wartości z lat: 2026–2035.').waitFor();
    expect(await page.getByText('Lat strategii nie podano').count()).toBe(0);
  });

  it('offers protection, off at first, with what it means, and passes it on', async () => {
    await openTwoGoals({
      workbook: { outcome: { kind: 'inserted', sheets: ['Cele'], goals: 4, indicators: 0 } },
    });
    await goTo(page, 'Podgląd');
    const box = page.getByRole('checkbox', {
      name: 'Chroń formuły przed przypadkową zmianą (bez hasła)',
    });
    expect(await box.isChecked()).toBe(false);
    await page.getByText('Chronionej tabeli nie da się powiększyć').waitFor();
    await box.check();
    await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).click();
    await page.getByText('Wstawiono 4 cele').waitFor();
    expect(await page.evaluate(() => window.workbook.inserted[0]?.protectFormulas)).toBe(true);
  });
});
