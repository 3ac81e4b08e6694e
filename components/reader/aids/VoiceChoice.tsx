import { t } from '@/utils/texts';

interface Props {
  voices: readonly SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice | undefined;
  onVoice(voice: SpeechSynthesisVoice): void;
}

/** The voices for the article's language; those that send the text elsewhere say so. */
export function VoiceChoice({ voices, voice, onVoice }: Props) {
  if (voices.length < 2) return null;
  return (
    <select
      class="voices"
      aria-label={t('voice')}
      value={voice?.voiceURI}
      onChange={(event) => {
        const chosen = voices.find(({ voiceURI }) => voiceURI === event.currentTarget.value);
        if (chosen) onVoice(chosen);
      }}
    >
      {voices.map(({ voiceURI, name, localService }) => (
        <option key={voiceURI} value={voiceURI}>
          {localService ? name : t('voiceOnline', name)}
        </option>
      ))}
    </select>
  );
}
