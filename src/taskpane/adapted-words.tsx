import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle12Regular } from '@fluentui/react-icons';
import type { AdaptedText, OpenReason } from '../strategy/draft';
import { formatMessage } from '../strategy/language';
import { useTexts } from './use-texts';
import { VisuallyHidden } from './visually-hidden';

export const useAdaptedStyles = makeStyles({
  changed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: '3px',
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
  open: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dashed',
    textDecorationColor: tokens.colorStatusWarningForeground3,
    textUnderlineOffset: '3px',
  },
  sign: { marginLeft: '2px', color: tokens.colorStatusWarningForeground3, verticalAlign: '1px' },
});

/** An adapted text: changed words marked with what the source has there, open ones with what they wait for. */
export function AdaptedWords({ text: { segments } }: { readonly text: AdaptedText }) {
  const styles = useAdaptedStyles();
  const { messages } = useTexts();
  const why = useOpenReasonText();
  return (
    <span lang="pl">
      {segments.map((segment, at) => {
        switch (segment.kind) {
          case 'kept':
            return <span key={at}>{segment.text}</span>;
          case 'replaced': {
            const original = formatMessage(messages.preview.changedFrom, { original: segment.original });
            return (
              <mark key={at} className={styles.changed} title={original}>
                {segment.text}
                <VisuallyHidden> ({original})</VisuallyHidden>
              </mark>
            );
          }
          case 'open': {
            const reason = why(segment.reason);
            return (
              <span key={at} title={reason}>
                <span className={styles.open}>{segment.text}</span>
                <QuestionCircle12Regular className={styles.sign} aria-hidden />
                <VisuallyHidden> ({reason})</VisuallyHidden>
              </span>
            );
          }
        }
      })}
    </span>
  );
}

function useOpenReasonText(): (reason: OpenReason) => string {
  const { preview, draft } = useTexts().messages;
  return (reason) => {
    switch (reason.kind) {
      case 'localName':
        return preview.openBecauseLocal;
      case 'agreement':
        return preview.openBecauseAgreement;
      case 'missingForm':
        return formatMessage(preview.openBecauseForm, { case: draft.cases[reason.case].toLowerCase() });
    }
  };
}
