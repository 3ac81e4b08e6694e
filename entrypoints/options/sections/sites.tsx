import { useEffect, useState } from 'preact/hooks';
import { AlwaysRows } from '@/components/options/AlwaysRows';
import { SiteRows } from '@/components/options/SiteRows';
import type { OptionsSection } from '@/components/options/section';
import {
  type AlwaysOpen,
  loadAlwaysOpen,
  setException,
  stopOpening,
  watchAlwaysOpen,
} from '@/utils/browser/always-open';
import { keepSiteRules, loadSiteRules, type SiteRules, watchSiteRules } from '@/utils/browser/site-rules';

export const sites: OptionsSection = { id: 'sites', title: 'optionsSites', body: Sites };

function Sites() {
  const [rules, setRules] = useState<SiteRules>();
  useEffect(() => {
    const look = () => void loadSiteRules().then(setRules);
    look();
    watchSiteRules(look);
  }, []);
  const [always, setAlways] = useState<AlwaysOpen>();
  useEffect(() => {
    const look = () => void loadAlwaysOpen().then(setAlways);
    look();
    watchAlwaysOpen(look);
  }, []);
  if (!rules || !always) return null;
  return (
    <>
      <AlwaysRows
        {...always}
        onStop={(site) => void stopOpening(site)}
        onOpenAgain={(address) => void setException(address, false)}
      />
      <SiteRows rules={rules} onRules={(site, next) => void keepSiteRules(site, next)} />
    </>
  );
}
