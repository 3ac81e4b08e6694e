/** Why the library could not do what was asked. In every case nothing that was saved before is lost. */
export type LibraryProblem =
  /** No room on the disk. */
  | 'disk-full'
  /** A newer Lectern wrote this library; it may be read, not changed. */
  | 'newer-version'
  | 'failed';

export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  constructor(
    readonly reason: LibraryProblem,
    options?: ErrorOptions,
  ) {
    super(`library: ${reason}`, options);
  }
}

/** The reason inside whatever the library rejected with, or what a message left of that (`ask` of utils/browser/messages.ts). */
export function problemIn(error: unknown): LibraryProblem {
  const { reason } = Object(error) as { reason?: LibraryProblem };
  return reason ?? 'failed';
}

/** Any failure of IndexedDB as one of the three that a person can be told about. */
export function asLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new LibraryError('disk-full', { cause: error });
  if (name === 'VersionError') return new LibraryError('newer-version', { cause: error });
  return new LibraryError('failed', { cause: error });
}
