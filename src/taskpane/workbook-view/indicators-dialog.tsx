import { Button, Checkbox, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isSameName } from '../../strategy/same-name';
import { readCatalogue } from '../../library/catalogue';
import { suggestIndicators } from '../../library/suggest-indicators';
import { textIn } from '../../strategy/cell-value';
import type { IndicatorDescription } from '../../strategy/indicator';
import { DESIRED_CHANGES, describeTemplate } from '../../strategy/indicator';
import { IndicatorFacts } from '../indicators-view/indicator-facts';
import { SuggestionDetails } from '../indicators-view/suggestion-details';
import { useIndicatorTexts } from '../indicators-view/use-indicator-texts';
import { usePane } from '../pane-context';
import { INDICATOR_LIMITS } from '../planned-indicator';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { useProposal } from '../workbook/use-proposal';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import type { GoalDialogProps } from './goal-dialog';
import { QuestionDialog } from './question-dialog';
import { suggestionGoal } from './suggestion-goal';

const useStyles = makeStyles({
  box: { display: 'flex', alignItems: 'flex-start', '& label': { overflowWrap: 'anywhere' } },
  // Below the label's text: the tick box is 32 pixels wide.
  below: { padding: `0 0 ${tokens.spacingVerticalS} 36px` },
  own: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  half: { flex: '1 1 120px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

const FIRST_SUGGESTIONS = 5;

/** Offers suggestions for a goal of the workbook, and room for an indicator of the planner's own. */
export function IndicatorsDialog({ reading, line: { goal }, onClose }: GoalDialogProps) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { strategies } = usePane();
  const { plural } = useTexts();
  const { dialogs } = useWorkbookTexts();
  const { indicator: words } = useIndicatorTexts();
  const { propose } = useProposal();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [showsAll, setShowsAll] = useState(false);
  const [own, setOwn] = useState<Pick<IndicatorDescription, 'name' | 'unit' | 'desiredChange'>>({
    name: '',
    unit: '',
    desiredChange: 'increase',
  });
  const suggestions = useMemo(
    () => suggestIndicators(suggestionGoal(goal, strategies), readCatalogue()),
    [goal, strategies],
  );
  const present = reading.draft.indicators
    .filter(({ goalId }) => goalId === goal.id)
    .map(({ measured }) => textIn(measured.name));
  const described = suggestions.map((suggestion) => ({
    suggestion,
    described: describeTemplate(suggestion.template, reading.language),
  }));
  const shown = showsAll ? described : described.slice(0, FIRST_SUGGESTIONS);
  const ownName = own.name.trim();
  const isTooLong = ownName.length > INDICATOR_LIMITS.name || own.unit.trim().length > INDICATOR_LIMITS.unit;
  const chosen: readonly IndicatorDescription[] = [
    ...described.filter(({ suggestion }) => ticked.has(suggestion.template.id)).map((one) => one.described),
    ...(ownName === ''
      ? []
      : [
          { ...own, name: ownName, unit: own.unit.trim(), definition: '', kind: 'goal' as const, source: '' },
        ]),
  ];
  const tick = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  return (
    <QuestionDialog
      title={dialogs.indicatorsTitle}
      goal={goal}
      canGoOn={chosen.length > 0 && !isTooLong}
      onAnswer={() => propose({ kind: 'addIndicators', goalId: goal.id, indicators: chosen })}
      onClose={onClose}
    >
      <section className={sections.section}>
        <h3 className={sections.kind}>{dialogs.suggestions}</h3>
        <p className={sections.hint}>
          {suggestions.length === 0 ? dialogs.noSuggestions : dialogs.suggestionsHint}
        </p>
        <ul className={sections.list}>
          {shown.map(({ suggestion, described: one }) => {
            const isThere = present.some((name) => isSameName(name, one.name));
            return (
              <li key={suggestion.template.id}>
                <Checkbox
                  className={styles.box}
                  checked={ticked.has(suggestion.template.id)}
                  disabled={isThere}
                  label={isThere ? `${one.name} (${dialogs.alreadyThere})` : one.name}
                  onChange={() => tick(suggestion.template.id)}
                />
                <div className={styles.below}>
                  <IndicatorFacts described={one} suggestion={suggestion} inWorkbook={false} />
                  <SuggestionDetails template={suggestion.template} described={one} />
                </div>
              </li>
            );
          })}
        </ul>
        {shown.length < described.length && (
          <div>
            <Button size="small" onClick={() => setShowsAll(true)}>
              {plural(dialogs.more, described.length - shown.length)}
            </Button>
          </div>
        )}
      </section>
      <section className={styles.own}>
        <h3 className={sections.kind}>{dialogs.own}</h3>
        <Field
          label={dialogs.ownName}
          {...(ownName.length > INDICATOR_LIMITS.name && {
            validationState: 'error',
            validationMessage: plural(dialogs.nameTooLong, ownName.length, { limit: INDICATOR_LIMITS.name }),
          })}
        >
          <Input
            className={styles.input}
            value={own.name}
            autoComplete="off"
            onChange={(_event, { value }) => setOwn({ ...own, name: value })}
          />
        </Field>
        <div className={styles.pair}>
          <Field
            className={styles.half}
            label={dialogs.ownUnit}
            {...(own.unit.trim().length > INDICATOR_LIMITS.unit && {
              validationState: 'error',
              validationMessage: plural(dialogs.nameTooLong, own.unit.trim().length, {
                limit: INDICATOR_LIMITS.unit,
              }),
            })}
          >
            <Input
              className={styles.input}
              value={own.unit}
              autoComplete="off"
              onChange={(_event, { value }) => setOwn({ ...own, unit: value })}
            />
          </Field>
          <Field className={styles.half} label={dialogs.ownChange}>
            <Select
              className={styles.input}
              value={own.desiredChange}
              onChange={(_event, { value }) => {
                const desiredChange = DESIRED_CHANGES.find((one) => one === value);
                if (desiredChange) setOwn({ ...own, desiredChange });
              }}
            >
              {DESIRED_CHANGES.map((one) => (
                <option key={one} value={one}>
                  {words.changes[one]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </section>
      <p role="status" className={sections.strong}>
        {chosen.length > 0 && plural(dialogs.chosen, chosen.length)}
      </p>
    </QuestionDialog>
  );
}
