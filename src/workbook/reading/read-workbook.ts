import type { WorkbookReading } from './workbook-reading';
import type { WorkbookSnapshot } from './workbook-snapshot';

/** CONTRACT: to be written. */
export function readWorkbook(_snapshot: WorkbookSnapshot): WorkbookReading {
  throw new Error('not written yet');
}
