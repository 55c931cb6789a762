/**
 * The pages of the add-in. `scripts` run in their order; a page whose files are not all there is left out of the build.
 * preview-pane is the pane itself with a simulated Excel behind Office.js, for the iframe of the preview.
 */
const pages = [
  { name: 'taskpane', scripts: ['src/taskpane/index.tsx'], html: 'src/taskpane/taskpane.html' },
  { name: 'commands', scripts: ['src/commands/commands.ts'], html: 'src/commands/commands.html' },
  { name: 'dialog', scripts: ['src/commands/dialog.ts'], html: 'src/commands/dialog.html' },
  { name: 'preview', scripts: ['src/preview/index.tsx'], html: 'src/preview/preview.html' },
  {
    name: 'preview-pane',
    scripts: ['src/preview/connect-pane.ts', 'src/taskpane/index.tsx'],
    html: 'src/preview/preview-pane.html',
  },
];

module.exports = { pages };
