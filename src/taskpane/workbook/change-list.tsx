import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  AddCircle16Regular,
  ArrowSort16Regular,
  Edit16Regular,
  SubtractCircle16Regular,
} from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { ChangePlan } from '../../workbook/change/change-plan';
import type { ChangeLine } from '../../workbook/change/describe-changes';
import { describeChanges } from '../../workbook/change/describe-changes';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { VisuallyHidden } from '../visually-hidden';
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

const SIGNS = {
  rowAdded: AddCircle16Regular,
  rowDeleted: SubtractCircle16Regular,
  rowMoved: ArrowSort16Regular,
  cell: Edit16Regular,
} as const satisfies Record<ChangeLine['kind'], unknown>;

/** How many lines are in view at first, and come with each request for more. */
const PAGE = 50;

/** The summary of a change and its list, which a whole renumbering makes long. */
export function ChangeList({ plan }: { readonly plan: ChangePlan }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { language, plural } = useTexts();
  const { change } = useWorkbookTexts();
  const [limit, setLimit] = useState(PAGE);
  const { summaries, lines, hidden } = useMemo(() => describeChanges(plan, language), [plan, language]);
  const rest = lines.length - limit;
  return (
    <section className={sections.section}>
      <p className={sections.strong}>{summaries.join(', ')}</p>
      <ul className={styles.list} aria-label={change.list}>
        {lines.slice(0, limit).map((line, at) => (
          <Line key={at} line={line} />
        ))}
      </ul>
      {hidden !== undefined && <p className={sections.hint}>{hidden}</p>}
      {rest > 0 && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {plural(change.more, Math.min(rest, PAGE))}
        </Button>
      )}
    </section>
  );
}

function Line({
  line: { kind, label, where, subject, column, before, after },
}: {
  readonly line: ChangeLine;
}) {
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
        <VisuallyHidden>{label}: </VisuallyHidden>
        {column === undefined ? subject : `${where} (${column})`}
        <span className={styles.values}>{column === undefined ? where : subject}</span>
        {(kind === 'cell' || kind === 'rowMoved') && (
          <span className={styles.values}>
            {change.was}: {value(before)} → {change.willBe}: {value(after)}
          </span>
        )}
      </div>
    </li>
  );
}
