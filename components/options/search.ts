import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What is searched for, as typed; empty shows everything. */
export const Search = createContext('');

/** The title of the section around a setting: who searches for it sees all of it. */
export const SectionTitle = createContext('');

/** Does every word that is searched for stand in these texts, whatever case and accents? */
export function matches(query: string, ...texts: string[]): boolean {
  const all = plain(texts.join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** Whether a setting with these texts is to be seen now. */
export function useIsFound(...texts: string[]): boolean {
  return matches(useContext(Search), useContext(SectionTitle), ...texts);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
