import { STANDARD_FORMAT, isStandardFormat } from '../simulation/state/cell-format';
import type { CellState } from '../simulation/state/cell-state';
import { cellKey } from '../simulation/state/grid';
import type { HyperlinkState } from '../simulation/state/sheet-state';
import { editedFormat } from './format-edit';
import type { Pairing } from './pairing';
import type { PlacedCell, ShownSheet } from './read-sheet';
import { lookKey, type ShownCell } from './shown-cell';
import { typedContent } from './typed-content';

/** A cell of the workbook after what a person did in the grid. */
export interface EditedCell {
  readonly key: number;
  readonly state: CellState;
  readonly link: HyperlinkState | undefined;
  /** Whether the grid shows another content than before; a formula may only have moved with its references. */
  readonly changed: boolean;
  /** The workbook's formula before. */
  readonly formulaBefore: string | undefined;
}

const PLAIN: Pick<ShownCell, 'format' | 'look'> = { format: undefined, look: {} };

/** A sheet's cells as the workbook keeps them; what the grid shows as before is what it was before. */
export function editedCells(
  { cells }: ShownSheet,
  pairing: Pairing,
  sheetName: (id: string) => string | undefined,
): readonly EditedCell[] {
  return cells
    .map((placed) => editedCell(placed, pairing, sheetName))
    .filter(({ state: { content, format } }) => content.kind !== 'empty' || !isStandardFormat(format));
}

function editedCell(
  { id, row, column, cell }: PlacedCell,
  pairing: Pairing,
  sheetName: (id: string) => string | undefined,
): EditedCell {
  const key = cellKey(row, column);
  const before = pairing.cells.get(id);
  const format = before
    ? editedFormat(before.state.format, before.shown, cell)
    : (knownFormat(cell, pairing) ?? editedFormat(STANDARD_FORMAT, PLAIN, cell));
  const contentBefore = before?.state.content;
  const formulaBefore = contentBefore?.kind === 'formula' ? contentBefore.formula : undefined;
  if (before !== undefined && before.shown.content === cell.content) {
    const state = { content: before.state.content, format };
    return { key, state, link: before.link, changed: false, formulaBefore };
  }
  const { content, link } = typedContent(cell, format.numberFormat, sheetName);
  return {
    key,
    state: { content, format },
    link: keptLink(link, before?.link),
    changed: true,
    formulaBefore,
  };
}

function knownFormat(cell: ShownCell, { formats }: Pairing) {
  return lookKey(cell) === lookKey(PLAIN) ? undefined : formats.get(lookKey(cell));
}

/** A link whose text was changed keeps its tooltip. */
function keptLink(
  link: HyperlinkState | undefined,
  before: HyperlinkState | undefined,
): HyperlinkState | undefined {
  const sameTarget =
    link?.address === before?.address && link?.documentReference === before?.documentReference;
  return link !== undefined && sameTarget ? before : link;
}
