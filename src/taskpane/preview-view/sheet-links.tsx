import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NavigationOutcome } from '../../excel/navigation';
import { formatMessage } from '../../strategy/language';
import { usePane } from '../pane-context';
import { useHostProblemText } from '../use-problem-texts';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  refusal: { flexBasis: '100%' },
});

/** Buttons that bring the inserted sheets to the front. */
export function SheetLinks({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const { port } = usePane();
  const { result } = useTexts().messages;
  const problemText = useHostProblemText();
  const [visit, setVisit] = useState<{ readonly name: string; readonly outcome: NavigationOutcome }>();
  const refusal =
    visit === undefined || visit.outcome.kind === 'shown'
      ? undefined
      : visit.outcome.kind === 'failed'
        ? problemText(visit.outcome.problem)
        : formatMessage(result[visit.outcome.kind], { name: visit.name });
  return (
    <div className={styles.links}>
      <span>{result.openSheet}</span>
      {names.map((name) => (
        <Button
          key={name}
          size="small"
          onClick={() => void port.goToSheet(name).then((outcome) => setVisit({ name, outcome }))}
        >
          {name}
        </Button>
      ))}
      <div role="status" className={styles.refusal}>
        {refusal}
      </div>
    </div>
  );
}
