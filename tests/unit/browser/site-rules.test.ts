import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SiteRule } from '@/utils/article/site-rule';
import { toggleReader } from '@/utils/browser/inject';
import { keepRulesFrom, loadSiteRules, rulesFor } from '@/utils/browser/site-rules';
import { type Stubs, stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const STORY = 'https://news.example:8080/story';
const RULES: SiteRule[] = [{ isShown: false, selector: 'aside.signup', text: 'Sign up' }];
let stubs: Stubs;
beforeEach(() => {
  stubs = stubBrowser();
});

describe('the rules of a site', () => {
  it('hold for its pages and no other’s', async () => {
    await keepRulesFrom({ incognito: false }, STORY, RULES);
    expect(await rulesFor('https://news.example:8080/another?a=1')).toEqual(RULES);
    expect(await rulesFor('https://news.example/story')).toEqual([]);
    expect(await rulesFor(undefined)).toEqual([]);
  });

  it('of two sites at once are both kept', async () => {
    const other = 'https://other.example/a';
    await Promise.all([STORY, other].map((url) => keepRulesFrom({ incognito: false }, url, RULES)));
    expect(await rulesFor(STORY)).toEqual(RULES);
    expect(await rulesFor(other)).toEqual(RULES);
  });

  it('leave no entry once the last is taken back', async () => {
    await keepRulesFrom({ incognito: false }, STORY, RULES);
    await keepRulesFrom({ incognito: false }, STORY, []);
    expect(await loadSiteRules()).toEqual({});
  });

  it('are not kept of a private window', async () => {
    await keepRulesFrom({ incognito: true }, STORY, RULES);
    expect(await loadSiteRules()).toEqual({});
  });

  it('are left out where storage holds something else', async () => {
    await fakeBrowser.storage.local.set({ siteRules: { 'a.example': 'x', 'b.example': [{ isShown: 1 }] } });
    expect(await loadSiteRules()).toEqual({});
  });

  it('go with whatever reads a page of the site', async () => {
    await keepRulesFrom({ incognito: false }, STORY, RULES);
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: STORY } as never);
    await toggleReader(7, { byItself: true });
    const left = stubs.scripting.executeScript.mock.calls[0]?.[0];
    expect(left).toMatchObject({ args: [{ byItself: true, rules: RULES }] });
  });

  it('are taken from a page that has read with them, once the last is gone', async () => {
    await keepRulesFrom({ incognito: false }, STORY, RULES);
    await keepRulesFrom({ incognito: false }, STORY, []);
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: STORY } as never);
    await toggleReader(7);
    expect(stubs.scripting.executeScript.mock.calls[0]?.[0]).toMatchObject({ args: [{ rules: [] }] });
  });

  it('cost nothing where there never were any', async () => {
    await toggleReader(7);
    expect(stubs.scripting.executeScript).toHaveBeenCalledOnce();
  });
});
