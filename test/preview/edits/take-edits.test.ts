import type { Model } from '@odoo/o-spreadsheet';
import { Pairing } from '../../../src/preview/edits/pairing';
import { pairGrid, takeEdits } from '../../../src/preview/edits/take-edits';
import { gridLocale } from '../../../src/preview/grid/grid-locale';
import { gridWorkbook } from '../../../src/preview/grid/grid-workbook';
import { openModel } from '../../../src/preview/grid/open-model';
import { messagesFor } from '../../../src/preview/messages/messages';
import { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { cellKey } from '../../../src/preview/simulation/state/grid';
import { readLibrary } from '../../../src/library/library';
import { composeDraft } from '../../../src/strategy/compose-draft';
import { chooseAll, type NodeKey } from '../../../src/strategy/selection';
import { layOutWorkbook } from '../../../src/workbook/lay-out-workbook';
import type { CellContent } from '../../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../../src/workbook/names';
import { useSpreadsheetLibrary } from '../spreadsheet-library';

const library = useSpreadsheetLibrary();

/** What the add-in inserts of the whole library, for Leszno. */
function insertedWorkbook(): SimulatedWorkbook {
  const strategies = readLibrary();
  const chosen = strategies.reduce<ReadonlySet<NodeKey>>(
    (set, strategy) => chooseAll(strategy, set),
    new Set(),
  );
  let id = 0;
  const draft = composeDraft({
    strategies,
    chosen,
    place: { forms: { nominative: 'Leszno', genitive: 'Leszna', locative: 'Lesznie' } },
    horizon: { from: 2026, to: 2035 },
    newId: () => `id-${(id += 1)}`,
  });
  if (!draft.ok) throw new Error(draft.problem.kind);
  return SimulatedWorkbook.fromModel(
    layOutWorkbook(draft.value, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 }),
  );
}

interface OpenWorkbook {
  readonly workbook: SimulatedWorkbook;
  readonly grid: Model;
  readonly pairing: Pairing;
  readonly id: (sheet: string) => string;
  readonly take: () => void;
}

function inGrid(workbook: SimulatedWorkbook): OpenWorkbook {
  const sheets = workbook.sheets.map(({ id, visibility }) => ({ id, visible: visibility === 'Visible' }));
  const grid = openModel(library, gridWorkbook(workbook.toModel(), sheets, gridLocale('pl')));
  const pairing = new Pairing();
  pairGrid(grid, workbook, pairing);
  return {
    workbook,
    grid,
    pairing,
    id: (sheet) => workbook.sheetNamed(sheet)?.id ?? '',
    take: () => takeEdits(grid, workbook, pairing, messagesFor('pl').workbook),
  };
}

/** Types as a person does: in the grid's locale. */
function type({ grid, id }: OpenWorkbook, sheet: string, address: string, content: string): void {
  const { col, row } = library.helpers.toCartesian(address);
  grid.dispatch('UPDATE_CELL', { sheetId: id(sheet), col, row, content });
}

function contentAt(workbook: SimulatedWorkbook, sheet: string, address: string): CellContent | undefined {
  const { col, row } = library.helpers.toCartesian(address);
  return workbook.toModel().sheets.find(({ name }) => name === sheet)?.rows[row]?.[col]?.content;
}

const text = (value: string) => ({ kind: 'text', text: value });

test('an untouched grid changes nothing in the workbook', () => {
  const inserted = insertedWorkbook();
  // Heights and widths that are no whole number of the grid's pixels.
  inserted.sheetNamed('Cele')?.rows.set(0, { size: 20.1 });
  inserted.sheetNamed('Cele')?.columns.set(2, { size: 200.3 });
  const open = inGrid(inserted);
  const before = structuredClone(open.workbook.snapshot());
  open.take();
  expect(open.workbook.snapshot()).toEqual(before);
});

