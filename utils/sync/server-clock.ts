/** Further apart than this is no matter of a slow answer. In milliseconds. */
const FAR = 3 * 60_000;

/** What two clocks showed at one moment, in milliseconds since 1970. */
export interface TwoClocks {
  here: number;
  there: number;
}

/** Asks as `fetchOf` does, and hears from each answer what the server's clock says. */
export function hearingClock(fetchOf: typeof fetch, now: () => number) {
  let heard: TwoClocks | null = null;
  return {
    async fetch(...question: Parameters<typeof fetch>): Promise<Response> {
      const answer = await fetchOf(...question);
      const there = Date.parse(answer.headers.get('Date') ?? '');
      if (Number.isFinite(there)) heard = { here: now(), there };
      return answer;
    },
    /** Null where the clocks agree, or the server's says nothing. */
    apart: (): TwoClocks | null => (heard && Math.abs(heard.here - heard.there) > FAR ? heard : null),
  };
}
