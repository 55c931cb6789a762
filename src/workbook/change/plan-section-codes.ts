import { textIn } from '../../strategy/cell-value';
import type { IntendedSectionCode } from '../../strategy/draft-edit';
import { messagesFor } from '../messages/messages';
import type { SectionTableReading } from '../reading/workbook-reading';
import { contentOf } from './cell-content';
import type { PlacedRows } from './row-places';
import type { TableEdit, WantedCell } from './table-edit';

/** The columns of sections that an edit can touch. */
type WrittenColumn = 'id' | 'goalCode';

const NO_ROWS: PlacedRows<never> = { removed: [], added: [], result: [] };

/** What is to become of the table of a section: the codes of goals in it, nothing else. */
export function planSectionCodes(
  table: SectionTableReading,
  codes: readonly IntendedSectionCode[],
): TableEdit<WrittenColumn> {
  const messages = messagesFor(table.language);
  const { id } = table.columns;
  return {
    reading: table,
    headers: { id: messages.goals.id, goalCode: messages.indicators.goalCode },
    titles: table.table.rows.map((cells, row) => {
      const own = cells.filter((cell, column) => column !== id && contentOf(cell)?.kind === 'text');
      return table.rowIds[row] === undefined ? '' : textIn(own[0]?.value).trim();
    }),
    cells: codes.flatMap((code): readonly WantedCell<WrittenColumn>[] => {
      const row = table.rowIds.indexOf(code.id);
      return row < 0 ? [] : [{ row, column: 'goalCode', kind: 'text', text: code.goalCode }];
    }),
    rows: NO_ROWS,
    needed: [],
    emptyRow: {},
  };
}
