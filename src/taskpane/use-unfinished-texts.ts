import type { UnfinishedInsertion, UnfinishedWrite } from '../excel/unfinished-insertion';
import { formatMessage } from '../strategy/language';
import type { WorkbookReading } from '../workbook/reading/workbook-reading';
import { usePane } from './pane-context';
import { useTexts } from './use-texts';
import { useLabelText } from './workbook/use-label-text';

/** The words on something that was cut off, as it is an insertion of sheets, or a write that its record tells of. */
export interface UnfinishedTexts {
  readonly title: string;
  /** What is left, where, and what cleaning up does; in sentences. */
  readonly what: readonly string[];
  readonly cleanUp: string;
  readonly leave: string;
  readonly cleaning: string;
  readonly cleaned: string;
  readonly failed: string;
  /** What had to stay, by the names of its sheets; empty where there is nothing to say. */
  readonly keptText: (sheets: readonly string[]) => string;
}

export function useUnfinishedTexts(insertion: UnfinishedInsertion): UnfinishedTexts {
  const { state } = usePane();
  const { messages, plural } = useTexts();
  const labelText = useLabelText();
  const texts = messages.unfinished;
  const { sheets, write } = insertion;
  const names = sheets.map(({ name }) => name);
  const mayHoldMore = sheets.some(({ empty }) => !empty);
  const traces = [
    ...(names.length > 0 ? [plural(texts.text, names.length, { sheets: names.join(', ') })] : []),
    ...(mayHoldMore ? [texts.notEmpty] : []),
  ];
  if (write) {
    const written = sheetsOf(write, state.workbook.reading);
    const own = texts.write;
    return {
      ...own,
      what: [
        formatMessage(own.text, { label: labelText(write.label) }),
        ...(written.length > 0 ? [plural(own.sheets, written.length, { sheets: quoted(written) })] : []),
        ...traces,
        own.offer,
      ],
      keptText: (kept) =>
        kept.length > 0 ? plural(own.kept, kept.length, { sheets: quoted(kept) }) : own.restored,
    };
  }
  const { title, cleanUp, leave, cleaning, cleaned, failed } = texts;
  const keptText: UnfinishedTexts['keptText'] = (kept) =>
    kept.length > 0 ? plural(texts.kept, kept.length, { sheets: kept.join(', ') }) : '';
  return { title, what: traces, cleanUp, leave, cleaning, cleaned, failed, keptText };

  function quoted(sheetNames: readonly string[]): string {
    return sheetNames.map((name) => formatMessage(texts.quoted, { name })).join(', ');
  }
}

/** The sheets that a write was at work in, as they are called now; a table that is not there any more has none. */
function sheetsOf(
  { tables, sheets }: UnfinishedWrite,
  reading: WorkbookReading | undefined,
): readonly string[] {
  const all = reading?.snapshot.tables ?? [];
  const ofTables = tables
    .flatMap((name) => all.filter((table) => table.name === name))
    .map(({ sheet }) => sheet);
  return [...new Set([...ofTables, ...sheets])];
}
