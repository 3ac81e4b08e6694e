import type { Article } from '@/utils/article/article';
import { markdownOf } from '@/utils/article/markdown';
import { t } from '@/utils/texts';
import type { AidsHost } from '../aids-api';
import { copyText } from '../copy';
import type { Tools } from '../tools-api';

/** What can be taken out of the view: the text, a print, a link. */
export function takeAlong(
  host: AidsHost,
  render: (html: string) => DocumentFragment,
): Pick<Tools, 'copyMarkdown' | 'print' | 'share'> {
  const { article } = host;
  const link = { title: article.title ?? '', url: article.url };
  const canShare = typeof navigator.share === 'function' && /^https?:/.test(article.url);
  return {
    copyMarkdown() {
      void copyText(asMarkdown(article, render(article.html)), host.place).then((isCopied) =>
        host.say(t(isCopied ? 'copiedMarkdown' : 'readerNotCopied'), 'seen'),
      );
    },
    // After the sheet that was pressed has closed.
    print: () => void setTimeout(() => window.print(), 50),
    // Put away without a choice: nothing to say about that.
    ...(canShare ? { share: () => void navigator.share(link).catch(() => undefined) } : {}),
  };
}

/** Title, where it is from, and the text, as it was before the view made it ready for the screen. */
function asMarkdown(article: Article, body: DocumentFragment): string {
  const from = [article.byline.join(', '), article.siteName, article.published?.slice(0, 10)]
    .filter(Boolean)
    .join(' · ');
  const head = [
    `# ${(article.title ?? t('readerUntitled')).replace(/[\\`*_[\]<]/g, '\\$&')}`,
    from,
    `<${article.url}>`,
  ];
  return [...head.filter(Boolean), markdownOf(body)].join('\n\n');
}
