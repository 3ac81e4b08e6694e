import { useCallback, useRef } from 'preact/hooks';
import { AppearancePanel } from './AppearancePanel';
import { ArticleBody } from './ArticleBody';
import { ArticleFoot } from './ArticleFoot';
import { ArticleHead } from './ArticleHead';
import { Contents } from './Contents';
import { Controls } from './Controls';
import { Drawer } from './Drawer';
import { HelpPanel } from './HelpPanel';
import { isDrawerPart } from './panel';
import type { ReaderProps } from './reader-props';
import { reading } from './reading';
import { type ReaderState, useIsPainted, useReader } from './use-reader';
import { WaitingImages } from './WaitingImages';

/** Reached by Tab, so that the keys that scroll have something to scroll. */
const SCROLLS = { tabIndex: 0 };

/** The whole reading view. The first paint is the article alone; everything else follows a frame later. */
export function ReaderView(props: ReaderProps) {
  const state = useReader(props);
  const isPainted = useIsPainted();
  return (
    <>
      <div class="progress" aria-hidden="true" />
      {isPainted && <Top {...props} state={state} />}
      <div class="page" role="document" {...SCROLLS} data-first ref={state.scroller}>
        {isPainted && props.headings.length > 0 && (
          <Contents
            headings={props.headings}
            current={state.progress.heading}
            lang={props.options.article.lang}
            dir={props.options.article.dir}
            onGoTo={state.goToBlock}
          />
        )}
        <Paper {...props} state={state} />
      </div>
      {isPainted && <Side {...props} state={state} />}
      <div class="unseen" role="status">
        {state.sentence}
      </div>
    </>
  );
}

type Parts = ReaderProps & { state: ReaderState };

/** The article itself. */
function Paper({ options, seconds, body, blocks, signal, state, ...props }: Parts) {
  const { article } = options;
  const paper = useRef<HTMLElement>(null);
  const { scroller } = state;
  const begin = useCallback(() => {
    if (scroller.current && paper.current) {
      props.reading.current = reading(scroller.current, paper.current, blocks, signal);
    }
  }, [scroller, blocks, signal, props.reading]);
  return (
    <article class="paper" lang={article.lang ?? undefined} dir={article.dir ?? 'auto'} ref={paper}>
      <ArticleHead article={article} seconds={seconds} />
      {options.images === 'ask' && <WaitingImages paper={paper} />}
      <ArticleBody body={body} onPlaced={begin} />
      <ArticleFoot article={article} />
    </article>
  );
}

function Top({ options, digest, headings, close, state }: Parts) {
  const { panels, saving, progress, settings } = state;
  return (
    <>
      <Controls
        minutesLeft={progress.minutesLeft}
        sourceCount={digest?.sources.length}
        panel={panels.panel}
        hasContents={headings.length > 0}
        saveState={saving.state}
        onPanel={panels.toggle}
        onSave={saving.save}
        onLibrary={options.onLibrary}
        onClose={close}
      />
      {panels.panel === 'appearance' && (
        <AppearancePanel settings={settings} onSettings={state.setSettings} onHelp={() => panels.toggle('help')} />
      )}
      {panels.panel === 'help' && <HelpPanel singleKeys={settings.singleKeys} />}
      {saving.problem && <p class="sheet notice">{saving.problem}</p>}
    </>
  );
}

function Side({ options, digest, headings, state }: Parts) {
  const { panels, copying, progress } = state;
  if (!isDrawerPart(panels.panel)) return null;
  return (
    <Drawer
      part={panels.panel}
      article={options.article}
      digest={digest}
      hasFailed={state.hasDigestFailed}
      headings={headings}
      heading={progress.heading}
      isCopied={copying.isCopied}
      onPart={panels.show}
      onGoTo={state.goTo}
      onBlock={state.goToBlock}
      onCopy={copying.copy}
      onClose={panels.close}
    />
  );
}
