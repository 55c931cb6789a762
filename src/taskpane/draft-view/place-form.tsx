import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComposedState } from '../compose-from-state';
import type { GrammaticalCase } from '../../strategy/place';
import { GRAMMATICAL_CASES } from '../../strategy/place';
import { SectionHeading } from '../section-heading';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { PlaceFormField } from './place-form-field';

const useStyles = makeStyles({
  summary: {
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
  },
});

/** The place's name and its forms: those that the chosen texts use in view, the others behind a fold. */
export function PlaceForm({ composed }: { readonly composed: ComposedState }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { messages } = useTexts();
  const forms = GRAMMATICAL_CASES.filter((grammaticalCase) => grammaticalCase !== 'nominative');
  const used = forms.filter((grammaticalCase) => composed.usedForms[grammaticalCase] !== undefined);
  const others = forms.filter((grammaticalCase) => !used.includes(grammaticalCase));
  const field = (grammaticalCase: GrammaticalCase) => (
    <PlaceFormField
      key={grammaticalCase}
      grammaticalCase={grammaticalCase}
      problem={composed.formProblems[grammaticalCase]}
      uses={composed.usedForms[grammaticalCase] ?? 0}
    />
  );
  return (
    <section className={sections.section}>
      <SectionHeading>{messages.draft.placeHeading}</SectionHeading>
      {field('nominative')}
      {used.length > 0 && (
        <>
          <p className={sections.hint}>{messages.draft.formsHint}</p>
          {used.map(field)}
        </>
      )}
      <details>
        <summary className={styles.summary}>
          {used.length > 0 ? messages.draft.otherForms : messages.draft.formsHeading}
        </summary>
        <div className={styles.fields}>{others.map(field)}</div>
      </details>
    </section>
  );
}
