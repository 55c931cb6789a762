import type { EditProblem, IntendedIndicator } from '../draft-edit';
import type { Result } from '../result';
import type { GoalNode } from './goal-tree';

/** What an edit works on, before codes are followed. */
export interface DraftParts {
  readonly nodes: readonly GoalNode[];
  readonly indicators: readonly IntendedIndicator[];
}

export type EditedParts = Result<DraftParts, EditProblem>;
