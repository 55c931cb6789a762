import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Opens workbooks in LibreOffice, has every formula calculated anew, and saves them under their names in `folder`.
 * LibreOffice trusts the values in a file unless told otherwise, hence a profile of its own with hard recalculation.
 * @param {readonly string[]} workbooks
 * @param {string} folder
 */
export function recalculate(workbooks, folder) {
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(
    path.join(profile, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`,
  );
  const { status, error, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      folder,
      ...workbooks,
    ],
    { encoding: 'utf8', timeout: 600_000 },
  );
  if (error || status !== 0) {
    throw new Error(`LibreOffice could not convert the workbooks (status ${status}): ${stderr}`, {
      cause: error,
    });
  }
}
