import { checkDraft, type CheckContext } from '../strategy/check/check-draft';
import type { Rule, Severity } from '../strategy/check/finding';
import type { Language } from '../strategy/language';
import { cellRange, rangeAddress } from '../workbook/address';
import { findingText } from '../workbook/check-text';
import { readingNoteText, readOnlyText } from '../workbook/reading-text';
import { placeOf } from '../workbook/reading/place-of';
import type {
  CellPlace,
  ReadingNote,
  ReadOnlyReason,
  WorkbookReading,
} from '../workbook/reading/workbook-reading';

/** A finding as the terminal tells it; what was not understood in the workbook counts as one. */
export interface ListedFinding {
  readonly severity: Severity;
  readonly rule: Rule | `reading.${ReadingNote['kind'] | ReadOnlyReason['kind']}`;
  readonly message: string;
  /** Null where it is about no cell. */
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** The result of checking all drafts of a workbook. */
export interface ListedCheck {
  readonly findings: readonly ListedFinding[];
  /** How many findings the planner has put aside; they are not among the others. */
  readonly dismissed: number;
  readonly goals: number;
  readonly indicators: number;
}

/** Checks every draft of a workbook; what several drafts share is told once. */
export function listFindings(
  reading: WorkbookReading,
  context: CheckContext,
  language: Language,
): ListedCheck {
  const putAside = new Set(
    reading.dismissals.kind === 'read' ? reading.dismissals.value.map(({ key }) => key) : [],
  );
  const checked = reading.drafts.map((draft) => ({
    draft,
    findings: checkDraft(draft.draft, context).findings,
  }));
  const isPutAside = ({ key }: { readonly key: string }) => putAside.has(key);
  const ofDrafts = checked.flatMap(({ draft, findings }) =>
    findings
      .filter((finding) => !isPutAside(finding))
      .map((finding): ListedFinding => ({
        severity: finding.severity,
        rule: finding.rule,
        message: findingText(finding, language),
        ...cellOf(placeOf(draft, finding.target)),
      })),
  );
  const count = (of: (draft: (typeof checked)[number]) => number) =>
    checked.reduce((sum, each) => sum + of(each), 0);
  return {
    findings: once([...ofDrafts, ...readingFindings(reading, language)]),
    dismissed: new Set(checked.flatMap(({ findings }) => findings.filter(isPutAside).map(({ key }) => key)))
      .size,
    goals: count(({ draft }) => draft.draft.goals.length),
    indicators: count(({ draft }) => draft.draft.indicators.length),
  };
}

function readingFindings({ notes, readOnly }: WorkbookReading, language: Language): readonly ListedFinding[] {
  return [
    ...(readOnly
      ? [
          {
            severity: 'warning' as const,
            rule: `reading.${readOnly.kind}` as const,
            message: readOnlyText(readOnly, language),
            ...cellOf(undefined),
          },
        ]
      : []),
    ...notes.map((note) => ({
      severity: 'warning' as const,
      rule: `reading.${note.kind}` as const,
      message: readingNoteText(note, language),
      ...cellOf(note.place),
    })),
  ];
}

function cellOf(place: CellPlace | undefined): Pick<ListedFinding, 'sheet' | 'cell'> {
  return place
    ? { sheet: place.sheet, cell: rangeAddress(cellRange(place.row, place.column)) }
    : { sheet: null, cell: null };
}

function once(findings: readonly ListedFinding[]): readonly ListedFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
