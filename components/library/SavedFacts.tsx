import { type ArticleRow, nameOf, siteOf } from '@/utils/library/saved-article';
import { plural, t } from '@/utils/texts';
import { byteText } from './byte-text';

interface Props {
  row: ArticleRow;
  /** The article under another address with the same text. */
  twin: ArticleRow | undefined;
  onVersions(): void;
  onJoin(): void;
  onApart(): void;
}

/** What is worth knowing about the article beside the list: earlier versions, a twin, that it is a part only, its size. */
export function SavedFacts({ row, twin, onVersions, onJoin, onApart }: Props) {
  return (
    <div class="saved-facts">
      {row.stub && <p>{t('savedStub')}</p>}
      {row.versions > 1 && (
        <p>
          {plural('savedVersions', row.versions)}{' '}
          <button type="button" class="link" onClick={onVersions}>
            {t('savedWhatChanged')}
          </button>
        </p>
      )}
      {twin && (
        <p>
          {t('savedTwin', nameOf(twin), siteOf(twin))}{' '}
          <button type="button" class="link" onClick={onJoin}>
            {t('savedJoin')}
          </button>{' '}
          <button type="button" class="link" onClick={onApart}>
            {t('savedApart')}
          </button>
        </p>
      )}
      <p class="saved-size">{t('savedSize', byteText(row.bytes))}</p>
    </div>
  );
}
