import type { Page } from 'playwright-core';
import type { BuiltPane, PaneOptions } from './built-pane';
import { buildPane } from './built-pane';
import { brzeg } from './brzeg-workbook';
import { chooseGoal, goTo, goToArea, namePlace, wordsOf } from './pane-steps';

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
}

/** Opens the menu of a goal by its code. */
async function openMenu(code: string): Promise<void> {
  await menuButton(code).click();
  await page.getByRole('menu').waitFor();
}

function menuButton(code: string) {
  return page.getByRole('button', {
    name: new RegExp(`^Co zrobić z celem ${code.replaceAll('.', '\\.')} `),
  });
}

async function choose(item: string): Promise<void> {
  await page.getByRole('menuitem', { name: item }).click();
}

const dialog = () => page.getByRole('dialog');

/** What has the keyboard, by its name. */
async function focused(): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
}

describe('a draft in the workbook', () => {
  it('is told at the top of the library when the pane opens, which stays where it is', async () => {
    await open();
    await page.getByText('W tym skoroszycie jest szkic strategii').waitFor();
    await page.getByText('Brzeg: 6 celów i 3 wskaźniki.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Biblioteka strategii' }).waitFor();
    await page.getByRole('button', { name: 'Otwórz szkic' }).click();
    await page.getByRole('heading', { level: 1, name: 'Szkic w skoroszycie' }).waitFor();
  });

  it('is shown as a tree with levels and numbers of indicators, which folds', async () => {
    await open();
    await goToArea(page, 'Skoroszyt');
    const words = await wordsOf(page, 'main');
    expect(words).toContain('Strategia dla: Brzeg, lata 2026–2030');
    expect(words).toContain(
      '1.1 Rozwój transportu publicznego Cel operacyjny · wymiar przestrzenny · 2 wskaźniki',
    );
    await page.getByRole('button', { name: 'Zwiń cele pod: 1 Miasto przyjazne mieszkańcom' }).click();
    await page.getByText('3 cele poniżej').waitFor();
    expect(await wordsOf(page, 'main')).not.toContain('1.1 Rozwój');
  });

  it('is followed as the workbook changes; what is folded stays so, and the keyboard where it is', async () => {
    await open();
    await goToArea(page, 'Skoroszyt');
    const fold = page.getByRole('button', { name: /^Zwiń cele pod: 1 / });
    await fold.click();
    await page.evaluate(
      (content) => {
        window.workbook.content = content;
        window.workbook.touch();
      },
      { ...brzeg, goals: brzeg.goals.map((goal) => ({ ...goal, name: `${goal.name} dziś` })) },
    );
    await page.getByText('Czyste środowisko dziś').waitFor();
    expect(await wordsOf(page, 'main')).not.toContain('1.1 Rozwój');
    expect(await focused()).toMatch(/^Rozwiń cele pod: 1 /);
  });

  it('is followed from the next reading on when Excel refused at first to tell of changes', async () => {
    await open({ watchRefused: true });
    await goToArea(page, 'Skoroszyt');
    await page.evaluate(() => {
      window.workbook.watchRefused = false;
    });
    await goToArea(page, 'Kontrola');
    await goToArea(page, 'Skoroszyt');
    const { watches } = await page.evaluate(
      (content) => {
        window.workbook.content = content;
        window.workbook.touch();
        return { watches: window.workbook.watches };
      },
      { ...brzeg, place: 'Brzeg nad Odrą' },
    );
    await page.getByText('Strategia dla: Brzeg nad Odrą').waitFor();
    expect(watches).toBeGreaterThan(1);
    expect(await page.evaluate(() => window.workbook.watches)).toBe(watches);
  });

  it('can be chosen among several, by their sheets', async () => {
    await open({
      content: { ...brzeg, second: [{ code: '1', level: 'strategicGoal', name: 'Inny szkic' }] },
    });
    await goToArea(page, 'Skoroszyt');
    await page.getByLabel('Szkic', { exact: true }).selectOption({ label: 'arkusz „Cele 2”: 1 cel' });
    await page.getByText('Inny szkic').waitFor();
  });

  it('names what was not understood and leads to the cell', async () => {
    await open();
    await goToArea(page, 'Skoroszyt');
    await page.getByText('Czego dodatek nie zrozumiał').click();
    await page.getByRole('button', { name: 'Pokaż Cele, B7' }).click();
    expect(await page.evaluate(() => window.workbook.selected)).toEqual([
      { sheet: 'Cele', row: 6, column: 1 },
    ]);
  });

  it('says when a cell cannot be shown', async () => {
    await open({ cell: { kind: 'hidden' } });
    await goToArea(page, 'Skoroszyt');
    await openMenu('1.2');
    await choose('Pokaż w arkuszu');
    await page.getByText('Arkusz „Cele” jest ukryty.').waitFor();
  });

  it('is not there yet in a new workbook, or cannot be read: both are said, with what to do', async () => {
    await open({ content: { problem: { kind: 'cellEditMode' } } });
    await goToArea(page, 'Skoroszyt');
    await page.getByText('W skoroszycie trwa edycja komórki.').waitFor();
    const reads = await page.evaluate(
      (content) => {
        window.workbook.content = content;
        return window.workbook.reads;
      },
      { ...brzeg, goals: [] },
    );
    await page.getByRole('button', { name: 'Odczytaj ponownie' }).click();
    await page.getByText('W tym skoroszycie nie ma jeszcze szkicu strategii').waitFor();
    expect(await page.evaluate(() => window.workbook.reads)).toBe(reads + 1);
  });

  it('can only be looked at where the add-in must not write', async () => {
    await open({ content: { ...brzeg, readOnly: { kind: 'newerVersion' } } });
    await goToArea(page, 'Skoroszyt');
    await page.getByText('Szkic można tylko oglądać').waitFor();
    await openMenu('1.1');
    await choose('Przesuń niżej');
    await dialog().getByText('Tej zmiany nie da się zrobić').waitFor();
    expect(await page.evaluate(() => window.workbook.plans)).toEqual([]);
  });
});

