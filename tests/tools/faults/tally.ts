import { until } from '../browser/until';
import { Saver, type State, type Writer } from './saver';

/** What a fault did; everything but `acknowledged` and `times` should be 0. */
export interface Figures {
  fault: string;
  /** How often the fault was brought about. */
  times: number;
  acknowledged: number;
  /** Acknowledged, and not there afterwards. */
  lost: number;
  partial: number;
  doubled: number;
  /** Losses (of the disk's making) that nobody was told of. */
  undetected: number;
}

export interface Plan {
  extension: string;
  seed: number;
  /** How often each fault is brought about. */
  times: number;
}

export type Scenario = (plan: Plan) => Promise<Figures>;

/** Counts what was acknowledged, and looks whether it is there. */
export class Tally {
  readonly figures: Figures;
  #acknowledged = new Set<string>();

  constructor(fault: string, times: number) {
    this.figures = { fault, times, acknowledged: 0, lost: 0, partial: 0, doubled: 0, undetected: 0 };
  }

  async save(writer: Writer, number: number): Promise<string> {
    const answer = await writer.save(number);
    if (answer !== 'saved') return answer;
    this.figures.acknowledged += 1;
    this.#acknowledged.add(`${writer.origin}/a/${number}`);
    return answer;
  }

  look({ urls, partial }: State): void {
    const there = new Set(urls);
    this.figures.lost += [...this.#acknowledged].filter((url) => !there.has(url)).length;
    this.figures.partial += partial.length;
    this.figures.doubled += urls.length - there.size;
  }
}

/** So many times in one browser, and then in the next: a library that grows for ever takes for ever. */
export async function inTurns(plan: Plan, most: number, scenario: Scenario): Promise<Figures> {
  let sum: Figures | undefined;
  for (let done = 0; done < plan.times; done += most) {
    const times = Math.min(most, plan.times - done);
    const part = await scenario({ ...plan, times, seed: plan.seed + done });
    if (!sum) sum = part;
    else for (const key of COUNTS) sum[key] += part[key];
  }
  return sum ?? new Tally('', 0).figures;
}

const COUNTS = ['times', 'acknowledged', 'lost', 'partial', 'doubled', 'undetected'] as const;

/** One browser for a scenario, ended whatever happens. */
export async function withSaver(
  { extension, times }: Plan,
  fault: string,
  work: (saver: Saver, tally: Tally) => Promise<void>,
  isBounded = false,
): Promise<Figures> {
  const saver = await Saver.start(extension, isBounded);
  const tally = new Tally(fault, times);
  try {
    await work(saver, tally);
  } finally {
    await saver.end();
  }
  return tally.figures;
}

export async function stopWorker({ browser }: Saver): Promise<void> {
  const targetId = await browser.find('background.js', 'service_worker');
  if (!targetId) return;
  await browser.cdp.browser.send('Target.closeTarget', { targetId }).catch(() => {});
  await until('the worker to stop', async () => (await browser.find('background.js', 'service_worker')) !== targetId);
}
