import type { WorkbookGoal } from '../../strategy/workbook-draft';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';

/** What a goal is called in lists and questions: its code and its name, or words for one that has none. */
export function goalName({ code, name }: Pick<WorkbookGoal, 'code' | 'name'>, unnamed: string): string {
  return `${code} ${name.trim() === '' ? unnamed : name}`.trim();
}

export function useGoalName(): (goal: Pick<WorkbookGoal, 'code' | 'name'>) => string {
  const { goals } = useWorkbookTexts();
  return (goal) => goalName(goal, goals.unnamed);
}
