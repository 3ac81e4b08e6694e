import { useEffect, useState } from 'preact/hooks';
import { SiteRows } from '@/components/options/SiteRows';
import type { OptionsSection } from '@/components/options/section';
import { keepSiteRules, loadSiteRules, type SiteRules, watchSiteRules } from '@/utils/browser/site-rules';

export const sites: OptionsSection = { id: 'sites', title: 'optionsSites', body: Sites };

function Sites() {
  const [rules, setRules] = useState<SiteRules>();
  useEffect(() => {
    const look = () => void loadSiteRules().then(setRules);
    look();
    watchSiteRules(look);
  }, []);
  return rules ? <SiteRows rules={rules} onRules={(site, next) => void keepSiteRules(site, next)} /> : null;
}
