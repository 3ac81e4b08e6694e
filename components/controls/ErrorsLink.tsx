import { t } from '@/utils/texts';

/** To what went wrong lately, in the options, where it can be copied for a report. */
export function ErrorsLink() {
  return (
    <a class="link" href="/options.html#errors" target="_blank" rel="noopener">
      {t('errorsName')}
    </a>
  );
}
