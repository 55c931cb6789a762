import type { WriteRecord } from '../../workbook/records/write-record';
import { looksLikeFormula } from './cell-content';
import type { TableJob } from './table-job';

/** A record that tells the formulas which make way for numbers while rows are sorted. */
export function withOrderFormulas(
  record: WriteRecord,
  jobs: readonly { readonly job: TableJob }[],
): WriteRecord {
  return {
    ...record,
    tables: record.tables.map((table) => {
      const job = jobs.find((each) => each.job.table === table.table)?.job;
      const formula = job?.order?.formulas.find(looksLikeFormula);
      return formula === undefined ? table : { ...table, orderFormula: formula };
    }),
  };
}
