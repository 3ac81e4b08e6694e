import { useState } from 'preact/hooks';
import { t } from '@/utils/texts';
import { Setting } from './Setting';

interface Props {
  onSave(): void;
  /** Answers whether the file held options. */
  onTake(file: File): Promise<boolean>;
}

/** The options themselves as a file, for another browser or another person. */
export function SettingsFileRow({ onSave, onTake }: Props) {
  const [said, say] = useState('');
  const take = async (file: File) => {
    const isTaken = await onTake(file);
    say(t(isTaken ? 'optionsFileTaken' : 'optionsFileBad', file.name));
  };
  return (
    <Setting id="settings-file" name={t('optionsFile')} what={t('optionsFileWhat')} words="json">
      <button type="button" class="button" onClick={onSave}>
        {t('optionsFileSave')}
      </button>
      <label class="button">
        {t('importChoose')}
        <input
          type="file"
          class="unseen"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file may be taken a second time.
            event.currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </label>
      <span class="wide-control" role="status">
        {said}
      </span>
    </Setting>
  );
}
