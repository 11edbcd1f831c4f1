declare module '@vercel/ncc' {
  interface Asset {
    readonly source: string | Buffer;
  }
  export default function ncc(
    entry: string,
    options: {
      minify?: boolean;
      sourceMap?: boolean;
      cache?: boolean | string;
      license?: string;
      quiet?: boolean;
      filename?: string;
    },
  ): Promise<{ readonly code: string; readonly assets: Readonly<Record<string, Asset>> }>;
}
