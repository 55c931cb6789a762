import { Button, Field, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { DESIRED_CHANGES, INDICATOR_KINDS } from '../../strategy/indicator';
import { formatMessage } from '../../strategy/language';
import { usePane } from '../pane-context';
import type { IndicatorEdits, IndicatorProblem, PlannedIndicator } from '../planned-indicator';
import { describePlanned, indicatorProblem } from '../planned-indicator';
import { useTexts } from '../use-texts';
import { useIndicatorProblemText } from './use-indicator-problem-text';
import { useIndicatorTexts } from './use-indicator-texts';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  half: { flex: '1 1 150px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** The fields of a chosen indicator. It opens with the keyboard in the name; each change counts at once. */
export function IndicatorEditor({
  planned,
  onDone,
  children,
}: {
  readonly planned: PlannedIndicator;
  readonly onDone: () => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const { language } = useTexts();
  const texts = useIndicatorTexts();
  const problemText = useIndicatorProblemText();
  const [nameLeft, setNameLeft] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => nameField.current?.focus(), []);
  const { name, unit, desiredChange, kind, definition } = describePlanned(planned, language);
  const problem = indicatorProblem(planned, language);
  const edit = (edits: IndicatorEdits) => dispatch({ kind: 'indicatorEdited', key: planned.key, edits });
  const validation = (field: 'name' | 'unit' | 'definition') =>
    problem && fieldOf(problem) === field && (problem.kind === 'tooLong' || nameLeft)
      ? ({ validationState: 'error', validationMessage: problemText(problem) } as const)
      : {};
  return (
    <fieldset
      className={styles.fields}
      aria-label={formatMessage(texts.fields.label, { name: name.trim() || texts.indicator.unnamed })}
    >
      <Field label={texts.fields.name} required {...validation('name')}>
        <Input
          ref={nameField}
          className={styles.input}
          value={name}
          autoComplete="off"
          onChange={(_event, { value }) => edit({ name: value })}
          onBlur={() => setNameLeft(true)}
        />
      </Field>
      <Field label={texts.fields.unit} hint={texts.fields.unitHint} {...validation('unit')}>
        <Input
          className={styles.input}
          value={unit}
          autoComplete="off"
          onChange={(_event, { value }) => edit({ unit: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field className={styles.half} label={texts.fields.desiredChange}>
          <Select
            className={styles.input}
            value={desiredChange}
            onChange={(_event, { value }) => {
              const chosen = DESIRED_CHANGES.find((one) => one === value);
              if (chosen) edit({ desiredChange: chosen });
            }}
          >
            {DESIRED_CHANGES.map((one) => (
              <option key={one} value={one}>
                {texts.indicator.changes[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.half} label={texts.fields.kind}>
          <Select
            className={styles.input}
            value={kind}
            onChange={(_event, { value }) => {
              const chosen = INDICATOR_KINDS.find((one) => one === value);
              if (chosen) edit({ kind: chosen });
            }}
          >
            {INDICATOR_KINDS.map((one) => (
              <option key={one} value={one}>
                {texts.indicator.kinds[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={texts.fields.definition} hint={texts.fields.definitionHint} {...validation('definition')}>
        <Textarea
          className={styles.input}
          value={definition}
          rows={4}
          resize="vertical"
          onChange={(_event, { value }) => edit({ definition: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Button size="small" onClick={onDone}>
          {texts.indicator.done}
        </Button>
        {children}
      </div>
    </fieldset>
  );
}

function fieldOf(problem: IndicatorProblem): 'name' | 'unit' | 'definition' {
  return problem.kind === 'nameMissing' ? 'name' : problem.field;
}
