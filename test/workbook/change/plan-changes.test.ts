import fc from 'fast-check';
import { textIn } from '../../../src/strategy/cell-value';
import type { IntendedDraft } from '../../../src/strategy/draft-edit';
import type { DraftReading } from '../../../src/workbook/reading/workbook-reading';
import { anyEditChoice } from './any-edit';
import { anyTables } from './any-tables';
import { plannedEdit, readingOf } from './planned-write';
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
    goals.every(({ code, parentId }) => code !== '' && codes.get(code.replace(/\.?[^.]*$/, '')) === parentId)
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
        if (reading.isOrdered) {
          const goals = written.goals.rowIds.filter((id) => id !== undefined);
          const known = (id: string) => (left.includes(id) || written.goals.unstored.has(id) ? '?' : id);
          expect(goals.map(known)).toEqual(intended.goals.map(({ id }) => known(id)));
        }
        // A code that led nowhere may be that of a new goal.
        const indicators = intendedOf(written).indicators.map((indicator, index) =>
          intended.indicators[index]?.goalId === undefined ? { ...indicator, goalId: undefined } : indicator,
        );
        expect(essence({ ...intendedOf(written), indicators }, unstoredOf(written), isTidy(reading))).toEqual(
          essence(intended, new Set(left), isTidy(reading)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
