import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { HorizonProblem } from '../../strategy/horizon';
import { usePane } from '../pane-context';
import { SectionHeading } from '../section-heading';
import { useHorizonProblemText } from '../use-problem-texts';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  years: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  year: { flex: '1 1 120px' },
  input: { minWidth: 0 },
});

/** The first and the last year of the planner's strategy. */
export function HorizonFields({ problem }: { readonly problem: HorizonProblem | undefined }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { state, dispatch } = usePane();
  const { messages } = useTexts();
  const problemText = useHorizonProblemText();
  const wrongField = problem && (problem.kind === 'backwards' ? 'to' : problem.which);
  const left = state.left.has('horizonFrom') && state.left.has('horizonTo');
  const year = (which: 'from' | 'to', label: string) => {
    const shown = problem && wrongField === which && left ? problem : undefined;
    return (
      <Field
        className={styles.year}
        label={label}
        {...(shown && { validationState: 'error', validationMessage: problemText(shown) })}
      >
        <Input
          className={styles.input}
          value={state.horizon[which]}
          inputMode="numeric"
          maxLength={10}
          autoComplete="off"
          onChange={(_event, { value }) => dispatch({ kind: 'yearTyped', which, text: value })}
          onBlur={() =>
            dispatch({ kind: 'fieldLeft', field: which === 'from' ? 'horizonFrom' : 'horizonTo' })
          }
        />
      </Field>
    );
  };
  return (
    <section className={sections.section}>
      <SectionHeading>{messages.draft.horizonHeading}</SectionHeading>
      <p className={sections.hint}>{messages.draft.horizonHint}</p>
      <div className={styles.years}>
        {year('from', messages.draft.horizonFrom)}
        {year('to', messages.draft.horizonTo)}
      </div>
    </section>
  );
}
