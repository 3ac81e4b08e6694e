/** No screen shows an article's picture larger, in pixels. */
const LONGEST_SIDE = 1_600;
/** A picture that does not fit even as small as this is not kept. */
const SMALLEST_SIDE = 240;
const QUALITIES = [0.82, 0.6];

/** A picture as small as it is to be kept. */
export interface Shrunk {
  image: Blob;
  width: number;
  height: number;
}

/**
 * Draws a picture anew, as JPEG of at most so many bytes: what was hidden in the file is gone, and every program reads
 * it. Undefined for what is no picture made of pixels, and for what cannot be made small enough. Works in a worker too.
 */
export async function shrink(picture: Blob, most: number): Promise<Shrunk | undefined> {
  const bitmap = await createImageBitmap(picture).catch(() => undefined);
  if (!bitmap) return undefined;
  try {
    const longest = Math.max(bitmap.width, bitmap.height);
    for (let side = Math.min(longest, LONGEST_SIDE); ; side *= 0.7) {
      const scale = side / longest;
      for (const quality of QUALITIES) {
        const drawn = await draw(bitmap, scale, quality);
        if (drawn.image.size <= most) return drawn;
      }
      if (side <= SMALLEST_SIDE) return undefined;
    }
  } finally {
    bitmap.close();
  }
}

async function draw(bitmap: ImageBitmap, scale: number, quality: number): Promise<Shrunk> {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  // JPEG has no transparency: white, as on most pages.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(bitmap, 0, 0, width, height);
  return { image: await canvas.convertToBlob({ type: 'image/jpeg', quality }), width, height };
}
