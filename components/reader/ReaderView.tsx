import { useCallback, useRef } from 'preact/hooks';
import { ArticleBody } from './ArticleBody';
import { ArticleFoot } from './ArticleFoot';
import { ArticleHead } from './ArticleHead';
import { Contents } from './Contents';
import { Controls } from './Controls';
import { MovedNotice } from './MovedNotice';
import { PanelHost } from './PanelHost';
import type { PanelsProps } from './panels-api';
import type { ReaderProps } from './reader-props';
import { reading } from './reading';
import { type ReaderState, useReader } from './use-reader';
import { WaitingImages } from './WaitingImages';

/** Reached by Tab, so that the keys that scroll have something to scroll. */
const SCROLLS = { tabIndex: 0 };

/** The whole reading view. The first paint is the article alone; everything else follows a frame later. */
export function ReaderView(props: ReaderProps) {
  const state = useReader(props);
  const { isPainted } = state;
  return (
    <>
      <div class="progress" aria-hidden="true" />
      {isPainted && <Top {...props} state={state} isPainted />}
      {/* Before the text, so that Tab goes from the words at the top into what they opened. */}
      {isPainted && <PanelHost open={openPanel({ ...props, state, isPainted })} load={props.options.loadPanels} />}
      <div
        class="page"
        role="document"
        {...SCROLLS}
        data-first
        ref={state.scroller}
        onPointerDown={state.panels.dismiss}
        onFocusIn={({ target, currentTarget }) =>
          target !== currentTarget && target instanceof Element && state.panels.uncover(target)
        }
      >
        {isPainted && props.headings.length > 0 && (
          <Contents
            headings={props.headings}
            current={state.progress.heading}
            lang={props.options.article.lang}
            dir={props.options.article.dir}
            onGoTo={state.goToBlock}
          />
        )}
        <Paper {...props} state={state} isPainted={isPainted} />
      </div>
      <div class="aids" ref={state.aidsPlace} />
      <div class="unseen" role="status">
        {state.sentence}
      </div>
    </>
  );
}

type Parts = ReaderProps & { state: ReaderState; isPainted: boolean };

/** The article itself. */
function Paper({ options, seconds, isPainted, body, blocks, signal, state, ...props }: Parts) {
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
      <ArticleHead article={article} seconds={seconds} isWhole={state.isWhole} />
      {options.above && <div ref={options.above} />}
      {options.images === 'ask' && <WaitingImages paper={paper} />}
      <ArticleBody body={body} onPlaced={begin} />
      <ArticleFoot article={article} isWhole={state.isWhole} onNextPage={options.onNextPage} />
    </article>
  );
}

function Top({ options, digest, headings, isMoved, close, state }: Parts) {
  const { panels, saving, progress, note } = state;
  return (
    <>
      <Controls
        minutesLeft={progress.minutesLeft}
        sourceCount={digest?.sources.length}
        panel={panels.panel}
        hasContents={headings.length > 0}
        saveState={saving.state}
        onPanel={panels.toggle}
        onListen={state.aids?.tools.listen}
        onSave={saving.save}
        onLibrary={options.onLibrary}
        onClose={close}
      />
      {(saving.problem || note) && <p class="sheet notice">{saving.problem || note}</p>}
      {isMoved && !panels.panel && <MovedNotice onReread={options.onReread} />}
    </>
  );
}

function openPanel({ options, digest, headings, reading, state }: Parts): PanelsProps | undefined {
  const { panels, progress } = state;
  return (
    panels.panel && {
      panel: panels.panel,
      article: options.article,
      digest,
      hasDigestFailed: state.hasDigestFailed,
      headings,
      heading: progress.heading,
      aids: state.aids,
      reading: reading.current,
      settings: state.settings,
      onSettings: state.setSettings,
      onPanel: panels.show,
      onOptions: options.onOptions,
      onHelp: options.onHelp,
      onGoTo: state.goTo,
      onBlock: state.goToBlock,
      onClose: panels.close,
      say: state.say,
    }
  );
}
