import type { Finding, Holding, LegalPointKey, Remedy, Rule } from '../strategy/check/finding';
import type { Language } from '../strategy/language';

/** CONTRACT: to be written. One sentence on what is wrong, where, and what to do. */
export function findingText(_finding: Finding, _language: Language): string {
  throw new Error('not written yet');
}
/** The rule's name as a short heading, for groups of findings. */
export function ruleText(_rule: Rule, _language: Language): string {
  throw new Error('not written yet');
}
/** What the button of a remedy says. */
export function remedyText(_remedy: Remedy, _language: Language): string {
  throw new Error('not written yet');
}
/** "3 cele strategiczne", "brak wyników w wymiarze przestrzennym" … */
export function holdingText(_holding: Holding, _language: Language): string {
  throw new Error('not written yet');
}
export interface LegalPointText {
  /** "art. 10e ust. 3 pkt 4" */
  readonly reference: string;
  /** A few words of ours. */
  readonly title: string;
  /** The words of the act, always Polish. */
  readonly text: string;
}
export function legalPointText(_key: LegalPointKey, _language: Language): LegalPointText {
  throw new Error('not written yet');
}
export interface LegalStateText {
  /** Which wording of the act this is, of which day, from where, what was not verified since. */
  readonly state: string;
  readonly sourceUrl: string;
  /** That the check is no legal advice. */
  readonly disclaimer: string;
}
export function legalStateText(_language: Language): LegalStateText {
  throw new Error('not written yet');
}
