import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer } from 'react';
import type { Language } from '../strategy/language';
import type { Strategy } from '../strategy/strategy';
import { AreaNavigation } from './area-navigation';
import { countChosen } from './chosen-count';
import { LanguageSwitch } from './language-switch';
import { messagesFor } from './messages/messages';
import { PaneContext } from './pane-context';
import { paneReducer } from './pane-reducer';
import { initialPaneState, isStep } from './pane-state';
import { StepNavigation } from './step-navigation';
import { themes } from './theme';
import { useColorMode } from './use-color-mode';
import { useHost } from './use-host';
import { ViewBoundary } from './view-boundary';
import type { WorkbookPort } from './workbook-port';
import { useWorkbookReading } from './workbook/use-workbook-reading';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  areas: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
    // Office lays its own menu over the pane's top right corner: 34 pixels wide on a Mac.
    padding: `0 40px 0 ${tokens.spacingHorizontalXS}`,
  },
});

/**
 * The whole pane. It shows the library at once and asks Office for the language, the colours and unfinished work as soon as
 * Office answers.
 */
export function Pane({
  strategies,
  port,
  language,
}: {
  readonly strategies: readonly Strategy[];
  readonly port: WorkbookPort;
  /** The language until Office tells its own. */
  readonly language: Language;
}) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(paneReducer, language, initialPaneState);
  const colorMode = useColorMode(port, state.host);
  useHost(port, state, dispatch);
  useWorkbookReading(port, state, dispatch);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = messagesFor(state.language).productName;
  }, [state.language]);
  const { chosen, indicators } = state;
  const count = useMemo(() => countChosen(strategies, chosen, indicators), [strategies, chosen, indicators]);
  const access = useMemo(
    () => ({ state, dispatch, count, strategies, port }),
    [state, count, strategies, port],
  );
  return (
    <FluentProvider theme={themes[colorMode]}>
      <PaneContext value={access}>
        <div className={styles.pane}>
          <header className={styles.header}>
            <div className={styles.areas}>
              <AreaNavigation />
              <LanguageSwitch />
            </div>
            {isStep(state.view) && <StepNavigation />}
          </header>
          <ViewBoundary />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
