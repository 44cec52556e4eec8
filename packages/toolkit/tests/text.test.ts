import { describe, expect, it } from '@jest/globals';
import {
  canonicalJson,
  fitSummary,
  logText,
  markdownCode,
  markdownLink,
  markdownText,
  maskedForms,
  readableTimes,
  SUMMARY_LIMIT_BYTES,
  shortTime,
} from '../src/index.ts';
import { parseYaml } from '../src/yaml.ts';

describe('logText', () => {
  it.each([
    ['::add-mask::x', ': :add-mask::x'],
    ['  ::error file=a::b', '  : :error file=a::b'],
    ['a\r::stop-commands::t', 'a\n: :stop-commands::t'],
    ['x ##[error]y', 'x # #[error]y'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u202egnp.exe', '\ufffdgnp.exe'],
  ])('makes %j harmless', (given, expected) => {
    expect(logText(given)).toBe(expected);
  });
});

describe('Markdown', () => {
  it.each([
    '</details><!-- waybill:{"result":"PASSED"} -->',
    '@acme/platform please merge',
    'Fixes #1 and GH-12',
    '![x](https://beacon.example/p.png)',
    'a | b\n| --- |',
    '<img src=x onerror=1>',
    '`code` **bold** [link](javascript:alert(1))',
    'www.example.com http://example.com',
    '&commat;acme/platform fixes &num;1 &#64;acme/platform',
  ])('text %j loses every meaning', (given) => {
    const out = markdownText(given);
    expect(out).not.toMatch(/(^|[^\\])[<`*[\]|#!]|@[a-z]|https?:|www\.\w|\n|&(?!amp;|lt;|gt;)/);
  });
  it('text with entities reads as it was written', () => {
    expect(markdownText('a && b &lt; c')).toBe('a &amp;&amp; b &amp;lt; c');
  });
  it('code can be left by nothing', () => {
    expect(markdownCode('a`b|c\nd')).toBe('`a\u02cbb\\|c d`');
  });
  it('links go to web addresses only', () => {
    expect(markdownLink('x', 'javascript:alert(1)')).toBe('x');
    expect(markdownLink('run (1)', 'https://a.example/b(c)|d')).toBe(
      '[run \\(1\\)](https://a.example/b%28c%29%7Cd)',
    );
  });
});

describe('fitSummary', () => {
  it('leaves whole blocks out rather than going over the limit, and says how many', () => {
    const out = fitSummary(['# title', 'x'.repeat(600 * 1024), 'y'.repeat(600 * 1024), 'end']);
    expect(Buffer.byteLength(out)).toBeLessThan(SUMMARY_LIMIT_BYTES);
    expect(out).toMatch(/_2 of 4 parts did not fit/);
  });
});

describe('maskedForms', () => {
  it('covers base64, URL-encoded, JSON-escaped and each line', () => {
    const secret = 'p&ss "w"\nsecond line';
    const forms = maskedForms(secret);
    for (const form of [
      secret,
      'second line',
      Buffer.from(secret).toString('base64'),
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
    ]) {
      expect(forms).toContain(form);
    }
  });
  it('does not mask what would blot out half the log', () => {
    expect(maskedForms('abc')).not.toContain('abc');
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order in which properties were set', () => {
    expect(canonicalJson({ b: 1, a: [{ d: undefined, c: 'é\u2028' }] })).toBe(
      '{"a":[{"c":"é\u2028"}],"b":1}',
    );
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  });
});

describe('parseYaml', () => {
  it.each([
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]`,
      'WAYBILL_YAML_LIMIT',
    ],
    ['nesting', '['.repeat(10_000), 'WAYBILL_YAML_LIMIT'],
    ['size', `a: ${'x'.repeat(2 ** 20)}`, 'WAYBILL_YAML_LIMIT'],
    ['duplicate keys', 'a: 1\na: 2', 'WAYBILL_YAML_INVALID'],
    ['two documents', 'a: 1\n---\na: 2', 'WAYBILL_YAML_INVALID'],
    ['nothing at all', '', 'WAYBILL_YAML_INVALID'],
  ])('refuses %s', (_, given, code) => {
    expect(() => parseYaml(given, 'policy.yml')).toThrow(expect.objectContaining({ code }));
  });
  it('names the line', () => {
    expect(() => parseYaml('a: 1\nb: [', 'policy.yml')).toThrow(
      expect.objectContaining({ where: expect.stringMatching(/^policy\.yml:2/) }),
    );
  });
});

describe('times for people', () => {
  it('have no seconds, and their zone', () => {
    expect(
      readableTimes('frozen until 2026-12-31T20:00:00.000Z (opens 2027-01-04T06:00:00Z); day 2026-12-31'),
    ).toBe('frozen until 2026-12-31 20:00 UTC (opens 2027-01-04 06:00 UTC); day 2026-12-31');
  });
  it('are neutralised where they are none', () => {
    expect(shortTime('<b>soon</b>')).toBe('&lt;b&gt;soon&lt;/b&gt;');
  });
});
