import type { Page } from 'playwright-core';

/** The pane's page, or the frame that it is in. */
type Pane = Pick<Page, 'getByRole' | 'getByLabel' | 'locator'>;

/** What a planner does in the pane, in its Polish words. */

/** Opens a document of the library. */
export async function openDocument(page: Pane, place: string): Promise<void> {
  await goTo(page, 'Biblioteka');
  await page.getByRole('button', { name: place, exact: true }).click();
  await page.getByRole('tree').waitFor();
}

/** Chooses whole documents. */
export async function chooseDocuments(page: Pane, ...places: readonly string[]): Promise<void> {
  for (const place of places) {
    await openDocument(page, place);
    await page.getByRole('button', { name: 'Zaznacz wszystko' }).click();
  }
}

/** Goes to a step by the pane's navigation and waits until it is there. */
export async function goTo(
  page: Pane,
  step: 'Biblioteka' | 'Szkic' | 'Wskaźniki' | 'Podgląd',
): Promise<void> {
  await openNewDraft(page);
  await page.getByRole('navigation', { name: 'Etapy pracy' }).getByRole('button', { name: step }).click();
  const heading = {
    Biblioteka: 'Biblioteka strategii',
    Szkic: 'Szkic strategii',
    Wskaźniki: 'Wskaźniki',
    Podgląd: 'Podgląd',
  }[step];
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Goes to one of the areas on the open workbook and waits until it is there. */
export async function goToArea(page: Pane, area: 'Skoroszyt' | 'Kontrola'): Promise<void> {
  await areas(page).getByRole('button', { name: area }).click();
  const heading = { Skoroszyt: 'Szkic w skoroszycie', Kontrola: 'Kontrola szkicu' }[area];
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Goes to the steps of the new draft, unless they are there. */
async function openNewDraft(page: Pane): Promise<void> {
  const button = areas(page).getByRole('button', { name: 'Nowy szkic' });
  if ((await button.getAttribute('aria-current')) === null) await button.click();
}

function areas(page: Pane) {
  return page.getByRole('navigation', { name: 'Części dodatku' });
}

/** Types the place's name, and its genitive where that is asked for. */
export async function namePlace(page: Pane, name: string, genitive?: string): Promise<void> {
  await goTo(page, 'Szkic');
  await page.getByLabel('Nazwa miejscowości').fill(name);
  if (genitive !== undefined) await page.getByLabel(/^Dopełniacz/).fill(genitive);
}

/** Chooses Legnica whole, names Brzeg and goes to the preview: the shortest way to something that can be inserted. */
export async function prepareInsertion(page: Pane): Promise<void> {
  await chooseDocuments(page, 'Legnica');
  await namePlace(page, 'Brzeg', 'Brzegu');
  await goTo(page, 'Podgląd');
}

/** The words of an element, white space folded as it is on the screen. */
export async function wordsOf(page: Pane, selector: string): Promise<string> {
  return (await page.locator(selector).innerText()).replace(/\s+/g, ' ').trim();
}

/** Ticks one goal of a document alone, by its code in the document. */
export async function chooseGoal(page: Pane, place: string, code: string): Promise<void> {
  await openDocument(page, place);
  await page.getByRole('button', { name: 'Rozwiń wszystko' }).click();
  await page.getByRole('treeitem', { name: new RegExp(`^${code.replace('.', '\\.')} `) }).click();
}
