import type { Finding, Holding, LegalPointKey, Remedy, Rule } from '../strategy/check/finding';
import { LEGAL_STATE } from '../strategy/check/legal-state';
import type { DraftEdit } from '../strategy/draft-edit';
import type { Language, MessageValues } from '../strategy/language';
import { formatMessage, formatPlural } from '../strategy/language';
import type { SectionKey } from '../strategy/section';
import type { Messages } from './messages/messages';
import { messagesFor } from './messages/messages';

/** One sentence or two on what is wrong, where, and what to do. */
export function findingText({ rule, values }: Finding, language: Language): string {
  const messages = messagesFor(language);
  const spoken = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      spokenValue(messages, language, name, value, values),
    ]),
  );
  return formatMessage(messages.check.rules[rule].text, spoken);
}

/** The rule's name as a short heading, for groups of findings. */
export function ruleText(rule: Rule, language: Language): string {
  return messagesFor(language).check.rules[rule].heading;
}

/** What the button of a remedy says. */
export function remedyText(remedy: Remedy, language: Language): string {
  const messages = messagesFor(language);
  const { remedies } = messages.check;
  return remedy.kind === 'insertSection'
    ? formatMessage(remedies.insertSection, { sheet: sectionTitle(messages, remedy.section) })
    : formatMessage(remedies[remedy.edit.kind], editValues(messages, remedy.edit));
}

/** "3 cele strategiczne", "brak rezultatów w wymiarze przestrzennym" … */
export function holdingText({ kind, count }: Holding, language: Language): string {
  const texts = messagesFor(language).check.holdings[kind];
  return count === 0 ? texts.none : formatPlural(language, texts, count);
}

export interface LegalPointText {
  /** "art. 10e ust. 3 pkt 4" */
  readonly reference: string;
  /** A few words of ours. */
  readonly title: string;
  /** The words of the act, always Polish. */
  readonly text: string;
}

export function legalPointText(key: LegalPointKey, language: Language): LegalPointText {
  const { introduction, point, points } = messagesFor(language).check;
  return {
    reference: key === 'diagnosis' ? introduction : formatMessage(point, { point: key }),
    title: points[key],
    text: LEGAL_STATE.points[key],
  };
}

export interface LegalStateText {
  /** Which wording of the act this is, of which day, from where, what was not verified since. */
  readonly state: string;
  readonly sourceUrl: string;
  /** That the check is no legal advice. */
  readonly disclaimer: string;
}

export function legalStateText(language: Language): LegalStateText {
  const { state, disclaimer } = messagesFor(language).check;
  const date = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(LEGAL_STATE.asOf),
  );
  return {
    state: formatMessage(state, { date, journal: LEGAL_STATE.journal }),
    sourceUrl: LEGAL_STATE.sourceUrl,
    disclaimer,
  };
}

const LOCALES = { pl: 'pl-PL', en: 'en-GB' } as const satisfies Readonly<Record<Language, string>>;

/** A value of a finding in the words of the language; keys of words become these words. */
function spokenValue(
  messages: Messages,
  language: Language,
  name: string,
  value: string | number,
  values: MessageValues,
): string | number {
  const key = String(value);
  switch (name) {
    case 'level':
    case 'parentLevel':
      return wordFor(messages.levels, key);
    case 'dimension':
      return wordFor(messages.dimensions, key);
    case 'section':
      return isSection(messages, key) ? sectionTitle(messages, key) : key;
    case 'column':
      return columnWord(messages, key, values.section);
    case 'planned':
    case 'sources':
    case 'difference':
      return amountText(value, language);
    default:
      return key === '' ? messages.check.nothing : value;
  }
}

/** A column's header: of a section's table where a section is named, else of the table of indicators. */
function columnWord(messages: Messages, column: string, section: string | number | undefined): string {
  if (column === 'amounts') return messages.check.amounts;
  const key = String(section);
  return isSection(messages, key)
    ? wordFor(messages.sections[key].columns, column)
    : wordFor(messages.indicators, column);
}

function isSection(messages: Messages, key: string): key is SectionKey {
  return key in messages.sections;
}

function sectionTitle({ sections }: Messages, section: SectionKey): string {
  return section === 'fundingYears' ? sections.fundingYears.heading : sections[section].sheet;
}

/** @throws Error for a key that has no word: a fault of the program. */
function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  const word = words[key];
  if (word === undefined) throw new Error(`No word for ${key}`);
  return word;
}

function amountText(value: string | number, language: Language): string {
  return typeof value === 'string'
    ? value
    : new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
}

function editValues(messages: Messages, edit: DraftEdit): MessageValues {
  switch (edit.kind) {
    case 'setLevel':
      return { level: messages.levels[edit.level] };
    case 'setDimension':
      return { dimension: messages.dimensions[edit.dimension] };
    default:
      return {};
  }
}
