import { describe, expect, it } from 'vitest';
import { withGeneratedSection } from './generated-section.ts';

const document = 'a\n<!-- generated: x -->\nold\n<!-- end: x -->\nb\n';

describe('withGeneratedSection', () => {
  it('replaces what stands between the markers, and nothing else', () => {
    expect(withGeneratedSection(document, 'x', 'new $&')).toBe(
      'a\n<!-- generated: x -->\nnew $&\n<!-- end: x -->\nb\n',
    );
  });

  it('changes nothing the second time', () => {
    const once = withGeneratedSection(document, 'x', 'new');
    expect(withGeneratedSection(once, 'x', 'new')).toBe(once);
  });

  it('refuses a document without the markers, or with the end first', () => {
    expect(() => withGeneratedSection(document, 'y', 'new')).toThrow('generated: y');
    expect(() => withGeneratedSection('<!-- end: x --><!-- generated: x -->', 'x', 'new')).toThrow(
      'No section',
    );
  });
});
