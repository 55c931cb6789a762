import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { useHostProblemText } from './use-problem-texts';
import { useTexts } from './use-texts';

const useStyles = makeStyles({
  notice: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
});

/** Offers to remove what an insertion that was cut off left in the workbook, and says what came of it. */
export function UnfinishedNotice() {
  return (
    <div className={useStyles().notice} role="status">
      <NoticeText />
    </div>
  );
}

function NoticeText() {
  const { state, dispatch, port } = usePane();
  const { messages, plural } = useTexts();
  const problemText = useHostProblemText();
  const texts = messages.unfinished;
  const { unfinished } = state;
  if (!('insertion' in unfinished)) return null;
  const { insertion } = unfinished;
  const cleanUp = async () => {
    dispatch({ kind: 'cleanUpStarted' });
    try {
      dispatch({ kind: 'cleanUpEnded', outcome: await port.cleanUpUnfinished(insertion) });
    } catch (error) {
      dispatch({ kind: 'unfinishedFound', insertion });
      throw error;
    }
  };
  const close = () => dispatch({ kind: 'noneUnfinished' });
  if (unfinished.kind === 'cleaning') return <Notice intent="info" title={texts.cleaning} />;
  if (unfinished.kind === 'ended' && unfinished.outcome.kind === 'cleaned') {
    const { kept } = unfinished.outcome;
    return (
      <Notice
        intent="success"
        title={texts.cleaned}
        actions={
          <Button size="small" onClick={close}>
            {texts.close}
          </Button>
        }
      >
        {kept.length > 0 && plural(texts.kept, kept.length, { sheets: kept.join(', ') })}
      </Notice>
    );
  }
  const refusal =
    unfinished.kind === 'ended' &&
    (unfinished.outcome.kind === 'failed'
      ? problemText(unfinished.outcome.problem)
      : messages.problems.alreadyRunning);
  const names = insertion.sheets.map(({ name }) => name);
  return (
    <Notice
      intent="warning"
      title={refusal ? texts.failed : texts.title}
      actions={
        <>
          <Button size="small" onClick={() => void cleanUp()}>
            {texts.cleanUp}
          </Button>
          <Button size="small" appearance="subtle" onClick={close}>
            {texts.leave}
          </Button>
        </>
      }
    >
      {refusal && <>{refusal} </>}
      {plural(texts.text, names.length, { sheets: names.join(', ') })}
      {insertion.sheets.some(({ empty }) => !empty) && <> {texts.notEmpty}</>}
    </Notice>
  );
}
