import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { codePainter } from '@/components/reader/code/painter';
import { keepPart } from './reader/parts-memory';

/** Injected where an article holds code in a language that the page names. */
export default defineUnlistedScript(() => keepPart('code', codePainter()));
