import { expect, test } from 'vitest';
import { ORGANISATIONS, organisationOfHost } from '@/utils/digest/sources/organisations';
import { AGENCIES } from '@/utils/digest/sources/tables/agencies';
import { OUTLETS } from '@/utils/digest/sources/tables/outlets';

const outlets = ORGANISATIONS.filter((one) => one.tier === 'outlet');

test('the outlet table has 700 rows or more and stays small', () => {
  expect(outlets.length).toBeGreaterThanOrEqual(700);
  expect(Buffer.byteLength(AGENCIES + OUTLETS)).toBeLessThanOrEqual(42_000);
});

test.each(`${AGENCIES}${OUTLETS}`.split('\n').filter(Boolean))('the line %s is well-formed', (line) => {
  expect(line).toMatch(/^(?:@[a-z]{2} [a-z]{2}|!?[^|@;]+\|[^|]*\|[^|]*\|[apnbmw])$/);
});

test.each(outlets.map((one) => [one.name, one] as const))('%s is complete', (_name, one) => {
  expect(one.lang).toMatch(/^[a-z]{2}$/);
  expect(one.country).toMatch(/^[a-z]{2}$/);
  for (const domain of one.domains) expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
});

test('no name and no domain belongs to two organisations', () => {
  const names = ORGANISATIONS.map((one) => one.name.toLowerCase());
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  const domains = ORGANISATIONS.flatMap((one) => one.domains);
  expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
});

test('no alias is written as another organisation’s alias or name', () => {
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  for (const { name, aliases } of ORGANISATIONS) {
    for (const alias of new Set([name, ...aliases])) {
      const owner = owners.get(alias);
      if (owner !== undefined && owner !== name) clashes.push(`${alias}: ${owner}, ${name}`);
      owners.set(alias, name);
    }
  }
  expect(clashes).toEqual([]);
});

test.each([
  ['edition.cnn.com', 'CNN'],
  ['www.theguardian.com', 'The Guardian'],
  ['casereports.bmj.com', 'BMJ Case Reports'],
  ['g1.globo.com', 'G1'],
  ['notcnn.com', undefined],
  ['com', undefined],
])('the host %s belongs to %s', (host, name) => {
  expect(organisationOfHost(host)?.name).toBe(name);
});
