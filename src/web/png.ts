/** Draws an image centered on a transparent square; null: the browser cannot read it. */
export async function pngOf(url: string, side: number): Promise<Blob | null> {
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
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
