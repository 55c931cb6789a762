import type { RangeModel } from '../../../workbook/model';

/**
 * Something that a planner does to a workbook by hand, as plain data: generators of properties can make it, print it and shrink it.
 * Rows, columns and positions count from 0; in tables from the first row of data and the first column.
 */
export type PlannerEdit =
  /** Types into a cell and insists where a validation only warns; texts are read by the host's locale. */
  | {
      readonly kind: 'type';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Empties cells, as the delete key does; looks, validations and links stay. */
  | { readonly kind: 'clear'; readonly sheet: string; readonly range: RangeModel }
  | {
      readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'sortTable';
      readonly table: string;
      readonly column: number;
      readonly ascending: boolean;
    }
  /** Puts a filter on a table, or takes it off; here it hides nothing. */
  | { readonly kind: 'filterTable'; readonly table: string; readonly on: boolean }
  | { readonly kind: 'renameTable'; readonly table: string; readonly name: string }
  | {
      readonly kind: 'renameTableColumn';
      readonly table: string;
      readonly column: number;
      readonly name: string;
    }
  | { readonly kind: 'addTableColumn'; readonly table: string; readonly at: number; readonly name?: string }
  | { readonly kind: 'deleteTableColumn'; readonly table: string; readonly column: number }
  | {
      readonly kind: 'insertTableRows' | 'deleteTableRows';
      readonly table: string;
      readonly at: number;
      readonly count: number;
    }
  /** Copies rows of a table and inserts the copies before the row at `at`, or behind the last. */
  | {
      readonly kind: 'copyTableRows';
      readonly table: string;
      readonly from: number;
      readonly count: number;
      readonly at: number;
    }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'moveSheet'; readonly sheet: string; readonly position: number }
  | { readonly kind: 'hideSheet' | 'showSheet' | 'copySheet' | 'deleteSheet'; readonly sheet: string };

export type EditOutcome =
  | { readonly kind: 'done' }
  /** Excel does not do it; nothing is changed. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** What Excel does is not known here; nothing is changed. */
  | { readonly kind: 'unknown'; readonly what: string };
