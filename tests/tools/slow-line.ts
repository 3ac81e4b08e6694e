/** Tells the time and waits, in milliseconds. */
export interface Clock {
  now(): number;
  wait(time: number): Promise<void>;
}

/** A clock that goes to the next moment somebody waits for as soon as nothing else is to be done: minutes are over at once. */
export class VirtualClock implements Clock {
  #now = 0;
  #waiting: { until: number; wake(): void }[] = [];

  now(): number {
    return this.#now;
  }

  wait(time: number): Promise<void> {
    return new Promise((wake) => {
      this.#waiting.push({ until: this.#now + time, wake });
      // Once for each who waits, after all that is at work in this turn.
      setTimeout(() => this.#next(), 0);
    });
  }

  #next(): void {
    // The first of those who wait for the same moment goes first.
    const next = this.#waiting.reduce((first, one) => (one.until < first.until ? one : first));
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    this.#now = Math.max(this.#now, next.until);
    next.wake();
  }
}

/** A line to a server: how long a question and its answer take beside their bytes, and how many of these pass in a second each way. */
export interface LineSpeed {
  delay: number;
  bytesPerSecond: number;
}

/** A bad connection in a train, as issue 8 has it. */
export const SLOW: LineSpeed = { delay: 400, bytesPerSecond: 1_000_000 };

/** A slow line that all requests share: what is under way at a time goes one behind the other, each way for itself. */
export class SlowLine {
  #freeAt = { up: 0, down: 0 };

  constructor(
    readonly clock: Clock,
    readonly speed: LineSpeed,
  ) {}

  /** Resolves when so many bytes have arrived. */
  async carry(way: 'up' | 'down', bytes: number): Promise<void> {
    const { clock, speed } = this;
    const end = Math.max(clock.now(), this.#freeAt[way]) + (bytes / speed.bytesPerSecond) * 1_000;
    this.#freeAt[way] = end;
    await clock.wait(end - clock.now() + speed.delay / 2);
  }
}
