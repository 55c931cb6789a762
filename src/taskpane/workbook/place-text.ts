import { cellRange, rangeAddress } from '../../workbook/address';
import type { CellPlace } from '../../workbook/reading/workbook-reading';
import { useTexts } from '../use-texts';
import { useWorkbookTexts } from './use-workbook-texts';

/** A cell as planners name it: "Cele, C5". */
export function placeText({ sheet, row, column }: CellPlace): string {
  return `${sheet}, ${rangeAddress(cellRange(row, column))}`;
}

/** How many cells a sentence names; of more, it says how many there are besides. */
const NAMED = 6;

/** Several cells in one sentence. */
export function usePlacesText(): (places: readonly CellPlace[]) => string {
  const { plural } = useTexts();
  const { change } = useWorkbookTexts();
  return (places) => {
    const named = places.slice(0, NAMED).map(placeText).join('; ');
    const rest = places.length - NAMED;
    return rest > 0 ? plural(change.andMore, rest, { cells: named }) : named;
  };
}
