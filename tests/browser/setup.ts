import messages from '@/public/_locales/en/messages.json';
import { provideTexts } from '@/utils/texts';

provideTexts((key, substitutions) => {
  if (key === '@@ui_locale') return 'en';
  const entry = (messages as Record<string, { message: string }>)[key];
  return entry?.message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '') ?? '';
});
