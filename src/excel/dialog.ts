/** Percent of the Excel window; small, but enough for a heading, two sentences and a button at 200 % zoom. */
const SIZE = { height: 30, width: 30 };

/**
 * Opens a page of the add-in as a dialog of Excel and resolves when the planner has closed it: what opened it may be ended
 * by Office once it says that it is done, and the dialog with it.
 * @param page address relative to the calling page
 * @throws Error when Office cannot open it, for example because another dialog of the add-in is open (code 12007)
 * https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins
 */
export function showDialog(page: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const address = new URL(page, location.href).href;
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        reject(
          new Error(`Office could not open the dialog: ${result.error.message}`, { cause: result.error }),
        );
        return;
      }
      const dialog = result.value;
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
    });
  });
}

/** Called by the page inside a dialog: asks the page that opened it to close it. */
export function closeOwnDialog(): void {
  Office.context.ui.messageParent('close');
}
