import type { Browser, Frame } from 'playwright-core';
import type { WorkbookReading } from '../../src/workbook/reading/workbook-reading';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import { readXlsx } from '../../src/workbook/read-xlsx';
import { textIn } from '../../src/strategy/cell-value';
import { launchBrowser } from '../browser';
import { startPreview, type PreviewServer } from '../preview-server';
import { chooseGoal, goTo, goToArea, namePlace, openDocument } from '../taskpane/pane-steps';
import { PreviewTab } from './preview-tab';

let server: PreviewServer;
let browser: Browser;
let tab: PreviewTab;

jest.setTimeout(240_000);

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

it('carries a draft through a week: inserted, edited by hand, extended, renumbered, checked, repaired, taken back, and opened again from its file', async () => {
  // Monday: two goals of Toruń with what is under them, for Brzeg.
  let pane = await tab.pane();
  await chooseGoal(pane, 'Toruń', '3.5');
  await pane.getByRole('treeitem', { name: /^4\.1 / }).click();
  await namePlace(pane, 'Brzeg');
  await pane.getByLabel('Od roku').fill('2026');
  await pane.getByLabel('Do roku').fill('2030');
  await goTo(pane, 'Podgląd');
  await tab.insert();
  expect(await draftInFile()).toEqual({
    goals: [
      '1 Brzeg miastem nowoczesnej infrastruktury',
      expect.stringMatching(/^1\.1 Zwiększenie komfortu/),
      '2 Brzeg miastem ładu przestrzennego',
      expect.stringMatching(/^2\.1 Dalsza poprawa stanu środowiska/),
    ],
    indicators: [],
  });

  // Tuesday: by hand, a result and a note in a column of one's own; the pane follows.
  await tab.goToSheet('Cele');
  await tab.type('E5', 'Krótszy czas dojazdu');
  await tab.type('A8', '2.7');
  await tab.type('B8', 'Cel operacyjny');
  await tab.type('C8', 'Cel dopisany ręcznie');
  await goToArea(pane, 'Skoroszyt');
  await pane.getByText('Cel dopisany ręcznie').waitFor();

  // Wednesday: a goal from the library under the second one, and an indicator of one's own.
  await chooseInMenu(pane, '2', 'Dodaj cele z biblioteki pod tym celem');
  await openDocument(pane, 'Toruń');
  await pane.getByRole('treeitem', { name: /^4\.2 / }).click();
  await goTo(pane, 'Podgląd');
  await pane.getByRole('button', { name: 'Dopisz do szkicu' }).click();
  await write(pane);
  await goToArea(pane, 'Skoroszyt');
  await chooseInMenu(pane, '2.7', 'Dodaj wskaźniki…');
  await pane.getByLabel('Nazwa wskaźnika').fill('Liczba drzew');
  await pane.getByLabel('Jednostka').fill('szt.');
  await pane.getByRole('dialog').getByRole('button', { name: 'Pokaż zmiany' }).click();
  await write(pane);
  expect((await draftInFile()).indicators).toEqual(['2.7 Liczba drzew']);

  // Thursday: new numbers; the indicator follows its goal.
  await pane.getByRole('button', { name: 'Ponumeruj na nowo' }).click();
  await write(pane);
  expect(await draftInFile()).toEqual({
    goals: [
      '1 Brzeg miastem nowoczesnej infrastruktury',
      expect.stringMatching(/^1\.1 /),
      '2 Brzeg miastem ładu przestrzennego',
      expect.stringMatching(/^2\.1 /),
      '2.2 Cel dopisany ręcznie',
      expect.stringMatching(/^2\.3 Kontrolowany rozwój/),
    ],
    indicators: ['2.2 Liczba drzew'],
  });

  // Friday: the check finds a code that is there twice, and repairs it.
  await tab.goToSheet('Cele');
  await tab.type('A7', '2.2');
  await goToArea(pane, 'Kontrola');
  await pane
    .getByRole('button', { name: /^Ponumeruj na nowo: / })
    .first()
    .click();
  await write(pane);
  expect((await draftInFile()).goals[3]).toMatch(/^2\.1 /);
  await goToArea(pane, 'Skoroszyt');
  await pane.getByText('Ostatnie zapisy').click();
  const file = await tab.download();

  // The next week: the page is opened anew, with the file. What was written can still be taken back, one after the other.
  await tab.page.reload();
  await tab.ready();
  const chooser = tab.page.waitForEvent('filechooser');
  await tab.page.getByRole('button', { name: 'Otwórz plik…' }).click();
  await (await chooser).setFiles({ name: 'plan.xlsx', mimeType: '', buffer: Buffer.from(file) });
  await tab.sheetInFront('Cele');
  await tab.ready();
  pane = await tab.pane();
  await goToArea(pane, 'Skoroszyt');
  await pane.getByText('Cel dopisany ręcznie').waitFor();
  await pane.getByText('Ostatnie zapisy').click();
  for (const label of [
    'ponumerowano cele na nowo',
    'ponumerowano cele na nowo',
    'dodano 1 wskaźnik',
    'dopisano 1 cel',
  ]) {
    await pane.getByRole('button', { name: `Cofnij ostatnie wstawienie: ${label}` }).click();
    await pane.getByText(`Cofnięto: ${label}`).waitFor();
  }
  expect(await draftInFile()).toEqual({
    goals: [
      '1 Brzeg miastem nowoczesnej infrastruktury',
      expect.stringMatching(/^1\.1 /),
      '2 Brzeg miastem ładu przestrzennego',
      expect.stringMatching(/^2\.2 /),
      '2.7 Cel dopisany ręcznie',
    ],
    indicators: [],
  });
  await tab.goToSheet('Cele');
  expect(await tab.read('E5')).toEqual([['Krótszy czas dojazdu']]);
});

async function chooseInMenu(pane: Frame, code: string, item: string): Promise<void> {
  const name = new RegExp(`^Co zrobić z celem ${code.replaceAll('.', '\\.')} `);
  await pane.getByRole('button', { name }).click();
  await pane.getByRole('menuitem', { name: item }).click();
}

/** Agrees to the changes that the pane shows. */
async function write(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Zapisz w skoroszycie' }).click();
  await pane.getByText(/^Zapisano w skoroszycie/).waitFor();
}

/** The goals and indicators of the workbook as its file holds them. */
async function draftInFile() {
  const content = await readXlsx(await tab.download());
  if (!content.ok) throw new Error(`Not read: ${content.problem.kind}`);
  const { drafts }: WorkbookReading = readWorkbook(content.value.snapshot);
  const [first] = drafts;
  return {
    goals: first?.draft.goals.map(({ code, name }) => `${code} ${name}`) ?? [],
    indicators:
      first?.draft.indicators.map(
        ({ measured }) => `${textIn(measured.goalCode)} ${textIn(measured.name)}`,
      ) ?? [],
  };
}
