import { Checkbox, makeStyles } from '@fluentui/react-components';
import { formatMessage } from '../../strategy/language';
import type { Draft } from '../../strategy/draft';
import { usePane } from '../pane-context';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  protection: { display: 'flex', flexDirection: 'column' },
  box: { display: 'flex', alignItems: 'flex-start' },
  // Below the label's text: the tick box is 32 pixels wide.
  hint: { paddingLeft: '36px' },
});

/** Which years the indicators get columns for, and whether the sheets are to be protected. */
export function InsertionOptions({
  draft,
  years,
}: {
  readonly draft: Draft;
  /** Ascending. */
  readonly years: readonly number[];
}) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { state, dispatch } = usePane();
  const { messages, plural } = useTexts();
  const texts = messages.preview;
  const [first] = years;
  const last = years.at(-1);
  return (
    <section className={sections.section}>
      {first !== undefined && last !== undefined && (
        <p>
          {formatMessage(texts.valueYears, { years: first === last ? first : `${first}–${last}` })}
          {draft.horizon === undefined && <> {plural(texts.valueYearsUnstated, years.length)}</>}
        </p>
      )}
      <div className={styles.protection}>
        <Checkbox
          className={styles.box}
          checked={state.protectFormulas}
          label={texts.protect}
          onChange={(_event, { checked }) =>
            dispatch({ kind: 'protectionChosen', protectFormulas: checked === true })
          }
        />
        <p className={`${sections.hint} ${styles.hint}`}>{texts.protectHint}</p>
      </div>
    </section>
  );
}
