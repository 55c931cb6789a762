import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../strategy/check/finding';
import { useTexts } from '../use-texts';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import type { SeverityGroup } from './grouped-findings';
import { SeveritySign } from './severity-sign';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontWeight: tokens.fontWeightSemibold,
    '& li': { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  },
});

const TEXTS = { error: 'errors', warning: 'warnings', note: 'notes' } as const satisfies Record<
  Severity,
  string
>;

/** How much the check found, by severity; or that it found nothing. */
export function CheckCounts({ groups }: { readonly groups: readonly SeverityGroup[] }) {
  const styles = useStyles();
  const { plural } = useTexts();
  const { check } = useWorkbookTexts();
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <div role="status">
      {total === 0 ? (
        <p>{check.nothing}</p>
      ) : (
        <ul className={styles.counts} aria-label={check.counts}>
          {groups.map(({ severity, count }) => (
            <li key={severity}>
              <SeveritySign severity={severity} />
              {plural(check[TEXTS[severity]], count)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
