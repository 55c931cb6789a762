import { formatMessage, type Language } from '../strategy/language';
import type { XlsxContent, XlsxProblem } from '../workbook/read-xlsx';
import { messagesFor } from './messages/messages';

/** Why a file was not opened. */
export function unreadableText(problem: XlsxProblem, language: Language): string {
  const { openFile } = messagesFor(language);
  return problem.kind === 'damaged'
    ? formatMessage(openFile.damaged, { reason: problem.reason })
    : openFile[problem.kind];
}

/** What the preview does not show of an opened file; nothing when it shows all of it. */
export function beyondText(beyond: XlsxContent['beyond'], language: Language): string | undefined {
  const { openFile } = messagesFor(language);
  if (beyond.length === 0) return undefined;
  const things = beyond.map((kind) => openFile.beyond[kind]).join(', ');
  return formatMessage(openFile.notShown, { things });
}