test('typed cells enter the workbook as what they are, the rest stays', () => {
  const open = inGrid(insertedWorkbook());
  const before = structuredClone(open.workbook.toModel());
  type(open, 'Cele', 'E5', 'Więcej "zieleni"');
  type(open, 'Cele', 'A5', '2.10');
  type(open, 'Słowniki', 'X1', '2.5');
  type(open, 'Słowniki', 'X2', '=SUM(X1,1)');
  type(open, 'Słowniki', 'X3', 'TRUE');
  type(open, 'Słowniki', 'X4', '01.05.2026');
  type(open, 'Słowniki', 'X5', "'007");
  open.take();
  const { workbook } = open;
  expect(contentAt(workbook, 'Cele', 'E5')).toEqual(text('Więcej "zieleni"'));
  expect(contentAt(workbook, 'Cele', 'A5')).toEqual(text('2.10'));
  expect(contentAt(workbook, 'Słowniki', 'X1')).toEqual({ kind: 'number', value: 2.5 });
  expect(contentAt(workbook, 'Słowniki', 'X2')).toEqual({ kind: 'formula', formula: 'SUM(X1,1)' });
  expect(contentAt(workbook, 'Słowniki', 'X3')).toEqual({ kind: 'boolean', value: true });
  expect(contentAt(workbook, 'Słowniki', 'X4')).toEqual({ kind: 'number', value: 46143 });
  expect(contentAt(workbook, 'Słowniki', 'X5')).toEqual(text('007'));
  const { sheets } = workbook.toModel();
  expect(
    sheets.map(({ tables, validations, conditionalFormats, hyperlinks, print, columns }) => ({
      tables,
      validations,
      conditionalFormats,
      hyperlinks,
      print,
      columns,
    })),
  ).toEqual(
    before.sheets.map(({ tables, validations, conditionalFormats, hyperlinks, print, columns }) => ({
      tables,
      validations,
      conditionalFormats,
      hyperlinks,
      print,
      columns,
    })),
  );
});

/** The workbook as its model, with names by their ranges only. */
const goals = ({ workbook }: OpenWorkbook) => {
  const sheet = workbook.toModel().sheets.find(({ name }) => name === 'Cele');
  if (sheet === undefined) throw new Error('no goals');
  return sheet;
};

describe('rows', () => {
  test('inserted into a table: it grows, with its validations, formats and formulas', () => {
    const open = inGrid(insertedWorkbook());
    const before = goals(open);
    const formulaBefore = contentAt(open.workbook, 'Cele', 'J8');
    open.grid.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: open.id('Cele'),
      sheetName: 'Cele',
      dimension: 'ROW',
      base: 5,
      quantity: 2,
      position: 'after',
    });
    type(open, 'Cele', 'C7', 'Cel własny');
    open.take();
    const after = goals(open);
    const grown = ({ range, ...rest }: { readonly range: { readonly rowCount: number } }) => ({
      ...rest,
      range: { ...range, rowCount: range.rowCount + 2 },
    });
    expect(after.tables).toEqual(before.tables.map(grown));
    expect(after.validations).toEqual(before.validations.map(grown));
    expect(after.conditionalFormats).toEqual(before.conditionalFormats.map(grown));
    expect(contentAt(open.workbook, 'Cele', 'C7')).toEqual(text('Cel własny'));
    expect(contentAt(open.workbook, 'Cele', 'J10')).toEqual(formulaBefore);
    const looks = open.workbook.toModel().styles;
    expect(looks[after.rows[6]?.[4]?.style ?? '']).toEqual(looks[after.rows[5]?.[4]?.style ?? '']);
    expect(after.rows.length).toBe(before.rows.length + 2);
  });

  test('inserted above everything: formats, links, names and lists of other sheets follow', () => {
    const open = inGrid(insertedWorkbook());
    const before = open.workbook.toModel();
    for (const name of ['Cele', 'Słowniki']) {
      open.grid.dispatch('ADD_COLUMNS_ROWS', {
        sheetId: open.id(name),
        sheetName: name,
        dimension: 'ROW',
        base: 0,
        quantity: 1,
        position: 'before',
      });
    }
    open.take();
    const after = open.workbook.toModel();
    const moved = <Thing extends { readonly range: { readonly row: number } }>({
      range,
      ...rest
    }: Thing) => ({
      ...rest,
      range: { ...range, row: range.row + 1 },
    });
    const [, goalsBefore] = before.sheets;
    const [, goalsAfter] = after.sheets;
    expect(goalsAfter?.tables).toEqual(goalsBefore?.tables.map(moved));
    expect(goalsAfter?.validations.map(({ range }) => range)).toEqual(
      goalsBefore?.validations.map((v) => moved(v).range),
    );
    expect(goalsAfter?.validations.map(({ error }) => error)).toEqual(
      goalsBefore?.validations.map(({ error }) => error),
    );
    expect(
      goalsAfter?.validations.map(({ rule }) => (rule.kind === 'list' ? rule.source.row : undefined)),
    ).toEqual(
      goalsBefore?.validations.map(({ rule }) => (rule.kind === 'list' ? rule.source.row + 1 : undefined)),
    );
    expect(goalsAfter?.hyperlinks).toEqual(
      goalsBefore?.hyperlinks.map((link) => ({ ...link, row: link.row + 1 })),
    );
    expect(goalsAfter?.frozen).toEqual({ rows: 4, columns: 0 });
    expect(after.names).toEqual(before.names.map((name) => (name.sheet === 'Słowniki' ? moved(name) : name)));
    expect(goalsAfter?.rows.slice(1).map((row) => row.map(({ content }) => content))).toEqual(
      goalsBefore?.rows.map((row) => row.map(({ content }) => content)),
    );
  });

  test('deleted and restored by undoing: as if nothing had happened', () => {
    const open = inGrid(insertedWorkbook());
    const before = structuredClone(open.workbook.snapshot());
    open.grid.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId: open.id('Cele'),
      sheetName: 'Cele',
      dimension: 'ROW',
      elements: [4, 5, 6],
    });
    open.take();
    expect(goals(open).tables[0]?.range.rowCount).toBe(81);
    open.grid.dispatch('REQUEST_UNDO');
    open.take();
    expect(open.workbook.snapshot()).toEqual(before);
  });

  test('sorted: every row keeps its cells', () => {
    const open = inGrid(insertedWorkbook());
    const names = () =>
      goals(open)
        .rows.slice(3)
        .map((row) => row[2]?.content)
        .map((content) => (content?.kind === 'text' ? content.text : ''));
    const before = names();
    open.grid.dispatch('SORT_CELLS', {
      sheetId: open.id('Cele'),
      col: 2,
      row: 3,
      sortDirection: 'desc',
      zone: { left: 0, right: 11, top: 3, bottom: 85 },
    });
    open.take();
    expect(names()).not.toEqual(before);
    expect([...names()].sort()).toEqual([...before].sort());
  });
});

