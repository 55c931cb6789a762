import type { Page } from 'playwright-core';
import type { HostProblem } from '../../src/excel/host-problem';
import type { UnfinishedInsertion } from '../../src/excel/unfinished-insertion';
import { walkGoals } from '../../src/strategy/draft';
import { pl } from '../../src/taskpane/messages/pl';
import type { BuiltPane, PaneOptions } from './built-pane';
import { buildPane } from './built-pane';
import { brzeg } from './brzeg-workbook';
import { goTo, goToArea, prepareInsertion, wordsOf } from './pane-steps';

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
  page = await pane.open({ workbook });
}

async function insert(): Promise<void> {
  await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).click();
}

const leftBehind: UnfinishedInsertion = {
  sheets: [
    { id: '{1}', name: 'Strategia', empty: false },
    { id: '{2}', name: 'Cele', empty: true },
  ],
  names: [],
  marker: undefined,
};

const cutOff: UnfinishedInsertion = {
  sheets: [],
  names: [],
  marker: undefined,
  write: {
    id: 'write-3',
    label: { kind: 'goalMoved', name: '1.2 Atrakcyjność inwestycyjna' },
    tables: ['Cele'],
    sheets: [],
  },
};

describe('inserting', () => {
  it('shows how far it is, inserts the very draft of the preview, and leads to the sheets', async () => {
    await open({ progress: [{ stage: 'writing', fraction: 0.5 }] });
    await prepareInsertion(page);
    await insert();
    await page.getByText('Wstawiam arkusze…').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.5');
    expect(await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).count()).toBe(0);

    const inserted = await page.evaluate(() => {
      window.workbook.settle?.({
        kind: 'inserted',
        sheets: ['Strategia 2', 'Cele 2'],
        goals: 2,
        indicators: 0,
      });
      return window.workbook.inserted;
    });
    await page.getByText('Wstawiono 2 cele').waitFor();
    expect(inserted).toHaveLength(1);
    expect(inserted[0]?.language).toBe('pl');
    const goals = [...walkGoals(inserted[0]?.draft.goals ?? [])];
    expect(goals.map(({ code }) => code)).toEqual(['1', '2']);
    const shown = await wordsOf(page, 'main');
    for (const { origin } of goals) expect(shown).toContain(origin.text.slice(0, 30));

    await page.getByRole('button', { name: 'Cele 2' }).click();
    expect(await page.evaluate(() => window.workbook.visited)).toEqual(['Cele 2']);
  });

  it('takes the focus to the result, which stays until the draft changes', async () => {
    await open({ outcome: { kind: 'inserted', sheets: ['Cele'], goals: 2, indicators: 0 } });
    await prepareInsertion(page);
    await insert();
    await page.getByText('Wstawiono 2 cele').waitFor();
    expect(await page.locator(':focus').innerText()).toMatch(/^Wstawiono 2 cele/);
    await goTo(page, 'Szkic');
    await page.getByLabel('Nazwa miejscowości').fill('Brzesko');
    await goTo(page, 'Podgląd');
    await page.getByRole('button', { name: 'Wstaw do skoroszytu' }).waitFor();
    expect(await page.getByText('Wstawiono 2 cele').count()).toBe(0);
  });

  it('says when a sheet to go to is gone', async () => {
    await open({
      outcome: { kind: 'inserted', sheets: ['Cele'], goals: 2, indicators: 0 },
      navigation: { kind: 'missing' },
    });
    await prepareInsertion(page);
    await insert();
    await page.getByRole('button', { name: 'Cele', exact: true }).click();
    await page.getByText('Arkusza „Cele” nie ma już w skoroszycie.').waitFor();
  });

  it('says of each refusal what it is and what to do, and lets the planner try again', async () => {
    const problems: readonly HostProblem[] = [
      { kind: 'cellEditMode' },
      { kind: 'workbookProtected' },
      { kind: 'readOnly' },
      { kind: 'excelTooOld' },
      { kind: 'hostGone' },
      { kind: 'requestTooLarge' },
      { kind: 'excelBusy' },
    ];
    await open();
    await prepareInsertion(page);
    for (const problem of problems) {
      await page.evaluate((failure) => {
        window.workbook.outcome = { kind: 'failed', problem: failure, leftovers: false };
      }, problem);
      await insert();
      await page.getByText(pl.problems[problem.kind]).waitFor();
      await page.getByText('Skoroszyt pozostał taki jak przedtem.').waitFor();
    }
    await page.evaluate(() => {
      const problem = { kind: 'unexpected', code: 'GeneralException', message: 'Coś' } as const;
      window.workbook.outcome = { kind: 'failed', problem, leftovers: false };
    });
    await insert();
    await page.getByText('Excel odmówił i podał powód: Coś (GeneralException).').waitFor();
    expect(new Set(Object.values(pl.problems)).size).toBe(Object.keys(pl.problems).length);
  });

  it('offers to clean up what a failure left', async () => {
    await open({ outcome: { kind: 'failed', problem: { kind: 'hostGone' }, leftovers: true } });
    await prepareInsertion(page);
    await page.evaluate((insertion) => {
      window.workbook.unfinished = { kind: 'found', insertion };
    }, leftBehind);
    await insert();
    await page.getByText('W skoroszycie mogło coś zostać.').waitFor();
    await page.getByText('W skoroszycie pozostały niedokończone arkusze: Strategia, Cele.').waitFor();
  });
});

