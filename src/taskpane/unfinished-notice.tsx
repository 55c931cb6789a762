import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { useHostProblemText } from './use-problem-texts';
import { useTexts } from './use-texts';

const useStyles = makeStyles({
  notice: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
});

/** Offers to remove what an insertion that was cut off left in the workbook, sheets or rows, and says what came of it. */
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
  const onlyRows = insertion.sheets.length === 0;
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
  if (unfinished.kind === 'cleaning')
    return <Notice intent="info" title={onlyRows ? texts.cleaningRows : texts.cleaning} />;
  if (unfinished.kind === 'ended' && unfinished.outcome.kind === 'cleaned') {
    const { kept } = unfinished.outcome;
    return (
      <Notice
        intent="success"
        title={onlyRows ? texts.cleanedRows : texts.cleaned}
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
  const rows = insertion.rows.reduce((sum, table) => sum + table.rows.length, 0);
  const rowSheets = [...new Set(insertion.rows.map(({ sheet }) => sheet))];
  const names = insertion.sheets.map(({ name }) => name);
  return (
    <Notice
      intent="warning"
      title={refusal ? (onlyRows ? texts.failedRows : texts.failed) : texts.title}
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
      {!onlyRows && plural(texts.text, names.length, { sheets: names.join(', ') })}
      {rows > 0 && <> {plural(texts.rows, rows, { sheets: rowSheets.join(', ') })}</>}
      {(rows > 0 || insertion.sheets.some(({ empty }) => !empty)) && <> {texts.notEmpty}</>}
    </Notice>
  );
}
