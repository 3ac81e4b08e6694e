import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AboutRows } from '@/components/options/AboutRows';
import { ErrorRow } from '@/components/options/ErrorRow';
import type { OptionsSection } from '@/components/options/section';
import { forgetErrors, loadErrors, watchErrors } from '@/utils/browser/error-log';
import { updatedTo } from '@/utils/browser/first-run';
import { type ErrorNote, reportOf } from '@/utils/error-note';
import { LICENCES, LICENCES_FILE, licenceHeading } from '@/utils/licences';
import { t, uiLanguage } from '@/utils/texts';

export const about: OptionsSection = { id: 'about', title: 'optionsAbout', body: About };

function About() {
  const [news, setNews] = useState<string>();
  useEffect(() => void updatedTo().then(setNews, console.warn), []);
  const credits = LICENCES.map((one) => ({
    ...one,
    what: t(one.what),
    // A browser that does not look for words begins at the top.
    text: `/${LICENCES_FILE}#:~:text=${encodeURIComponent(licenceHeading(one)).replaceAll('-', '%2D')}`,
  }));
  return (
    <AboutRows version={browser.runtime.getManifest().version} news={news} credits={credits}>
      <Errors />
    </AboutRows>
  );
}

function Errors() {
  const [notes, setNotes] = useState<ErrorNote[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const look = () => void loadErrors().then(setNotes, console.warn);
    look();
    watchErrors(look, life.signal);
    return () => life.abort();
  }, []);
  const { version } = browser.runtime.getManifest();
  return (
    <ErrorRow
      count={notes.reduce((sum, { times }) => sum + times, 0)}
      report={reportOf(notes, { version, browser: navigator.userAgent, language: uiLanguage() })}
      onCopy={(report) => navigator.clipboard.writeText(report)}
      onForget={() => void forgetErrors().catch(console.warn)}
    />
  );
}
