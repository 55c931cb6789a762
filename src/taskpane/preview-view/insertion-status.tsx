import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  status: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** How far the insertion is, in words and as a bar. */
export function InsertionStatus() {
  const styles = useStyles();
  const { insertion } = usePane().state;
  const { inserting, insertionStages } = useTexts().messages.preview;
  if (insertion.kind !== 'running') return null;
  const { progress } = insertion;
  return (
    <div className={styles.status}>
      <span>{insertionStages[progress?.stage ?? 'reading']}</span>
      <ProgressBar
        aria-label={inserting}
        thickness="large"
        {...(progress && { value: progress.fraction, max: 1 })}
      />
    </div>
  );
}
