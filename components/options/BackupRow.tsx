import { momentText } from '@/components/controls/moment-text';
import { type TextKey, t } from '@/utils/texts';
import { Setting } from './Setting';

type Schedule = 'off' | 'daily' | 'weekly' | 'monthly';

interface Props {
  schedule: Schedule;
  /** The last backup that Lectern wrote, and when (milliseconds since 1970). */
  last: { name: string; at: number } | null;
  /** The person did not allow what it needs. */
  isDenied: boolean;
  onSchedule(schedule: Schedule): void;
}

const SCHEDULES: readonly [Schedule, TextKey][] = [
  ['off', 'backupOff'],
  ['daily', 'backupDaily'],
  ['weekly', 'backupWeekly'],
  ['monthly', 'backupMonthly'],
];

/** The backup that runs by itself, as often as the person chose. */
export function BackupRow({ schedule, last, isDenied, onSchedule }: Props) {
  return (
    <Setting
      id="backup"
      name={t('backupName')}
      what={t('backupWhat')}
      onReset={schedule === 'off' ? undefined : () => onSchedule('off')}
    >
      <select
        aria-labelledby="backup-name"
        // The browser may ask first: until it is answered the old choice stands.
        key={`${schedule} ${isDenied}`}
        value={schedule}
        onChange={(event) => {
          const wanted = SCHEDULES.find(([one]) => one === event.currentTarget.value)?.[0];
          if (wanted) onSchedule(wanted);
        }}
      >
        {SCHEDULES.map(([one, name]) => (
          <option key={one} value={one}>
            {t(name)}
          </option>
        ))}
      </select>
      <span class="wide-control" role="status">
        {isDenied ? t('backupDenied') : last ? t('backupLast', last.name, momentText(last.at)) : t('backupNone')}
      </span>
    </Setting>
  );
}
