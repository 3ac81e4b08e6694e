import { configureGlobal } from 'fast-check';
import messages from '@/public/_locales/en/messages.json';
import { provideTexts } from '@/utils/texts';

// The same cases on every run: a change is blamed for what it broke, never for a lucky find. Look for finds with another seed.
configureGlobal({ seed: 20_231_122 });

provideTexts((key, substitutions) => {
  if (key === '@@ui_locale') return 'en';
  const entry = (messages as Record<string, { message: string }>)[key];
  return entry?.message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '') ?? '';
});
