import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finishWith } from '@/components/reader/finish/finish';
import { ask } from '@/utils/browser/messages';
import { useBrowserTexts } from '@/utils/browser/texts';
import { neededPart } from './reader/needed-part';
import { keepPart } from './reader/parts-memory';

/** Injected after the first paint, where the article or the settings need finishing touches. */
export default defineUnlistedScript(() => {
  useBrowserTexts();
  const finish = finishWith({
    code: () => neededPart('code'),
    math: () => neededPart('math'),
    typeface: (typeface, subsets) => ask('loadTypeface', { typeface, subsets: [...subsets] }),
  });
  keepPart('finish', finish);
});
