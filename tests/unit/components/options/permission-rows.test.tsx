import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { PermissionRows } from '@/components/options/PermissionRows';

afterEach(() => render(null, document.body));

it('says what each optional permission is for and what uses it, and takes it back', () => {
  const [onChange, onForgetSite] = [vi.fn(), vi.fn()];
  act(() =>
    render(
      <PermissionRows
        given={[{ name: 'storage', what: 'Remembering.' }]}
        optional={[{ name: 'downloads', what: 'Backups.', isGranted: true }]}
        sites={['https://news.example/*']}
        {...{ onChange, onForgetSite }}
      />,
      document.body,
    ),
  );
  const linksOf = (id: string) =>
    [...document.querySelectorAll(`#${id} li a`)].map((link) => link.getAttribute('href'));
  expect(linksOf('permission-downloads')).toEqual(['#backup']);
  expect(linksOf('permission-sites')).toEqual(['#site-always', '#fetch', '#pictures', '#sync-server', '#send-to']);
  expect(document.querySelector('#permission-storage')?.textContent).toContain('given at install');
  document.querySelector<HTMLInputElement>('#permission-downloads input')?.click();
  expect(onChange).toHaveBeenCalledWith('downloads', false);
  document.querySelector<HTMLButtonElement>('#permission-sites button')?.click();
  expect(onForgetSite).toHaveBeenCalledWith('https://news.example/*');
});

it('links to settings that there are', () => {
  const folder = 'components/options';
  const source = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const rows = source.join('\n');
  for (const id of ['backup', 'site-always', 'fetch', 'pictures', 'sync-server', 'send-to'])
    expect(rows).toMatch(new RegExp(`<Setting\\s+id="${id}"`));
});
