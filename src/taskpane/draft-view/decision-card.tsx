import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, QuestionCircle16Regular } from '@fluentui/react-icons';
import type { OpenDecision } from '../../strategy/draft';
import { formatMessage } from '../../strategy/language';
import { OriginLabel } from '../origin-label';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';
import { phraseContext } from './phrase-context';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  state: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { flexShrink: 0 },
  },
  origin: { marginLeft: 'auto', fontWeight: tokens.fontWeightRegular },
  undecided: { color: tokens.colorStatusWarningForeground3 },
  decided: { color: tokens.colorBrandForeground1 },
  context: { margin: 0, overflowWrap: 'anywhere' },
  code: { fontWeight: tokens.fontWeightSemibold },
  phrase: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dashed',
    textUnderlineOffset: '3px',
  },
  keep: { alignSelf: 'flex-start' },
});

/** One stretch of text to decide about: where it stands, why it is asked, and the planner's own words or none. */
export function DecisionCard({ decision }: { readonly decision: OpenDecision }) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { draft } = useTexts().messages;
  const { key, original, origin, code, reason } = decision;
  const words = state.decisions.get(key) ?? '';
  const decided = words !== '';
  const kept = words === original;
  const context = phraseContext(origin.text, Number(key.slice(key.lastIndexOf('@') + 1)), original.length);
  const decide = (text: string) => dispatch({ kind: 'decided', key, text });
  return (
    <li className={styles.card}>
      <span className={mergeClasses(styles.state, decided ? styles.decided : styles.undecided)}>
        {decided ? <CheckmarkCircle16Filled aria-hidden /> : <QuestionCircle16Regular aria-hidden />}
        {decided ? draft.decided : draft.undecided}
        <span className={styles.origin}>
          <OriginLabel origin={origin} />
        </span>
      </span>
      <p className={styles.context} lang="pl">
        {code !== undefined && <span className={styles.code}>{code} </span>}
        {context.before}
        <span className={styles.phrase}>{original}</span>
        {context.after}
      </p>
      <Field
        label={formatMessage(draft.ownWords, { original })}
        {...(reason.kind === 'agreement' && { hint: draft.agreement })}
      >
        <Input value={words} lang="pl" autoComplete="off" onChange={(_event, { value }) => decide(value)} />
      </Field>
      <Button
        size="small"
        className={styles.keep}
        aria-pressed={kept}
        aria-label={formatMessage(draft.keepLabel, { original })}
        icon={kept ? <CheckmarkCircle16Filled /> : undefined}
        onClick={() => decide(kept ? '' : original)}
      >
        {draft.keep}
      </Button>
    </li>
  );
}
