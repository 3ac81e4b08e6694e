import type { SourceTier } from '../digest';
import { AGENCIES } from './tables/agencies';
import { INSTITUTIONS } from './tables/institutions';
import { OUTLETS } from './tables/outlets';

/** Agency, pictures, newspaper, broadcaster, magazine, web site; institution, journal, platform. */
export type OrganisationKind = 'a' | 'p' | 'n' | 'b' | 'm' | 'w' | 'i' | 'j' | 's';

export interface Organisation {
  /** As people know it: "Reuters", "AFP", "The New York Times". */
  name: string;
  tier: SourceTier;
  kind: OrganisationKind;
  /** An ordinary word as well ("Time"): counts only as written and beside a strong cue. */
  strict: boolean;
  /** The name says nothing: only such a cue before it shows an outlet, or a body that found something out. */
  onlyBeside?: 'press' | 'accordingTo' | 'surveyBy';
  /** Other spellings; "~" at the end of a word stands for any ending. */
  aliases: readonly string[];
  /** Registrable domains or hosts, without "www". */
  domains: readonly string[];
  lang: string;
  country: string;
}

const TIERS: Partial<Record<OrganisationKind, SourceTier>> = { i: 'institution', j: 'journal', s: 'platform' };

/** Every organisation of the tables, agencies first. */
export const ORGANISATIONS: readonly Organisation[] = [AGENCIES, OUTLETS, INSTITUTIONS].flatMap(organisationsOf);

function organisationsOf(table: string): Organisation[] {
  let [lang, country] = ['', ''];
  return table.split('\n').flatMap((line) => {
    if (line.startsWith('@')) [lang = '', country = ''] = line.slice(1).split(' ');
    return line === '' || line.startsWith('@') ? [] : [organisation(line, lang, country)];
  });
}

function organisation(line: string, lang: string, country: string): Organisation {
  const [written = '', aliases = '', domains = '', kind = ''] = line.split('|');
  const strict = written.startsWith('!');
  return {
    name: strict ? written.slice(1) : written,
    tier: TIERS[kind as OrganisationKind] ?? 'outlet',
    kind: kind as OrganisationKind,
    strict,
    aliases: aliases.split(';').filter(Boolean),
    domains: domains.split(' ').filter(Boolean),
    lang,
    country,
  };
}

const BY_DOMAIN = new Map(ORGANISATIONS.flatMap((one) => one.domains.map((domain) => [domain, one] as const)));

/** The organisation that a host belongs to, by the longest of its endings that the tables know. */
export function organisationOfHost(host: string): Organisation | undefined {
  for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const found = BY_DOMAIN.get(name);
    if (found) return found;
  }
  return undefined;
}