describe('a change of the draft', () => {
  it('is shown cell by cell, written on request, and can be taken back', async () => {
    await open();
    await goToArea(page, 'Skoroszyt');
    await openMenu('1.2');
    await choose('Zmień poziom');
    await dialog().getByLabel('Kierunek działań').check();
    await dialog().getByRole('button', { name: 'Pokaż zmiany' }).click();
    await dialog().getByText('Cele, B8 (Poziom)').waitFor();
    await dialog().getByText('było: Cel operacyjny → będzie: Kierunek działań').waitFor();
    expect(await page.evaluate(() => window.workbook.plans)).toEqual([]);
    await dialog().getByRole('button', { name: 'Zapisz w skoroszycie' }).click();
    await page.getByText('Zapisano w skoroszycie: zmieniono poziom celu: 1.2').waitFor();
    expect(await page.evaluate(() => window.workbook.plans.map(({ label }) => label))).toEqual([
      { kind: 'levelSet', name: '1.2 Atrakcyjność inwestycyjna' },
    ]);
    expect(await focused()).toMatch(/^Co zrobić z celem 1\.2 /);
    await page.getByRole('contentinfo').getByRole('button', { name: 'Cofnij' }).click();
    await page.getByText('Cofnięto: zmieniono poziom celu').waitFor();
    expect(await page.evaluate(() => window.workbook.undone)).toEqual([{ id: 'write-3', keepEdited: false }]);
  });

  it('is made by keyboard alone, and left with Esc', async () => {
    await open();
    await goToArea(page, 'Skoroszyt');
    await menuButton('1.1').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^Co zrobić z celem 1\.1 /);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await dialog().getByText('Co zrobić z 2 wskaźnikami tych celów?').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^Co zrobić z celem 1\.1 /);
  });

  it('that moves cells below the table needs the planner’s word', async () => {
    await open({ content: { ...brzeg, below: 'A12:C13' } });
    await goToArea(page, 'Skoroszyt');
    await openMenu('1.1');
    await choose('Usuń');
    await dialog().getByLabel('usunąć').check();
    await dialog().getByRole('button', { name: 'Pokaż zmiany' }).click();
    await dialog().getByText('Cele, A12:C13').waitFor();
    const write = dialog().getByRole('button', { name: 'Zapisz w skoroszycie' });
    expect(await write.getAttribute('aria-disabled')).toBe('true');
    await dialog().getByLabel('Zgadzam się na przesunięcie tych komórek').check();
    await write.click();
    await page.getByText('Zapisano w skoroszycie: usunięto cel').waitFor();
  });

  it('is thrown away when the workbook changed meanwhile, which is read again', async () => {
    await open({
      change: { kind: 'changedMeanwhile', cells: [{ sheet: 'Cele', row: 4, column: 2 }] },
    });
    await goToArea(page, 'Skoroszyt');
    await openMenu('1.1');
    await choose('Przesuń niżej');
    const reads = await page.evaluate(() => window.workbook.reads);
    await dialog().getByRole('button', { name: 'Zapisz w skoroszycie' }).click();
    await dialog().getByText('Od ostatniego odczytu ktoś zmienił te komórki: Cele, C5.').waitFor();
    await dialog().getByRole('button', { name: 'Zamknij' }).click();
    await page.waitForFunction((before) => window.workbook.reads > before, reads);
  });

  it('that fails says why and can be tried again', async () => {
    await open({ change: { kind: 'failed', problem: { kind: 'excelBusy' }, leftovers: false } });
    await goToArea(page, 'Skoroszyt');
    await openMenu('1.1');
    await choose('Przesuń niżej');
    await dialog().getByRole('button', { name: 'Zapisz w skoroszycie' }).click();
    await dialog().getByText('Excel jest teraz zajęty.').waitFor();
    await page.evaluate(() => {
      window.workbook.change = { kind: 'written', id: 'write-3', canBeUndone: false };
    });
    await dialog().getByRole('button', { name: 'Zapisz w skoroszycie' }).click();
    await page.getByText('Tego zapisu dodatek nie będzie mógł cofnąć').waitFor();
  });

  it('that cannot be made says why', async () => {
    await open();
    await goToArea(page, 'Skoroszyt');
    await page.getByRole('button', { name: 'Ponumeruj na nowo' }).click();
    await dialog().getByText('Nie ma nic do zmiany: szkic już tak wygląda.').waitFor();
  });

  it('adds suggested indicators and one of the planner’s own', async () => {
    await open();
    await goToArea(page, 'Skoroszyt');
    await openMenu('1.1');
    await choose('Dodaj wskaźniki');
    const ticked = dialog().getByRole('checkbox').first();
    await ticked.check();
    await dialog().getByLabel('Nazwa wskaźnika').fill('Wiaty na rowery');
    await dialog().getByText('Wybrano 2 wskaźniki').waitFor();
    await dialog().getByRole('button', { name: 'Pokaż zmiany' }).click();
    await dialog().getByText('2 wiersze przybędą').waitFor();
    await dialog().getByText('Wiaty na rowery').first().waitFor();
  });
});

