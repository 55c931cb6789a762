/** Packages that are published as ES modules only; jest runs CommonJS, so they are compiled like our own code. */
const esModulePackages = ['hucre', '@cj-tech-master/excelts'];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(m?[jt]sx?)$': ['@swc/jest', { swcrc: true, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulePackages.join('|')})/)`],
  // Jest leaves one core idle unless told otherwise, and on two cores that is half of the machine.
  maxWorkers: '100%',
  // No test waits for time; this only ends one that hangs, on a machine of two busy cores as well.
  testTimeout: 60_000,
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
};
