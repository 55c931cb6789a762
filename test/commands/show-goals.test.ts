import { offerRibbonCommand } from '../../src/excel/ribbon-command';
import { showGoals } from '../../src/commands/show-goals';
import { createSimulatedHost } from '../../src/preview/simulation/simulated-host';
import { plannersWorkbook } from '../excel/planners-workbook';
import { useOfficeClient } from '../office-client';

/** What a test hears of the Office application around the command. */
interface SimulatedRibbon {
  /** Presses the ribbon's button of that function name; resolves when Office is told that the command has ended. */
  readonly press: (name: string) => Promise<void>;
  /** Addresses of the dialogs that were opened. */
  readonly dialogs: readonly string[];
}

/** Makes the members of the global `Office` that ribbon commands use; an opened dialog is closed by its button at once. */
function simulateRibbon(displayLanguage: string): SimulatedRibbon {
  const commands = new Map<string, (event: { completed(): void }) => void>();
  const dialogs: string[] = [];
  const AsyncResultStatus = { Succeeded: 'succeeded', Failed: 'failed' };
  const EventType = { DialogEventReceived: 'closed', DialogMessageReceived: 'message' };
  const displayDialogAsync = (address: string, _: object, opened: (result: object) => void): void => {
    dialogs.push(address);
    const addEventHandler = (event: string, handle: () => void): void => {
      if (event === EventType.DialogMessageReceived) queueMicrotask(handle);
    };
    opened({ status: AsyncResultStatus.Succeeded, value: { addEventHandler, close: () => undefined } });
  };
  Object.assign(globalThis, {
    location: { href: 'https://example.org/strategie/commands.html' },
    Office: {
      AsyncResultStatus,
      EventType,
      onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
      context: { displayLanguage, ui: { displayDialogAsync } },
      actions: { associate: commands.set.bind(commands) },
    },
  });
  const press = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const command = commands.get(name);
      if (command === undefined) reject(new Error(`The ribbon has no command ${name}`));
      else command({ completed: resolve });
    });
  return { press, dialogs };
}

describe('the ribbon’s command to the goals', () => {
  const client = useOfficeClient();

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
    Reflect.deleteProperty(globalThis, 'location');
  });

  function open(displayLanguage: string) {
    const workbook = plannersWorkbook();
    const host = createSimulatedHost({ workbook, locale: 'pl-PL' });
    client.connect(host);
    const ribbon = simulateRibbon(displayLanguage);
    offerRibbonCommand('goToGoals', showGoals);
    return { workbook, host, ribbon };
  }

  /** Gives the planner's table the name and the column by which ours is recognised. */
  function withGoals({ workbook }: ReturnType<typeof open>) {
    const sheet = workbook.appendSheet('Plan');
    const budget = workbook.sheets[0];
    if (budget === undefined) throw new Error('The planner has a sheet');
    for (const [key, cell] of budget.cells) {
      const isHeader = cell.content?.kind === 'text' && cell.content.text === 'Zadanie';
      sheet.cells.set(key, isHeader ? { ...cell, content: { kind: 'text', text: 'Id' } } : cell);
    }
    sheet.tables = budget.tables.map((table) => ({ ...table, id: '{goals}', name: 'Cele_2' }));
    return sheet;
  }

  test('shows the sheet and says nothing', async () => {
    const opened = open('pl-PL');
    const sheet = withGoals(opened);
    await opened.ribbon.press('goToGoals');
    expect(opened.workbook.activeSheetId).toBe(sheet.id);
    expect(opened.ribbon.dialogs).toEqual([]);
  });

  test('says in the language of Office that there are no goals', async () => {
    const { ribbon } = open('en-US');
    await ribbon.press('goToGoals');
    expect(ribbon.dialogs).toEqual(['https://example.org/strategie/dialog.html?message=missing&language=en']);
  });

  test('says that the sheet is hidden, and leaves it hidden', async () => {
    const opened = open('pl-PL');
    const sheet = withGoals(opened);
    sheet.visibility = 'Hidden';
    await opened.ribbon.press('goToGoals');
    expect(opened.ribbon.dialogs).toEqual([
      'https://example.org/strategie/dialog.html?message=hidden&language=pl',
    ]);
    expect(sheet.visibility).toBe('Hidden');
  });

  test('says that a cell is being edited, or that Excel failed', async () => {
    const { host, ribbon } = open('pl-PL');
    host.setCellEditMode(true);
    await ribbon.press('goToGoals');
    expect(ribbon.dialogs.at(-1)).toContain('message=cellEditMode');
  });
});
