import { LANGUAGES, type Language } from '../strategy/language';

/** The sentences that a command can have to say. */
export const DIALOG_MESSAGES = ['missing', 'hidden', 'cellEditMode', 'failed'] as const;

export type DialogMessage = (typeof DIALOG_MESSAGES)[number];

/** What the dialog page shows. */
export interface DialogContent {
  readonly message: DialogMessage;
  readonly language: Language;
}

/** The address of the dialog page, relative to the commands' page, with what it shows. */
export function dialogAddress({ message, language }: DialogContent): string {
  return `dialog.html?${new URLSearchParams({ message, language }).toString()}`;
}

/** Reads the query of the dialog page's address; anything else than ours is shown as a failure in Polish. */
export function readDialogContent(query: string): DialogContent {
  const parameters = new URLSearchParams(query);
  return {
    message: DIALOG_MESSAGES.find((message) => message === parameters.get('message')) ?? 'failed',
    language: LANGUAGES.find((language) => language === parameters.get('language')) ?? 'pl',
  };
}
