import type { SectionColumn, SectionKey } from '../../strategy/section';
import { numberCell, textCell } from '../cells';
import type { CellModel } from '../model';
import type { SectionContext } from './section-context';
import { listedWords } from './section-tables';

/** What a row holds from the start, by column. */
export type StartingRow = Readonly<Partial<Record<SectionColumn, CellModel>>>;

const NOTHING: StartingRow = {};
/** Rows that invite to be filled in where there is nothing that could be given. */
const EMPTY_ROWS: readonly StartingRow[] = [NOTHING, NOTHING, NOTHING];

/**
 * The rows that a section's table begins with: never content, only what rows are about. Names of our own are marked as suggestions. An
 * Excel table has at least one row.
 */
export function startingRows({ messages, years }: SectionContext, key: SectionKey): readonly StartingRow[] {
  const { sectionSheets: texts } = messages;
  const suggestion = textCell(texts.suggestion, 'tableOrigin');
  switch (key) {
    case 'diagnosis':
      return [...listedWords(messages, 'dimension').values()].map((word) => ({
        dimension: textCell(word, 'given'),
      }));
    case 'spatialPolicy':
      return [...listedWords(messages, 'kind').values()].map((word) => ({ kind: textCell(word, 'given') }));
    case 'implementation':
      return texts.parts.map((part) => ({ part: textCell(part, 'given'), notes: suggestion }));
    case 'fundingYears':
      return years.length === 0 ? [NOTHING] : years.map((year) => ({ year: numberCell(year, 'inputYear') }));
    case 'funding':
      return texts.fundingSources.map((source) => ({
        source: textCell(source, 'given'),
        notes: suggestion,
      }));
    case 'results':
    case 'voivodeshipAreas':
    case 'ownAreas':
      return EMPTY_ROWS;
  }
}
