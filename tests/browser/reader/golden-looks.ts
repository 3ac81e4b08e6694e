/** What an image is kept at: a quarter of its size shows every element, and no rasteriser's way with an edge. */
const SCALE = 1 / 4;
/** Two images are held against each other by the mean colour of squares of so many kept pixels. */
const SQUARE = 6;

/** A screenshot made small, as it is kept: WebP, in base 64. */
export async function small(png: string): Promise<string> {
  const image = await decoded(png, 'image/png');
  const canvas = new OffscreenCanvas(Math.round(image.width * SCALE), Math.round(image.height * SCALE));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export interface Difference {
  /** Of the images' sizes, in kept pixels. */
  width: number;
  height: number;
  /** Share of squares whose mean colour is another, by more than a tenth of the scale. */
  squares: number;
}

/** How far two kept images are apart. */
export async function difference(one: string, other: string): Promise<Difference> {
  const [first, second] = await Promise.all([one, other].map(squaresOf));
  if (!first || !second) throw new Error('Two images are needed');
  const columns = Math.min(first.columns, second.columns);
  const rows = Math.min(first.rows, second.rows);
  let differing = 0;
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const [a, b] = [first.at(x, y), second.at(x, y)];
      if ([0, 1, 2].some((channel) => Math.abs((a[channel] ?? 0) - (b[channel] ?? 0)) > 26)) differing += 1;
    }
  }
  return {
    width: Math.abs(first.width - second.width),
    height: Math.abs(first.height - second.height),
    squares: differing / Math.max(1, columns * rows),
  };
}

async function squaresOf(webp: string) {
  const image = await decoded(webp, 'image/webp');
  const { width, height } = image;
  const columns = Math.max(1, Math.floor(width / SQUARE));
  const rows = Math.max(1, Math.floor(height / SQUARE));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number): number[] => {
    const sums = [0, 0, 0];
    for (let row = y * SQUARE; row < (y + 1) * SQUARE; row++) {
      for (let column = x * SQUARE; column < (x + 1) * SQUARE; column++) {
        const place = (row * width + column) * 4;
        for (let channel = 0; channel < 3; channel++)
          sums[channel] = (sums[channel] ?? 0) + (data[place + channel] ?? 0);
      }
    }
    return sums.map((sum) => sum / SQUARE ** 2);
  };
  return { width, height, columns, rows, at };
}

async function decoded(base64: string, type: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  return createImageBitmap(new Blob([bytes], { type }));
}
