import { absolute } from './images';

const PLAYERS: readonly [RegExp, (id: string) => string][] = [
  [/(?:youtube(?:-nocookie)?\.com\/embed\/|youtu\.be\/)([\w-]{6,})/, (id) => `https://www.youtube.com/watch?v=${id}`],
  [/player\.vimeo\.com\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`],
  [/dailymotion\.com\/embed\/video\/(\w+)/, (id) => `https://www.dailymotion.com/video/${id}`],
];
/** Frames that carry something to see or hear; others are advertisements, counters, forms. */
const MEDIA_HOSTS =
  /(?:^|\.)(?:youtube|youtube-nocookie|youtu|vimeo|dailymotion|soundcloud|spotify|twitch|tiktok|instagram|facebook|twitter|x|bsky|reddit|ted|wistia|brightcove|jwplayer|jwplatform|bilibili|qq|youku|rutube|vk|arte|datawrapper|flourish|infogram|codepen|archive|wikimedia|apple|audioboom|megaphone|podbean|acast|simplecast|art19|deezer|streamable|giphy)\.(?:com|be|net|org|tv|fm|cn|ru|de|io|app|co|dwcdn)$/;
/** What the same hosts lend pages to share, like, follow and subscribe by, and their counters: nothing to see or hear. */
const BUTTONS =
  /(?:^|\.)(?:facebook\.com\/(?:v[\d.]+\/)?(?:plugins\/(?!post|video|comment_embed)|connect\/)|(?:twitter|x)\.com\/widgets\/|youtube\.com\/subscribe_|vk\.com\/widget_|reddit\.com\/(?:static\/)?button)/;

/** A link card for a video, a sound or a post from elsewhere: title, host, link, poster. Never a live frame. */
export function embedCard(element: Element, base: string, target: Document): Element | undefined {
  const source =
    element.getAttribute('src') ??
    element.getAttribute('data-src') ??
    element.querySelector('source')?.getAttribute('src');
  const address = source ? absolute(source, base) : undefined;
  if (!address || address.startsWith('data:')) return undefined;
  const url = new URL(pageOf(address));
  const isFrame = element.tagName === 'IFRAME';
  if (isFrame && (!MEDIA_HOSTS.test(url.hostname) || BUTTONS.test(url.hostname + url.pathname))) return undefined;
  const title = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  const poster = element.getAttribute('poster');
  return card(target, url, title.trim(), poster ? absolute(poster, base) : undefined);
}

function pageOf(address: string): string {
  for (const [pattern, page] of PLAYERS) {
    const id = pattern.exec(address)?.[1];
    if (id) return page(id);
  }
  return address;
}

function card(target: Document, url: URL, title: string, poster: string | undefined): Element {
  const aside = target.createElement('aside');
  aside.className = 'lectern-card';
  const link = target.createElement('a');
  link.setAttribute('href', url.href);
  if (poster) {
    const image = target.createElement('img');
    image.setAttribute('src', poster);
    image.setAttribute('alt', '');
    link.append(image);
  }
  const site = url.hostname.replace(/^www\./, '');
  link.append(line(target, 'lectern-card-title', title || site));
  // Without a title the site is all that can be said, and once is enough.
  if (title && title !== site) link.append(' ', line(target, 'lectern-card-host', site));
  aside.append(link);
  return aside;
}

function line(target: Document, name: string, text: string): Element {
  const made = target.createElement('span');
  made.className = name;
  made.textContent = text;
  return made;
}
