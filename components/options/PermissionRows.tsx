import { type TextKey, t } from '@/utils/texts';
import { Setting } from './Setting';

/** A permission and what it is for, both in the person's language. */
export interface GivenPermission {
  /** The browser's own name ("storage"). */
  name: string;
  what: string;
}

/** One that can be given and taken back at any time. */
export interface OptionalPermission extends GivenPermission {
  isGranted: boolean;
}

interface Props {
  given: readonly GivenPermission[];
  optional: readonly OptionalPermission[];
  /** Sites that Lectern may read without being asked each time, as the browser's patterns. */
  sites: readonly string[];
  onChange(name: string, isWanted: boolean): void;
  onForgetSite(pattern: string): void;
}

/** Which settings want a permission that is asked for later, each by its address on the page. */
const USES: Readonly<Record<string, readonly (readonly [id: string, name: TextKey])[]>> = {
  downloads: [['backup', 'backupName']],
  sites: [
    ['site-always', 'optionsAlwaysOpen'],
    ['fetch', 'fetchName'],
    ['pictures', 'picturesName'],
    ['sync-server', 'syncName'],
    ['send-to', 'sendName'],
  ],
  websiteContent: [
    ['sync-server', 'syncName'],
    ['send-to', 'sendName'],
  ],
};

/** What Lectern may do and why; what is optional with a switch. */
export function PermissionRows({ given, optional, sites, onChange, onForgetSite }: Props) {
  return (
    <>
      {optional.map(({ name, what, isGranted }) => (
        <Setting key={name} id={`permission-${name}`} name={t('optionsOptional', name)} what={what}>
          <label class="allow">
            <input
              type="checkbox"
              checked={isGranted}
              onChange={(event) => onChange(name, event.currentTarget.checked)}
            />
            <span>{t('optionsAllowed')}</span>
          </label>
          <Uses of={name} />
        </Setting>
      ))}
      <Setting id="permission-sites" name={t('optionsSiteAccess')} what={t('optionsSiteAccessWhat')}>
        {sites.length === 0 ? (
          <span>{t('optionsSiteAccessNone')}</span>
        ) : (
          <ul class="wide-control plain-list">
            {sites.map((pattern) => (
              <li key={pattern}>
                <bdi>{pattern}</bdi>{' '}
                <button type="button" class="link" onClick={() => onForgetSite(pattern)}>
                  {t('optionsTakeBack')}
                  <span class="unseen"> {pattern}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <Uses of="sites" />
      </Setting>
      {given.map(({ name, what }) => (
        <Setting key={name} id={`permission-${name}`} name={name} what={what}>
          <span>{t('optionsAlways')}</span>
        </Setting>
      ))}
    </>
  );
}

/** The settings that use it, as links to them. */
function Uses({ of: name }: { of: string }) {
  const uses = USES[name] ?? [];
  return (
    <ul class="wide-control plain-list">
      {uses.map(([id, setting]) => (
        <li key={id}>
          <a class="link" href={`#${id}`}>
            {t(setting)}
          </a>
        </li>
      ))}
    </ul>
  );
}
