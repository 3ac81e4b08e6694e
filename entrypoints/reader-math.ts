import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mathSetter } from '@/components/reader/math/setter';
import { keepPart } from './reader/parts-memory';

/** Injected where an article holds mathematics. */
export default defineUnlistedScript(() => keepPart('math', mathSetter()));
