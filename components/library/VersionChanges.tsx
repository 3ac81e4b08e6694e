import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { momentText } from '@/components/controls/moment-text';
import type { ArticleRow } from '@/utils/library/saved-article';
import { type Piece, textChanges } from '@/utils/library/text-changes';
import type { Version } from '@/utils/library/versions';
import { plural, t, uiLanguage } from '@/utils/texts';
import { CloseIcon } from './icons';

interface Props {
  row: ArticleRow;
  /** Two at least, the one saved last first. */
  versions: readonly Version[];
  onClose(): void;
}

/** What the publisher changed between two saved texts of an article, word by word. */
export function VersionChanges({ row, versions, onClose }: Props) {
  const [at, setAt] = useState(1);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const newer = versions[at - 1];
  const older = versions[at];
  const changes = useMemo(
    () => (newer && older ? textChanges(linesOf(older), linesOf(newer), row.lang) : []),
    [newer, older, row.lang],
  );
  if (!newer || !older) return null;
  const isSame = changes.every((change) => 'same' in change);
  return (
    <div class="version-changes">
      <div class="version-head">
        <label>
          {t('versionsBetween')}{' '}
          <select value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
            {versions.slice(1).map((version, index) => (
              <option key={version.version} value={index + 1}>
                {t('versionsPair', momentText(version.savedAt), momentText((versions[index] ?? version).savedAt))}
              </option>
            ))}
          </select>
        </label>
        <button ref={close} type="button" class="library-close" aria-label={t('versionsClose')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {isSame && <p class="soft">{t('versionsSame')}</p>}
      <div lang={row.lang ?? undefined} dir={row.dir ?? 'auto'}>
        {changes.map((change, index) =>
          'same' in change ? (
            <p key={index} class="version-same" lang={uiLanguage()}>
              {plural('versionsUnchanged', change.same)}
            </p>
          ) : (
            <p key={index}>{change.pieces.map(written)}</p>
          ),
        )}
      </div>
    </div>
  );
}

/** Not by colour alone: what is gone is struck through, what is new underlined, and both are named to whoever listens. */
function written({ kind, text }: Piece, at: number) {
  if (kind === 'removed') return <del key={at}>{text}</del>;
  return kind === 'added' ? <ins key={at}>{text}</ins> : text;
}

function linesOf({ title, blocks }: Version): string[] {
  return [title ?? '', ...blocks.map(({ text }) => text)];
}
