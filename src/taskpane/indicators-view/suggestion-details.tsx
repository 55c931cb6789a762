import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorDescription, IndicatorTemplate } from '../../strategy/indicator';
import { formatMessage } from '../../strategy/language';
import { useIndicatorTexts } from './use-indicator-texts';

const useStyles = makeStyles({
  details: {
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& p': { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  },
  summary: {
    minHeight: '24px',
    width: 'fit-content',
    paddingTop: '4px',
    boxSizing: 'border-box',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  ours: { color: tokens.colorNeutralForeground3 },
});

/** What a suggestion measures and how it is calculated, on demand, and that it is the add-in's own. */
export function SuggestionDetails({
  template: { frequency },
  described: { name, definition, kind, level },
}: {
  readonly template: Pick<IndicatorTemplate, 'frequency'>;
  readonly described: IndicatorDescription;
}) {
  const styles = useStyles();
  const texts = useIndicatorTexts().indicator;
  return (
    <details className={styles.details}>
      <summary className={styles.summary} aria-label={formatMessage(texts.definitionLabel, { name })}>
        {texts.definition}
      </summary>
      <p>{definition}</p>
      <p>{formatMessage(texts.frequency, { frequency: texts.frequencies[frequency] })}</p>
      {kind === 'context' && <p>{texts.contextHint}</p>}
      {level === 'powiat' && <p>{texts.powiatHint}</p>}
      <p className={styles.ours}>{texts.suggestion}</p>
    </details>
  );
}
