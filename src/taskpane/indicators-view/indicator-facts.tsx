import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { CheckmarkCircle12Filled, Warning12Filled } from '@fluentui/react-icons';
import type { IndicatorSuggestion } from '../../library/suggest-indicators';
import type { IndicatorDescription } from '../../strategy/indicator';
import { formatMessage } from '../../strategy/language';
import { useTexts } from '../use-texts';
import { useIndicatorTexts } from './use-indicator-texts';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `2px 0`,
  },
  mark: {
    padding: '0 6px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground1,
  },
  inWorkbook: { ...shorthands.borderColor(tokens.colorBrandStroke1), color: tokens.colorBrandForeground1 },
  reason: { color: tokens.colorBrandForeground1 },
  unverified: { color: tokens.colorStatusWarningForeground3 },
  sign: { marginRight: '4px', verticalAlign: '-1px' },
});

/** What is to be known of an indicator before it is chosen: its unit, direction and kind, why it is suggested, its source. */
export function IndicatorFacts({
  described,
  suggestion,
  changed = false,
  inWorkbook,
}: {
  readonly described: IndicatorDescription;
  /** Why it is suggested; absent for an indicator of the planner's own. */
  readonly suggestion?: IndicatorSuggestion;
  readonly changed?: boolean;
  readonly inWorkbook: boolean;
}) {
  const styles = useStyles();
  const texts = useIndicatorTexts().indicator;
  const { unit, desiredChange, kind, level, source, variable } = described;
  const marks = [
    ...(kind === 'context' ? [texts.kinds.context] : []),
    ...(level === 'powiat' ? [texts.powiat] : []),
    ...(changed ? [texts.changed] : []),
  ];
  return (
    <ul className={styles.facts}>
      {(marks.length > 0 || inWorkbook) && (
        <li className={styles.marks}>
          {inWorkbook && (
            <span className={`${styles.mark} ${styles.inWorkbook}`}>
              <CheckmarkCircle12Filled className={styles.sign} aria-hidden />
              {texts.inWorkbook}
            </span>
          )}
          {marks.map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </li>
      )}
      {suggestion && <Reason suggestion={suggestion} />}
      <li>
        {unit.trim() !== '' && <>{formatMessage(texts.unit, { unit })}; </>}
        {formatMessage(texts.desiredChange, { change: texts.changes[desiredChange] })}
      </li>
      {source !== '' && <li>{formatMessage(texts.source, { source })}</li>}
      {variable && (
        <li className={variable.verified ? undefined : styles.unverified}>
          {!variable.verified && <Warning12Filled className={styles.sign} aria-hidden />}
          {formatMessage(variable.verified ? texts.verified : texts.unverified, { id: variable.id })}
        </li>
      )}
    </ul>
  );
}

function Reason({ suggestion: { themes, words } }: { readonly suggestion: IndicatorSuggestion }) {
  const styles = useStyles();
  const { plural } = useTexts();
  const { indicator, themes: themeNames } = useIndicatorTexts();
  const names = themes.map((theme) => themeNames[theme]).join(', ');
  return (
    <li className={styles.reason}>
      {themes.length > 0 && plural(indicator.themes, themes.length, { themes: names })}
      {themes.length > 0 && words.length > 0 && '; '}
      {words.length > 0 && plural(indicator.words, words.length, { words: words.join(', ') })}
    </li>
  );
}
