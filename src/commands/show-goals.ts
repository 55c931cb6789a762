import { showDialog } from '../excel/dialog';
import { goToGoals } from '../excel/goals-sheet';
import type { NavigationOutcome } from '../excel/navigation';
import { whenOfficeReady } from '../excel/office';
import { dialogAddress, type DialogMessage } from './dialog-message';

/** The ribbon's „Przejdź do celów”: shows the sheet with the goals, or says in a dialog why it cannot. */
export async function showGoals(): Promise<void> {
  const { language } = await whenOfficeReady();
  const message = messageFor(await goToGoals());
  if (message !== undefined) await showDialog(dialogAddress({ message, language }));
}

function messageFor(outcome: NavigationOutcome): DialogMessage | undefined {
  switch (outcome.kind) {
    case 'shown':
      return undefined;
    case 'missing':
    case 'hidden':
      return outcome.kind;
    case 'failed':
      return outcome.problem.kind === 'cellEditMode' ? 'cellEditMode' : 'failed';
  }
}
