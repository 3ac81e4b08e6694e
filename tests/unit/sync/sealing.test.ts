// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '@/utils/base64';
import { sealingCodec } from '@/utils/sync/codec';
import { ITERATIONS, isHeader, newKey, openHeader, rewrapped, unlock } from '@/utils/sync/keys';

const SECRET = 'A woman with a broom';

describe('a sealed library', { timeout: 60_000 }, async () => {
  const { header, key, recovery } = await newKey(SECRET);
  const codec = await sealingCodec(key);
  const id = await codec.idOf('a', 'f'.repeat(32));

  it('opens with the passphrase and with the recovery code, however that is typed, and with nothing else', async () => {
    expect(await unlock(header, SECRET)).toBe(key);
    expect(await unlock(header, recovery.toLowerCase().replaceAll('-', ' '))).toBe(key);
    await expect(unlock(header, 'A woman with a brooM')).rejects.toMatchObject({ problem: 'wrong-passphrase' });
    await expect(unlock(header, recovery.split('').reverse().join(''))).rejects.toMatchObject({
      problem: 'wrong-passphrase',
    });
  });

  it('opens with another passphrase once that was changed, with the same code, and not with the one before', async () => {
    const next = await rewrapped(header, SECRET, 'Another woman');
    expect(isHeader(next)).toBe(true);
    expect(next).toMatchObject({ library: header.library, edition: 1 });
    expect(await unlock(next, 'Another woman')).toBe(key);
    expect(await unlock(next, recovery)).toBe(key);
    await expect(unlock(next, SECRET)).rejects.toMatchObject({ problem: 'wrong-passphrase' });
    await expect(rewrapped(next, SECRET, 'A third')).rejects.toMatchObject({ problem: 'wrong-passphrase' });
    expect(await unlock(await rewrapped(next, recovery, 'A third'), 'A third')).toBe(key);
  });

  it('derives by a slow function, whose figures stand beside the key', () => {
    expect(header).toMatchObject({ kdf: 'PBKDF2-SHA-256', byPassphrase: { iterations: ITERATIONS } });
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    expect(isHeader(header) && isHeader(openHeader())).toBe(true);
  });

  it('refuses a header that asks for a quick key, or for minutes of work', () => {
    const asking = (iterations: number) => ({ ...header, byPassphrase: { ...header.byPassphrase, iterations } });
    expect(isHeader(asking(1_000))).toBe(false);
    expect(isHeader(asking(1_000_000_000))).toBe(false);
    expect(isHeader({ ...openHeader(), byPassphrase: header.byPassphrase })).toBe(false);
  });

  it('gives back what was sealed, and shows nothing of it', async () => {
    const value = { title: 'The bridge', text: 'The council forgot the bridge. '.repeat(100) };
    const doc = await codec.seal(id, value);
    expect(await codec.open(doc)).toEqual(value);
    expect(Object.keys(doc).sort()).toEqual(['_id', 'iv', 'sealed']);
    expect(JSON.stringify(doc)).not.toMatch(/bridge/);
    // Packed before it is sealed: sealed bytes cannot be.
    expect(JSON.stringify(doc).length).toBeLessThan(JSON.stringify(value).length / 5);
  });

  it('never seals the same to the same', async () =>
    expect((await codec.seal(id, 1)).sealed).not.toBe((await codec.seal(id, 1)).sealed));

  it('notices a changed byte, another document under this name, another key', async () => {
    const doc = await codec.seal(id, { a: 1 });
    const bytes = fromBase64(String(doc.sealed));
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await expect(codec.open({ ...doc, sealed: toBase64(bytes) })).rejects.toThrow();
    await expect(codec.open({ ...doc, _id: await codec.idOf('a', 'e'.repeat(32)) })).rejects.toThrow();
    const other = await sealingCodec((await newKey(SECRET)).key);
    await expect(other.open(doc)).rejects.toThrow();
  });

  it('blinds names: the same on every device, others under another key', async () => {
    expect(await (await sealingCodec(key)).idOf('a', 'f'.repeat(32))).toBe(id);
    expect(id).toMatch(/^a-[0-9a-f]{32}$/);
    expect(id).not.toContain('ffff');
    const other = await sealingCodec((await newKey(SECRET)).key);
    expect(await other.idOf('a', 'f'.repeat(32))).not.toBe(id);
  });
});
