import { build, type InlineConfig, type PreviewServer, preview } from 'vite';

/** Only the style part of the pages' own policy matters here: no style may be made in the page. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";

const root = new URL('./', import.meta.url).pathname;
const outDir = new URL('../../.stage/screens-built', import.meta.url).pathname;
const config: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname.replace(/\/$/, '') } },
  build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1_000 },
  preview: { host: '127.0.0.1', port: 0, headers: { 'Content-Security-Policy': policy } },
};

/** Builds the gallery as the extension's pages are built, and serves it on loopback. */
export async function serveGallery(): Promise<{ url: string; server: PreviewServer }> {
  await build(config);
  const server = await preview(config);
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The gallery has no address.');
  return { url, server };
}
