import type { Tab } from './chromium';
import { until } from './until';

interface Context {
  id: number;
  origin: string;
  auxData: { type: string };
}

/** The world of our scripts in a tab, as the content code itself: what is trusted as little as its page. */
export async function contentWorld(tab: Tab) {
  const contexts: Context[] = [];
  tab.session.on<{ context: Context }>('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await tab.session.send('Runtime.enable');
  const own = await until('our world in the page', () =>
    contexts.findLast(({ auxData, origin }) => auxData.type === 'isolated' && origin.includes(tab.browser.extensionId)),
  );
  return async <Args extends unknown[], Result>(
    what: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> => {
    const { result, exceptionDetails } = await tab.session.send('Runtime.evaluate', {
      expression: `(${what})(...${JSON.stringify(args)})`,
      contextId: own.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<Result>;
  };
}
