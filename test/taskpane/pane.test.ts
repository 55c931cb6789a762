import type { Page } from 'playwright-core';
import type { BuiltPane, PaneOptions } from './built-pane';
import { buildPane } from './built-pane';
import { chooseDocuments, goTo, namePlace, openDocument, prepareInsertion, wordsOf } from './pane-steps';

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

async function open(options?: PaneOptions): Promise<void> {
  page = await pane.open(options);
}

describe('the library', () => {
  it('says what the add-in is for, and of each document what it is', async () => {
    await open();
    expect(await wordsOf(page, 'main')).toContain('Zacznij od celów, które inne miasta już zapisały.');
    const cards = await page.locator('main ul[aria-label="Dokumenty"] > li').allInnerTexts();
    expect(cards.map((card) => card.replace(/\s+/g, ' '))).toEqual([
      'Toruń strategia Cele strategiczne i operacyjne do 2028 roku 4 cele strategiczne 27 celów operacyjnych stan obowiązywania: źródło nie podaje',
      'Kalisz strategia Strategia Rozwoju Miasta Kalisza na lata 2014 – 2024 lata 2014–2024 8 celów strategicznych 42 cele operacyjne nieobowiązująca od 27.10.2022',
      'Legnica strategia Misja i wizja rozwoju lokalnego Legnicy 2 cele strategiczne 3 wyzwania 3 obszary interwencji stan obowiązywania: źródło nie podaje',
      'Leszno program Leszno w programie "Plan działań dla miast" 4 pytania 2 produkty 3 miejsca stan obowiązywania: źródło nie podaje',
    ]);
  });

  it('finds words without their Polish letters, marks them and lets them be ticked', async () => {
    await open();
    await page.getByRole('searchbox').fill('sportowych');
    await page.getByText('Znaleziono').waitFor();
    await page.getByRole('searchbox').fill('srodmies');
    await page.getByText('Znaleziono 1 zapis w 1 dokumencie').waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual(['Śródmieściu']);
    await page.getByRole('checkbox').check();
    // The goal brings its strategic goal along.
    await page.getByText('Wybrano 2 cele').waitFor();
  });

  it('says when nothing was found, and what to try', async () => {
    await open();
    await page.getByRole('searchbox').fill('xyzzy');
    await page.getByText('Nie znaleziono niczego dla „xyzzy”.').waitFor();
  });

  it('shows a hit in its document, with the focus on it', async () => {
    await open();
    await page.getByRole('searchbox').fill('srodmies');
    await page.getByRole('button', { name: /^Pokaż w dokumencie/ }).click();
    const row = page.getByRole('treeitem', { name: /^7\.3 Tworzenie warunków/ });
    await row.waitFor();
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('a document', () => {
  it('says before its goals that it is no longer in force, and what replaced it', async () => {
    await open();
    await openDocument(page, 'Kalisz');
    const words = await wordsOf(page, 'main');
    const notice = words.indexOf('Dokument nie obowiązuje od 27.10.2022');
    expect(notice).toBeGreaterThan(0);
    expect(notice).toBeLessThan(words.indexOf('tu chcę żyć'));
    expect(words).toContain('Strategia Rozwoju Kalisza do 2030 roku z perspektywą do 2035 roku');
    expect(words).toContain('LVII/799/2022');
    expect(words).toContain('Uwaga od Biblioteki Strategii');
  });

  it('ticks in three states and counts', async () => {
    await open();
    await openDocument(page, 'Toruń');
    const goal = page.getByRole('treeitem', { name: /^Cel strategiczny 2/ });
    await goal.click();
    await page.getByText('Wybrano 12 celów').waitFor();
    await page.getByRole('button', { name: 'Rozwiń wszystko' }).click();
    await page.getByRole('treeitem', { name: /^2\.10 / }).click();
    expect(await goal.getAttribute('aria-checked')).toBe('mixed');
    await page.getByText('Wybrano 11 celów').waitFor();
  });

  it('chooses a strategic goal without its operational goals', async () => {
    await open();
    await openDocument(page, 'Toruń');
    await page.getByRole('button', { name: 'Wybierz bez nich' }).first().click();
    await page.getByText('Wybrano 1 cel').waitFor();
    await page.getByRole('button', { name: 'Wybrany bez nich' }).click();
    await page.getByText('Nic jeszcze nie wybrano').waitFor();
  });

  it('is walked and ticked by keyboard alone, from the library on', async () => {
    await open();
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByRole('button', { name: 'Toruń' }).focus();
    await press('Enter');
    await page.getByRole('tree').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    while ((await page.evaluate(() => document.activeElement?.role)) !== 'treeitem') await press('Tab');
    await press('ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Space');
    expect(await page.getByRole('treeitem', { name: /^2\.2 / }).getAttribute('aria-checked')).toBe('true');
    await press('ArrowLeft', 'ArrowLeft', 'End', 'Space');
    expect(await page.getByRole('treeitem', { name: /^2\.2 / }).count()).toBe(0);
    await page.getByText('Wybrano 6 celów').waitFor();
    await press('Tab', 'Space');
    await page.getByText('Wybrano 3 cele').waitFor();
  });
});

describe('the draft', () => {
  it('says that it is empty and leads to the library', async () => {
    await open();
    await goTo(page, 'Szkic');
    await page.getByRole('button', { name: 'Przejdź do biblioteki' }).click();
    await page.getByRole('heading', { level: 1, name: 'Biblioteka strategii' }).waitFor();
  });

  it('keeps what was typed when the planner moves about', async () => {
    await open();
    await page.getByRole('searchbox').fill('rozwój');
    await page.getByRole('checkbox').first().check();
    await namePlace(page, 'Brzeg');
    await page.getByLabel('Od roku').fill('2026');
    await goTo(page, 'Podgląd');
    await goTo(page, 'Biblioteka');
    expect(await page.getByRole('searchbox').inputValue()).toBe('rozwój');
    await goTo(page, 'Szkic');
    expect(await page.getByLabel('Nazwa miejscowości').inputValue()).toBe('Brzeg');
    expect(await page.getByLabel('Od roku').inputValue()).toBe('2026');
  });

  it('says what is wrong with a place’s name, in the preview too, and inserts nothing', async () => {
    await open();
    await chooseDocuments(page, 'Legnica');
    for (const [name, sentence] of [
      ['', 'Wpisz nazwę miejscowości, na przykład Brzeg.'],
      ['Brzeg 2', 'Nazwa miejscowości nie może zawierać cyfr.'],
      ['B'.repeat(300), 'Nazwa jest za długa: może mieć najwyżej 80 znaków, a ma 300 znaków.'],
      ['=Brzeg', 'Nazwa miejscowości nie może zawierać znaku „=”.'],
    ] as const) {
      await namePlace(page, name);
      await page.getByLabel('Nazwa miejscowości').blur();
      await page.getByText(sentence).waitFor();
      await goTo(page, 'Podgląd');
      await page.getByText(sentence).waitFor();
      expect(await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).count()).toBe(0);
    }
  });

  it('says what is wrong with the years, in the preview too, and inserts nothing', async () => {
    await open();
    await chooseDocuments(page, 'Legnica');
    await namePlace(page, 'Brzeg');
    for (const [from, to, sentence] of [
      ['2030', '2026', 'Ostatni rok (2026) jest wcześniejszy niż pierwszy (2030).'],
      ['2026', '', 'Wpisz ostatni rok czterema cyframi, na przykład 2030.'],
      ['26', '2030', 'Wpisz pierwszy rok czterema cyframi, na przykład 2026.'],
      ['2026', '2300', 'Rok 2300 jest poza zakresem 2000–2100.'],
    ] as const) {
      await goTo(page, 'Szkic');
      await page.getByLabel('Od roku').fill(from);
      await page.getByLabel('Do roku').fill(to);
      await page.getByLabel('Do roku').blur();
      await page.getByText(sentence).waitFor();
      await goTo(page, 'Podgląd');
      await page.getByText(sentence).waitFor();
      expect(await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).count()).toBe(0);
    }
  });

  it('takes a goal out with what is below it, keeps the keyboard in the list, and can undo', async () => {
    await open();
    await chooseDocuments(page, 'Toruń');
    await goTo(page, 'Szkic');
    await page
      .getByRole('button', {
        name: 'Usuń ze szkicu razem z 11 celami poniżej: Toruń miastem wysokiej synergii',
        exact: false,
      })
      .click();
    await page.getByText('Wybrano 19 celów').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
      'Toruń miastem nowoczesnej infrastruktury',
    );
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await page.getByText('Wybrano 31 celów').waitFor();
  });

  it('asks for the forms that the texts use, and for nothing where the place is the document’s own', async () => {
    await open();
    await chooseDocuments(page, 'Toruń');
    await namePlace(page, 'Brzeg');
    await page.getByText('Potrzebna w 5 miejscach').waitFor();
    await page.getByLabel(/^Dopełniacz/).fill('Brzegu');
    await page.getByText('np. rozwój Brzegu').waitFor();
    await namePlace(page, 'Toruń');
    await page.getByText('Potrzebna w').waitFor({ state: 'detached' });
  });

  it('takes own words and the source’s for what only the planner can decide', async () => {
    await open();
    await chooseDocuments(page, 'Legnica');
    await namePlace(page, 'Brzeg', 'Brzegu');
    await page.getByText('Zostały 3 fragmenty.').waitFor();
    await page.getByLabel('Zamiast „Dolnego Śląska”').fill('Opolszczyzny');
    await page.getByRole('button', { name: 'Zostaw bez zmian: kompaktowej' }).click();
    await page.getByText('Został 1 fragment.').waitFor();
    await goTo(page, 'Podgląd');
    expect(await wordsOf(page, 'main')).toContain('na mapie Opolszczyzny');
    await page.getByRole('button', { name: 'Rozstrzygnij teraz' }).click();
    await page.getByLabel('Zamiast „Dolnego Śląska”').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Do rozstrzygnięcia');
  });
});

describe('the preview', () => {
  it('shows the new numbers, the changed words with the source’s, and where each goal came from', async () => {
    await open();
    await openDocument(page, 'Toruń');
    await page.getByRole('button', { name: 'Rozwiń wszystko' }).click();
    await page.getByRole('treeitem', { name: /^2\.9 / }).click();
    await chooseDocuments(page, 'Legnica');
    await namePlace(page, 'Brzeg', 'Brzegu');
    await goTo(page, 'Podgląd');
    const words = await wordsOf(page, 'main');
    expect(words).toContain(
      '1.1 Podnoszenie atrakcyjności inwestycyjnej Brzegu (w źródle: Torunia) Toruń 2.9',
    );
    expect(words).toContain('2 Wzmocnienie znaczenia kompaktowej');
    expect(words).toMatch(/Nowe arkusze Strategia Cele Wskaźniki Karta wskaźnika Monitoring Słowniki/);
    expect(words).toContain('Misja Misją rozwoju Brzegu (w źródle: Legnicy) jest');
    expect(await page.locator('mark', { hasText: 'Torunia' }).getAttribute('title')).toBe(
      'w źródle: Torunia',
    );
  });

  it('asks for goals when there are none', async () => {
    await open();
    await goTo(page, 'Podgląd');
    await page.getByText('Wybierz w bibliotece co najmniej jeden cel.').waitFor();
    await page.getByRole('button', { name: 'Wybierz cele' }).click();
    await page.getByRole('heading', { level: 1, name: 'Biblioteka strategii' }).waitFor();
  });

  it.each([
    ['Excel is too old', { language: 'pl', supported: false }],
    ['Office.js is not there', 'missing'],
  ] as const)(
    'says that nothing can be inserted where %s, and still shows everything',
    async (_why, ready) => {
      await open({ workbook: { ready } });
      await prepareInsertion(page);
      await page.getByText('Tu nie da się wstawić celów').waitFor();
      expect(await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).count()).toBe(0);
      expect(await wordsOf(page, 'main')).toContain('Wzmocnienie znaczenia');
    },
  );
});
