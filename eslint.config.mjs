import js from '@eslint/js';
import globals from 'globals';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What each folder of src may import, beside itself (docs/architecture.md). Imports run down only. */
const mayImport = {
  strategy: [],
  library: ['strategy'],
  import: ['strategy'],
  workbook: ['strategy', 'library', 'import'],
  statistics: ['strategy', 'library', 'import', 'workbook'],
  excel: ['strategy', 'library', 'import', 'workbook'],
  taskpane: ['strategy', 'library', 'import', 'workbook', 'excel', 'statistics'],
  commands: ['strategy', 'library', 'import', 'workbook', 'excel', 'statistics'],
  preview: ['strategy', 'library', 'import', 'workbook', 'excel', 'statistics'],
  cli: ['strategy', 'library', 'import', 'workbook', 'excel', 'statistics'],
};
const pureFolders = ['strategy', 'library', 'import', 'workbook'];
const officeGlobals = ['Excel', 'Office', 'OfficeExtension'];
const domGlobals = Object.keys(globals.browser).filter((name) => !(name in globals.node));

/** The plugin's own rules, without those of ESLint and Prettier that its recommended configuration brings along. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
    .filter(([name]) => name.startsWith('office-addins/')),
);

const forbidGlobals = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${Object.keys(mayImport)
              .filter((other) => other !== folder && !allowed.includes(other))
              .join('|')})(/|$)`,
            message: `src/${folder} may import only ${[folder, ...allowed].map((name) => `src/${name}`).join(', ')}.`,
          },
          ...(pureFolders.includes(folder)
            ? [
                {
                  regex: '^(react|react-dom|@fluentui/|@microsoft/office-js)',
                  message: `src/${folder} is pure.`,
                },
              ]
            : []),
        ],
      },
    ],
    'no-restricted-globals': pureFolders.includes(folder)
      ? forbidGlobals([...officeGlobals, ...domGlobals], `src/${folder} knows neither the DOM nor Office.`)
      : ['excel', 'preview'].includes(folder)
        ? 'off'
        : forbidGlobals(officeGlobals, 'Only src/excel names Office.'),
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/{taskpane,commands,preview,excel}/**/*.{ts,tsx}'],
    languageOptions: { globals: { ...globals.browser } },
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['src/excel/**/*.ts'],
    languageOptions: { globals: { Excel: 'readonly', Office: 'readonly', OfficeExtension: 'readonly' } },
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  ...folderRules,
  { files: ['*.config.js', '.ci/**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
