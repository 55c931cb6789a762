import { Button } from '@fluentui/react-components';
import type { Draft } from '../../strategy/draft';
import type { Inserted } from '../inserted-indicators';
import { firstOffer } from '../inserted-indicators';
import { Notice } from '../notice';
import { usePane } from '../pane-context';
import { useHostProblemText } from '../use-problem-texts';
import { useTexts } from '../use-texts';
import { useInsertion } from './use-insertion';

/** Why indicators cannot be added that only a change of the workbook can mend; other problems pass, or are told when they are met. */
const LASTING = ['indicatorTableMissing', 'goalsTableMissing', 'columnMissing'];

/** Says that the workbook holds goals of the draft already, what can be added to them, and offers to insert everything anew where that is not offered first. */
export function AlreadyInserted({ draft, inserted }: { readonly draft: Draft; readonly inserted: Inserted }) {
  const { insertion, host, insertedGoals } = usePane().state;
  const { messages, plural } = useTexts();
  const insertions = useInsertion();
  const problemText = useHostProblemText();
  const texts = messages.preview;
  const { goals, toAdd, waiting, sheets } = inserted;
  if (insertedGoals.kind === 'unanswered' && LASTING.includes(insertedGoals.problem.kind)) {
    return (
      <Notice intent="warning" title={texts.cannotAdd}>
        {problemText(insertedGoals.problem)}
      </Notice>
    );
  }
  if (goals === 0) return null;
  return (
    <Notice
      intent="info"
      title={plural(texts.alreadyThere, goals)}
      actions={
        host === 'ready' &&
        firstOffer(inserted) !== 'draft' &&
        insertion.kind !== 'running' && (
          <Button onClick={() => void insertions.insertDraft(draft)}>{texts.insertAnew}</Button>
        )
      }
    >
      {toAdd.length > 0
        ? plural(texts.addOffer, toAdd.length, { sheet: sheets.join(', ') })
        : texts.nothingToAdd}{' '}
      {waiting.length > 0 && <>{plural(texts.waitingForGoals, waiting.length)} </>}
      {texts.insertAnewHint}
    </Notice>
  );
}
