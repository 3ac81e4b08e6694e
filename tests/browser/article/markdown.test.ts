import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '@/utils/article/markdown';
import { render } from '@/utils/article/sanitize';

const markdown = (html: string) => markdownOf(render(html)).trimEnd();

describe('an article as Markdown', () => {
  it.each([
    ['paragraphs', '<p>One\n  line.</p><p>Another.</p>', 'One line.\n\nAnother.'],
    ['headings', '<h2>What <em>is</em></h2><h3>B</h3>', '## What *is*\n\n### B'],
    ['emphasis', '<p><b>bold </b>and <i>slanted</i>, <s>gone</s></p>', '**bold** and *slanted*, ~~gone~~'],
    ['links', '<p><a href="https://a.example/b_(c)">words</a></p>', '[words](<https://a.example/b_(c)>)'],
    ['line breaks', '<p>Roses<br>Violets</p>', 'Roses\\\nViolets'],
    ['lists', '<ul><li>a</li><li>b<ol start="3"><li>c</li></ol></li></ul>', '- a\n- b\n  3. c'],
    ['quotations', '<blockquote><p>One.</p><p>Two.</p></blockquote>', '> One.\n>\n> Two.'],
    ['code in a line', '<p>Use <code>a `b` c</code>.</p>', 'Use ``a `b` c``.'],
    ['a rule', '<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb'],
    ['a formula', '<p>As <code class="lectern-math">$a_1*b$</code> says.</p>', 'As $a_1*b$ says.'],
    [
      'a listing with its language',
      '<pre><code class="language-python">def f():\n    return 1\n</code></pre>',
      '```python\ndef f():\n    return 1\n```',
    ],
    [
      'a picture with its caption',
      '<figure><img src="https://a.example/g.png" alt="A gauge"><figcaption>At low tide</figcaption></figure>',
      '![A gauge](https://a.example/g.png)\n\n*At low tide*',
    ],
    [
      'a table',
      '<table><tr><th>Time</th><th>Height</th></tr><tr><td>03:12</td><td>a|b</td></tr></table>',
      '| Time | Height |\n| --- | --- |\n| 03:12 | a\\|b |',
    ],
    [
      'footnotes',
      '<p>Moon.<sup><a href="#user-content-fn1" id="user-content-r1">1</a></sup></p>' +
        '<ol class="lectern-footnotes"><li id="user-content-fn1">Of brass. <a href="#user-content-r1">↩</a></li></ol>',
      'Moon.[^1]\n\n[^1]: Of brass.',
    ],
    [
      'a card',
      '<aside class="lectern-card"><a href="https://v.example/1"><span class="lectern-card-title">A film</span></a></aside>',
      '[A film](https://v.example/1)',
    ],
  ])('%s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it('leaves text that looks like Markdown as text', () => {
    expect(markdown('<p># no *heading* [x] 1. a_b</p>')).toBe('\\# no \\*heading\\* \\[x\\] 1. a\\_b');
    expect(markdown('<p>1. no list</p><p>- nor here</p>')).toBe('1\\. no list\n\n\\- nor here');
  });

  it('keeps every word of a paragraph, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z*_#`[\]<>~\\|.0-9-]{1,12}( [a-z*_#`[\]<>~\\|.0-9-]{1,12}){0,8}$/), (text) => {
        const holder = document.createElement('p');
        holder.textContent = text;
        const written = markdown(holder.outerHTML);
        expect(written.replace(/\\([\\`*_[\]<~#>+.)-])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
