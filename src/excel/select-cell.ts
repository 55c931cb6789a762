import type { CellPlace } from '../workbook/reading/workbook-reading';
import type { NavigationOutcome } from './navigation';

/** CONTRACT: to be written. Brings a cell's sheet to the front and selects the cell. */
export async function selectCell(_place: CellPlace): Promise<NavigationOutcome> {
  throw new Error('not written yet');
}