describe('sheets', () => {
  test('renamed: its content stays, formulas, lists and names mean it by its new name', () => {
    const open = inGrid(insertedWorkbook());
    const before = open.workbook.toModel();
    open.grid.dispatch('RENAME_SHEET', {
      sheetId: open.id('Słowniki'),
      oldName: 'Słowniki',
      newName: 'Listy',
    });
    open.take();
    const after = open.workbook.toModel();
    const renamed = JSON.parse(JSON.stringify(before).replaceAll(/(?<=["'])Słowniki(?=["'])/g, 'Listy'));
    expect(
      after.sheets.map(({ validations, conditionalFormats }) => ({ validations, conditionalFormats })),
    ).toEqual(
      renamed.sheets.map(({ validations, conditionalFormats }: (typeof after.sheets)[number]) => ({
        validations,
        conditionalFormats,
      })),
    );
    expect(after.names).toEqual(renamed.names);
    expect(after.sheets.map(({ name }) => name)).toEqual(
      before.sheets.map(({ name }) => (name === 'Słowniki' ? 'Listy' : name)),
    );
  });

  test('added, deleted, moved, hidden; a deleted one comes back by undoing', () => {
    const open = inGrid(insertedWorkbook());
    const { grid, workbook } = open;
    const before = structuredClone(workbook.snapshot());
    grid.dispatch('CREATE_SHEET', { sheetId: 'new', position: 7, name: 'Notatki' });
    grid.dispatch('UPDATE_CELL', { sheetId: 'new', col: 0, row: 0, content: 'uwaga' });
    grid.dispatch('DELETE_SHEET', { sheetId: open.id('Program'), sheetName: 'Program' });
    grid.dispatch('MOVE_SHEET', { sheetId: 'new', delta: -1 });
    open.take();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Strategia',
      'Cele',
      'Wskaźniki',
      'Karta wskaźnika',
      'Monitoring',
      'Notatki',
      'Słowniki',
    ]);
    expect(contentAt(workbook, 'Notatki', 'A1')).toEqual(text('uwaga'));
    for (let step = 0; step < 4; step += 1) grid.dispatch('REQUEST_UNDO');
    open.take();
    expect(workbook.snapshot()).toEqual(before);
  });
});

test('a copied sheet gets tables of its own names, with the rules of the original', () => {
  const open = inGrid(insertedWorkbook());
  const programme = () => open.workbook.toModel().sheets.find(({ name }) => name === 'Program');
  const before = programme();
  open.grid.dispatch('DUPLICATE_SHEET', {
    sheetId: open.id('Program'),
    sheetIdTo: 'copy',
    sheetNameTo: 'Kopia',
  });
  open.take();
  const { sheets } = open.workbook.toModel();
  const copy = sheets.find(({ name }) => name === 'Kopia');
  expect(programme()).toEqual(before);
  expect(copy?.validations).toEqual(before?.validations);
  expect(copy?.tables.map(({ range, columns }) => ({ range, columns }))).toEqual(
    before?.tables.map(({ range, columns }) => ({ range, columns })),
  );
  const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});

test('looks and sizes that a person changes are taken over, and only those', () => {
  const open = inGrid(insertedWorkbook());
  const sheetId = open.id('Cele');
  const styleAt = (row: number, column: number) => {
    const model = open.workbook.toModel();
    return model.styles[model.sheets[1]?.rows[row]?.[column]?.style ?? ''];
  };
  const before = styleAt(4, 2);
  const zone = { top: 4, bottom: 4, left: 2, right: 2 };
  open.grid.dispatch('SET_FORMATTING', {
    sheetId,
    target: [zone],
    style: { bold: true, fillColor: '#ffff00' },
  });
  open.grid.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [2], size: 300 });
  open.take();
  expect(styleAt(4, 2)).toEqual({ ...before, bold: true, fill: '#FFFF00' });
  expect(goals(open).columns[2]?.width).toBeCloseTo(42.14);
  expect(styleAt(5, 2)).toEqual(before);
});

