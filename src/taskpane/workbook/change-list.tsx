import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddCircle16Regular, Edit16Regular, SubtractCircle16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { ChangePlan } from '../../workbook/change/change-plan';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { VisuallyHidden } from '../visually-hidden';
import type { ChangeLine } from './change-lines';
import { describePlan } from './change-lines';
import { useWorkbookTexts } from './use-workbook-texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    '& svg': { marginTop: '2px', color: tokens.colorNeutralForeground2 },
  },
  values: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { color: tokens.colorNeutralForeground1 },
  empty: { fontStyle: 'italic' },
});

const SIGNS = { added: AddCircle16Regular, removed: SubtractCircle16Regular, changed: Edit16Regular };

/** How many lines are in view at first, and come with each request for more. */
const PAGE = 50;

/** The summary of a change and its list, which a whole renumbering makes long. */
export function ChangeList({ plan }: { readonly plan: ChangePlan }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { plural } = useTexts();
  const { change } = useWorkbookTexts();
  const [limit, setLimit] = useState(PAGE);
  const { lines, hidden } = useMemo(() => describePlan(plan), [plan]);
  const counts = (['added', 'removed', 'changed'] as const).flatMap((kind) => {
    const count = lines.filter((line) => line.kind === kind).length;
    return count === 0 ? [] : [plural(change.counts[kind], count)];
  });
  const rest = lines.length - limit;
  return (
    <section className={sections.section}>
      <p className={sections.strong}>{counts.join(', ')}</p>
      <ul className={styles.list} aria-label={change.list}>
        {lines.slice(0, limit).map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      {hidden > 0 && <p className={sections.hint}>{plural(change.hidden, hidden)}</p>}
      {rest > 0 && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {plural(change.more, Math.min(rest, PAGE))}
        </Button>
      )}
    </section>
  );
}

function Line({ line: { kind, title, before, after } }: { readonly line: ChangeLine }) {
  const styles = useStyles();
  const { change } = useWorkbookTexts();
  const Sign = SIGNS[kind];
  const value = (text: string) =>
    text === '' ? (
      <span className={styles.empty}>{change.emptyCell}</span>
    ) : (
      <span className={styles.value}>{text}</span>
    );
  return (
    <li className={styles.line}>
      <Sign aria-hidden />
      <div>
        <VisuallyHidden>{change.kinds[kind]}: </VisuallyHidden>
        {title}
        {kind === 'added' && after !== '' && <span className={styles.values}>{after}</span>}
        {before !== undefined && after !== undefined && (
          <span className={styles.values}>
            {before === after ? (
              change.onlyIndent
            ) : (
              <>
                {change.was}: {value(before)} → {change.willBe}: {value(after)}
              </>
            )}
          </span>
        )}
      </div>
    </li>
  );
}
