import { t } from '@/utils/texts';

export interface AlwaysOpenState {
  site: string;
  isOn: boolean;
  /** This page stays as it is. */
  isException: boolean;
  onChange(isOn: boolean): void;
  onException(isException: boolean): void;
}

/** Whether the articles of this site open in the reading view by themselves. */
export function AlwaysOpen({ site, isOn, isException, onChange, onException }: AlwaysOpenState) {
  return (
    <div class="quiet always">
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
        {t('alwaysOpen', site)}
      </label>
      {isOn && (
        <label>
          <input type="checkbox" checked={isException} onChange={(event) => onException(event.currentTarget.checked)} />
          {t('alwaysOpenNotHere')}
        </label>
      )}
    </div>
  );
}
