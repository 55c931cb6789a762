import fc from 'fast-check';
import { textIn } from '../../../src/strategy/cell-value';
import type { DraftEdit } from '../../../src/strategy/draft-edit';
import { editDraft } from '../../../src/strategy/edit-draft';
import type { DraftReading } from '../../../src/workbook/reading/workbook-reading';
import { planUndo } from '../../../src/workbook/change/plan-undo';
import type { UndoPlan } from '../../../src/workbook/change/undo-plan';
import type { WriteRecord } from '../../../src/workbook/records/write-record';
import { anyEditChoice, newGoal } from './any-edit';
import { anyTables } from './any-tables';
import { counter, planned, plannedEdit, readingOf, recordFor } from './planned-write';
import { GOALS, goalsOf, INDICATORS, indicatorsOf } from './sample-tables';
import type { TableInTest } from './table-model';
import { columnOf, contentsOf, copyOf, isCalculatedColumn } from './table-model';
import { carryOut, closingActions, undoActions, writeActions } from './write-actions';

const NOTHING: UndoPlan = { tables: [], edited: [] };

/** How much of some actions was done before they broke off, in thousandths. */
const share = fc.nat({ max: 1000 });

function undoOf(record: WriteRecord, tables: readonly TableInTest[]): UndoPlan {
  return planUndo(record, tables.map(contentsOf));
}

function stateOf(tables: readonly TableInTest[]): unknown {
  return tables.map(({ name, rows }) => ({ name, rows }));
}

/** Tables with an edit written into them, and the record of it. */
function written(tables: readonly TableInTest[], edit: DraftEdit) {
  const reading = readingOf(tables);
  const intended = editDraft(reading.draft, edit, counter('n'));
  if (!intended.ok) throw new Error(`The edit was refused: ${intended.problem.kind}`);
  const plan = planned(reading, intended.value);
  const now = tables.map(copyOf);
  carryOut(writeActions(plan, now));
  return { record: recordFor(plan, tables), now };
}

function type(
  tables: readonly TableInTest[],
  table: number,
  row: number,
  column: number,
  text: string,
): void {
  const cells = tables[table]?.rows[row]?.cells;
  if (!cells) throw new Error(`There is no row ${row}`);
  cells[column] = { kind: 'text', text };
}

function intendedIndicators({ draft }: DraftReading) {
  return draft.indicators.map(({ id, goalId, measured }) => ({
    id,
    goalId,
    goalCode: textIn(measured.goalCode),
  }));
}

