import fc from 'fast-check';
import { textIn } from '../../../src/strategy/cell-value';
import type { DraftEdit, IntendedDraft } from '../../../src/strategy/draft-edit';
import { editDraft } from '../../../src/strategy/edit-draft';
import { planChanges } from '../../../src/workbook/change/plan-changes';
import type { DraftReading } from '../../../src/workbook/reading/workbook-reading';
import { anyEditChoice, chosenEdit, newGoal, newIndicator } from './any-edit';
import { anyTables } from './any-tables';
import { counter, planned, plannedEdit, readingOf } from './planned-write';
import { GOALS, goalsOf, INDICATORS, indicatorsOf } from './sample-tables';
import type { TableInTest } from './table-model';
import { copyOf } from './table-model';
import { carryOut, writeActions } from './write-actions';

/**
 * Goals and indicators by what an edit can change. Rows that have no id after the write, because nothing else touched them, are all "?".
 * Where codes and rows do not tell the hierarchy, readers make of it what they can.
 */
function essence(
  { goals, indicators }: Pick<IntendedDraft, 'goals' | 'indicators'>,
  unstored: ReadonlySet<string>,
  isComplete: boolean,
): unknown {
  const known = (id: string | undefined) => (id !== undefined && unstored.has(id) ? '?' : id);
  const rows = goals.map(({ id, code, level, dimension, parentId }) => {
    const row = { id: known(id), code, level, dimension };
    return isComplete ? { ...row, parentId: known(parentId) } : row;
  });
  return {
    goals: isComplete ? rows : rows.map((row) => JSON.stringify(row)).sort(),
    indicators: indicators.map(({ id, goalId, goalCode }) => ({
      id: known(id),
      goalId: known(goalId),
      goalCode,
    })),
  };
}

function intendedOf({ draft }: DraftReading): IntendedDraft {
  return {
    goals: draft.goals,
    indicators: draft.indicators.map(({ id, goalId, measured }) => ({
      id,
      goalId,
      goalCode: textIn(measured.goalCode),
    })),
  };
}

function unstoredOf({ goals, indicators }: DraftReading): ReadonlySet<string> {
  return new Set([...goals.unstored, ...(indicators?.unstored ?? [])]);
}

function isTidy({ draft: { goals }, isOrdered }: DraftReading): boolean {
  const codes = new Map(goals.map(({ code, id }) => [code, id]));
  return (
    isOrdered &&
    codes.size === goals.length &&
    goals.every(
      ({ code, parentId }) =>
        code.includes('.') === (parentId !== undefined) &&
        code !== '' &&
        codes.get(code.replace(/\.?[^.]*$/, '')) === parentId,
    )
  );
}

