import fc from 'fast-check';
import type { ChangePlan } from '../../../src/workbook/change/change-plan';
import { planUndo } from '../../../src/workbook/change/plan-undo';
import type { UndoPlan } from '../../../src/workbook/change/undo-plan';
import type { WriteRecord } from '../../../src/workbook/records/write-record';
import { anyEditChoice } from './any-edit';
import { anyTables } from './any-tables';
import { plannedEdit, recordFor } from './planned-write';
import type { TableInTest } from './table-model';
import { columnOf, contentsOf, copyOf } from './table-model';
import { carryOut, undoActions, writeActions } from './write-actions';

const NOTHING: UndoPlan = { tables: [], edited: [] };

/** How much of some actions was done before they broke off, in thousandths. */
const share = fc.nat({ max: 1000 });

function undoOf(record: WriteRecord, tables: readonly TableInTest[]): UndoPlan {
  return planUndo(record, tables.map(contentsOf));
}

/**
 * The rows of tables. A row that had no id of its own and was to go may have got one to be told by, and keeps it: nobody sees it.
 */
function stateOf(tables: readonly TableInTest[], { tables: changes }: ChangePlan): unknown {
  return tables.map((table) => {
    const change = changes.find((each) => each.table === table.name);
    const given = (change?.removed ?? []).filter(({ id }) => !change?.storedIds.includes(id));
    const rows = table.rows.map(({ cells, ...rest }, row) => ({
      ...rest,
      cells: given.some((each) => each.row === row) ? cells.with(columnOf(table, 'id'), undefined) : cells,
    }));
    return { name: table.name, rows };
  });
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
        expect(stateOf(now, edit.plan)).toEqual(stateOf(tables, edit.plan));
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
        expect(stateOf(now, edit.plan)).toEqual(stateOf(tables, edit.plan));
      }),
      { numRuns: 300 },
    );
  });
});
