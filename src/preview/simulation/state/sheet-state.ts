import type { RangeModel } from '../../../workbook/model';
import type { CellState } from './cell-state';
import type { ChartState } from './chart-state';
import type { PageState } from './page-state';
import type { ProtectionOptions } from './protection-options';
import type { SortKey } from './sort-order';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet of the simulated workbook. Areas are in cells, sizes in points, indices from 0. */
export interface SheetState {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  /** "#RRGGBB", or "" for none, as Excel reports it. */
  tabColor: string;
  showGridlines: boolean;
  isProtected: boolean;
  /** What may be done while it is protected. */
  protectionOptions: ProtectionOptions;
  /** Cells that are not empty or not of standard format, by `cellKey`. */
  readonly cells: Map<number, CellState>;
  readonly columns: Map<number, LineState>;
  readonly rows: Map<number, LineState>;
  merges: readonly RangeModel[];
  tables: readonly TableState[];
  /** From the one at the back to the one in front. */
  charts: readonly ChartState[];
  validations: readonly ValidationState[];
  conditionalFormats: readonly ConditionalFormatState[];
  /** By `cellKey`. */
  readonly hyperlinks: Map<number, HyperlinkState>;
  frozen: { readonly rows: number; readonly columns: number };
  page: PageState;
  names: readonly NameState[];
}

/** A column or a row; what is absent is standard (rows fit their text by themselves). */
export interface LineState {
  /** Width or height in points. */
  readonly size?: number;
  readonly hidden?: boolean;
}

export interface TableState {
  readonly id: string;
  readonly name: string;
  /** Header row included; `showHeaders` is always true here. */
  readonly range: RangeModel;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** Whether a filter is on. */
  readonly isFiltered?: boolean | undefined;
  /** By what it was sorted last, as its header shows; absent when that was cleared or never was. */
  readonly sort?: readonly SortKey[] | undefined;
}

export interface ValidationState {
  readonly range: RangeModel;
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

/** Formulas with their equals sign, absolute references, or typed-in values. */
export type ValidationRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: 'date' | 'decimal' | 'wholeNumber';
      readonly operator: string;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    };

export interface ConditionalFormatState {
  readonly id: string;
  readonly range: RangeModel;
  /** With its equals sign, relative to the top left cell. */
  readonly formula: string;
  readonly format: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly fontColor?: string;
    readonly fill?: string;
  };
}

export interface HyperlinkState {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface NameState {
  readonly name: string;
  /** A formula with its equals sign: "='Cele'!$A$1:$B$2". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}
