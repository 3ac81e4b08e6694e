import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { workLate } from '@/utils/article/late-work';
import { offerLateWork } from '@/utils/browser/page-memory';

/** Injected before a script that answers a whole article: brings what works out its late fields, and runs nothing of it. */
export default defineUnlistedScript((): void => offerLateWork(workLate));
