declare module 'lexrank.js' {
  /** Paragraphs of sentences with their weight and their number in the text. */
  function lexrank(text: string): { text: string; weight: number; index: number }[][];
  export = lexrank;
}
