import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The heading of a part of a view; it can take the focus when a link leads to it. */
export function SectionHeading({
  children,
  ref,
}: {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLHeadingElement>;
}) {
  return (
    <h2 ref={ref} tabIndex={-1} className={useStyles().heading}>
      {children}
    </h2>
  );
}
