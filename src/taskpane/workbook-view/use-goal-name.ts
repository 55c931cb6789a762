import type { WorkbookGoal } from '../../strategy/workbook-draft';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';

/** What a goal is called in lists and questions: its code and its name. */
export function useGoalName(): (goal: Pick<WorkbookGoal, 'code' | 'name'>) => string {
  const { goals } = useWorkbookTexts();
  return ({ code, name }) => `${code} ${name.trim() === '' ? goals.unnamed : name}`.trim();
}
