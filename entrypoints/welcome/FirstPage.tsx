import { Welcome } from '@/components/first-run/Welcome';
import type { BoundCommand } from '@/components/options/ShortcutRows';
import type { Target } from '@/components/reader/reader-options';
import type { Article } from '@/utils/article/article';
import { openHelp } from '@/utils/browser/open-help';
import type { Digest } from '@/utils/digest/digest';
import { readSample } from './read-sample';
import { useSampleSave } from './use-sample-save';

interface Props {
  keys: readonly BoundCommand[];
  pin: string;
  sample: Article;
  digest: Digest;
  /** Opens the library; must be called from the click. */
  onLibrary(): void;
  onDone(): void;
}

/** The first page over the library: what is saved here is saved. */
export function FirstPage(props: Props) {
  const { sample, digest, onLibrary } = props;
  const save = useSampleSave(sample, digest);
  const read = (goTo?: Target) =>
    void readSample({ article: sample, digest, saved: save.isSaved, goTo, onSave: save.keep, onLibrary }).catch(
      console.error,
    );
  return (
    <Welcome
      {...props}
      isSaved={save.isSaved}
      notice={save.notice}
      onRead={read}
      onSave={save.onSave}
      onHelp={() => void openHelp().catch(console.warn)}
    />
  );
}
