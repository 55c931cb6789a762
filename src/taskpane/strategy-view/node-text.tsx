import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle12Regular } from '@fluentui/react-icons';
import type { StrategyNode } from '../../strategy/strategy';
import { useTexts } from '../use-texts';
import { VisuallyHidden } from '../visually-hidden';

export const useMentionStyles = makeStyles({
  place: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorBrandStroke1,
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
  local: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dashed',
    textDecorationColor: tokens.colorStatusWarningForeground3,
    textDecorationThickness: '1px',
    textUnderlineOffset: '3px',
  },
  sign: { marginLeft: '2px', color: tokens.colorStatusWarningForeground3, verticalAlign: '1px' },
});

/** A node's words as the source has them, with the source's place and its local references marked by their underlines. */
export function NodeText({
  node: { text, mentions },
}: {
  readonly node: Pick<StrategyNode, 'text' | 'mentions'>;
}) {
  const styles = useMentionStyles();
  const { messages } = useTexts();
  return (
    <>
      {mentions.map((mention, at) => {
        const before = mentions[at - 1];
        return (
          <span key={mention.start}>
            {text.slice(before ? before.start + before.text.length : 0, mention.start)}
            {mention.kind === 'place' ? (
              <span className={styles.place}>{mention.text}</span>
            ) : (
              <>
                <span className={styles.local}>{mention.text}</span>
                <QuestionCircle12Regular className={styles.sign} aria-hidden />
                <VisuallyHidden> ({messages.strategy.localReference})</VisuallyHidden>
              </>
            )}
          </span>
        );
      })}
      {text.slice(endOf(mentions.at(-1)))}
    </>
  );
}

function endOf(mention: StrategyNode['mentions'][number] | undefined): number {
  return mention === undefined ? 0 : mention.start + mention.text.length;
}
