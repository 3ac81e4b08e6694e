// @vitest-environment node
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '@/utils/sync/packing';

describe.each([512_000, 512_001, 600_000])('what packs to little and unpacks to %i bytes', (length) => {
  it.each([0, 20_000])('is whole, the last %i of them hard to pack', async (hard) => {
    let seed = 1;
    const next = () => (seed = (seed * 48_271) % 0x7fff_ffff);
    const bytes = new Uint8Array(length + hard).map((_, at) => (at < length ? 0 : next()));
    const small = new Uint8Array(deflateRawSync(bytes));
    expect(small.length).toBeLessThan(32_768);
    expect(Buffer.compare(await unpacked(small), bytes)).toBe(0);
  });
});

describe.each([0, 1, 600, 4_096, 4_097, 300_000])('packing of %i bytes', (length) => {
  // Hard to pack, so that the longest is long when it is packed, too.
  const bytes = Uint8Array.from({ length }, (_, at) => (at * at * 7919) >> 7);

  it('gives what anybody unpacks, and unpacks what anybody packed', async () => {
    expect(Buffer.compare(inflateRawSync(await packed(bytes)), bytes)).toBe(0);
    for (const level of [1, 9]) {
      expect(Buffer.compare(await unpacked(new Uint8Array(deflateRawSync(bytes, { level }))), bytes)).toBe(0);
    }
  });

  it('rejects what was cut', async () => {
    const whole = await packed(bytes);
    await expect(unpacked(whole.subarray(0, -1) as typeof whole)).rejects.toThrow();
  });
});
