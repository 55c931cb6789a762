import { Field, Input } from '@fluentui/react-components';
import type { GrammaticalCase, PlaceProblem } from '../../strategy/place';
import { formatMessage } from '../../strategy/language';
import { usePane } from '../pane-context';
import { usePlaceProblemText } from '../use-problem-texts';
import { useTexts } from '../use-texts';

/** One form of the place's name, with the question words of its case and what is wrong or missing. */
export function PlaceFormField({
  grammaticalCase,
  problem,
  uses,
}: {
  readonly grammaticalCase: GrammaticalCase;
  readonly problem: PlaceProblem | undefined;
  /** How often the chosen texts use the form. */
  readonly uses: number;
}) {
  const { state, dispatch } = usePane();
  const { messages, plural } = useTexts();
  const problemText = usePlaceProblemText();
  const text = state.forms[grammaticalCase];
  const nominative = grammaticalCase === 'nominative';
  const shownProblem =
    problem && (problem.kind !== 'empty' || state.left.has(grammaticalCase)) ? problem : undefined;
  const missing = !nominative && uses > 0 && text.trim() === '';
  return (
    <Field
      label={
        nominative
          ? messages.draft.placeName
          : `${messages.draft.cases[grammaticalCase]} – ${messages.draft.caseQuestions[grammaticalCase]}`
      }
      required={nominative}
      hint={
        nominative
          ? messages.draft.placeHint
          : formatMessage(messages.draft.caseExamples[grammaticalCase], { form: text.trim() || '…' })
      }
      {...(shownProblem
        ? { validationState: 'error', validationMessage: problemText(shownProblem) }
        : missing
          ? { validationState: 'warning', validationMessage: plural(messages.draft.formNeeded, uses) }
          : {})}
    >
      <Input
        value={text}
        lang="pl"
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, { value }) => dispatch({ kind: 'formTyped', case: grammaticalCase, text: value })}
        onBlur={() => dispatch({ kind: 'fieldLeft', field: grammaticalCase })}
      />
    </Field>
  );
}
