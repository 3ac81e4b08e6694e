import type { AidsHost } from '../aids-api';
import type { Flow } from '../flow';

/** Scrolls, or turns pages, by itself at the person's reading speed, until it is told otherwise or the text ends. */
export interface AutoScroll {
  readonly isRunning: boolean;
  /** Begun and not stopped; perhaps paused. */
  readonly isOn: boolean;
  toggle(): void;
  stop(): void;
}

/** Who wants less motion gets steps of so much of the view in place of gliding. */
const STEP = 0.3;

export function autoScroll(host: AidsHost, pace: () => number, onChange: () => void): AutoScroll {
  const { scroller } = host;
  let isRunning = false;
  let isOn = false;
  let frame = 0;
  /** Scroll positions are whole pixels in places; the rest is kept here. */
  let exact = 0;
  let shown = 0;
  let last = 0;
  /** What is not shown yet: px for who wants less motion, in pages the share of one. */
  let held = 0;

  const end = () => scroller.scrollHeight - scroller.clientHeight;
  const advance = (by: number) => {
    // Somebody scrolled meanwhile: from there on.
    if (Math.abs(scroller.scrollTop - shown) > 1) exact = scroller.scrollTop;
    exact = Math.min(end(), exact + by);
    scroller.scrollTop = exact;
    shown = scroller.scrollTop;
  };
  const glide = (now: number) => {
    // After a pause of the whole tab it goes on where it was.
    const passed = Math.min(100, now - last);
    last = now;
    if (host.reading.flow) return page(host.reading.flow, passed);
    const by = (end() / (host.seconds() / pace())) * (passed / 1000);
    if (isCalm()) {
      held += by;
      if (held >= scroller.clientHeight * STEP) {
        advance(held);
        held = 0;
      }
    } else advance(by);
    if (scroller.scrollTop >= end() - 1) return set(false, false);
    frame = requestAnimationFrame(glide);
  };
  const page = (flow: Flow, passed: number) => {
    held += ((passed / 1000) * pace() * flow.count()) / host.seconds();
    if (held >= 1) {
      held = 0;
      if (!flow.turn(1)) return set(false, false);
    }
    frame = requestAnimationFrame(glide);
  };
  const set = (running: boolean, on: boolean) => {
    cancelAnimationFrame(frame);
    isRunning = running;
    isOn = on;
    if (running) {
      held = 0;
      last = performance.now();
      exact = shown = scroller.scrollTop;
      frame = requestAnimationFrame(glide);
    }
    onChange();
  };
  // A finger on the text holds it.
  scroller.addEventListener('pointerdown', () => isRunning && set(false, true), { passive: true, signal: host.signal });
  host.signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return {
    get isRunning() {
      return isRunning;
    },
    get isOn() {
      return isOn;
    },
    toggle: () => set(!isRunning, true),
    stop: () => set(false, false),
  };
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
