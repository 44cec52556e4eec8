/** The parsers and renderers that the pages are made of. */
import { describe, expect, it } from '@jest/globals';
import { parseDiff } from '../src/services/web/diff.ts';
import { html } from '../src/services/web/html.ts';
import { links, target } from '../src/services/web/links.ts';
import { markdown } from '../src/services/web/markdown.ts';
import { messageParts } from '../src/services/web/trailers.ts';

const GITHUB = 'http://127.0.0.1:1234';

describe('html', () => {
  it('escapes every value, in text and in attributes', () => {
    const evil = `"><script>'&`;
    expect(html`<a title="${evil}">${[evil, 1, null, false]}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;&#39;&amp;">&quot;&gt;&lt;script&gt;&#39;&amp;1</a>',
    );
  });
});

describe('a commit message', () => {
  it('has a subject, a body and trailers', () => {
    expect(messageParts('Subject\n\nBody.\n\nA: 1\nB-c: 2\n  more\n')).toEqual({
      subject: 'Subject',
      body: 'Body.',
      trailers: [
        ['A', '1'],
        ['B-c', '2 more'],
      ],
    });
  });

  it('has none when the last paragraph holds another line', () => {
    expect(messageParts('Subject\n\nNote: not\nof this kind')).toEqual({
      subject: 'Subject',
      body: 'Note: not\nof this kind',
      trailers: [],
    });
    expect(messageParts('Subject')).toEqual({ subject: 'Subject', body: '', trailers: [] });
  });
});

describe('a diff', () => {
  it('is read file by file, whatever the lines say', () => {
    const files = parseDiff(
      [
        'diff --git a/one b.yml b/one b.yml',
        'index 1..2 100644',
        '--- a/one b.yml',
        '+++ b/one b.yml',
        '@@ -1,2 +1,2 @@',
        '--- looks like a header',
        '+++ and so does this',
        ' same',
        'diff --git "a/q\\"t" "b/q\\"t"',
        'new file mode 100644',
        'Binary files /dev/null and b/x differ',
        '',
      ].join('\n'),
    );
    expect(files).toEqual([
      {
        path: 'one b.yml',
        kind: 'changed',
        added: 1,
        removed: 1,
        lines: ['@@ -1,2 +1,2 @@', '--- looks like a header', '+++ and so does this', ' same'],
      },
      { path: 'q\\"t', kind: 'binary', added: 0, removed: 0, lines: [] },
    ]);
  });
});

describe('links', () => {
  it('lead from the addresses of GitHub to the pages', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    expect(target(`${GITHUB}/acme/config/pull/3`, GITHUB)).toBe('/repositories/acme/config/pulls/3');
    expect(target(`${GITHUB}/acme/config/actions/runs/7/job/8`, GITHUB)).toBe('/runs/7');
    expect(target(`${GITHUB}/acme/config/blob/main/a/b.yml`, GITHUB)).toBe(
      '/repositories/acme/config/files/a/b.yml?at=main',
    );
    expect(target(`${GITHUB}/acme/config/commit/abcdef0`, GITHUB)).toBe(
      '/repositories/acme/config/commits/abcdef0',
    );
    expect(target(`${GITHUB}/acme`, GITHUB)).toBe(`${GITHUB}/acme`);
    expect(links.image('a/b c', digest)).toBe(`/images/a/b%20c@${digest}`);
  });

  it('lead nowhere with any scheme but http and https', () => {
    for (const href of [
      'javascript:alert(1)',
      ' java\nscript:x',
      'data:text/html,x',
      '//evil.example',
      'a/b',
      'file:///etc/passwd',
    ])
      expect({ href, target: target(href, GITHUB) }).toEqual({ href, target: undefined });
  });
});

describe('Markdown', () => {
  const render = (text: string) => markdown(text, { githubUrl: GITHUB }).text;

  it('lets a few tags through, and those without attributes alone', () => {
    expect(render('<sub>small</sub><br><sub onclick=x>no</sub>')).toBe(
      '<p><sub>small</sub><br>&lt;sub onclick=x&gt;no</sub></p>\n',
    );
  });

  it('colours a diff and escapes it', () => {
    expect(render('```diff\n-<b>\n+c\n```')).toBe(
      '<pre class="diff"><code><span class="line del">-&lt;b&gt;</span><span class="line add">+c</span></code></pre>',
    );
  });

  it('shows character references as characters, never as markup', () => {
    expect(render('&lt;script&gt; &#60;b&#62; &amp;lt;')).toBe('<p>&lt;script&gt; &lt;b&gt; &amp;lt;</p>\n');
  });
});
