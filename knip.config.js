/**
 * What nobody imports or depends on is an error (`npm run unused`): once over everything, and once over the product
 * and its tools alone (`--production`: what is marked with `!`), where what only a test imports counts as unused,
 * unless its own file uses it too.
 */
export default {
  entry: [
    'src/bundle.ts!',
    'tools/*/main.ts!',
    'bench/**/*.ts!', // programs of their own, some of which start others
    '__tests__/**/*.test.ts',
    '__tests__/fuzz/*.fuzz.ts',
    '__tests__/**/*.mjs', // run or loaded by node
    '__tests__/**/*-child.ts' // run by node
  ],
  ignore: ['bench/startup/report-cpu.cts'], // node loads it before a program that is measured
  project: ['src/**/*.{ts,tsx}!', 'demo/**!', 'tools/**!', 'bench/**!', '__tests__/**'],
  ignoreDependencies: ['@azure/storage-blob'], // comes with @actions/artifact, which uploads with it
  ignoreExportsUsedInFile: process.argv.includes('--production')
}
