import type { CheckResult, Finding } from '../../strategy/check/finding';
import type { Language } from '../../strategy/language';
import type { WorkbookModel } from '../model';
import { LOOKS, PALETTE } from '../looks';
import { messagesFor } from '../messages/messages';
import type { TakenNames } from '../names';
import { freeNames, freeSheetName, freeTableName } from '../names';
import type { CellPlace } from '../reading/workbook-reading';
import type { Dismissal } from '../records/stored-records';
import { CheckRows, COLUMN_WIDTHS } from './check-rows';
import { addCounts, addIntroduction } from './check-head';
import { addDismissed, addFindings } from './check-findings';
import { addPoints } from './check-points';

/** What the sheet Kontrola records: the check's result as it was on a day. */
export interface CheckSheetContent {
  /** The place's name, for the title. */
  readonly place: string;
  readonly result: CheckResult;
  readonly dismissals: readonly Dismissal[];
  /** The cell that a finding is about. */
  readonly placeOf: (finding: Finding) => CellPlace | undefined;
  /** As a serial number. */
  readonly today: number;
}

/** The tables' names; the same in every language. */
const TABLES = {
  points: 'KontrolaElementy',
  findings: 'KontrolaWyniki',
  dismissed: 'KontrolaPominiete',
} as const;

/**
 * Lays out the record of a check: what was found on a day, what the law asks for and how far the workbook has it, and what was put aside
 * with which reason. Texts and numbers only: a record does not change by itself.
 */
export function layOutCheckSheet(
  content: CheckSheetContent,
  { language, taken }: { readonly language: Language; readonly taken: TakenNames },
): WorkbookModel {
  const messages = messagesFor(language);
  const name = freeSheetName(messages.checkSheet.sheet, taken.sheets);
  const tables = freeNames(TABLES, [...taken.tables, ...taken.names], freeTableName);
  const { findings, dismissed } = sortOut(content);
  const rows = new CheckRows();
  const context = { language, messages, rows };
  addIntroduction(context, content);
  addCounts(context, findings, dismissed.length);
  addPoints(context, tables.points, content.result.points);
  const header = addFindings(context, tables.findings, findings, content.placeOf);
  addDismissed(context, tables.dismissed, dismissed);
  return {
    styles: LOOKS,
    sheets: [
      {
        name,
        tabColor: PALETTE.muted,
        showGridlines: false,
        rows: rows.sheet.rows,
        hyperlinks: rows.sheet.hyperlinks,
        columns: COLUMN_WIDTHS.map((width) => ({ width })),
        rowHeights: rows.heights,
        merges: rows.merges,
        tables: rows.tables,
        validations: [],
        conditionalFormats: [],
        frozen: { rows: 1, columns: 0 },
        charts: [],
        isProtected: false,
        print: {
          orientation: 'landscape',
          // Rows are repeated on all pages that follow, so only the last table can have its header repeated.
          ...(header !== undefined &&
            dismissed.length === 0 && { titleRows: { first: header, last: header } }),
          footer: {
            left: content.place.replaceAll('&', '&&'),
            center: '&A',
            right: messages.footerPage,
          },
        },
      },
    ],
    names: [],
    activeSheet: name,
  };
}

/** Which findings stand, and which somebody has put aside; a dismissal of what is not found any more is not told. */
function sortOut({ result, dismissals }: CheckSheetContent) {
  const reasons = new Map(dismissals.map((dismissal) => [dismissal.key, dismissal]));
  return {
    findings: result.findings.filter(({ key }) => !reasons.has(key)),
    dismissed: result.findings.flatMap((finding) => {
      const dismissal = reasons.get(finding.key);
      return dismissal ? [{ finding, dismissal }] : [];
    }),
  };
}
