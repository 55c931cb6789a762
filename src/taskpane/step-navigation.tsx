import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './pane-context';
import type { View } from './pane-state';
import { useChosenSummary } from './use-chosen-summary';
import { NARROW, useNavigationStyles } from './use-navigation-styles';
import { useTexts } from './use-texts';

const useStyles = makeStyles({
  nav: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    // Four steps with their counts in Excel's usual width.
    [NARROW]: { columnGap: '3px', padding: '0 6px', fontSize: tokens.fontSizeBase200 },
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
  const shared = useNavigationStyles();
  const styles = useStyles();
  const { state, count } = usePane();
  const summary = useChosenSummary();
  const { messages, plural } = useTexts();
  const { library, draft, indicators, preview, label } = messages.navigation;
  const chosen = count.goals + count.others;
  const current = state.view.kind === 'strategy' ? 'library' : state.view.kind;
  return (
    <nav aria-label={label} className={styles.nav}>
      <ol className={shared.list}>
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
  const shared = useNavigationStyles();
  const styles = useStyles();
  const { dispatch } = usePane();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(shared.button, styles.step, current && shared.current)}
        aria-current={current ? 'step' : undefined}
        onClick={() => dispatch({ kind: 'viewOpened', view })}
      >
        {name}
        {children}
      </button>
    </li>
  );
}
