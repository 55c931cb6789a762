import type { CellValue } from '../../strategy/cell-value';
import type { CellContent } from '../model';
import type { NoteBeyond } from './beyond';
import { COLUMNS, columnIndex, ROWS } from './cell-range';
import { DamagedFile } from './damaged-file';
import { textOfRuns, type FileText } from './shared-texts';
import { shiftFormula } from './shift-formula';
import { attribute, childOf, childrenOf, numeric, plainText, readText, type XmlElement } from './xml';

/** A cell of a file. */
export interface FileCell {
  readonly content: CellContent | undefined;
  /** What it shows: a formula's result as the program that saved the file calculated it. */
  readonly value: CellValue;
  /** The number of its look. */
  readonly look: number;
}

/** The cells that a sheet has, by row and column. */
export type FileCells = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the cells of a sheet (ECMA-376 part 1, 18.3.1.4). */
export function sheetCells(sheet: XmlElement, texts: readonly FileText[], note: NoteBeyond): FileCells {
  const cells = new Map<number, ReadonlyMap<number, FileCell>>();
  const shared = new Map<string, SharedFormula>();
  let rowIndex = -1;
  for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    rowIndex = rowNumber(row, rowIndex);
    const inRow = new Map<number, FileCell>();
    let column = -1;
    for (const cell of childrenOf(row, 'c')) {
      column = columnOf(cell, rowIndex, column);
      const content = readContent(cell, texts, note);
      const formula = readFormula(cell, { row: rowIndex, column }, shared, note);
      inRow.set(column, {
        value: content.value,
        content: formula === undefined ? content.literal : formulaContent(formula, content.value),
        look: numeric(cell, 's') ?? 0,
      });
    }
    cells.set(rowIndex, inRow);
  }
  return cells;
}

/** The index of a row; one without a number follows the row before it. */
export function rowNumber(row: XmlElement, before: number): number {
  const number = attribute(row, 'r');
  const index = number === undefined ? before + 1 : Number(number) - 1;
  if (!Number.isInteger(index) || index < 0 || index >= ROWS) throw new DamagedFile(`row ${number ?? ''}`);
  return index;
}

function columnOf(cell: XmlElement, row: number, before: number): number {
  const address = attribute(cell, 'r');
  const letters = address === undefined ? undefined : /^([A-Za-z]{1,3})\d+$/.exec(address)?.[1];
  if (address !== undefined && letters === undefined) throw new DamagedFile(`cell ${address}`);
  const column = letters === undefined ? before + 1 : columnIndex(letters);
  if (column >= COLUMNS) throw new DamagedFile(`cell ${address ?? ''} in row ${row + 1}`);
  return column;
}

function formulaContent(formula: string, value: CellValue): CellContent {
  const shows = typeof value === 'string' && value !== '' ? value : undefined;
  return { kind: 'formula', formula, ...(shows !== undefined && { shows }) };
}

interface ReadContent {
  readonly literal: CellContent | undefined;
  readonly value: CellValue;
}

function readContent(cell: XmlElement, texts: readonly FileText[], note: NoteBeyond): ReadContent {
  const kind = attribute(cell, 't') ?? 'n';
  const spelled = plainText(childOf(cell, 'v'));
  const text = (found: FileText | undefined): ReadContent => {
    if (found === undefined || found.text === '') return NOTHING;
    if (found.hasLooks) note('lookedTexts');
    return { literal: { kind: 'text', text: found.text }, value: found.text };
  };
  if (kind === 'inlineStr') {
    const item = childOf(cell, 'is');
    return text(item && textOfRuns(item));
  }
  if (spelled === '') return NOTHING;
  switch (kind) {
    case 's':
      return text(texts[Number(spelled)]);
    case 'str':
      return text({ text: readText(spelled), hasLooks: false });
    case 'b': {
      const value = spelled === '1' || spelled === 'true';
      return { literal: { kind: 'boolean', value }, value };
    }
    case 'e':
      // A formula that is nothing but the error is the one way of a model to say it.
      return { literal: { kind: 'formula', formula: spelled }, value: { error: spelled } };
    default: {
      const value = kind === 'd' ? serialOf(spelled) : Number(spelled);
      if (!Number.isFinite(value)) return text({ text: spelled, hasLooks: false });
      return { literal: { kind: 'number', value }, value };
    }
  }
}

const NOTHING: ReadContent = { literal: undefined, value: undefined };

/** The serial number of a date that is spelled in ISO 8601; days count from 30 December 1899. */
function serialOf(date: string): number {
  const time = Date.parse(/[Zz]$|T/.test(date) ? `${date.replace(/Z$/i, '')}Z` : date);
  return time / 86_400_000 + 25_569;
}

/** A cell's formula; several cells may share one, which only the first of them spells. */
function readFormula(
  cell: XmlElement,
  place: { readonly row: number; readonly column: number },
  shared: Map<string, SharedFormula>,
  note: NoteBeyond,
): string | undefined {
  const element = childOf(cell, 'f');
  if (!element) return undefined;
  const kind = attribute(element, 't');
  const formula = plainText(element).replace(/^=/, '');
  if (kind === 'array' || kind === 'dataTable') note('arrayFormulas');
  if (kind === 'dataTable') return undefined;
  const key = kind === 'shared' ? attribute(element, 'si') : undefined;
  if (key === undefined) return formula === '' ? undefined : formula;
  if (formula !== '') {
    shared.set(key, { formula, ...place });
    return formula;
  }
  const first = shared.get(key);
  return first && shiftFormula(first.formula, place.row - first.row, place.column - first.column);
}
