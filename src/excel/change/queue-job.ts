import { queueCells } from './queue-cells';
import { queueOrder } from './queue-order';
import { queueRefilled } from './queue-refilled';
import { queueRows } from './queue-rows';
import type { TableJob } from './table-job';

/** Queues all that is done to a table; it needs members of ExcelApi 1.9 and below only. */
export function queueJob(context: Excel.RequestContext, job: TableJob): void {
  const table = context.workbook.tables.getItem(job.table);
  if (job.isSortCutOff) table.sort.clear();
  queueRefilled(table.getDataBodyRange().untrack(), job);
  queueCells(table.getDataBodyRange().untrack(), job.cells, job.isUndo);
  queueRows(table, job);
  if (job.order !== undefined) queueOrder(table, job.order);
}
