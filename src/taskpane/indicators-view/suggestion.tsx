import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndicatorSuggestion } from '../../library/suggest-indicators';
import { describeTemplate } from '../../strategy/indicator';
import type { NodeKey } from '../../strategy/selection';
import { usePane } from '../pane-context';
import type { PlannedIndicator } from '../planned-indicator';
import { describePlanned } from '../planned-indicator';
import { useIsInWorkbook } from '../use-inserted-goals';
import { useTexts } from '../use-texts';
import { EditButton } from './edit-button';
import { IndicatorEditor } from './indicator-editor';
import { IndicatorFacts } from './indicator-facts';
import { SuggestionDetails } from './suggestion-details';
import { useIndicatorTexts } from './use-indicator-texts';

const useStyles = makeStyles({
  suggestion: {
    display: 'flex',
    flexDirection: 'column',
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  chosen: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  box: {
    display: 'flex',
    alignItems: 'flex-start',
    '& label': { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  below: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    // Below the label's text: the tick box is 32 pixels wide.
    padding: `0 ${tokens.spacingHorizontalXS} 0 36px`,
  },
  editor: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
});

/** A suggestion of the catalogue with the reason for it. Ticked, it is a chosen indicator, and can be changed in place. */
export function Suggestion({
  goal,
  suggestion,
  planned,
}: {
  readonly goal: NodeKey;
  readonly suggestion: IndicatorSuggestion;
  /** The indicator that was made of it for this goal. */
  readonly planned: PlannedIndicator | undefined;
}) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const { language } = useTexts();
  const texts = useIndicatorTexts();
  const isInWorkbook = useIsInWorkbook();
  const [editing, setEditing] = useState<'no' | 'yes' | 'done'>('no');
  const { template } = suggestion;
  const described = planned ? describePlanned(planned, language) : describeTemplate(template, language);
  const name = described.name.trim() || texts.indicator.unnamed;
  const tick = () => {
    if (!planned) dispatch({ kind: 'suggestionChosen', goal, template });
    else {
      setEditing('no');
      dispatch({ kind: 'indicatorRemoved', key: planned.key, name });
    }
  };
  return (
    <li className={mergeClasses(styles.suggestion, planned && styles.chosen)}>
      <Checkbox
        className={styles.box}
        checked={planned !== undefined}
        label={<span className={styles.name}>{name}</span>}
        onChange={tick}
      />
      <div className={styles.below}>
        <IndicatorFacts
          described={described}
          suggestion={suggestion}
          changed={planned !== undefined && Object.keys(planned.edits).length > 0}
          inWorkbook={isInWorkbook(goal, described)}
        />
        <SuggestionDetails template={template} described={described} />
        {planned && editing !== 'yes' && (
          <EditButton name={name} takesFocus={editing === 'done'} onClick={() => setEditing('yes')} />
        )}
      </div>
      {planned && editing === 'yes' && (
        <div className={styles.editor}>
          <IndicatorEditor planned={planned} onDone={() => setEditing('done')} />
        </div>
      )}
    </li>
  );
}
