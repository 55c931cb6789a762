import type { Finding } from '../../strategy/check/finding';
import { formatMessage } from '../../strategy/language';
import { cellRange, rangeAddress } from '../address';
import { numberCell, textCell } from '../cells';
import { findingText, ruleText } from '../check-text';
import type { CellModel } from '../model';
import type { CellPlace } from '../reading/workbook-reading';
import type { Dismissal } from '../records/stored-records';
import { serialDate } from '../serial-date';
import type { CheckContext } from './check-rows';
import { SEVERITY_LOOKS } from './check-head';

const PLACE_COLUMN = 3;

/** Adds what was found, each with a link to its cell; where nothing was, a line that says so. Returns the table's header row. */
export function addFindings(
  { language, messages, rows }: CheckContext,
  table: string,
  findings: readonly Finding[],
  placeOf: (finding: Finding) => CellPlace | undefined,
): number | undefined {
  const texts = messages.checkSheet;
  rows.addHeading(texts.findings.heading);
  if (findings.length === 0) {
    rows.addAcross(0, texts.findings.none, 'text');
    return undefined;
  }
  const { severity, rule, text, place } = texts.findings;
  const places = findings.map(placeOf);
  const header = rows.addTable(
    table,
    [severity, rule, text, place],
    findings.map((finding, index): CellModel[] => {
      const cell = places[index];
      return [
        textCell(texts.severities[finding.severity], SEVERITY_LOOKS[finding.severity]),
        textCell(ruleText(finding.rule, language), 'given'),
        textCell(findingText(finding, language), 'given'),
        cell
          ? textCell(formatMessage(texts.place, { sheet: cell.sheet, cell: addressOf(cell) }), 'givenLink')
          : textCell(texts.noPlace, 'given'),
      ];
    }),
    { filterButton: true },
  );
  for (const [index, cell] of places.entries()) {
    if (cell) rows.sheet.linkToCell(header + 1 + index, PLACE_COLUMN, cell);
  }
  return header;
}

/** Adds what was put aside, when and why; nothing where nothing was. */
export function addDismissed(
  { language, messages, rows }: CheckContext,
  table: string,
  dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[],
): void {
  if (dismissed.length === 0) return;
  const { heading, on, rule, text, reason } = messages.checkSheet.dismissed;
  rows.addHeading(heading);
  rows.addTable(
    table,
    [on, rule, text, reason],
    dismissed.map(({ finding, dismissal }): CellModel[] => [
      numberCell(serialDate(dismissal.on), language === 'pl' ? 'givenDatePl' : 'givenDateEn'),
      textCell(ruleText(finding.rule, language), 'given'),
      textCell(findingText(finding, language), 'given'),
      textCell(dismissal.reason, 'given'),
    ]),
    { filterButton: false },
  );
}

function addressOf({ row, column }: CellPlace): string {
  return rangeAddress(cellRange(row, column));
}
