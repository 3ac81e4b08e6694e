import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PermissionRows } from '@/components/options/PermissionRows';
import type { OptionsSection } from '@/components/options/section';
import { forgetSite, loadPermissions, type Permissions, setPermission } from '@/utils/browser/permissions';
import { type TextKey, t } from '@/utils/texts';

export const permissions: OptionsSection = { id: 'permissions', title: 'optionsPermissions', body: Granted };

/** What each is for. A permission without a line here is shown by its name alone. */
const REASONS: Readonly<Record<string, TextKey>> = {
  activeTab: 'optionsWhyActiveTab',
  alarms: 'optionsWhyAlarms',
  contextMenus: 'optionsWhyContextMenus',
  downloads: 'optionsWhyDownloads',
  scripting: 'optionsWhyScripting',
  sidePanel: 'optionsWhySidePanel',
  storage: 'optionsWhyStorage',
  unlimitedStorage: 'optionsWhyUnlimitedStorage',
  websiteContent: 'optionsWhyWebsiteContent',
};

function Granted() {
  const [known, setKnown] = useState<Permissions>();
  useEffect(() => {
    const look = () => void loadPermissions().then(setKnown, console.warn);
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    look();
    for (const event of events) event.addListener(look);
    return () => {
      for (const event of events) event.removeListener(look);
    };
  }, []);
  if (!known) return null;
  return (
    <PermissionRows
      given={known.required.map((name) => ({ name, what: reasonOf(name) }))}
      optional={known.optional.map(({ name, isGranted }) => ({ name, isGranted, what: reasonOf(name) }))}
      sites={known.sites}
      onChange={(name, isWanted) => void setPermission(name, isWanted).catch(console.warn)}
      onForgetSite={(pattern) => void forgetSite(pattern).catch(console.warn)}
    />
  );
}

function reasonOf(name: string): string {
  const reason = REASONS[name];
  return reason ? t(reason) : '';
}
