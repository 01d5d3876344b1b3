import { describe, expect, it } from 'vitest';
import { githubAnnotation, withoutCommands } from './github-annotation.ts';

describe('githubAnnotation', () => {
  it('is one warning at a file and a line', () => {
    expect(githubAnnotation({ file: 'logs/a.jsonl', line: 7, title: 'No macro', message: '3 calls' })).toBe(
      '::warning file=logs/a.jsonl,line=7,title=No macro::3 calls',
    );
  });

  it('is one line in which nothing ends a property or begins another command', () => {
    const found = githubAnnotation({
      file: 'a,line=1::x.jsonl',
      line: 2,
      title: 'a,b::c',
      message: '100%\n::error::no',
    });
    expect(found).toBe(
      '::warning file=a%2Cline=1%3A%3Ax.jsonl,line=2,title=a%2Cb%3A%3Ac::100%25 ::error::no',
    );
  });
});

describe('withoutCommands', () => {
  it('takes the meaning from every line that a runner would obey, and leaves the rest', () => {
    expect(withoutCommands('a::b\n::error::x\n  ::debug::y\n##[group]z')).toBe(
      'a::b\n: :error::x\n  : :debug::y\n## [group]z',
    );
  });
});
