import type { ArticleId } from '@/utils/library/identity';

/**
 * Articles as Markdown notes to be dragged out, each as "type:name:address". One at a time: the one that the pointer went
 * down on last.
 */
export function markdownToDrag() {
  let latest = '';
  let written: { id: ArticleId; address: string; file: string } | undefined;
  const write = async (id: ArticleId) => {
    // What writes files is large, and loaded when it is asked for.
    const { exportArticles } = await import('@/utils/library/export/export');
    const { name, blob } = await exportArticles('markdown', [id], { now: Date.now() });
    if (latest !== id) return;
    // The one before has been dropped by now, and fetched.
    if (written) URL.revokeObjectURL(written.address);
    const address = URL.createObjectURL(blob);
    written = { id, address, file: `text/markdown:${name}:${address}` };
  };
  return {
    prepare(id: ArticleId): void {
      latest = id;
      write(id).catch(console.warn);
    },
    ready: (id: ArticleId) => (written?.id === id ? written.file : undefined),
  };
}