describe('goals of the library', () => {
  it('are chosen for a goal of the workbook and added under it', async () => {
    await open();
    await goToArea(page, 'Skoroszyt');
    await openMenu('2');
    await choose('Dodaj cele z biblioteki pod tym celem');
    await page.getByText('Zostaną dopisane pod celem 2 Czyste środowisko.').waitFor();
    await chooseGoal(page, 'Toruń', '3.4');
    await goTo(page, 'Podgląd');
    expect(await page.getByRole('radio', { name: 'do szkicu w skoroszycie' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Dopisz do szkicu' }).click();
    await dialog().getByText('1 wiersz przybędzie').waitFor();
    await dialog().getByRole('button', { name: 'Zapisz w skoroszycie' }).click();
    await page.getByText('Zapisano w skoroszycie: dopisano 1 cel').waitFor();
    await page.getByRole('button', { name: 'Pokaż szkic w skoroszycie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Szkic w skoroszycie' }).waitFor();
  });

  it('that are there already are named and left out unless ticked', async () => {
    await open();
    await chooseGoal(page, 'Toruń', '3.5');
    await namePlace(page, 'Brzeg');
    await goTo(page, 'Podgląd');
    await page.getByRole('radio', { name: 'do szkicu w skoroszycie' }).check();
    await page.getByText('1 z tych celów jest już w szkicu').waitFor();
    await page.getByRole('button', { name: 'Dopisz do szkicu' }).click();
    await dialog().getByText('1 wiersz przybędzie').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('main').getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Dopisz do szkicu' }).click();
    await dialog().getByText('2 wiersze przybędą').waitFor();
  });
});

describe('what was written', () => {
  it('is listed with the way back; what was edited since is asked about', async () => {
    await open({ undo: { kind: 'edited', cells: [{ sheet: 'Cele', row: 4, column: 2 }] } });
    await goToArea(page, 'Skoroszyt');
    await page.getByText('Ostatnie zapisy').click();
    await page.getByText('wstawiono szkic (4 cele, 3 wskaźniki)').waitFor();
    await page.getByRole('button', { name: 'Cofnij ostatnie wstawienie' }).click();
    await dialog().getByText('Te komórki ktoś później zmienił: Cele, C5.').waitFor();
    await page.evaluate(() => {
      window.workbook.undo = { kind: 'undone', kept: [{ sheet: 'Cele', row: 4, column: 2 }] };
    });
    await dialog().getByRole('button', { name: 'Cofnij resztę' }).click();
    await page.getByText('Zostało to, co zmieniono od tamtej pory: Cele, C5.').waitFor();
    expect(await page.evaluate(() => window.workbook.undone)).toEqual([
      { id: 'write-2', keepEdited: false },
      { id: 'write-2', keepEdited: true },
    ]);
  });
});

it('inserts the sheet of a section', async () => {
  await open({ sheet: { kind: 'inserted', sheet: 'Wnioski z diagnozy', canBeUndone: true } });
  await goToArea(page, 'Skoroszyt');
  await page.getByText('Pozostałe części strategii').click();
  await page.getByRole('button', { name: 'Wstaw arkusz „Wnioski z diagnozy”' }).click();
  await page.getByText('Wstawiono arkusz „Wnioski z diagnozy”').waitFor();
  expect(await page.evaluate(() => window.workbook.sheets)).toEqual(['diagnosis']);
});
