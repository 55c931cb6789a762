import type { ReturnedId } from '../../workbook/change/undo-plan';
import type { CellPlace } from '../../workbook/reading/workbook-reading';
import { plainCell } from './cell-content';
import { growingTables, loadGrowth, rowsAfter } from './growing-references';
import { queueHistory } from './history-part';
import { historyOfUndo } from './history-records';
import { queueJob } from './queue-job';
import { queueSheetRemoval, sheetRemoval } from './remove-added-sheets';
import type { TableJob } from './table-job';
import type { TableFacts } from '../table-facts';
import type { RecordSurvey } from './survey-record';
import { repairJob, undoJob } from './undo-job';
import { withOrderFormulas } from './with-order-formulas';

/**
 * Takes a write back as far as nobody has edited it since, in one request after what reading of references it takes. The record stays until
 * all is done, as one of a write that is not finished: whatever is cut off is found by it and can be repeated.
 * @returns what stayed: cells that were edited, and the first cell of each sheet that stays for the sake of others
 */
export async function takeBack(
  context: Excel.RequestContext,
  survey: RecordSurvey,
): Promise<readonly CellPlace[]> {
  const { record, state, undo, tables, added } = survey;
  const jobs = tables.flatMap((now) => {
    const { facts, known, toRepair } = now;
    const each = undo.tables.find(({ table }) => table === facts.name);
    if (each === undefined && toRepair === undefined) return [];
    return [{ job: each === undefined ? repairJob(now) : undoJob(each, now), undo: each, facts, known }];
  });
  // Where a write was cut off, rows may have been inserted already.
  const unsure =
    record.state === 'done'
      ? []
      : tables.map(({ facts, known }) => ({ facts, known, rowCount: afterJob(facts, jobs) }));
  const growing = [...growingTables(jobs), ...unsure.filter(({ rowCount }) => rowCount > 1)];
  const growth = await loadGrowth(context, growing, state);
  const removal = sheetRemoval(added, state);
  const history = historyOfUndo(state.history, withOrderFormulas(record, jobs));
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const isStored = history.isStored;
  if (isStored) queueHistory(context, state.history.id, history.writing);
  for (const { job } of jobs) queueJob(context, job);
  growth.queue(context);
  queueSheetRemoval(context, added, removal, state);
  if (isStored) queueHistory(context, state.history.id, history.done);
  for (const { job, undo: each } of jobs) queueReturnedIds(context, job, each?.ids ?? []);
  await context.sync();
  return [
    ...undo.edited,
    ...removal.staying.flatMap(({ sheet, edited }) =>
      edited.length > 0 ? edited : [{ sheet: sheet.name, row: 0, column: 0 }],
    ),
  ];
}

/** After the record has gone: were it still there, a row without its id would be inserted once more. */
function queueReturnedIds(
  context: Excel.RequestContext,
  { table, idColumn }: TableJob,
  ids: readonly ReturnedId[],
): void {
  if (ids.length === 0) return;
  const body = context.workbook.tables.getItem(table).getDataBodyRange().untrack();
  for (const { row, content } of ids) {
    body.getCell(row, idColumn).untrack().values = [[plainCell(content)]];
  }
}

function afterJob(facts: TableFacts, jobs: readonly { readonly job: TableJob }[]): number {
  const found = jobs.find(({ job }) => job.table === facts.name);
  return found === undefined ? facts.rowCount : rowsAfter(found.job);
}
