import { usePane } from './pane-context';
import { useTexts } from './use-texts';

/** Says how much is chosen: "Wybrano 12 celów i 3 inne zapisy". */
export function useChosenSummary(): string {
  const { count } = usePane();
  const { messages, plural } = useTexts();
  const { nothingChosen, goals, andOthers, onlyOthers } = messages.footer;
  if (count.goals === 0) return count.others === 0 ? nothingChosen : plural(onlyOthers, count.others);
  const chosenGoals = plural(goals, count.goals);
  return count.others === 0 ? chosenGoals : `${chosenGoals} ${plural(andOthers, count.others)}`;
}
