import type { LoadedPage } from '@/utils/library/fetching/fetch-texts';

/** Milliseconds after which a page counts as out of reach. */
const PATIENCE = 20_000;
/** No page of text is larger, in bytes. */
const LARGEST = 20_000_000;

/** The document behind an address, in whatever encoding it is written; nothing in it runs or loads, and no cookie is sent abroad. */
export function loadPage(address: string, signal?: AbortSignal): Promise<LoadedPage> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let isTooLarge = false;
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.onprogress = ({ loaded }) => {
      isTooLarge = loaded > LARGEST;
      if (isTooLarge) request.abort();
    };
    request.onloadend = () => {
      const { status, responseURL: url } = request;
      resolve({ status, url, page: status === 200 ? request.responseXML : null, isTooLarge });
    };
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send();
  });
}
