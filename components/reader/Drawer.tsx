import { useRef } from 'preact/hooks';
import { Cross } from '@/components/controls/Cross';
import { LinksList } from '@/components/digest/LinksList';
import { PeopleList } from '@/components/digest/PeopleList';
import { SourcesList } from '@/components/digest/SourcesList';
import { SummaryList } from '@/components/digest/SummaryList';
import { sourcePicture } from '@/components/digest/source-picture';
import type { Digest } from '@/utils/digest/digest';
import { t } from '@/utils/texts';
import { Contents } from './Contents';
import { NotesList } from './NotesList';
import { OwnModelSummary } from './OwnModelSummary';
import type { OwnModel } from './own-model';
import type { DrawerPart } from './panel';
import type { PanelsProps } from './panels-api';
import { useCopy } from './use-copy';

interface Props extends PanelsProps {
  part: DrawerPart;
  model: OwnModel | undefined;
}

const NAMES = { summary: 'summary', sources: 'sources', contents: 'readerContents', notes: 'notes' } as const;

/** What can be told about the article, beside it where the window is wide, over it where it is not. */
export function Drawer(props: Props) {
  const parts: DrawerPart[] = ['summary', 'sources'];
  if (props.headings.length > 0) parts.push('contents');
  if (props.aids) parts.push('notes');
  return (
    <aside class="drawer" aria-label={t('readerDrawer')}>
      <div class="drawer-head">
        <div class="drawer-parts">
          {parts.map((part) => (
            <button key={part} type="button" aria-pressed={part === props.part} onClick={() => props.onPanel(part)}>
              {t(NAMES[part])}
            </button>
          ))}
        </div>
        <button type="button" class="icon" aria-label={t('readerCloseDrawer')} onClick={props.onClose}>
          <Cross />
        </button>
      </div>
      <div class="drawer-body">
        <Part {...props} />
      </div>
    </aside>
  );
}

function Part({ part, article, digest, model, aids, hasDigestFailed, headings, heading, settings, ...on }: Props) {
  const { lang, dir } = article;
  if (part === 'contents') {
    return <Contents headings={headings} current={heading} lang={lang} dir={dir} onGoTo={on.onBlock} />;
  }
  if (part === 'notes') return aids ? <NotesList notes={aids.notes} lang={lang} dir={dir} /> : null;
  if (!digest) return <p class="drawer-wait">{t(hasDigestFailed ? 'readerNoDigest' : 'readerCounting')}</p>;
  if (part === 'summary') {
    return (
      <SummaryList
        digest={digest}
        length={settings.summaryLength}
        onLength={(summaryLength) => on.onSettings({ ...settings, summaryLength })}
        onGoTo={on.onGoTo}
        lang={lang}
        dir={dir}
      >
        {model && <OwnModelSummary article={article} digest={digest} model={model} />}
      </SummaryList>
    );
  }
  return <Sources digest={digest} article={article} onGoTo={on.onGoTo} say={on.say} />;
}

type SourcesProps = Pick<Props, 'article' | 'onGoTo' | 'say'> & { digest: Digest };

function Sources({ digest, article: { lang, dir }, onGoTo, say }: SourcesProps) {
  const own = useRef<HTMLDivElement>(null);
  const { copied, copy } = useCopy(digest, own, say);
  const writing = { lang, dir, onGoTo };
  return (
    <div ref={own}>
      <SourcesList
        sources={digest.sources}
        picture={sourcePicture(digest)}
        onCopy={copy}
        copied={copied}
        {...writing}
      />
      <PeopleList people={digest.people} {...writing} />
      <LinksList links={digest.links} sources={digest.sources} lang={lang} dir={dir} />
    </div>
  );
}