test('a header cell of a table stays a text of its own', () => {
  const open = inGrid(insertedWorkbook());
  type(open, 'Cele', 'E3', '2030');
  type(open, 'Cele', 'F3', 'Kod');
  type(open, 'Cele', 'G3', '');
  open.take();
  expect(
    goals(open)
      .tables[0]?.columns.slice(3, 8)
      .map(({ name }) => name),
  ).toEqual(['Wymiar', '2030', 'Kod2', 'Kolumna7', 'Źródło finansowania']);
});

test('formulas follow a header that is typed over, also where the same edit moves them', () => {
  const open = inGrid(insertedWorkbook());
  const formulas = (): readonly string[] =>
    open.workbook.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
    );
  const naming = (column: string): RegExp => new RegExp(String.raw`\bCele\[(\[#[^\]]*\],\[)?${column}\]`);
  const goals = open.workbook.sheetNamed('Cele');
  const header = goals?.tables[0]?.range.row ?? 0;
  const before = formulas().filter((formula) => naming('Kod').test(formula));
  expect(before).not.toEqual([]);
  const column = [...(goals?.cells ?? [])].find(
    ([, { content }]) => content.kind === 'text' && content.text === 'Kod',
  )?.[0];
  expect(column).toBe(cellKey(header, 0));
  type(open, 'Cele', `A${header + 1}`, 'Nr celu');
  open.take();
  expect(formulas().some((formula) => naming('Kod').test(formula))).toBe(false);
  expect(formulas().filter((formula) => naming('Nr celu').test(formula)).length).toBe(before.length);
  type(open, 'Cele', `A${header + 1}`, 'Oznaczenie');
  open.grid.dispatch('ADD_COLUMNS_ROWS', {
    dimension: 'ROW',
    base: 0,
    position: 'before',
    quantity: 1,
    sheetId: open.id('Cele'),
    sheetName: 'Cele',
  });
  open.take();
  expect(formulas().filter((formula) => naming('Oznaczenie').test(formula)).length).toBe(before.length);
  expect(open.workbook.beyondModel().filter((thing) => thing.includes('unknown'))).toEqual([]);
});
