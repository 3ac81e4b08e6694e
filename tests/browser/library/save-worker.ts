import { save } from '@/utils/library/library';
import { articleLike, digestLike } from './article-like';

/** One of several contexts that save the same addresses at once; each worker has a connection of its own. */
self.onmessage = async (event: MessageEvent<number>) => {
  const saves = Array.from({ length: event.data }, (_, at) =>
    save(articleLike({ url: `https://paper.example/story-${at}`, title: `Story ${at}` }), digestLike()),
  );
  self.postMessage(await Promise.all(saves));
};
