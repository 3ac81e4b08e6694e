import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AboutRows } from '@/components/options/AboutRows';
import type { OptionsSection } from '@/components/options/section';
import { updatedTo } from '@/utils/browser/first-run';
import { LICENCES } from '@/utils/licences';
import { t } from '@/utils/texts';

export const about: OptionsSection = { id: 'about', title: 'optionsAbout', body: About };

function About() {
  const [news, setNews] = useState<string>();
  useEffect(() => void updatedTo().then(setNews, console.warn), []);
  const credits = LICENCES.map(({ file, what, ...credit }) => ({
    ...credit,
    what: t(what),
    text: `/licences/${file}`,
  }));
  return <AboutRows version={browser.runtime.getManifest().version} news={news} credits={credits} />;
}
