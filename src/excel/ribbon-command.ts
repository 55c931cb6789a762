/**
 * Names a command for the ribbon's button with that function name in the manifest. Office shows the command as running until
 * it has ended, however it ends.
 */
export function offerRibbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}