describe('an insertion that was cut off', () => {
  it('is told when the pane opens, by the names of its sheets, and cleaned up on request', async () => {
    await open({ unfinished: { kind: 'found', insertion: leftBehind } });
    await page.getByText('Poprzednie wstawianie zostało przerwane').waitFor();
    await page.getByText('W skoroszycie pozostały niedokończone arkusze: Strategia, Cele.').waitFor();
    await page.getByText('Jeśli ktoś już coś w nich wpisał, to też zniknie.').waitFor();
    await page.getByRole('button', { name: 'Usuń je' }).click();
    await page.getByText('Usunięto niedokończone arkusze').waitFor();
    await page.getByRole('button', { name: 'Zamknij' }).click();
    await page.getByText('Usunięto niedokończone arkusze').waitFor({ state: 'detached' });
  });

  it('is told of a change that was cut off: what, in which sheet, and what taking it back does', async () => {
    await open({ content: brzeg, unfinished: { kind: 'found', insertion: cutOff } });
    await page.getByText('Poprzedni zapis został przerwany').waitFor();
    await page.getByText('Część zmian mogła zostać w arkuszu „Cele”.').waitFor();
    expect(await wordsOf(page, '[role=status]:has-text("przerwany")')).toContain(
      'Dodatek nie dokończył zapisu albo jego cofania: przeniesiono cel: 1.2 Atrakcyjność inwestycyjna. ' +
        'Część zmian mogła zostać w arkuszu „Cele”. „Cofnij przerwany zapis” przywróci stan sprzed tego zapisu.',
    );
    const reads = await page.evaluate(() => window.workbook.reads);
    await goToArea(page, 'Skoroszyt');
    await page.getByRole('button', { name: 'Cofnij przerwany zapis' }).click();
    await page.getByText('Skoroszyt jest taki jak przed tym zapisem.').waitFor();
    await page.waitForFunction((before) => window.workbook.reads > before + 1, reads);
  });

  it('says of a change what stayed, because somebody edited it', async () => {
    await open({
      unfinished: { kind: 'found', insertion: cutOff },
      cleanUp: { kind: 'cleaned', kept: ['Cele'] },
    });
    await page.getByRole('button', { name: 'Cofnij przerwany zapis' }).click();
    await page.getByText('Cofnięto przerwany zapis').waitFor();
    await page.getByText('W arkuszu „Cele” zostało to, co ktoś zmienił po przerwaniu zapisu.').waitFor();
  });

  it('keeps changes from being proposed, and leads to what there is to clean up', async () => {
    await open({ content: brzeg, unfinished: { kind: 'found', insertion: cutOff } });
    await goToArea(page, 'Skoroszyt');
    await page.getByRole('button', { name: 'Ponumeruj na nowo' }).click();
    await page.getByRole('dialog').getByText('W skoroszycie coś zostało').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Pokaż, co zostało' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator(':focus').innerText()).toMatch(/^Poprzedni zapis został przerwany/);
  });

  it.each(['change', 'undo', 'sheet'] as const)(
    'is looked for again when a write (%s) is refused for its sake, and led to',
    async (write) => {
      await open({
        content: brzeg,
        [write]: { kind: 'failed', problem: { kind: 'unfinishedInsertion' }, leftovers: false },
      });
      await goToArea(page, 'Skoroszyt');
      await page.evaluate((insertion) => {
        window.workbook.unfinished = { kind: 'found', insertion };
      }, cutOff);
      if (write === 'change') {
        await page.getByRole('button', { name: /^Co zrobić z celem 1\.1 / }).click();
        await page.getByRole('menuitem', { name: 'Przesuń niżej' }).click();
        await page.getByRole('button', { name: 'Zapisz w skoroszycie' }).click();
      } else if (write === 'undo') {
        await page.getByText('Ostatnie zapisy').click();
        await page.getByRole('button', { name: /^Cofnij ostatnie wstawienie/ }).click();
      } else {
        await page.getByText('Pozostałe części strategii').click();
        await page.getByRole('button', { name: 'Wstaw arkusz „Wnioski z diagnozy”' }).click();
      }
      await page.getByText('W skoroszycie coś zostało po czynności dodatku').waitFor();
      await page.getByRole('button', { name: 'Pokaż, co zostało' }).click();
      await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Poprzedni zapis'));
    },
  );

  it('can be left as it is', async () => {
    await open({ unfinished: { kind: 'found', insertion: leftBehind } });
    await page.getByRole('button', { name: 'Zostaw', exact: true }).click();
    await page.getByText('Poprzednie wstawianie zostało przerwane').waitFor({ state: 'detached' });
  });

  it('says why it could not be cleaned up, and offers it again', async () => {
    await open({
      unfinished: { kind: 'found', insertion: leftBehind },
      cleanUp: { kind: 'failed', problem: { kind: 'workbookProtected' } },
    });
    await page.getByRole('button', { name: 'Usuń je' }).click();
    await page.getByText('Nie udało się usunąć arkuszy').waitFor();
    await page.getByText('Struktura skoroszytu jest chroniona').waitFor();
    await page.getByRole('button', { name: 'Usuń je' }).waitFor();
  });

  it('is asked for again at the next move when Excel did not answer', async () => {
    await open({ unfinished: { kind: 'unanswered' } });
    await page.evaluate((insertion) => {
      window.workbook.unfinished = { kind: 'found', insertion };
    }, leftBehind);
    await goTo(page, 'Szkic');
    await page.getByText('Poprzednie wstawianie zostało przerwane').waitFor();
  });
});
