import { render as draw } from 'preact';
import { t } from '@/utils/texts';
import type { AidsHost } from '../aids-api';
import { element } from '../element';
import { Picture, type PictureHandle } from './Picture';

/** Shows the article's pictures large. */
export interface Lightbox {
  readonly isOpen: boolean;
  /** A key while it is open; answers whether it was used. */
  key(event: KeyboardEvent): boolean;
}

/** Smaller ones than this are shown as large as they are already, in px. */
const WORTH_IT = 160;

export function lightbox(host: AidsHost): Lightbox {
  const box = element('dialog', 'lightbox');
  box.setAttribute('aria-label', t('picture'));
  host.dialog.append(box);
  let handle: PictureHandle | undefined;
  let shown: HTMLImageElement[] = [];
  let at = 0;

  const show = () => {
    const image = shown[at];
    if (!image) return;
    draw(
      <Picture
        key={image.src}
        source={image.currentSrc || image.src}
        alt={image.alt}
        caption={image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? ''}
        place={shown.length > 1 ? t('placeOf', at + 1, shown.length) : ''}
        onHandle={(made) => {
          handle = made;
        }}
        onStep={shown.length > 1 ? step : undefined}
        onClose={close}
      />,
      box,
    );
  };
  const step = (by: 1 | -1) => {
    at = (at + by + shown.length) % shown.length;
    show();
  };
  const close = () => {
    if (!box.open) return;
    box.close();
    draw(null, box);
  };
  const open = (image: HTMLImageElement) => {
    shown = picturesOf(host.reading.article);
    at = Math.max(0, shown.indexOf(image));
    show();
    // The browser gives the focus back when it closes.
    box.showModal();
  };
  for (const image of host.reading.article.querySelectorAll<HTMLImageElement>('.body img'))
    offer(image, open, host.signal);
  box.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  host.signal.addEventListener('abort', () => draw(null, box));
  return {
    get isOpen() {
      return box.open;
    },
    key(event) {
      if (!box.open) return false;
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
      if (event.key === 'Escape') close();
      else if (event.key === '+' || event.key === '=') handle?.zoom(1);
      else if (event.key === '-') handle?.zoom(-1);
      else if (event.key === '0') handle?.zoom(0);
      else if (/^Arrow/.test(event.key)) {
        if (!handle?.pan(event.key) && by && shown.length > 1) step(by);
      } else return false;
      return true;
    },
  };
}

/** Those that have come and are no mere signs. */
function picturesOf(article: HTMLElement): HTMLImageElement[] {
  return [...article.querySelectorAll<HTMLImageElement>('.body img:not(.waiting)')].filter(isWorthIt);
}

function isWorthIt(image: HTMLImageElement): boolean {
  const width = image.naturalWidth || Number(image.getAttribute('width'));
  const height = image.naturalHeight || Number(image.getAttribute('height'));
  return width >= WORTH_IT && height >= WORTH_IT / 2;
}

/** A button at the picture, for keys and for who looks for one; the picture itself answers a click. */
function offer(image: HTMLImageElement, open: (image: HTMLImageElement) => void, signal: AbortSignal): void {
  const add = () => {
    if (!isWorthIt(image) || image.classList.contains('waiting') || image.nextElementSibling?.matches('.enlarge'))
      return;
    const button = element('button', 'enlarge');
    button.type = 'button';
    button.setAttribute('aria-label', image.alt ? t('enlargeNamed', image.alt) : t('enlarge'));
    button.title = t('enlarge');
    button.addEventListener('click', () => open(image));
    // What stands there when a picture does not come is its description, and none is seen larger.
    image.addEventListener('error', () => button.remove(), { signal });
    const link = image.closest('a');
    if (link) link.after(button);
    else image.after(button);
    if (!link) {
      image.classList.add('enlargeable');
      image.addEventListener('click', () => open(image), { signal });
    }
  };
  if (image.complete && !image.classList.contains('waiting')) add();
  else image.addEventListener('load', add, { signal });
}
