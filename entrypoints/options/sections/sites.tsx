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
  const [always, setAlways] = useState<AlwaysOpen>();
  useEffect(() => {
    const life = new AbortController();
    const lookAtRules = () => void loadSiteRules().then(setRules, console.warn);
    const lookAtSites = () => void loadAlwaysOpen().then(setAlways, console.warn);
    lookAtRules();
    lookAtSites();
    watchSiteRules(lookAtRules, life.signal);
    watchAlwaysOpen(lookAtSites, life.signal);
    return () => life.abort();
  }, []);
  if (!rules || !always) return null;
  return (
    <>
      <AlwaysRows
        {...always}
        onStop={(site) => void stopOpening(site).catch(console.warn)}
        onOpenAgain={(address) => void setException(address, false).catch(console.warn)}
      />
      <SiteRows rules={rules} onRules={(site, next) => void keepSiteRules(site, next).catch(console.warn)} />
    </>
  );
}
