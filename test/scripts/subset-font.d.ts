declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'truetype' | 'woff2';
    /** Leaves out small capitals and other shapes that only a font feature reaches. */
    readonly noLayoutClosure?: boolean;
  }
  /** The font with the glyphs of `text` only, and the features that join or kern them. */
  function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
  export default subsetFont;
}
