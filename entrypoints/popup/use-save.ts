import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '@/components/digest/screen-state';
import type { ActiveTab } from '@/utils/browser/active-tab';
import type { PageReading } from '@/utils/browser/page-view';
import type { Kept } from '@/utils/browser/saving';
import { saveProblemText } from '@/utils/save-problem';
import { t } from '@/utils/texts';
import { canSaveLink } from '@/utils/unreadable';

type Say = (notice: Notice) => void;
type Attempt = (doing: Promise<unknown>) => void;

/** With the library behind it, which the popup's first picture does without. */
const saving = () => import('@/utils/browser/saving');

/** Whether the tab's page is in the library, and the ways in and out of it. */
export function useSave(tab: ActiveTab, reading: PageReading | undefined, say: Say, attempt: Attempt) {
  const [id, setId] = useState<string>();

  useEffect(() => {
    const page = pageOf(reading, tab);
    if (page)
      attempt(
        saving()
          .then(({ findSaved }) => findSaved(tab.id, page.url, page.canonical))
          .then(setId),
      );
  }, [reading]);

  const tell = (kept: Kept, text: string) => {
    if ('problem' in kept) return say({ text: saveProblemText(kept.problem), isFailure: true });
    setId(kept.id);
    say({
      text,
      ...(id !== undefined && { action: { label: t('removeSaved'), run: () => attempt(remove(kept.id)) } }),
    });
  };
  const remove = async (saved: string) => {
    await (await saving()).letGo(tab.id, saved);
    setId(undefined);
    say({ text: t('removedSaved'), action: { label: t('undo'), run: () => attempt(restore(saved)) } });
  };
  const restore = async (saved: string) => {
    await (await saving()).keepAgain(tab.id, saved);
    setId(saved);
    say({ text: t('saved') });
  };
  const article = async () => {
    if (!reading || 'problem' in reading) return;
    const text = id !== undefined ? t('savedAgain') : t(tab.isPrivate ? 'savedPrivately' : 'saved');
    tell(await (await saving()).keep(tab.id, reading.article, reading.digest), text);
  };
  const link = async () => {
    if (canSaveLink(tab.url)) tell(await (await saving()).keepAddress(tab.id, tab.url, tab.title), t('linkKept'));
  };
  return { isSaved: id !== undefined, article: () => attempt(article()), link: () => attempt(link()) };
}

function pageOf(reading: PageReading | undefined, tab: ActiveTab) {
  if (!reading) return undefined;
  if ('article' in reading) return reading.article;
  return canSaveLink(tab.url) ? { url: tab.url, canonical: null } : undefined;
}
