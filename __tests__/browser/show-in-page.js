// @ts-nocheck This runs in the browser's page; the project itself loads no types of the DOM.

async function showImage(file, side, alpha) {
  const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
  const image = new Image();
  try {
    const loaded = new Promise((resolve) => {
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
    });
    image.src = url;
    if (!(await loaded)) return { readable: false, ratio: null, ink: null };
    const ratio = ratioOf(image);
    return { readable: true, ratio, ink: ratio !== null && side > 0 ? inkOf(image, ratio, side, alpha) : null };
  } finally {
    image.remove();
    URL.revokeObjectURL(url);
  }
}

const WIDE = 10000;

/**
 * From wide layouts, which do not round to whole pixels as the natural size does; null: none, or a natural side is 0.
 * An image without a ratio keeps its height at any width and its width at any height.
 */
function ratioOf(image) {
  const layout = (style) => {
    image.style.cssText = `display:block;visibility:hidden;${style}`;
    return image.getBoundingClientRect();
  };
  const heightAt = (width) => layout(`height:auto;width:${width}px`).height;
  const widthAt = (height) => layout(`width:auto;height:${height}px`).width;
  document.body.append(image);
  const natural = layout('');
  // The layout may hide that a natural side is 0; in whole pixels a short one is 0 as well.
  const isEmpty = (exact, whole) => exact === 0 || (whole === 0 && exact >= 0.5);
  if (isEmpty(natural.width, image.naturalWidth) || isEmpty(natural.height, image.naturalHeight)) return null;
  const height = heightAt(WIDE);
  if (height === heightAt(WIDE / 2) && heightAt(1) === heightAt(2) && widthAt(1) === widthAt(2)) return null;
  return height >= 1 ? WIDE / height : widthAt(100) / 100;
}

/** Left, top, right, bottom in fractions of the canvas; null: no ink. */
function inkOf(image, ratio, side, alpha) {
  const width = Math.max(1, Math.round(side * Math.min(1, ratio)));
  const height = Math.max(1, Math.round(side / Math.max(1, ratio)));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3] < alpha) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  return right < 0 ? null : [left / width, top / height, (right + 1) / width, (bottom + 1) / height];
}

/**
 * Shows images as `<img>` and measures them.
 *
 * @param {{ files: string[], side: number, alpha: number }} job contents in base64; long side of the canvas in pixels,
 *   0: nothing is drawn; lowest alpha that counts as ink
 */
globalThis.showImages = ({ files, side, alpha }) => Promise.all(files.map((file) => showImage(file, side, alpha)));
