import type { EventRegistrations } from './events/event-registrations';
import type { SimulatedWorkbook } from './simulated-workbook';
import type { CellContent } from './state/cell-state';
import type { SheetState } from './state/sheet-state';
import type { LocaleName } from './typing/locale';

/** What the objects of the simulated object model work on. */
export interface Simulation {
  readonly workbook: SimulatedWorkbook;
  /** The regional settings by which Excel reads what is typed in, and its language. */
  readonly locale: LocaleName;
  /** Computes formulas; without one, reading the value of a formula cell is not simulated. */
  readonly calculate?: Calculator | undefined;
  /** The events that the client wants to hear of. */
  readonly events: EventRegistrations;
  /** How many changes the workbook has seen. */
  readonly changes: () => number;
  /** The current year, for dates that are typed without one. */
  readonly year: number;
}

/**
 * The value of a formula cell.
 * @param changes how many changes the workbook has seen: as long as it is the same, so is every value
 */
export type Calculator = (
  workbook: SimulatedWorkbook,
  sheet: SheetState,
  row: number,
  column: number,
  changes: number,
) => CellContent;
