/** Readability alone: the package's own entrance brings along its guess whether a page is worth reading, which nobody asks for. */
declare module '@mozilla/readability/Readability.js' {
  // biome-ignore lint/style/noDefaultExport: so the package has it
  export { Readability as default } from '@mozilla/readability';
}
