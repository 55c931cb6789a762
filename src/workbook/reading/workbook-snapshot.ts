import type { CellValue } from '../../strategy/cell-value';

/**
 * A workbook as far as the draft is concerned, read through Office.js or from an .xlsx file: plain data without any meaning yet.
 */
export interface WorkbookSnapshot {
  /** In their order, hidden ones too. */
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[];
  /**
   * Tables that are ours or resemble ours (`recogniseTable`); of the latter, rows need not be read. Others are only named in
   * `otherTables`.
   */
  readonly tables: readonly TableSnapshot[];
  readonly otherTables: readonly string[];
  /** All defined names of the workbook's scope. */
  readonly names: readonly string[];
  /** The values of the named cells of the cover; absent where the name is gone or refers to nothing. */
  readonly place: CellValue;
  readonly firstYear: CellValue;
  readonly lastYear: CellValue;
  /** Opened for reading only. */
  readonly readOnly: boolean;
  /** The add-in's own custom XML parts by their namespace, those of newer and damaged kinds too. */
  readonly parts: readonly StoredPart[];
}

/** A custom XML part of the workbook. */
export interface StoredPart {
  readonly namespace: string;
  readonly xml: string;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Whether a filter hides some of its rows. */
  readonly isFiltered: boolean;
  /** Where the header row begins on the sheet, from 0. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** By row; every row is as long as `headers`. */
  readonly rows: readonly (readonly CellSnapshot[])[];
  /** The cells below the table, within its columns, that are not empty: what moves when rows are inserted. A range address, without the sheet. */
  readonly below?: string;
}

/** What a cell holds. A column that calculates itself is not read: all of its cells are `UNREAD`. */
export interface CellSnapshot {
  readonly value: CellValue;
  /** With its equals sign, en-US; absent for a value. */
  readonly formula?: string;
}

export const UNREAD: CellSnapshot = { value: undefined };
