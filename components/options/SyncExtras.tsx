import { byteText } from '@/components/library/byte-text';
import { t } from '@/utils/texts';

/** What goes along with the library. */
export interface Extras {
  settings: boolean;
  pictures: boolean;
}

interface Props {
  extras: Extras;
  /** Space that the pictures kept here take. */
  pictureBytes: number;
  isBusy?: boolean;
  /** What changes, and no more: the other may change at the same time. */
  onExtras(change: Partial<Extras>): void;
}

/** What goes along where the person wants it to. */
export function SyncExtras({ extras, pictureBytes, isBusy = false, onExtras }: Props) {
  return (
    <div class="sync-extras">
      <Extra
        id="settings"
        label={t('syncSettings')}
        what={t('syncSettingsWhat')}
        isOn={extras.settings}
        isBusy={isBusy}
        onChange={(settings) => onExtras({ settings })}
      />
      <Extra
        id="pictures"
        label={`${t('syncPictures')} (${byteText(pictureBytes)})`}
        what={t('syncPicturesWhat')}
        isOn={extras.pictures}
        isBusy={isBusy}
        onChange={(pictures) => onExtras({ pictures })}
      />
    </div>
  );
}

interface ExtraProps {
  id: string;
  label: string;
  what: string;
  isOn: boolean;
  isBusy: boolean;
  onChange(isOn: boolean): void;
}

function Extra({ id, label, what, isOn, isBusy, onChange }: ExtraProps) {
  return (
    <>
      <label class="sync-check">
        <input
          type="checkbox"
          checked={isOn}
          disabled={isBusy}
          aria-describedby={`sync-${id}-what`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p class="sync-hint" id={`sync-${id}-what`}>
        {what}
      </p>
    </>
  );
}
