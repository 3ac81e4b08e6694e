import type { Article } from './article';
import { ownCaptions } from './caption-words';
import { type LateMetadata, lateMetadata } from './metadata/late-metadata';
import type { Told } from './metadata/metadata';
import { pageType } from './page-type';

/** Fields of an article that are worked out when one of them is first read. */
export type LateFields = LateMetadata & Pick<Article, 'type' | 'captions'>;

/** Works them out: `told` is what was read of the page, `blocks` and `captions` are its text's. */
export type LateWork = (told: Told, text: Pick<Article, 'blocks' | 'captions'>) => LateFields;

export const workLate: LateWork = (told, { blocks, captions }) => ({
  ...lateMetadata(told),
  type: pageType(told.facts, blocks),
  captions: ownCaptions(captions),
});
