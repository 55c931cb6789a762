import type { Finding, Severity } from '../../strategy/check/finding';
import { SEVERITIES } from '../../strategy/check/finding';
import { formatMessage } from '../../strategy/language';
import { dateInWords } from '../calendar-date';
import { numberCell, textCell } from '../cells';
import { legalStateText } from '../check-text';
import type { LookName } from '../looks';
import { isoDate } from '../serial-date';
import type { CheckContext } from './check-rows';
import type { CheckSheetContent } from './check-sheet';

/** Severities differ by symbol and word; colours repeat it. */
export const SEVERITY_LOOKS = {
  error: 'offTrackSample',
  warning: 'atRiskSample',
  note: 'contextSample',
} as const satisfies Readonly<Record<Severity, LookName>>;

/** Adds the title, of which day the record is, which wording of the law it refers to, and that it is no legal advice. */
export function addIntroduction(
  { language, messages, rows }: CheckContext,
  { place, today }: Pick<CheckSheetContent, 'place' | 'today'>,
): void {
  const texts = messages.checkSheet;
  const { title } = texts;
  const law = legalStateText(language);
  rows.sheet.add(
    textCell(place === '' ? title : formatMessage(texts.titled, { title, place }), 'sheetTitle'),
  );
  rows.addAcross(0, formatMessage(texts.asOf, { date: dateInWords(language, isoDate(today)) }), 'text');
  rows.addAcross(0, law.disclaimer, 'hintWrapped');
  rows.addAcross(1, law.state, 'text', [textCell(texts.law, 'label')]);
  const source = rows.sheet.add(textCell(texts.lawSource, 'label'), textCell(law.sourceUrl, 'address'));
  rows.sheet.linkToPage(source, 1, law.sourceUrl);
}

/** Adds how many findings there are of each severity, and how many were put aside. */
export function addCounts(
  { messages, rows }: CheckContext,
  findings: readonly Finding[],
  dismissed: number,
): void {
  const texts = messages.checkSheet;
  rows.addHeading(texts.counts);
  const add = (word: string, look: LookName, count: number, meaning: string) =>
    rows.sheet.add(textCell(word, look), numberCell(count, 'givenNumber'), textCell(meaning, 'hintWrapped'));
  for (const severity of SEVERITIES) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    add(texts.severities[severity], SEVERITY_LOOKS[severity], count, texts.severityMeanings[severity]);
  }
  add(texts.dismissedCount, 'unassessedSample', dismissed, texts.dismissedMeaning);
}
