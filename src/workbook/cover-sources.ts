import { GOAL_LEVELS, walkGoals } from '../strategy/draft';
import { formatMessage, formatPlural } from '../strategy/language';
import type { StatedHorizon, Strategy, StrategyStatus } from '../strategy/strategy';
import { dateInWords } from './calendar-date';
import { textCell } from './cells';
import { addSection } from './cover-section';
import type { LayoutContext } from './layout-context';
import type { LookName } from './looks';
import type { SheetRows } from './sheet-rows';

/** Adds, for each document that something was taken from, what it is, whether it is in force and how much was taken. */
export function addSources(sheet: SheetRows, context: LayoutContext): void {
  const { draft, language, messages } = context;
  const texts = messages.strategy;
  addSection(sheet, texts.provenance);
  const date = (iso: string) => formatMessage(texts.date, { date: dateInWords(language, iso) });
  draft.sources.forEach((source, index) => {
    if (index > 0) sheet.gap();
    const add = (label: string, text: string | undefined, look: LookName = 'text'): number =>
      text === undefined ? -1 : sheet.add(textCell(label, 'label'), textCell(text, look));
    add(texts.document, source.title, 'strongText');
    add(texts.documentPlace, source.place.forms.nominative);
    add(texts.documentHorizon, source.horizon && years(source.horizon, texts.horizonTo));
    add(
      texts.resolution,
      source.resolution &&
        formatMessage(texts.resolutionText, {
          ...source.resolution,
          date: date(source.resolution.date),
        }),
    );
    add(
      texts.status,
      statusInWords(source.status, texts, date),
      source.status.kind === 'superseded' ? 'strongText' : 'text',
    );
    const { url } = source.source;
    const row = add(texts.source, url ?? texts.sourceUnknown, url === undefined ? 'text' : 'address');
    if (url !== undefined) sheet.linkToPage(row, 1, url);
    add(texts.taken, taken(context, source));
    add(texts.note, source.note?.[language]);
  });
}

function years({ from, to }: StatedHorizon, horizonTo: string): string {
  return from === undefined ? formatMessage(horizonTo, { to }) : `${from}–${to}`;
}

function statusInWords(
  status: StrategyStatus,
  texts: LayoutContext['messages']['strategy'],
  date: (iso: string) => string,
): string {
  switch (status.kind) {
    case 'unstated':
      return texts.statusUnstated;
    case 'superseded':
      return formatMessage(texts.statusSuperseded, {
        date: date(status.on),
        resolution: status.resolution,
        successor: status.successor,
      });
  }
}

/** How many goals of each level, and other texts, the draft took from a document. */
function taken({ draft, language, messages }: LayoutContext, source: Strategy): string {
  const goals = [...walkGoals(draft.goals)].filter(({ origin }) => origin.strategyId === source.id);
  const statements = draft.statements.filter(({ origin }) => origin.strategyId === source.id);
  const counts = [
    ...GOAL_LEVELS.map((level) => [level, goals.filter((goal) => goal.level === level).length] as const),
    ['statement', statements.length] as const,
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => formatPlural(language, messages.counts[kind], count))
    .join(', ');
}
