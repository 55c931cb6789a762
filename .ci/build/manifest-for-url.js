/** Where manifest.xml has the add-in: the server of `npm run start:excel`. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The manifest of an add-in that is hosted at `url`.
 * @param {string} manifest the text of manifest.xml
 * @param {string | undefined} url address of the folder that holds the built pages; without it the manifest stays as it is
 * @returns {string}
 * @throws Error when `url` cannot be that of an add-in: Office demands https, and localhost is no place to publish.
 */
function manifestForUrl(manifest, url) {
  if (url === undefined) return manifest;
  const problem = problemOfUrl(url);
  if (problem) throw new Error(`--env url=${url}: ${problem}`);
  return manifest.replaceAll(DEVELOPMENT_URL, url.replace(/\/+$/, ''));
}

function problemOfUrl(url) {
  if (!URL.canParse(url)) return 'this is no address; write for example https://example.org/strategie';
  const { protocol, hostname, search, hash } = new URL(url);
  if (protocol !== 'https:') return 'Office loads add-ins over https only';
  if (['localhost', '127.0.0.1', '[::1]'].includes(hostname))
    return 'a published add-in cannot live on localhost';
  if (search || hash || /[<>"'&\s]/.test(url))
    return 'write the address of a folder, without a query or an anchor';
  return undefined;
}

module.exports = { DEVELOPMENT_URL, manifestForUrl };
