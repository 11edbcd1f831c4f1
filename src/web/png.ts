/** Returns a PNG of an image, centered on a transparent square; null: the browser cannot read it. */
export async function pngOf(url: string, side: number): Promise<Blob | null> {
  const canvas = await drawn(url, side);
  return canvas && new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Rounded numbers in a fixed logo may shade the edge of a shape differently. */
const SAME_SHADE = 8;

/** Whether two images surely look different; false if the browser cannot read one of them, or hides its pixels. */
export async function looksDifferent(before: string, after: string, side: number): Promise<boolean> {
  const [was, is] = [await pixelsOf(before, side), await pixelsOf(after, side)];
  return Boolean(was && is && was.some((value, index) => Math.abs(value - (is[index] ?? 0)) > SAME_SHADE));
}

async function pixelsOf(url: string, side: number): Promise<Uint8ClampedArray | null> {
  const context = (await drawn(url, side))?.getContext('2d');
  try {
    return context?.getImageData(0, 0, side, side).data ?? null;
  } catch {
    // Some browsers hide the pixels of an SVG image that contains HTML.
    return null;
  }
}

async function drawn(url: string, side: number): Promise<HTMLCanvasElement | null> {
  const image = new Image(side, side);
  image.src = url;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  // An SVG without a size has none until it is laid out; it fills the square then.
  const [width, height] = [image.naturalWidth || side, image.naturalHeight || side];
  const scale = side / Math.max(width, height);
  const [drawnWidth, drawnHeight] = [width * scale, height * scale];
  canvas.getContext('2d')?.drawImage(image, (side - drawnWidth) / 2, (side - drawnHeight) / 2, drawnWidth, drawnHeight);
  return canvas;
}
