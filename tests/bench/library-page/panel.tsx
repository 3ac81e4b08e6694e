import '@/tests/unit/setup';
import '@/components/tokens.css';
import '@/components/controls/buttons.css';
import '@/components/controls/fields.css';
import '@/components/library/page.css';
import '@/components/library/library.css';
import { render } from 'preact';
import { LibraryPanel } from '@/components/library/LibraryPanel';
import { beginList } from '@/components/library/use-list';
import * as library from '@/utils/library/library';

/** Shows the panel as the side panel does, and tells when its first rows are painted, since the page was asked for. */
export async function panel(): Promise<number> {
  const begun = beginList(library);
  render(<LibraryPanel {...{ library, begun }} shortcut={null} singleKeys />, document.body);
  return await new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.library-title')) requestAnimationFrame(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
}
