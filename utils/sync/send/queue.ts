import type { ArticleId } from '@/utils/library/identity';
import type { Access, Connector, Sendable } from '@/utils/sync/send/connector';
import { SyncError, type SyncProblem } from '@/utils/sync/sync-error';
import { Refusal, Wire, type WireOptions } from '@/utils/sync/wire';

/** An article on its way to a service. */
export interface QueueItem {
  /** `<service> <article>`: asked for twice it goes once. */
  key: string;
  service: string;
  article: ArticleId;
  /** When it was asked for, in milliseconds since 1970. */
  at: number;
  attempts: number;
  /** Not before; null: not again before the person says so. In milliseconds since 1970. */
  next: number | null;
  /** Why it did not go through, in the service's words or as a problem of the way there. */
  problem: SyncProblem | 'refused' | 'no-folder' | null;
  detail: string;
}

/** What waits to be sent, on disk. */
export interface SendQueue {
  all(): Promise<QueueItem[]>;
  put(items: readonly QueueItem[]): Promise<void>;
  drop(keys: readonly string[]): Promise<void>;
}

export interface SendWork {
  queue: SendQueue;
  connectors: readonly Connector[];
  /**
   * How a service is reached; null: it is not set up any more, and what waits for it is dropped. Rejects where nothing may
   * be sent at present: what waits for it waits on.
   */
  accessOf(service: string): Promise<Access | null>;
  /** Null where the article is gone. */
  read(article: ArticleId): Promise<Sendable | null>;
  now(): number;
  /** For tests. */
  wire?: Pick<WireOptions, 'fetch' | 'wait'>;
}

const FIRST_DELAY = 60_000;
const LONGEST_DELAY = 6 * 3_600_000;

export function queued(service: string, article: ArticleId, at: number): QueueItem {
  return { key: `${service} ${article}`, service, article, at, attempts: 0, next: at, problem: null, detail: '' };
}

/**
 * Sends what is due. What the service has against one article stays in the list with its reason and keeps no other waiting;
 * where the service does not answer, its others wait too, a while longer each time.
 */
export async function sendDue(work: SendWork): Promise<void> {
  const { queue, connectors, now } = work;
  const due = (await queue.all()).filter(({ next }) => next !== null && next <= now()).sort((a, b) => a.at - b.at);
  for (const service of new Set(due.map((item) => item.service))) {
    const its = due.filter((item) => item.service === service);
    const connector = connectors.find(({ id }) => id === service);
    try {
      const access = await work.accessOf(service);
      if (connector && access) await sendTo(work, connector, access, its);
      else await queue.drop(its.map(({ key }) => key));
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
      await queue.put(its.map((item) => late(item, error, now())));
    }
  }
}

async function sendTo(
  work: SendWork,
  connector: Connector,
  access: Access,
  items: readonly QueueItem[],
): Promise<void> {
  const { queue } = work;
  const wire = new Wire({ url: access.url, login: '', password: '', ...work.wire });
  let send: Awaited<ReturnType<Connector['open']>>;
  try {
    send = await connector.open(access, wire);
  } catch (error) {
    return await queue.put(items.map((item) => late(item, error, work.now())));
  }
  for (const [at, item] of items.entries()) {
    const article = await work.read(item.article);
    try {
      if (article) await send(article);
      await queue.drop([item.key]);
    } catch (error) {
      const isOne = isRefused(error) || isBreaking(error);
      await queue.put([isOne ? refused(item, error) : late(item, error, work.now())]);
      if (isOne) continue;
      return await queue.put(items.slice(at + 1).map((one) => late(one, error, work.now())));
    }
  }
}

function isRefused(error: unknown): error is Refusal {
  return error instanceof Refusal;
}

/** An article that breaks the service, which took the login a moment ago. */
function isBreaking(error: unknown): boolean {
  return error instanceof SyncError && error.problem === 'busy' && error.detail.startsWith('500');
}

function refused(item: QueueItem, error: unknown): QueueItem {
  return { ...item, attempts: item.attempts + 1, next: null, problem: 'refused', detail: detailOf(error) };
}

/** Tried again by itself; a wrong login is not. */
function late(item: QueueItem, error: unknown, now: number): QueueItem {
  const problem = error instanceof SyncError ? error.problem : 'failed';
  const isHopeless = problem === 'login' || problem === 'forbidden' || isRefused(error);
  const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** item.attempts);
  const next = isHopeless ? null : now + delay;
  return { ...item, attempts: item.attempts + 1, next, problem, detail: detailOf(error) };
}

function detailOf(error: unknown): string {
  return (error instanceof SyncError ? error.detail : error instanceof Error ? error.message : '').slice(0, 300);
}
