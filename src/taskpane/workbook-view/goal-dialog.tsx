import type { ReactNode } from 'react';
import type { DraftReading } from '../../workbook/reading/workbook-reading';
import { DeleteDialog } from './delete-dialog';
import { DimensionDialog } from './dimension-dialog';
import type { GoalLine } from './goal-lines';
import { IndicatorsDialog } from './indicators-dialog';
import { LevelDialog } from './level-dialog';
import { MoveDialog } from './move-dialog';

/** What has to be asked before a goal can be changed. */
export type QuestionKind = 'move' | 'level' | 'dimension' | 'delete' | 'indicators';

export interface GoalQuestion {
  readonly kind: QuestionKind;
  readonly goalId: string;
}

/** What the dialogs on a goal know. */
export interface GoalDialogProps {
  readonly reading: DraftReading;
  readonly line: GoalLine;
  readonly onClose: () => void;
}

const DIALOGS: Readonly<Record<QuestionKind, (props: GoalDialogProps) => ReactNode>> = {
  move: MoveDialog,
  level: LevelDialog,
  dimension: DimensionDialog,
  delete: DeleteDialog,
  indicators: IndicatorsDialog,
};

/** The dialog that asks what is to be known for a change of a goal; the change is then proposed cell by cell. */
export function GoalDialog({ kind, ...props }: GoalDialogProps & { readonly kind: QuestionKind }) {
  const Dialog = DIALOGS[kind];
  return <Dialog {...props} />;
}
