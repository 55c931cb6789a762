import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { Severity } from '../../strategy/check/finding';

const useStyles = makeStyles({
  error: { flexShrink: 0, color: tokens.colorStatusDangerForeground3 },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  note: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** A sign for a severity, beside its word. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  switch (severity) {
    case 'error':
      return <DismissCircle16Filled aria-hidden className={styles.error} />;
    case 'warning':
      return <Warning16Filled aria-hidden className={styles.warning} />;
    case 'note':
      return <Info16Regular aria-hidden className={styles.note} />;
  }
}