describe('a planned change', () => {
  it('leads to the intended draft, whatever the workbook and the edit', () => {
    fc.assert(
      fc.property(anyTables, anyEditChoice, (tables, choice) => {
        const edit = plannedEdit(tables, choice);
        if (!edit) return;
        const { reading, intended, plan } = edit;
        const after = tables.map(copyOf);
        carryOut(writeActions(plan, after));
        const written = readingOf(after, 'inne');
        const touched = new Set(plan.tables.map(({ table }) => table));
        const left = [reading.goals, ...(reading.indicators ? [reading.indicators] : [])].flatMap((each) =>
          touched.has(each.table.name) ? [] : [...each.unstored],
        );
        // By a level alone a goal at the top may come to stand under another one.
        const isTold = isTidy(reading) && chosenEdit(reading.draft, choice).kind !== 'setLevel';
        if (reading.isOrdered) {
          const goals = written.goals.rowIds.filter((id) => id !== undefined);
          const known = (id: string) => (left.includes(id) || written.goals.unstored.has(id) ? '?' : id);
          expect(goals.map(known)).toEqual(intended.goals.map(({ id }) => known(id)));
        }
        // A code that led nowhere may be that of a new goal.
        const indicators = intendedOf(written).indicators.map((indicator, index) =>
          intended.indicators[index]?.goalId === undefined ? { ...indicator, goalId: undefined } : indicator,
        );
        expect(essence({ ...intendedOf(written), indicators }, unstoredOf(written), isTold)).toEqual(
          essence(intended, new Set(left), isTold),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leaves everything alone that it does not name', () => {
    fc.assert(
      fc.property(anyTables, anyEditChoice, (tables, choice) => {
        const edit = plannedEdit(tables, choice);
        if (!edit) return;
        const after = tables.map(copyOf);
        carryOut(writeActions(edit.plan, after));
        for (const [index, table] of tables.entries()) {
          const change = edit.plan.tables.find((each) => each.table === table.name);
          const named = new Set(change?.cells.map(({ row, column }) => `${row} ${column}`));
          const gone = new Set(change?.removed.map(({ row }) => row));
          const rowsAfter = rowsByOwnWords(after[index]);
          for (const [row, { cells }] of table.rows.entries()) {
            const words = ownWords(table, row);
            if (gone.has(row) || words === '') continue;
            const now = rowsAfter.get(words);
            const unnamed = cells.map((cell, column) => (named.has(`${row} ${column}`) ? undefined : cell));
            expect(now?.map((cell, column) => (named.has(`${row} ${column}`) ? undefined : cell))).toEqual(
              unnamed,
            );
          }
          if (!edit.reading.isOrdered) expect(change?.order).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('adds a goal behind its siblings and touches nothing else', () => {
    const tables = [goalsOf(GOALS), indicatorsOf(INDICATORS)];
    const reading = readingOf(tables);
    const plan = editPlan(tables, {
      kind: 'addGoals',
      parentId: 'g1',
      goals: [{ ...newGoal, children: [] }],
    });
    expect(plan.tables).toHaveLength(1);
    expect(plan.tables[0]).toMatchObject({
      table: 'Cele',
      storedIds: ['g1', 'g2', 'g3', 'g4'],
      cells: [],
      removed: [],
      added: [{ id: 'n1', title: '1.3 =Nowy cel', after: 2, fills: false }],
    });
    expect(plan.tables[0]).not.toHaveProperty('order');
    const { name, code, originKey, dimension } = reading.goals.columns;
    expect(
      [code, name, dimension, originKey].map((column) => plan.tables[0]?.added[0]?.cells[column ?? -1]),
    ).toEqual([
      { content: { kind: 'text', text: '1.3' }, style: 'code' },
      { content: { kind: 'text', text: '=Nowy cel' }, style: 'name1' },
      { content: { kind: 'text', text: 'przestrzenny' }, style: 'input' },
      { content: { kind: 'text', text: 'torun-2028:2.10' }, style: 'key' },
    ]);
  });

  it('stores the ids of the tables that it touches, and of all tables where that is what it is for', () => {
    const tables = [
      goalsOf(GOALS.map((goal) => (goal.id === 'g3' ? { ...goal, id: '' } : goal))),
      indicatorsOf(INDICATORS.map((indicator) => ({ ...indicator, id: '' }))),
    ];
    const reading = readingOf(tables);
    const same = intendedOf(reading);
    const touching = planned(reading, {
      ...same,
      goals: same.goals.map((goal) => (goal.id === 'g1' ? { ...goal, dimension: 'social' } : goal)),
    });
    expect(touching.tables.map(({ table, cells }) => [table, cells.map(({ after }) => after)])).toEqual([
      [
        'Cele',
        [
          { kind: 'text', text: 'nowe1' },
          { kind: 'text', text: 'społeczny' },
        ],
      ],
    ]);
    expect(planned(reading, same).tables).toEqual([]);
    const storing = planned(reading, same, { kind: 'idsStored' });
    expect(storing.tables.map(({ table, cells }) => [table, cells.length])).toEqual([
      ['Cele', 1],
      ['Wskazniki', 2],
    ]);
  });

  it('fills the one empty row of a table, and empties the last one', () => {
    const empty = [goalsOf([{}]), indicatorsOf(INDICATORS)];
    const filling = editPlan(empty, { kind: 'addGoals', parentId: undefined, goals: [newGoal] });
    expect(filling.tables[0]?.added).toMatchObject([
      { id: 'n1', after: -1, fills: true },
      { id: 'n2', after: 0, fills: false },
    ]);
    const last = [goalsOf(GOALS.slice(3), ['Moje']), indicatorsOf([{}])];
    const emptying = editPlan(last, { kind: 'deleteGoal', id: 'g4', indicators: { kind: 'delete' } });
    expect(emptying.tables[0]?.removed).toMatchObject([{ id: 'g4', row: 0, title: '2 Drogi' }]);
    expect(emptying.tables[0]?.removed[0]?.emptied?.[0]).toEqual({ style: 'inputCode' });
  });

  it('names what moves below a table that gets longer, and nothing below one that stays as long', () => {
    const reading = readingOf([goalsOf(GOALS), indicatorsOf(INDICATORS)]);
    const withNote = {
      ...reading,
      goals: { ...reading.goals, table: { ...reading.goals.table, below: 'A9:B9' } },
    };
    const added = intendedBy(withNote, { kind: 'addGoals', parentId: undefined, goals: [newGoal] });
    expect(planned(withNote, added).moves).toEqual([{ sheet: 'Cele', range: 'A9:B9' }]);
    const level = intendedBy(withNote, { kind: 'setLevel', id: 'g4', level: 'action' });
    expect(planned(withNote, level).moves).toEqual([]);
  });

  it('refuses protected and filtered sheets, and tables without what they need', () => {
    const reading = readingOf([goalsOf(GOALS), indicatorsOf(INDICATORS)]);
    const change = (rest: Partial<DraftReading['goals']>) => ({
      ...reading,
      goals: { ...reading.goals, ...rest },
    });
    const { table, columns } = reading.goals;
    const level = intendedBy(reading, { kind: 'setLevel', id: 'g4', level: 'action' });
    const problemOf = (each: DraftReading, intended: IntendedDraft) =>
      planChanges(each, intended, { kind: 'renumbered' });
    expect(problemOf(change({ table: { ...table, isProtected: true } }), level)).toEqual({
      ok: false,
      problem: { kind: 'sheetProtected', sheet: 'Cele' },
    });
    expect(problemOf(change({ table: { ...table, isFiltered: true } }), level)).toEqual({
      ok: false,
      problem: { kind: 'tableFiltered', sheet: 'Cele' },
    });
    expect(problemOf(change({ columns: { ...columns, level: undefined } }), level)).toEqual({
      ok: false,
      problem: { kind: 'columnMissing', table: 'Cele', column: 'Poziom' },
    });
    const added = intendedBy(reading, { kind: 'addIndicators', goalId: 'g1', indicators: [newIndicator] });
    expect(problemOf({ ...reading, indicators: undefined }, added)).toEqual({
      ok: false,
      problem: { kind: 'indicatorTableMissing' },
    });
  });

  it('refuses to sort rows that formulas of the planner tie together, and only to sort them', () => {
    const tied = GOALS.map((goal, index) => ({ ...goal, Moje: index === 2 ? '=C5' : '' }));
    const reading = readingOf([goalsOf(tied, ['Moje']), indicatorsOf(INDICATORS)]);
    const moved = intendedBy(reading, { kind: 'moveGoal', id: 'g3', parentId: 'g1', position: 0 });
    expect(planChanges(reading, moved, { kind: 'renumbered' })).toEqual({
      ok: false,
      problem: { kind: 'formulasTieRows', sheet: 'Cele', cell: 'O6' },
    });
    const level = intendedBy(reading, { kind: 'setLevel', id: 'g4', level: 'action' });
    expect(planChanges(reading, level, { kind: 'renumbered' }).ok).toBe(true);
  });

  it('indents a name as its level asks for, and ties indicators to goals whose codes change', () => {
    const tables = [goalsOf(GOALS), indicatorsOf(INDICATORS)];
    const level = editPlan(tables, { kind: 'setLevel', id: 'g3', level: 'action' });
    expect(level.tables[0]?.cells).toMatchObject([
      { rowId: 'g3', after: { text: 'Kierunek działań' }, place: { sheet: 'Cele', row: 5, column: 1 } },
      { rowId: 'g3', before: { text: 'Przychodnie' }, after: { text: 'Przychodnie' }, indentOf: 'name2' },
    ]);
    const moved = editPlan(tables, { kind: 'moveGoal', id: 'g3', parentId: 'g1', position: 0 });
    expect(moved.tables[0]?.order).toEqual(['g1', 'g3', 'g2', 'g4']);
    const codes = moved.tables[1]?.cells.map(({ rowId, after }) => [rowId, after]);
    expect(codes).toEqual([
      ['w1', { kind: 'text', text: '1.2' }],
      ['w1', { kind: 'text', text: '1.2' }],
      ['w2', { kind: 'text', text: '1.1' }],
      ['w2', { kind: 'text', text: '1.1' }],
    ]);
  });
});

/** What a row has that no edit changes, to tell it by. */
function ownWords({ columns, rows }: TableInTest, row: number): string {
  return columns
    .flatMap(({ key }, column) => {
      const cell = key === 'name' ? rows[row]?.cells[column] : undefined;
      return cell?.kind === 'text' ? [cell.text] : [];
    })
    .join();
}

function rowsByOwnWords(
  table: TableInTest | undefined,
): ReadonlyMap<string, TableInTest['rows'][number]['cells']> {
  return new Map(table?.rows.map(({ cells }, row) => [ownWords(table, row), cells]));
}

function intendedBy({ draft }: DraftReading, edit: DraftEdit): IntendedDraft {
  const intended = editDraft(draft, edit, counter('n'));
  if (!intended.ok) throw new Error(`The edit was refused: ${intended.problem.kind}`);
  return intended.value;
}

function editPlan(tables: readonly TableInTest[], edit: DraftEdit) {
  const reading = readingOf(tables);
  return planned(reading, intendedBy(reading, edit));
}
