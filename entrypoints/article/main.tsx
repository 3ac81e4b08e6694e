import { render } from 'preact';
import { browser } from 'wxt/browser';
import controls from '@/components/library/controls.css?inline';
import type { Shown } from '@/components/library/LibraryPage';
import { SavedArticleNote } from '@/components/library/SavedArticleNote';
import { SavedFacts } from '@/components/library/SavedFacts';
import { savedFacts } from '@/components/library/saved-facts';
import factsStyles from '@/components/library/saved-facts.css?inline';
import { VersionChanges } from '@/components/library/VersionChanges';
import { openShell, type ShellHooks } from '@/components/reader/shell';
import { adoptStyles } from '@/components/reader/styles';
import { dressPage } from '@/utils/browser/dress-page';
import { keepErrors } from '@/utils/browser/error-log';
import { CURRENT_WINDOW, openLibrary } from '@/utils/browser/library-panel';
import { useBrowserTexts } from '@/utils/browser/texts';
import * as library from '@/utils/library/library';
import { type ArticleRow, nameOf } from '@/utils/library/saved-article';
import { uiLanguage } from '@/utils/texts';
import { uiDirection } from '@/utils/ui-direction';
import { type Opened, openSaved } from './open-saved';

keepErrors('article');
useBrowserTexts();
await dressPage();
// Not on phones, where the library needs no window to open beside.
const window = await browser.windows?.getCurrent();
let shown: Opened | undefined;
let above: HTMLElement | null = null;
let facts: Shown | undefined;
const knowing = savedFacts(library, (known) => {
  const wasComparing = facts?.versions !== undefined;
  facts = known;
  if (facts?.versions) showVersions(facts);
  else if (wasComparing) show();
  else drawFacts();
});

/** Shows the article that the address names; a changed address shows another one in its place. */
function show(): void {
  leave();
  const id = window ? window.id : CURRENT_WINDOW;
  let own: HTMLElement | null = null;
  shown = openSaved(location.hash.slice(1), {
    find: new URLSearchParams(location.search).get('find'),
    onKnown: (row) => {
      dressFor(row);
      void knowing.know(row).catch(console.warn);
    },
    above(place) {
      // Its end comes late: another view may be open by then.
      if (place) above = place;
      else if (own === above) above = null;
      own = place;
      drawFacts();
    },
    shell: shellWithFacts,
    ...(id === undefined ? {} : { onLibrary: () => void openLibrary(id).catch(console.warn) }),
    say(note) {
      if (note.name === null && note.text) document.title = note.text;
      render(<SavedArticleNote {...note} onRead={note.canRead ? show : undefined} />, document.body);
    },
  });
}

function leave(): void {
  shown?.leave();
  shown = undefined;
  above = null;
  render(null, document.body);
}

/** The usual view, dressed for what the library says in it too. */
function shellWithFacts(hooks: ShellHooks): ReturnType<typeof openShell> {
  const shell = openShell(hooks);
  adoptStyles(shell.root, `${controls}\n${factsStyles}`);
  return shell;
}

/** Above the text only where there is more to say than how large it is. */
function drawFacts(): void {
  if (!above) return;
  const { row, twin } = facts ?? {};
  const isWorthIt = row && (row.stub || row.versions > 1 || twin);
  render(
    isWorthIt ? (
      <div lang={uiLanguage()} dir={uiDirection()}>
        <SavedFacts
          row={row}
          twin={twin}
          onVersions={() => void knowing.compare().catch(console.warn)}
          onJoin={() => void knowing.joinTwin().catch(console.error)}
          onApart={() => void knowing.keepTwinApart().catch(console.error)}
        />
      </div>
    ) : null,
    above,
  );
}

/** In the article's place, until it is closed. */
function showVersions({ row, versions = [] }: Shown): void {
  leave();
  render(
    <main class="versions-page" lang={uiLanguage()} dir={uiDirection()}>
      <VersionChanges row={row} versions={versions} onClose={knowing.stopComparing} />
    </main>,
    document.body,
  );
}

function dressFor(row: ArticleRow): void {
  document.title = nameOf(row);
  if (row.lang) document.documentElement.lang = row.lang;
  if (row.dir) document.documentElement.dir = row.dir;
}

addEventListener('hashchange', show);
show();
