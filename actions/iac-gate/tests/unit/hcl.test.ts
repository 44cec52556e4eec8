import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HclSyntaxError, hclBlocks } from '../../src/hcl.ts';

const declared = (text: string) => hclBlocks(text).map((block) => [block.type, ...block.labels].join(' '));

describe('the blocks of a Terraform file', () => {
  it('are found with their labels, quoted or not', () => {
    expect(
      declared(
        'terraform {}\nresource "a" "b" { count = 0 }\nresource a c {\n}\nlocals { x = { y = [1] } }\n',
      ),
    ).toEqual(['terraform', 'resource a b', 'resource a c', 'locals']);
  });

  it('are not found in comments, strings, templates and heredocs', () => {
    const text = [
      '# resource "a" "comment" {',
      '/* resource "a" "block" { */',
      'resource "a" "real" {',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a template of Terraform
      '  text = "resource \\"a\\" \\"string\\" { ${ join("}", ["{"]) } $${ {"',
      '  doc  = <<-EOT',
      '    resource "a" "heredoc" {',
      '    EOT',
      '  after = 1 // }',
      '}',
      'resource "a" "last" {}',
    ].join('\n');
    expect(declared(text)).toEqual(['resource a real', 'resource a last']);
  });

  it('know their own attributes and not those of blocks inside', () => {
    const [block] = hclBlocks(
      'module "m" {\n  source = "./m"\n  for_each = toset(["a"])\n  inner {\n    count = 1\n  }\n}\n',
    );
    expect([...(block?.attributes.keys() ?? [])]).toEqual(['source', 'for_each']);
    expect(block?.attributes.get('source')?.literal).toBe('./m');
  });

  it.each([
    'resource "a" "b" {',
    'x = "a',
    '/* ',
    'a {\n x = <<E\n}',
    'a { x = [1 }',
    `a { x = ${'['.repeat(300)}`,
  ])('that do not end are a syntax error: %s', (text) => {
    expect(() => hclBlocks(text)).toThrow(HclSyntaxError);
  });

  it('are read or refused, and never hang, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab"{}[]()$%\\\n#/*<=-E ') }), (text) => {
        try {
          hclBlocks(text);
        } catch (error) {
          expect(error).toBeInstanceOf(HclSyntaxError);
        }
      }),
    );
  });
});
