import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useMemo, useRef, useState } from 'react';
import { readCatalogue } from '../../library/catalogue';
import { suggestIndicators } from '../../library/suggest-indicators';
import { formatMessage } from '../../strategy/language';
import { usePane } from '../pane-context';
import type { PlannedIndicator } from '../planned-indicator';
import { suggestionKey } from '../planned-indicator';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import type { GoalEntry } from './goal-entries';
import { OwnIndicator } from './own-indicator';
import { Suggestion } from './suggestion';
import { useIndicatorTexts } from './use-indicator-texts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalXS,
  },
  button: { alignSelf: 'flex-start' },
});

/** How many suggestions are in view at first; those that were chosen always are. */
const FIRST_SUGGESTIONS = 5;
const MORE_SUGGESTIONS = 10;

/** What a goal can be measured by: the suggestions, best first, and indicators of the planner's own. */
export function GoalIndicators({
  entry: { key: goal, node, code },
  planned,
}: {
  readonly entry: GoalEntry;
  readonly planned: readonly PlannedIndicator[];
}) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { dispatch } = usePane();
  const { plural } = useTexts();
  const texts = useIndicatorTexts();
  const [limit, setLimit] = useState(FIRST_SUGGESTIONS);
  const [added, setAdded] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const suggestions = useMemo(() => suggestIndicators(node, readCatalogue()), [node]);
  const own = planned.filter(({ template }) => template === undefined);
  const plannedFor = (id: string) => planned.find((one) => one.key === suggestionKey(goal, { id }));
  const shown = suggestions.filter(({ template }, at) => at < limit || plannedFor(template.id) !== undefined);
  const showMore = () => {
    // The button may go; the keyboard stays where the list now continues.
    list.current?.querySelector<HTMLElement>(':scope > li:last-child input')?.focus();
    setLimit(limit + MORE_SUGGESTIONS);
  };
  const add = () => {
    const key = crypto.randomUUID();
    setAdded(key);
    dispatch({ kind: 'ownIndicatorAdded', goal, key });
  };
  return (
    <>
      <div className={styles.part}>
        <h3 className={sections.kind}>{texts.goal.suggestions}</h3>
        {suggestions.length === 0 && <p>{texts.goal.noSuggestions}</p>}
        <ul className={sections.list} ref={list}>
          {shown.map((suggestion) => (
            <Suggestion
              key={suggestion.template.id}
              goal={goal}
              suggestion={suggestion}
              planned={plannedFor(suggestion.template.id)}
            />
          ))}
        </ul>
        {shown.length < suggestions.length && (
          <Button size="small" className={styles.button} onClick={showMore}>
            {plural(texts.goal.more, suggestions.length - shown.length)}
          </Button>
        )}
      </div>
      <div className={styles.part}>
        {own.length > 0 && (
          <>
            <h3 className={sections.kind}>{texts.goal.own}</h3>
            <ul className={sections.list}>
              {own.map((one) => (
                <OwnIndicator
                  key={one.key}
                  planned={one}
                  isNew={one.key === added}
                  onRemoved={() => addButton.current?.focus()}
                />
              ))}
            </ul>
          </>
        )}
        <Button
          ref={addButton}
          size="small"
          className={styles.button}
          icon={<Add16Regular />}
          aria-label={formatMessage(texts.goal.addOwnLabel, { code })}
          onClick={add}
        >
          {texts.goal.addOwn}
        </Button>
      </div>
    </>
  );
}
