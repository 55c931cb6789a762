import { createRequire } from 'node:module';
import path from 'node:path';
import type { Mount } from './static-server';

/**
 * What the preview's pages load: the built pages, and packages that must not be bundled but stay files of their own.
 * Office.js is Microsoft's and never part of dist/ (docs/dependencies.md); o-spreadsheet and owl are LGPL, so the copy
 * that runs is the package's, replaceable by the user; bootstrap and Font Awesome are o-spreadsheet's own dependencies.
 */
export function previewMounts(projectDirectory: string): readonly Mount[] {
  const require = createRequire(path.join(projectDirectory, 'package.json'));
  const spreadsheet = path.dirname(require.resolve('@odoo/o-spreadsheet'));
  const requireFromSpreadsheet = createRequire(path.join(spreadsheet, 'o_spreadsheet.cjs'));
  const packageDirectory = (name: string): string =>
    path.dirname(requireFromSpreadsheet.resolve(`${name}/package.json`));
  return [
    { url: '/', directory: path.join(projectDirectory, 'dist'), index: 'preview.html' },
    {
      url: '/office-js/',
      directory: path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist'),
    },
    { url: '/o-spreadsheet/', directory: spreadsheet },
    { url: '/owl/', directory: path.join(packageDirectory('@odoo/owl'), 'dist') },
    { url: '/bootstrap/', directory: path.join(packageDirectory('bootstrap'), 'dist/css') },
    { url: '/font-awesome/', directory: packageDirectory('font-awesome') },
  ];
}
