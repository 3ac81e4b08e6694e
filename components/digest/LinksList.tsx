import type { CitedLink } from '@/utils/digest/digest';
import { plural, t } from '@/utils/texts';
import { DigestGroup } from './DigestGroup';
import { DisclosureRow } from './DisclosureRow';
import { type Writing, writingOf } from './text-place';

interface Props extends Writing {
  links: readonly CitedLink[];
}

/** The links that the text cites, folded into one line that counts them. Nothing where it cites none. */
export function LinksList({ links, ...writing }: Props) {
  if (links.length === 0) return null;
  const hosts = new Set(links.map((link) => link.host)).size;
  return (
    <DigestGroup name={t('links')}>
      <ul class="digest-rows">
        <DisclosureRow name={plural('linkCount', links.length)} note={plural('siteCount', hosts)}>
          <ul class="digest-links">
            {links.map((link) => (
              <li key={`${link.paragraph} ${link.url}`}>
                <a href={link.url} target="_blank" rel="noopener noreferrer" {...writingOf(writing)}>
                  {link.text || link.host}
                </a>{' '}
                <span class="digest-row-note">{link.host}</span>
              </li>
            ))}
          </ul>
        </DisclosureRow>
      </ul>
    </DigestGroup>
  );
}
