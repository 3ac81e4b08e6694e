import type { ComponentChildren } from 'preact';
import { t } from '@/utils/texts';
import { Setting } from './Setting';

/** Somebody else's work that ships with Lectern. */
export interface Credit {
  name: string;
  /** SPDX identifier. */
  licence: string;
  /** What it does here. */
  what: string;
  /** The licence's whole text, in our own package. */
  text: string;
}

interface Props {
  version: string;
  /** The version that came by an update; undefined where none did. */
  news: string | undefined;
  credits: readonly Credit[];
  /** Rows between the version and the credits. */
  children?: ComponentChildren;
}

/** Which Lectern this is, what came with it, and whose work it contains. */
export function AboutRows({ version, news, credits, children }: Props) {
  return (
    <>
      <Setting id="version" name={t('optionsVersion')} what={t('optionsVersionWhat')}>
        <span>{version}</span>
        {news && <p class="wide-control">{t('optionsNew', news)}</p>}
      </Setting>
      {children}
      {credits.map(({ name, licence, what, text }) => (
        <Setting key={name} id={`licence-${name.replace(/\W+/g, '-')}`} name={name} what={what}>
          <a href={text} target="_blank" rel="noopener">
            {licence}
          </a>
        </Setting>
      ))}
    </>
  );
}