describe('taking a write back', () => {
  it('restores the tables, wherever the write broke off, and has nothing more to do then', () => {
    fc.assert(
      fc.property(anyTables, anyEditChoice, share, (tables, choice, done) => {
        const edit = plannedEdit(tables, choice);
        if (!edit) return;
        const record = recordFor(edit.plan, tables);
        const now = tables.map(copyOf);
        const actions = writeActions(edit.plan, now);
        carryOut(actions, Math.ceil((actions.length * done) / 1000));
        const undo = undoOf(record, now);
        expect(undo.edited).toEqual([]);
        carryOut(undoActions(undo, now));
        carryOut(closingActions(undo, now));
        expect(stateOf(now)).toEqual(stateOf(tables));
        expect(undoOf(record, now)).toEqual(NOTHING);
      }),
      { numRuns: 300 },
    );
  });

  it('can be cut off itself and begun again', () => {
    fc.assert(
      fc.property(anyTables, anyEditChoice, share, (tables, choice, done) => {
        const edit = plannedEdit(tables, choice);
        if (!edit) return;
        const record = recordFor(edit.plan, tables);
        const now = tables.map(copyOf);
        carryOut(writeActions(edit.plan, now));
        const actions = undoActions(undoOf(record, now), now);
        carryOut(actions, Math.floor((actions.length * done) / 1000));
        const rest = undoOf(record, now);
        expect(rest.edited).toEqual([]);
        carryOut(undoActions(rest, now));
        carryOut(closingActions(rest, now));
        expect(stateOf(now)).toEqual(stateOf(tables));
      }),
      { numRuns: 300 },
    );
  });

  it('restores what the planner has not edited since, and names what stays', () => {
    fc.assert(
      fc.property(anyTables, anyEditChoice, fc.nat(), fc.nat(), (tables, choice, row, column) => {
        const edit = plannedEdit(tables, choice);
        if (!edit) return;
        const record = recordFor(edit.plan, tables);
        const now = tables.map(copyOf);
        carryOut(writeActions(edit.plan, now));
        const [table] = now;
        const typed = { kind: 'text', text: 'wpisane potem' } as const;
        const own = table?.rows[row % table.rows.length];
        const place = column % (table?.columns.length ?? 1);
        if (!table || !own || isCalculatedColumn(table, place) || place === columnOf(table, 'id')) return;
        own.cells[place] = typed;
        const undo = undoOf(record, now);
        carryOut(undoActions(undo, now));
        carryOut(closingActions(undo, now));
        expect(now[0]?.rows.flatMap(({ cells }) => cells)).toContainEqual(typed);
        const rest = undoOf(record, now);
        expect(rest.tables).toEqual([]);
        expect(rest.edited.length).toBeLessThanOrEqual(undo.edited.length);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a row that was added when anything was typed into it, and says where', () => {
    const tables = [goalsOf(GOALS, ['Moje']), indicatorsOf(INDICATORS)];
    const { record, now } = written(tables, { kind: 'addGoals', parentId: 'g1', goals: [newGoal] });
    const own = columnOf(tables[0] ?? goalsOf([]), 'unit');
    type(now, 0, 3, own, 'Wydział');
    type(now, 0, 4, 14, 'uwaga');
    const undo = undoOf(record, now);
    expect(undo).toEqual({
      tables: [],
      edited: [
        { sheet: 'Cele', row: 6, column: own },
        { sheet: 'Cele', row: 7, column: 14 },
      ],
    });
  });

  it('does not mind that rows, columns and the table were moved and renamed since', () => {
    const tables = [goalsOf(GOALS), indicatorsOf(INDICATORS)];
    const { record, now } = written(tables, { kind: 'deleteGoal', id: 'g2', indicators: { kind: 'delete' } });
    const [goals, indicators] = now;
    if (!goals || !indicators) throw new Error('There are two tables');
    goals.rows.reverse();
    const moved: TableInTest = {
      ...goals,
      name: 'Nasze_cele',
      columns: [...goals.columns.slice(1), ...goals.columns.slice(0, 1)],
      rows: goals.rows.map((row) => ({ ...row, cells: [...row.cells.slice(1), row.cells[0]] })),
    };
    const undo = undoOf(record, [moved, indicators]);
    expect(undo.edited).toEqual([]);
    expect(undo.tables[0]).toMatchObject({
      table: 'Nasze_cele',
      restored: [{ id: 'g2', after: 2, fills: false }],
    });
    expect(undo.tables[0]?.restored[0]?.cells[13]).toEqual({ kind: 'text', text: '1.1' });
  });

  it('leaves the order of rows alone that a planner has sorted since', () => {
    const tables = [goalsOf(GOALS), indicatorsOf(INDICATORS)];
    const { record, now } = written(tables, { kind: 'moveGoal', id: 'g3', parentId: 'g1', position: 0 });
    expect(undoOf(record, now).tables[0]?.order?.rows).toEqual([0, 2, 1, 3]);
    now[0]?.rows.reverse();
    expect(undoOf(record, now).tables[0]).not.toHaveProperty('order');
    expect(undoOf(record, now).tables[0]?.cells).toHaveLength(2);
  });

  it('does not sort where formulas of the planner tie rows together by now', () => {
    const tables = [goalsOf(GOALS, ['Moje']), indicatorsOf(INDICATORS)];
    const { record, now } = written(tables, { kind: 'moveGoal', id: 'g3', parentId: 'g1', position: 0 });
    const cells = now[0]?.rows[1]?.cells;
    if (cells) cells[14] = { kind: 'formula', formula: 'C4&C5' };
    expect(undoOf(record, now).tables[0]).not.toHaveProperty('order');
  });

  it('leaves ids that other records tell rows by', () => {
    const tables = [goalsOf(GOALS.map((goal) => ({ ...goal, id: '' }))), indicatorsOf(INDICATORS)];
    const reading = readingOf(tables);
    const plan = planned(
      reading,
      { goals: reading.draft.goals, indicators: intendedIndicators(reading) },
      {
        kind: 'idsStored',
      },
    );
    const record = recordFor(plan, tables);
    const now = tables.map(copyOf);
    carryOut(writeActions(plan, now));
    const later = written(now, { kind: 'setLevel', id: 'nowe3', level: 'action' }).record;
    const contents = now.map(contentsOf);
    expect(planUndo(record, contents).tables[0]?.cells.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
    expect(planUndo(record, contents, [later]).tables[0]?.cells.map(({ row }) => row)).toEqual([0, 1, 3]);
  });

  it('has nothing to do where the tables are gone', () => {
    const tables = [goalsOf(GOALS), indicatorsOf(INDICATORS)];
    const { record } = written(tables, { kind: 'setLevel', id: 'g4', level: 'action' });
    expect(planUndo(record, [])).toEqual(NOTHING);
  });
});
