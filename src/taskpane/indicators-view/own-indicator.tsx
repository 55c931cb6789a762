import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatMessage } from '../../strategy/language';
import { usePane } from '../pane-context';
import type { PlannedIndicator } from '../planned-indicator';
import { describePlanned, indicatorProblem, isBlank } from '../planned-indicator';
import { useIsInWorkbook } from '../use-inserted-goals';
import { useTexts } from '../use-texts';
import { EditButton } from './edit-button';
import { IndicatorEditor } from './indicator-editor';
import { IndicatorFacts } from './indicator-facts';
import { useIndicatorProblemText } from './use-indicator-problem-text';
import { useIndicatorTexts } from './use-indicator-texts';

const useStyles = makeStyles({
  own: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** An indicator of the planner's own, with its fields open while it is new. */
export function OwnIndicator({
  planned,
  isNew,
  onRemoved,
}: {
  readonly planned: PlannedIndicator;
  readonly isNew: boolean;
  /** Called after the removal, when the keyboard needs another place. */
  readonly onRemoved: () => void;
}) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const { language } = useTexts();
  const texts = useIndicatorTexts();
  const problemText = useIndicatorProblemText();
  const isInWorkbook = useIsInWorkbook();
  const [editing, setEditing] = useState<'no' | 'yes' | 'done'>(isNew ? 'yes' : 'no');
  const described = describePlanned(planned, language);
  const name = described.name.trim() || texts.indicator.unnamed;
  const problem = indicatorProblem(planned, language);
  const remove = () => {
    dispatch({ kind: 'indicatorRemoved', key: planned.key, name });
    onRemoved();
  };
  const removeButton = (
    <Button size="small" aria-label={formatMessage(texts.indicator.removeLabel, { name })} onClick={remove}>
      {texts.indicator.remove}
    </Button>
  );
  return (
    <li className={styles.own}>
      {editing === 'yes' ? (
        <IndicatorEditor planned={planned} onDone={() => (isBlank(planned) ? remove() : setEditing('done'))}>
          {removeButton}
        </IndicatorEditor>
      ) : (
        <>
          <span className={styles.name}>{name}</span>
          <IndicatorFacts described={described} inWorkbook={isInWorkbook(planned.goal, described)} />
          {problem && <span className={styles.problem}>{problemText(problem)}</span>}
          <div className={styles.buttons}>
            <EditButton name={name} takesFocus={editing === 'done'} onClick={() => setEditing('yes')} />
            {removeButton}
          </div>
        </>
      )}
    </li>
  );
}
