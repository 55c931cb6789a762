import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

/**
 * The heading of a view. It takes the focus when the planner moves to the view, so that a screen reader tells where she is
 * and Tab goes on from there; not when the pane opens, and not where `keepFocus` says that something else takes it.
 */
export function ViewHeading({
  children,
  keepFocus = false,
}: {
  readonly children: ReactNode;
  readonly keepFocus?: boolean;
}) {
  const styles = useStyles();
  const { moves } = usePane().state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moves === 0 || keepFocus) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [moves, keepFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
