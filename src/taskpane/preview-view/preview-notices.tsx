import { Button } from '@fluentui/react-components';
import { GRAMMATICAL_CASES } from '../../strategy/place';
import type { ComposedState } from '../compose-from-state';
import { Notice } from '../notice';
import { usePane } from '../pane-context';
import type { View } from '../pane-state';
import { useHorizonProblemText, usePlaceProblemText } from '../use-problem-texts';
import { useTexts } from '../use-texts';

/** What has to be done before the draft can be inserted, or had better be done. */
export function PreviewNotices({ composed }: { readonly composed: ComposedState }) {
  const { state, dispatch } = usePane();
  const { messages, plural } = useTexts();
  const placeText = usePlaceProblemText();
  const horizonText = useHorizonProblemText();
  const { draft, formProblems, horizonProblem, indicatorProblems } = composed;
  const texts = messages.preview;
  const open = (view: View) => () => dispatch({ kind: 'viewOpened', view });
  const problems = GRAMMATICAL_CASES.flatMap((grammaticalCase) => {
    const problem = formProblems[grammaticalCase];
    if (problem === undefined) return [];
    const text = placeText(problem);
    return [grammaticalCase === 'nominative' ? text : `${messages.draft.cases[grammaticalCase]}: ${text}`];
  });
  if (horizonProblem) problems.push(horizonText(horizonProblem));
  const waiting = draft?.openDecisions.length ?? 0;
  return (
    <>
      {state.host === 'unsupported' && <Notice intent="warning" title={texts.unsupported} />}
      {draft === undefined && (
        <Notice
          intent="info"
          title={texts.notReady}
          actions={<Button onClick={open({ kind: 'library' })}>{texts.toLibrary}</Button>}
        >
          {texts.nothingChosen}
        </Notice>
      )}
      {draft && problems.length > 0 && (
        <Notice
          intent="warning"
          title={texts.notReady}
          actions={<Button onClick={open({ kind: 'draft' })}>{texts.toDraft}</Button>}
        >
          {problems.map((problem) => (
            <span key={problem}>{problem} </span>
          ))}
        </Notice>
      )}
      {indicatorProblems.length > 0 && (
        <Notice
          intent="warning"
          title={texts.notReady}
          actions={<Button onClick={open({ kind: 'indicators' })}>{texts.toIndicators}</Button>}
        >
          {plural(texts.indicatorProblems, indicatorProblems.length)}
        </Notice>
      )}
      {problems.length === 0 && waiting > 0 && (
        <Notice
          intent="info"
          title={plural(texts.openDecisions, waiting)}
          actions={
            <Button
              onClick={open({ kind: 'draft', ...(composed.toDecide.length > 0 && { section: 'decisions' }) })}
            >
              {texts.decide}
            </Button>
          }
        >
          {texts.openDecisionsStay}
        </Notice>
      )}
    </>
  );
}
