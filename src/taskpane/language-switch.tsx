import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';
import { useTexts } from './use-texts';

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    // In line with the first row of areas.
    marginTop: '4px',
    minWidth: '36px',
    minHeight: '32px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
});

/** Switches the interface and the sheets to the other language; named in that language, for those who read only it. */
export function LanguageSwitch() {
  const styles = useStyles();
  const { dispatch } = usePane();
  const { language, messages } = useTexts();
  const other = language === 'pl' ? 'en' : 'pl';
  return (
    <button
      type="button"
      className={styles.button}
      lang={other}
      aria-label={`${messages.navigation.otherLanguage} – ${messages.navigation.switchLanguage}`}
      title={messages.navigation.switchLanguage}
      onClick={() => dispatch({ kind: 'languageChosen', language: other })}
    >
      {messages.navigation.otherLanguage}
    </button>
  );
}
