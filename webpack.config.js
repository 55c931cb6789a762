const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { guidePage } = require('./.ci/build/guide-page');
const { manifestForUrl } = require('./.ci/build/manifest-for-url');
const { pages } = require('./.ci/build/pages');

/** Microsoft's terms: the add-in loads Office.js from here and never hosts or bundles a copy. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const inProject = (file) => path.join(__dirname, file);
const present = pages.filter(({ scripts, html }) =>
  [...scripts, html].every((file) => fs.existsSync(inProject(file))),
);

/**
 * @param {{ url?: string }} env `url`: where the built add-in will be hosted, for dist/manifest.xml
 * @param {{ mode?: 'development' | 'production' }} argv production when absent
 * @returns {import('webpack').Configuration}
 */
module.exports = (env, argv) => {
  const production = argv.mode !== 'development';
  const hash = production ? '.[contenthash:10]' : '';
  return {
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    entry: Object.fromEntries(
      present.map(({ name, scripts }) => [name, scripts.map((script) => inProject(script))]),
    ),
    output: {
      path: inProject('dist'),
      clean: true,
      filename: `[name]${hash}.js`,
      chunkFilename: `[name]${hash}.js`,
      assetModuleFilename: `[name]${hash}[ext]`,
    },
    // No eval: the pages forbid it by their content security policy.
    devtool: production ? false : 'cheap-module-source-map',
    cache: production ? false : { type: 'filesystem', buildDependencies: { config: [__filename] } },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    externals: [refuseOfficeJs],
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { module: { type: 'es6' } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.(png|svg)$/, type: 'asset/resource' },
        { test: /\.txt$/, type: 'asset/source' },
      ],
    },
    optimization: { splitChunks: { chunks: 'all' } },
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: `[name]${hash}.css`, chunkFilename: `[name]${hash}.css` }),
      ...present.map(
        ({ name, html }) =>
          new HtmlPlugin({
            template: inProject(html),
            filename: `${name}.html`,
            chunks: [name],
            templateParameters: { officeJs: OFFICE_JS },
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (manifest) => manifestForUrl(manifest.toString('utf8'), env.url),
          },
          {
            from: 'docs/podrecznik.md',
            to: 'podrecznik.html',
            transform: (markdown) => guidePage(markdown.toString('utf8')),
          },
          { from: 'docs/images/podrecznik-*.png', to: 'guide/[name][ext]', noErrorOnMissing: true },
        ],
      }),
    ],
    devServer: {
      host: 'localhost',
      hot: false,
      static: false,
      client: { overlay: { errors: true, warnings: false, runtimeErrors: false }, logging: 'error' },
    },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
};

/** Breaks the build when a file of the bundle imports Office.js instead of using the page's global. */
function refuseOfficeJs({ request, contextInfo }, callback) {
  if (request.startsWith('@microsoft/office-js'))
    callback(new Error(`Office.js must not be bundled (${contextInfo.issuer} imports ${request})`));
  else callback();
}
