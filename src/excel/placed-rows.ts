import { fillsEmptyRow } from './empty-row';
import type { HostProblem } from './host-problem';
import type { MarkedRows } from './insertion-marker';
import type { LabelReference } from './label-references';
import { referencesToGrow } from './label-references';
import type { IndicatorTable } from './pair-tables';
import type { TableAddition } from './plan-addition';
import type { WrittenRow } from './written-row';
import { writtenRow } from './written-row';

/** The rows that one table gets, and where. */
export interface PlacedRows {
  readonly table: IndicatorTable;
  /** What the table's one empty row is filled with. */
  readonly filled: WrittenRow | undefined;
  /** The rows that are added at the table's end. */
  readonly added: readonly WrittenRow[];
  /** The references to the table's labels that have to be made to grow. */
  readonly growing: readonly LabelReference[];
}

export function placeRows(
  { table, indicators }: TableAddition,
  references: readonly LabelReference[],
): PlacedRows {
  const rows = indicators.map((indicator) => writtenRow(table.language, indicator));
  const [first, ...others] = rows;
  const fills = first !== undefined && fillsEmptyRow(table, first);
  const added = fills ? others : rows;
  return {
    table,
    filled: fills ? first : undefined,
    added,
    growing: added.length > 0 ? referencesToGrow(table, references) : [],
  };
}

/** The rows as the marker records them. */
export function markedRows({ filled, added }: PlacedRows): MarkedRows {
  const rows = filled === undefined ? added : [filled, ...added];
  return { ids: rows.map(({ id }) => id.text), ...(filled && { filled: filled.id.text }) };
}

/** What keeps the rows from being written; undefined when nothing does. */
export function obstacleTo({ table: { content }, growing }: PlacedRows): HostProblem | undefined {
  if (content.isProtected) return { kind: 'sheetProtected', sheet: content.sheet };
  if (content.isFiltered) return { kind: 'tableFiltered', sheet: content.sheet };
  return growing.find(({ obstacle }) => obstacle !== undefined)?.obstacle;
}
