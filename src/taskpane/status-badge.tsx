import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import { formatMessage } from '../strategy/language';
import type { StrategyStatus } from '../strategy/strategy';
import { useTexts } from './use-texts';

const useStyles = makeStyles({
  badge: {
    alignSelf: 'flex-start',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& svg': { flexShrink: 0 },
  },
  unstated: { color: tokens.colorNeutralForeground3 },
  superseded: {
    padding: `2px ${tokens.spacingHorizontalS} 2px 6px`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Whether a document may still be built upon, with a sign and in words. */
export function StatusBadge({ status }: { readonly status: StrategyStatus }) {
  const styles = useStyles();
  const { messages, date } = useTexts();
  if (status.kind === 'superseded') {
    return (
      <span className={mergeClasses(styles.badge, styles.superseded)}>
        <Warning16Filled aria-hidden />
        {formatMessage(messages.library.statusSuperseded, { date: date(status.on) })}
      </span>
    );
  }
  return (
    <span className={mergeClasses(styles.badge, styles.unstated)}>
      <Info16Regular aria-hidden />
      {messages.library.statusUnstated}
    </span>
  );
}
