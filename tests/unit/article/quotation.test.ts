import { describe, expect, it } from 'vitest';
import { fragmentLink, quotation } from '@/utils/article/quotation';

const URL_ = 'https://harbour.example/keepers';
const article = { title: 'The keepers', siteName: 'Harbour Quarterly', url: URL_, lang: 'en' };

describe('a quotation', () => {
  it('carries its words, title, site and an address that leads to them', () => {
    expect(quotation(' It never once broke. ', article)).toBe(
      `“It never once broke.”\n— The keepers, Harbour Quarterly\n${URL_}#:~:text=It%20never%20once%20broke.`,
    );
  });

  it('has the marks of its language, and the host where the site has no name', () => {
    expect(quotation('Nie.', { ...article, lang: 'de-AT', siteName: null })).toMatch(
      /^„Nie\.“\n— The keepers, harbour\.example\n/,
    );
    expect(quotation('Jamais.', { ...article, lang: 'fr', title: null })).toMatch(/^«Jamais\.»\n— Harbour Quarterly\n/);
  });
});

describe('the link to the words', () => {
  it('names the first and the last words of a long passage, and of several paragraphs', () => {
    const long = 'one two three four five six seven eight nine ten '.repeat(4).trim();
    expect(fragmentLink(URL_, long)).toBe(
      `${URL_}#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten`,
    );
    expect(fragmentLink(URL_, 'One line.\n\nAnother.')).toBe(`${URL_}#:~:text=One%20line.,Another.`);
  });

  it('says commas and hyphens so that they are not taken for its own', () => {
    expect(fragmentLink(`${URL_}#top`, 'well-read, they say')).toBe(`${URL_}#:~:text=well%2Dread%2C%20they%20say`);
  });

  it('has none where there is no address of the web', () => {
    expect(fragmentLink('file:///a.html', 'words')).toBe('file:///a.html');
  });
});
