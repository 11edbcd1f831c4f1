/**
 * Draws an SVG document with a renderer that was initialized, without fonts unless some are given. Plain JavaScript: a
 * worker cannot load TypeScript on Node 20.
 *
 * @param {typeof import('@resvg/resvg-wasm').Resvg} Renderer
 * @param {string} svg
 * @param {readonly Uint8Array[]} fonts
 * @returns {import('../../core/ports.ts').Drawing}
 * @throws if the document cannot be drawn; a trap may corrupt the state of the renderer
 */
export function drawWith(Renderer, svg, fonts = []) {
  const tree = new Renderer(svg, fonts.length === 0 ? undefined : { font: { fontBuffers: [...fonts] } });
  const box = tree.getBBox();
  const image = tree.render();
  const { width, height, pixels } = image;
  image.free();
  tree.free();
  return { width, height, pixels, bounds: box ? [box.x, box.y, box.width, box.height] : null };
}
