import { linkTo } from '@/components/controls/link-to';
import type { CitedLink, Source } from '@/utils/digest/digest';
import { readableAddress } from '@/utils/digest/readable-address';
import { plural, t } from '@/utils/texts';
import { DigestGroup } from './DigestGroup';
import { DisclosureRow } from './DisclosureRow';
import { groupLinks } from './link-groups';
import { type Writing, writingOf } from './text-place';

interface Props extends Writing {
  links: readonly CitedLink[];
  /** Whose names the links' groups take. */
  sources: readonly Source[];
}

/** The links that the text cites, a row for each place they lead to, with what kind of place that is. Nothing where it cites none. */
export function LinksList({ links, sources, ...writing }: Props) {
  if (links.length === 0) return null;
  const groups = groupLinks(links, sources);
  // As the line under "Sources" counts them: the page's own site is cited only where nothing else is.
  const others = groups.filter((group) => !group.isOwn);
  const counted = others.length > 0 ? others : groups;
  const count = plural('linkCount', counted.flatMap((group) => group.links).length);
  return (
    <DigestGroup
      name={t('links')}
      note={counted.length > 1 ? `${count} · ${plural('siteCount', counted.length)}` : count}
    >
      <ul class="digest-rows">
        {groups.map((group) => (
          <DisclosureRow key={group.name} name={group.name} note={noteOf(group)}>
            <ul class="digest-links">
              {group.links.map((link) => (
                <li key={`${link.paragraph} ${link.url}`}>
                  <a {...linkTo(link.url)} target="_blank" rel="noopener noreferrer" {...writingOf(writing)}>
                    {link.text || readableAddress(link.url)}
                  </a>
                </li>
              ))}
            </ul>
          </DisclosureRow>
        ))}
      </ul>
    </DigestGroup>
  );
}

function noteOf({ note, links }: { note?: string; links: readonly CitedLink[] }): string {
  return [note, links.length > 1 && `${links.length}×`].filter(Boolean).join(' ');
}
