import { byteText } from '@/components/library/byte-text';
import { t } from '@/utils/texts';
import { Setting } from './Setting';

/** Bytes that one kept picture may take. */
const LIMITS = [100_000, 250_000, 500_000];

interface Props {
  /** 0: none is kept. */
  limit: number;
  /** Space that they take, and that the library takes in all; undefined until that is known. */
  space: { pictures: number; all: number } | undefined;
  /** The person did not allow what it needs. */
  isDenied: boolean;
  onLimit(bytes: number): void;
}

/** Whether pictures are kept for reading offline, and how large each may be. */
export function PicturesRow({ limit, space, isDenied, onLimit }: Props) {
  return (
    <Setting
      id="pictures"
      name={t('picturesName')}
      what={t('picturesWhat')}
      onReset={limit === 0 ? undefined : () => onLimit(0)}
    >
      <select
        aria-labelledby="pictures-name"
        // The browser may ask first: until it is answered the old choice stands.
        key={`${limit} ${isDenied}`}
        value={limit}
        onChange={(event) => onLimit(Number(event.currentTarget.value))}
      >
        <option value={0}>{t('backupOff')}</option>
        {LIMITS.map((bytes) => (
          <option key={bytes} value={bytes}>
            {t('picturesUpTo', byteText(bytes))}
          </option>
        ))}
      </select>
      <span class="wide-control" role="status">
        {isDenied
          ? t('fetchDenied')
          : space && space.pictures > 0 && t('picturesSpace', byteText(space.all), byteText(space.pictures))}
      </span>
    </Setting>
  );
}
