import type { SiteRule } from '@/utils/article/site-rule';
import { t } from '@/utils/texts';
import { Setting } from './Setting';

interface Props {
  rules: Readonly<Record<string, readonly SiteRule[]>>;
  onRules(site: string, rules: readonly SiteRule[]): void;
}

/** What the person decided about parts of sites, each rule to be taken back. */
export function SiteRows({ rules, onRules }: Props) {
  const sites = Object.keys(rules).toSorted();
  return (
    <Setting id="site-parts" name={t('optionsParts')} what={t('optionsPartsWhat')} words={sites.join(' ')}>
      {sites.length === 0 && <span>{t('optionsPartsNone')}</span>}
      {sites.map((site) => (
        <SiteRules key={site} site={site} rules={rules[site] ?? []} onRules={(next) => onRules(site, next)} />
      ))}
    </Setting>
  );
}

interface SiteProps {
  site: string;
  rules: readonly SiteRule[];
  onRules(rules: readonly SiteRule[]): void;
}

function SiteRules({ site, rules, onRules }: SiteProps) {
  return (
    <div class="wide-control site-rules">
      <h4>
        <bdi>{site}</bdi>
      </h4>
      <ul class="plain-list">
        {rules.map((rule, index) => (
          <li key={`${rule.selector}\n${rule.text}`}>
            <span>
              {t(rule.isShown ? 'optionsPartShown' : 'optionsPartRemoved')} <q dir="auto">{beginningOf(rule.text)}</q>
              {rule.selector && <code dir="ltr">{rule.selector}</code>}
            </span>{' '}
            <button type="button" class="link" onClick={() => onRules(rules.filter((_, at) => at !== index))}>
              {t('optionsTakeBack')}
              <span class="unseen"> {beginningOf(rule.text) || rule.selector}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function beginningOf(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
