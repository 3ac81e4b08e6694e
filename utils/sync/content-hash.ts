import { canonicalJson } from '@/utils/library/export/canonical-json';
import { sha256 } from '@/utils/library/identity';

/** Tells whether something still says what it said, in whatever order its fields come. */
export async function contentHash(value: unknown): Promise<string> {
  return await sha256(canonicalJson(value));
}
