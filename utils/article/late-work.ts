import type { Article, Block } from './article';
import { type LateMetadata, lateMetadata } from './metadata/late-metadata';
import type { Told } from './metadata/metadata';
import { pageType } from './page-type';

/** Fields of an article that are worked out when one of them is first read. */
export type LateFields = LateMetadata & Pick<Article, 'type'>;

/** Works them out: `told` is what was read of the page, `blocks` are its text's. */
export type LateWork = (told: Told, blocks: readonly Block[]) => LateFields;

export const workLate: LateWork = (told, blocks) => ({ ...lateMetadata(told), type: pageType(told.facts, blocks) });
