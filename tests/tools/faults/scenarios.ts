import { closeSync, existsSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../browser/until';
import { randomFrom } from '../sampling';
import { INTERRUPTED } from './interrupted';
import { Saver } from './saver';
import { type Scenario, stopWorker, withSaver } from './tally';

/** The background is stopped in the middle of saves; the page only hears that nothing came back. */
const workerStopped: Scenario = async (plan) => {
  const random = randomFrom(plan.seed);
  return withSaver(plan, 'service worker stopped while saving', async (saver, tally) => {
    const writer = await saver.writer();
    let number = 0;
    for (let time = 0; time < plan.times; time++) {
      // Awake, and busy at the moment that it is stopped.
      await tally.save(writer, number++);
      let isRunning = true;
      const saving = (async () => {
        while (isRunning) await tally.save(writer, number++);
      })();
      await sleep(20 + random() * 400);
      await stopWorker(saver);
      await sleep(30);
      isRunning = false;
      await saving;
    }
    tally.look(await saver.state());
  });
};

/** The whole browser ends without a word, again and again, while articles are saved. */
const browserKilled: Scenario = async (plan) => {
  const random = randomFrom(plan.seed);
  return withSaver(plan, 'browser killed while saving', async (saver, tally) => {
    let number = 0;
    for (let time = 0; time < plan.times; time++) {
      const writer = await saver.writer();
      await tally.save(writer, number++);
      let isRunning = true;
      const saving = (async () => {
        while (isRunning) await tally.save(writer, number++);
      })().catch(() => undefined);
      await sleep(100 + random() * 900);
      isRunning = false;
      await saver.restart('killed');
      await saving;
      tally.look(await saver.state());
    }
  });
};

/** Four tabs save the same addresses at once. */
const fourContexts: Scenario = (plan) =>
  withSaver(plan, 'four contexts, the same addresses', async (saver, tally) => {
    const writers = [await saver.writer(), await saver.writer(), await saver.writer(), await saver.writer()];
    for (let time = 0; time < plan.times; time++) {
      const numbers = Array.from({ length: 10 }, (_, at) => time * 10 + at);
      await Promise.all(
        writers.map(async (writer) => {
          for (const number of numbers) await tally.save(writer, number);
        }),
      );
    }
    tally.look(await saver.state());
  });

/** The disk fills up; what was saved stays, and saving goes on when there is room again. */
const diskFull: Scenario = (plan) =>
  withSaver(
    plan,
    'disk full',
    async (saver, tally) => {
      const origin = saver.browser.url('').replace(/\/$/, '');
      let number = 0;
      for (let time = 0; time < plan.times; time++) {
        // Chromium remembers for half a minute that there was room; a new one does not.
        if (time > 0) await saver.restart('closed');
        const page = await saver.browser.open(saver.browser.url('options.html'));
        await page.session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: (time + 1) * 500_000 });
        const writer = await saver.writer();
        let answer = 'saved';
        // Chromium asks its bookkeeping now and then, not at each write.
        for (let tries = 0; answer === 'saved' && tries < 400; tries++) answer = await tally.save(writer, number++);
        if (answer === 'saved') throw new Error('The disk did not fill up.');
        if (answer !== 'disk-full') tally.figures.undetected += 1;
        await page.session.send('Storage.overrideQuotaForOrigin', { origin });
        await until('room again', async () => (await tally.save(writer, number++)) === 'saved');
        tally.look(await saver.state());
      }
    },
    true,
  );

type Damage = (file: string, random: () => number) => void;

/** What bad disks and bad shutdowns leave behind: Chromium opens all of it without an error. */
const DAMAGES: Record<string, Damage> = {
  'log cut in half': (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  'garbage in the log': (file, random) => overwrite(file, statSync(file).size * random() * 0.8, 64 * 1024, random),
  'header zeroed': (file) => overwrite(file, 0, 512, () => 0),
};

const damaged =
  (name: string, spoil: Damage | 'removed'): Scenario =>
  async (plan) => {
    const figures = {
      fault: `IndexedDB: ${name}`,
      times: 0,
      acknowledged: 0,
      lost: 0,
      partial: 0,
      doubled: 0,
      undetected: 0,
    };
    for (let time = 0; time < plan.times; time++) {
      const random = randomFrom(plan.seed + time);
      const saver = await Saver.start(plan.extension);
      try {
        const writer = await saver.writer();
        const many = 8 + Math.floor(random() * 12);
        for (let number = 0; number < many; number++)
          if ((await writer.save(number)) === 'saved') figures.acknowledged += 1;
        // What was noted of the library is on its way to another file.
        await sleep(500);
        await saver.restart('closed', (profile) => {
          const folder = join(profile, 'Default/IndexedDB');
          const store = readdirSync(folder).find(
            (file) => file.startsWith('chrome-extension_') && file.endsWith('.leveldb'),
          );
          if (!store) throw new Error('There is no database to damage.');
          if (spoil === 'removed') rmSync(folder, { recursive: true });
          else
            for (const file of readdirSync(join(folder, store)).filter((one) => one.endsWith('.log')))
              spoil(join(folder, store, file), random);
        });
        figures.times += 1;
        const isShort = (await saver.state()).urls.length < many;
        const isNoticed = await saver.hasNoticedLoss();
        if (isShort && !isNoticed) figures.undetected += 1;
        // A false alarm is as wrong.
        if (!isShort && isNoticed) figures.undetected += 1;
      } finally {
        await saver.end();
      }
    }
    return figures;
  };

/** Started again as it should be, and nothing is said to be missing. */
const nothing: Scenario = async (plan) => damaged('nothing', () => {})(plan);

export const SCENARIOS: Record<string, Scenario> = {
  workerStopped,
  browserKilled,
  fourContexts,
  diskFull,
  ...INTERRUPTED,
  nothing,
  removed: damaged('removed', 'removed'),
  ...Object.fromEntries(Object.entries(DAMAGES).map(([name, spoil]) => [name, damaged(name, spoil)])),
};

function overwrite(file: string, from: number, length: number, random: () => number): void {
  if (!existsSync(file)) return;
  const handle = openSync(file, 'r+');
  writeSync(
    handle,
    Buffer.from(Array.from({ length: Math.min(length, statSync(file).size) }, () => Math.floor(random() * 256))),
    0,
    undefined,
    Math.floor(from),
  );
  closeSync(handle);
}
