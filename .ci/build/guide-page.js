/**
 * The planner's guide as a page of its own: the manifest's support and "learn more" address.
 * @param {string} markdown docs/podrecznik.md
 * @returns {Promise<string>}
 */
async function guidePage(markdown) {
  const { marked } = await import('marked');
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (!title) throw new Error('The guide needs a heading of the first level for its title');
  const pictures = markdown.replaceAll('](images/', '](guide/');
  return `<!doctype html>
<html lang="pl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'" />
    <title>${title}</title>
    <link rel="icon" href="assets/icon-32.png" />
    <style>
      :root { color-scheme: light dark; }
      body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1rem 4rem; font: 1.05rem/1.6 "Segoe UI", system-ui, sans-serif; }
      h1, h2, h3 { line-height: 1.25; color: light-dark(#0b5563, #8fd3dc); }
      h2 { margin-top: 2.5rem; border-bottom: 1px solid light-dark(#c9d3d7, #47565c); padding-bottom: 0.25rem; }
      a { color: light-dark(#0b6a75, #8fd3dc); }
      img { max-width: 100%; border: 1px solid light-dark(#c9d3d7, #47565c); }
      table { border-collapse: collapse; display: block; overflow-x: auto; }
      th, td { border: 1px solid light-dark(#c9d3d7, #47565c); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
      code { background: light-dark(#f1f4f5, #2b3438); padding: 0.1em 0.3em; border-radius: 3px; }
      blockquote { margin: 1rem 0; padding: 0.1rem 1rem; border-left: 4px solid #0b6a75; }
    </style>
  </head>
  <body>
    <main>
${marked.parse(pictures)}
    </main>
  </body>
</html>
`;
}

module.exports = { guidePage };
