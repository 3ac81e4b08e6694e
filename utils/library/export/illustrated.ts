import { toBase64 } from '@/utils/base64';
import { withPictures } from '@/utils/library/pictures/addresses';
import { picturesOf } from '@/utils/library/pictures/pictures';
import type { ExportItem } from './export-items';

/** The article with the pictures that the library keeps of it inside its markup, for a file that stands alone. */
export async function illustrated(item: ExportItem): Promise<ExportItem> {
  if (!item.article) return item;
  const pictures = await picturesOf(item.row.id);
  if (pictures.size === 0) return item;
  const inside = new Map<string, string>();
  for (const [url, image] of pictures) {
    inside.set(url, `data:${image.type};base64,${toBase64(new Uint8Array(await image.arrayBuffer()))}`);
  }
  return { ...item, article: { ...item.article, html: withPictures(item.article.html, inside) } };
}
