import { t } from '@/utils/texts';

interface Props {
  hasSettings: boolean;
  isBusy?: boolean;
  onSettings(isOn: boolean): void;
}

/** What goes along with the library where the person wants it to. */
export function SyncExtras({ hasSettings, isBusy = false, onSettings }: Props) {
  return (
    <div class="sync-extras">
      <label class="sync-check">
        <input
          type="checkbox"
          checked={hasSettings}
          disabled={isBusy}
          aria-describedby="sync-settings-what"
          onChange={(event) => onSettings(event.currentTarget.checked)}
        />
        <span>{t('syncSettings')}</span>
      </label>
      <p class="sync-hint" id="sync-settings-what">
        {t('syncSettingsWhat')}
      </p>
    </div>
  );
}
