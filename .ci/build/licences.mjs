// `npm run licences`: the licence of every package that reaches a user or is installed to develop, from package-lock.json.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));

for (const [heading, belongs] of [
  ['In what users receive', ({ dev }) => !dev],
  ['To develop, test and preview only', ({ dev }) => dev],
]) {
  const byLicence = new Map();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '' || !belongs(entry)) continue;
    const licence = entry.license ?? 'not stated';
    const name = `${path.replace(/^.*node_modules\//, '')}@${entry.version}`;
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
  }
  console.log(`\n${heading}`);
  for (const [licence, names] of [...byLicence].sort((a, b) => b[1].length - a[1].length)) {
    const shown = names.length > 12 ? `${names.length} packages` : names.join(', ');
    console.log(`  ${licence}: ${shown}`);
  }
}
