/** Why a sync stopped. In every case nothing is lost: what was not sent waits here. */
export type SyncProblem =
  /** The browser has no network at all. */
  | 'offline'
  /**
   * No answer: a wrong address, a server that is down, or a certificate that the browser does not accept. Of all these
   * `fetch` says the same, and the times that the browser measures (Resource Timing) are all zero.
   */
  | 'unreachable'
  /** 401. */
  | 'login'
  /** 403: known, but not allowed to read or write there. */
  | 'forbidden'
  /** The server answers, but neither as CouchDB does nor as WebDAV. */
  | 'unknown-server'
  /** The server is overloaded or broken, again and again (429, 5xx). */
  | 'busy'
  /** The server has no room left (507). What is too large for it by itself (413) fails alone. */
  | 'full'
  | 'wrong-passphrase'
  /** What is on the server is encrypted, and no passphrase was given. */
  | 'needs-passphrase'
  /** What is on the server is not encrypted, and a passphrase was given. */
  | 'not-encrypted'
  /** Somebody began anew on the server with another passphrase. */
  | 'other-library'
  /** The browser was not allowed to reach this host. */
  | 'no-permission'
  | 'failed';

export class SyncError extends Error {
  override readonly name = 'SyncError';
  constructor(
    readonly problem: SyncProblem,
    /** What the server said, for who looks closer. */
    readonly detail: string = '',
    options?: ErrorOptions,
  ) {
    super(`sync: ${problem}${detail && `: ${detail}`}`, options);
  }
}
