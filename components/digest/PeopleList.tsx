import type { Person } from '@/utils/digest/digest';
import { plural, t } from '@/utils/texts';
import { DigestGroup } from './DigestGroup';
import { DisclosureRow } from './DisclosureRow';
import { EvidenceQuote } from './EvidenceQuote';
import type { TextPlace, Writing } from './text-place';

interface Props extends Writing {
  people: readonly Person[];
  onGoTo(place: TextPlace): void;
}

/** Who speaks in the article, with the role that it gives them. Nothing where nobody does. */
export function PeopleList({ people, onGoTo, ...writing }: Props) {
  if (people.length === 0) return null;
  return (
    <DigestGroup name={t('people')}>
      <ul class="digest-rows">
        {people.map((person) => (
          <DisclosureRow
            key={person.name}
            name={person.name}
            note={person.role ?? plural('timesQuoted', Math.max(1, person.evidence.length))}
          >
            {person.evidence.map((evidence, index) => (
              <EvidenceQuote key={`${index} ${evidence.text}`} evidence={evidence} onGoTo={onGoTo} {...writing} />
            ))}
          </DisclosureRow>
        ))}
      </ul>
    </DigestGroup>
  );
}
