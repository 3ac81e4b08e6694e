import { wantPictures } from '@/utils/browser/keep-pictures';
import { loadPage } from '@/utils/browser/load-page';
import { type FetchProgress, fetchTexts } from '@/utils/library/fetching/fetch-texts';

/** Fetches the texts of links from their sites, and the pictures of each where the person keeps some. Answers how many. */
export async function fetchWithPictures(
  signal: AbortSignal,
  onProgress: (progress: FetchProgress) => void,
): Promise<number> {
  const { fetched } = await fetchTexts(loadPage, signal, (progress) => {
    onProgress(progress);
    if (progress.last) void wantPictures(progress.last).catch(console.warn);
  });
  return fetched;
}
