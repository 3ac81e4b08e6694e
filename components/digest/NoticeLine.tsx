import { ErrorsLink } from '@/components/controls/ErrorsLink';
import type { Notice } from './screen-state';

interface Props {
  notice: Notice | undefined;
}

/** What has just happened. The regions stand there before their text, or screen readers would not hear of it. */
export function NoticeLine({ notice }: Props) {
  const line = notice && (
    <p class="notice" data-failure={notice.isFailure === true}>
      {notice.text}{' '}
      {notice.action && (
        <button type="button" class="link" onClick={notice.action.run}>
          {notice.action.label}
        </button>
      )}
      {notice.isFailure && <ErrorsLink />}
    </p>
  );
  return (
    <>
      <div role="status">{notice?.isFailure ? null : line}</div>
      <div role="alert">{notice?.isFailure ? line : null}</div>
    </>
  );
}
