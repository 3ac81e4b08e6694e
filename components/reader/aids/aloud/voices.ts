/** What choosing needs to know of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>;

/**
 * The voices that speak a language, the best choice first: those on the device before those that send the text
 * somewhere, the article's own region before others, the system's choice before the rest.
 */
export function voicesFor<V extends Voice>(voices: readonly V[], lang: string): V[] {
  const primary = primaryOf(lang);
  const wanted = tagOf(lang);
  const worth = (voice: V) =>
    (voice.localService ? 4 : 0) + (tagOf(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0);
  return voices.filter((voice) => primaryOf(voice.lang) === primary).toSorted((a, b) => worth(b) - worth(a));
}

/** Some systems write "en_US". */
const tagOf = (lang: string) => lang.replaceAll('_', '-').toLowerCase();
const primaryOf = (lang: string) => tagOf(lang).split('-')[0];

/** How long voices are waited for, in ms: browsers fetch the list when it is first asked for. */
const PATIENCE = 1500;

/** The voices of the system, once it has told them; an empty list where it has none. */
export function loadedVoices(synth: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const known = synth.getVoices();
  if (known.length > 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      synth.removeEventListener('voiceschanged', done);
      resolve(synth.getVoices());
    };
    const timer = setTimeout(done, PATIENCE);
    synth.addEventListener('voiceschanged', done);
  });
}
