import { useEffect, useState } from 'preact/hooks';
import type { PagePart } from '@/utils/article/page-parts';
import { t } from '@/utils/texts';
import type { Parts } from './parts-api';

interface Props {
  parts: Parts;
  lang: string | null;
  onClose(): void;
  say(sentence: string): void;
}

/** What the article is made of and what it leaves out, each to be taken out or brought in. */
export function PartsPanel({ parts, lang, onClose, say }: Props) {
  const [isShown, setShown] = useState<ReadonlyMap<PagePart, boolean>>(new Map());
  const [last, setLast] = useState<PagePart>();
  const [problem, setProblem] = useState('');
  useEffect(() => () => parts.done(), [parts]);
  const list = parts.list();
  const shownNow = (part: PagePart) => isShown.get(part) ?? part.isShown;
  const set = async (part: PagePart, next: boolean) => {
    let isKept = false;
    try {
      isKept = await parts.set(part, next);
    } catch (error) {
      console.warn(error);
    }
    setProblem(isKept ? '' : t('partsNotKept'));
    // Redrawn either way: the box that was pressed shows what is. Another may have been pressed meanwhile.
    setShown((all) => new Map(all).set(part, isKept ? next : (all.get(part) ?? part.isShown)));
    if (!isKept) return;
    setLast(part);
    say(t(next ? 'partShown' : 'partRemoved'));
  };
  const row = (part: PagePart, index: number) => (
    <li key={index} onPointerEnter={() => parts.point(part)}>
      <label>
        <input
          type="checkbox"
          checked={shownNow(part)}
          onFocus={() => parts.point(part)}
          onChange={(event) => void set(part, event.currentTarget.checked)}
        />
        <span dir="auto" lang={lang ?? undefined}>
          {part.text.slice(0, 160) || t('partsPicture')}
        </span>
      </label>
    </li>
  );
  const out = list.filter((part) => !part.isShown);
  return (
    <section class="sheet parts" aria-label={t('parts')}>
      <p>{parts.isLasting ? t('partsWhat', parts.site) : t('partsWhatPrivate')}</p>
      <h3>{t('partsShown')}</h3>
      <ul>{list.filter((part) => part.isShown).map(row)}</ul>
      {out.length > 0 && (
        <>
          <h3>{t('partsLeftOut')}</h3>
          <ul>{out.map(row)}</ul>
        </>
      )}
      <div class="parts-acts">
        <p role="status">{problem || (last && t(shownNow(last) ? 'partShown' : 'partRemoved'))}</p>
        {last && (
          <button type="button" onClick={() => void set(last, !shownNow(last))}>
            {t('undo')}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t('partsDone')}
        </button>
      </div>
    </section>
  );
}
