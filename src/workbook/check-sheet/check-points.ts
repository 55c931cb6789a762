import type { Coverage, LegalPoint } from '../../strategy/check/finding';
import { textCell } from '../cells';
import { holdingText, legalPointText } from '../check-text';
import type { LookName } from '../looks';
import type { CellModel } from '../model';
import type { CheckContext } from './check-rows';

const COVERAGE_LOOKS = {
  present: 'achievedSample',
  partial: 'atRiskSample',
  missing: 'offTrackSample',
} as const satisfies Readonly<Record<Coverage, LookName>>;

/** Adds the points of art. 10e ust. 3 as a table: how far the workbook has each, its words, and what the workbook holds for it. */
export function addPoints(
  { language, messages, rows }: CheckContext,
  table: string,
  points: readonly LegalPoint[],
): void {
  const texts = messages.checkSheet;
  rows.addHeading(texts.points.heading);
  rows.addTable(
    table,
    [texts.points.coverage, texts.points.reference, texts.points.text, texts.points.holdings],
    points.map(({ key, coverage, holdings }): CellModel[] => {
      const { reference, title, text } = legalPointText(key, language);
      return [
        textCell(texts.coverages[coverage], COVERAGE_LOOKS[coverage]),
        textCell(`${reference}: ${title}`, 'given'),
        textCell(text, 'given'),
        textCell(holdings.map((holding) => holdingText(holding, language)).join('; '), 'given'),
      ];
    }),
    { filterButton: false },
  );
}
