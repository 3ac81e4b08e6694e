import { eventually, type Surface } from '@/tests/tools/browser/surface';

/** Links as Pocket exports them: one to an article, one that leads nowhere, one into the person's own network. */
export function linksFile(origin: string): string {
  const site = siteOf(origin);
  return `title,url,time_added,tags,status
Kept,${site}/article.html,1700000000,,unread
Gone,${site}/nothing.html,1600000000,,unread
Router,${origin}/article.html,1500000000,,unread
`;
}

/** A server of this machine under a name of the web, which the browser has to be told of. */
export const SITE = 'paper.example';
const siteOf = (origin: string) => origin.replace('127.0.0.1', SITE);

/** Waits until fetching has come to its end, and gives what it says. */
export function fetchingEnds(options: Surface): Promise<string> {
  return eventually('the end', options, (root) => {
    const text = root.querySelector('#fetch [role="status"]')?.textContent;
    return text?.includes('Fetched') && text.includes('Still links') && text;
  });
}

/** Waits for a kept picture in the reading view, and gives its width. */
export function keptPictureIn(reader: Surface): Promise<number> {
  return eventually(
    'the picture',
    reader,
    (root) => root.querySelector<HTMLImageElement>('article img[src^="blob:"]')?.naturalWidth || null,
  );
}
