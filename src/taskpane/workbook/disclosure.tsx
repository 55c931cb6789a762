import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';

const useStyles = makeStyles({
  summary: {
    minHeight: '28px',
    display: 'list-item',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    '& h2, & h3': { display: 'inline', margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  lower: { fontSize: tokens.fontSizeBase300 },
  count: {
    display: 'inline-block',
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/**
 * A part of a view that opens on demand; it stays open or closed while the workbook is read again. What is closed is not rendered.
 */
export function Disclosure({
  heading,
  count,
  isOpen = false,
  level = 2,
  children,
}: {
  readonly heading: string;
  /** How much is in it, beside the heading. */
  readonly count?: string | undefined;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  /** The heading's. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(isOpen);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={mergeClasses(styles.summary, level === 3 && styles.lower)}>
        <Heading>{heading}</Heading>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </summary>
      {open && <div className={styles.content}>{children}</div>}
    </details>
  );
}
