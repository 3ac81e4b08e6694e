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

/** Which Lectern this is, and whose work it contains. */
export function AboutRows({ version, credits }: { version: string; credits: readonly Credit[] }) {
  return (
    <>
      <Setting id="version" name={t('optionsVersion')} what={t('optionsVersionWhat')}>
        <span>{version}</span>
      </Setting>
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
