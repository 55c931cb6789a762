import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './pane-context';
import type { View } from './pane-state';
import { useChosenSummary } from './use-chosen-summary';
import { useTexts } from './use-texts';

const NARROW = '@media (max-width: 420px)';

const useStyles = makeStyles({
  nav: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none' },
  step: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    // Four steps with their counts in Excel's usual width.
    [NARROW]: { columnGap: '3px', padding: '0 6px', fontSize: tokens.fontSizeBase200 },
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-4px',
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '5px',
      right: '5px',
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
  count: {
    minWidth: '20px',
    padding: '0 6px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid transparent`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    [NARROW]: { minWidth: '16px', padding: '0 3px' },
  },
});

/** The way through the pane: library, draft with the number of chosen goals, indicators with theirs, preview. */
export function StepNavigation() {
  const styles = useStyles();
  const { state, count } = usePane();
  const summary = useChosenSummary();
  const { messages, plural } = useTexts();
  const { library, draft, indicators, preview, label } = messages.navigation;
  const chosen = count.goals + count.others;
  const current = state.view.kind === 'strategy' ? 'library' : state.view.kind;
  return (
    <nav aria-label={label} className={styles.nav}>
      <ol className={styles.list}>
        <Step view={{ kind: 'library' }} current={current === 'library'} name={library} />
        <Step view={{ kind: 'draft' }} current={current === 'draft'} name={draft}>
          {chosen > 0 && <Count label={summary}>{chosen}</Count>}
        </Step>
        <Step view={{ kind: 'indicators' }} current={current === 'indicators'} name={indicators}>
          {count.indicators > 0 && (
            <Count label={plural(messages.indicatorsChosen, count.indicators)}>{count.indicators}</Count>
          )}
        </Step>
        <Step view={{ kind: 'preview' }} current={current === 'preview'} name={preview} />
      </ol>
    </nav>
  );
}

function Count({ label, children }: { readonly label: string; readonly children: number }) {
  return (
    <span className={useStyles().count} role="img" aria-label={label}>
      {children}
    </span>
  );
}

function Step({
  view,
  name,
  current,
  children,
}: {
  readonly view: View;
  readonly name: string;
  readonly current: boolean;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { dispatch } = usePane();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.step, current && styles.current)}
        aria-current={current ? 'step' : undefined}
        onClick={() => dispatch({ kind: 'viewOpened', view })}
      >
        {name}
        {children}
      </button>
    </li>
  );
}
