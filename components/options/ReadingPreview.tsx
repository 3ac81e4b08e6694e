import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { adoptStyles, READER_STYLES } from '@/components/reader/styles';
import { applySettings } from '@/components/reader/use-settings';
import { isSetVertically } from '@/components/reader/vertical';
import type { ReaderSettings } from '@/utils/reader-settings';
import { t, uiLanguage } from '@/utils/texts';
import preview from './preview.css?inline';

/** A few lines set as the reading view would set them. In a shadow root, as there: the same rules, and no others. */
export function ReadingPreview({ settings }: { settings: ReaderSettings }) {
  const host = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (host.current) page.current = previewIn(host.current);
  }, []);
  useLayoutEffect(() => {
    if (!page.current) return;
    applySettings(page.current, settings);
    page.current.toggleAttribute('data-vertical', settings.isVertical && isSetVertically(uiLanguage()));
  }, [settings]);
  return <div class="preview" ref={host} />;
}

function previewIn(host: HTMLElement): HTMLElement {
  const root = host.attachShadow({ mode: 'open' });
  const page = document.createElement('div');
  page.className = 'reader';
  root.append(page);
  adoptStyles(root, `${READER_STYLES}\n${preview}`);
  render(<Sample />, page);
  return page;
}

function Sample() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: large letters make it scroll, and then keys must reach it
    <section class="page" aria-label={t('optionsPreview')} tabIndex={0}>
      <div class="paper" lang={uiLanguage()}>
        <h2 class="title">{t('optionsSampleTitle')}</h2>
        <div class="body">
          <p>{t('optionsSampleOne')}</p>
          <p>{t('optionsSampleTwo')}</p>
        </div>
      </div>
    </section>
  );
}
