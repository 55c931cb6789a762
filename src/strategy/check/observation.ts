import type { MessageValues } from '../language';
import type { FindingTarget, Remedy, Rule, Severity } from './finding';

/** What a rule has found, before it is weighed, named and put in order. */
export interface Observation {
  readonly rule: Rule;
  readonly target: FindingTarget;
  readonly values?: MessageValues;
  /** Tells apart what the same rule finds in the same row, such as the column. */
  readonly detail?: string;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly remedy?: Remedy;
}

/** The remedies that several rules offer. */
export const RENUMBER: Remedy = { kind: 'edit', edit: { kind: 'renumber' } };
export const STORE_IDS: Remedy = { kind: 'edit', edit: { kind: 'storeIds' } };
