import { DIALOG_MESSAGES, dialogAddress, readDialogContent } from '../../src/commands/dialog-message';
import { messagesFor } from '../../src/commands/messages/messages';
import { LANGUAGES } from '../../src/strategy/language';

test('the dialog shows what its address says', () => {
  for (const language of LANGUAGES) {
    for (const message of DIALOG_MESSAGES) {
      const address = dialogAddress({ message, language });
      expect(readDialogContent(address.slice(address.indexOf('?')))).toEqual({ message, language });
      expect(messagesFor(language)[message]).not.toBe('');
    }
  }
});

test('an address that is not ours shows no text of its own', () => {
  expect(readDialogContent('?message=<b>hello</b>&language=de')).toEqual({
    message: 'failed',
    language: 'pl',
  });
  expect(readDialogContent('')).toEqual({ message: 'failed', language: 'pl' });
});
