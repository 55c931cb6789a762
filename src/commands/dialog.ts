import { closeOwnDialog } from '../excel/dialog';
import { whenOfficeReady } from '../excel/office';
import './dialog.css';
import { readDialogContent } from './dialog-message';
import { messagesFor } from './messages/messages';

/** Fills the dialog page: a heading, one message, and a button that closes it. */
function showContent(): void {
  const { message, language } = readDialogContent(location.search);
  const messages = messagesFor(language);
  document.documentElement.lang = language;
  document.title = messages.title;
  const heading = document.createElement('h1');
  heading.textContent = messages.title;
  const text = document.createElement('p');
  text.textContent = messages[message];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = messages.close;
  button.addEventListener('click', closeOwnDialog);
  document.querySelector('main')?.replaceChildren(heading, text, button);
  button.focus();
}

void whenOfficeReady().then(showContent);
