import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle12Regular } from '@fluentui/react-icons';
import type { Strategy } from '../../strategy/strategy';
import { walkNodes } from '../../strategy/strategy';
import { useTexts } from '../use-texts';
import { useMentionStyles } from './node-text';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says what the underlines of the tree mean, as far as the document has them. */
export function MentionLegend({ strategy }: { readonly strategy: Strategy }) {
  const styles = useStyles();
  const mentionStyles = useMentionStyles();
  const { legendPlace, legendPlaceText, legendLocal, legendLocalText } = useTexts().messages.strategy;
  const kinds = new Set(
    [...walkNodes(strategy.nodes)].flatMap(({ mentions }) => mentions.map(({ kind }) => kind)),
  );
  if (kinds.size === 0) return null;
  return (
    <ul className={styles.legend}>
      {kinds.has('place') && (
        <li>
          <span className={mentionStyles.place}>{legendPlace}</span> – {legendPlaceText}
        </li>
      )}
      {kinds.has('local') && (
        <li>
          <span className={mentionStyles.local}>{legendLocal}</span>
          <QuestionCircle12Regular className={mentionStyles.sign} aria-hidden /> – {legendLocalText}
        </li>
      )}
    </ul>
  );
}
