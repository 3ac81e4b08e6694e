import { useEffect, useRef, useState } from 'preact/hooks';
import { BuiltInSummary } from '@/components/digest/BuiltInSummary';
import { type Article, textOf } from '@/utils/article/article';
import type { BuiltInSummaryView } from '@/utils/digest/built-in-view';
import type { Digest } from '@/utils/digest/digest';
import type { OwnModel, OwnModelRequest } from './own-model';

interface Props {
  article: Article;
  digest: Digest;
  model: OwnModel;
}

/** A summary by the browser's own model, below ours: offered where there is one, begun by a click, never by itself. */
export function OwnModelSummary({ article, digest, model }: Props) {
  const [offer, setOffer] = useState<BuiltInSummaryView>();
  const [view, setView] = useState<BuiltInSummaryView>();
  const stop = useRef<() => void>(undefined);
  useEffect(() => {
    let isGone = false;
    void model.state(digest.lang).then((state) => {
      if (!isGone && state !== 'absent') setOffer({ is: 'offered', download: state !== 'ready' });
    });
    return () => {
      isGone = true;
      stop.current?.();
    };
  }, [model, digest]);
  if (!offer) return null;
  const start = () => {
    stop.current = model.start(requestOf(article, digest), setView);
  };
  const cancel = () => {
    stop.current?.();
    setView(undefined);
  };
  return <BuiltInSummary view={view ?? offer} onStart={start} onStop={cancel} lang={article.lang} dir={article.dir} />;
}

/** Our own summary first, then the article from its beginning: as much of it as the model can read. */
function requestOf(article: Article, digest: Digest): OwnModelRequest {
  const best = digest.summary.map(({ text }) => text);
  const rest = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst');
  return { lang: digest.lang, text: textOf(article), sentences: [...best, ...rest.map(({ text }) => text)] };
}
