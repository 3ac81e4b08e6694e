import { expect, test } from 'vitest';
import { ORGANISATIONS, organisationOfHost } from '@/utils/digest/sources/organisations';
import { AGENCIES } from '@/utils/digest/sources/tables/agencies';
import { OUTLETS } from '@/utils/digest/sources/tables/outlets';

const rows = `${AGENCIES}\n${OUTLETS}`.split('\n').filter(Boolean);

test('the outlet table has some 350 rows or more and stays small', () => {
  expect(rows.length).toBeGreaterThanOrEqual(350);
  expect(AGENCIES.length + OUTLETS.length).toBeLessThanOrEqual(30_000);
});

test.each(rows)('row %s is complete', (row) => {
  const fields = row.split('|');
  expect(fields).toHaveLength(6);
  const [name, , domains, kind, lang, country] = fields;
  expect(name).not.toBe('');
  expect(kind).toMatch(/^[apnbmw]$/);
  expect(lang).toMatch(/^[a-z]{2}$/);
  expect(country).toMatch(/^[a-z]{2}$/);
  for (const domain of (domains ?? '').split(' ').filter(Boolean))
    expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
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
