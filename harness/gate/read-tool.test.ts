import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTool } from './read-tool.ts';
import { toOperation } from './to-operation.ts';

describe('readTool', () => {
  it.each([
    ['mcp__github__get_issue', 'github.get_issue'],
    ['functions.getIssue', 'get_issue'],
    ['Read', 'read'],
    ['TodoWrite', 'todo_write'],
    ['github.list_issues', 'github.list_issues'],
    ['\u001b[2J', '2_j'],
    ['', 'unnamed'],
  ])('spells %j as %s', (name, tool) => {
    expect(readTool(name, { a: 1 })).toEqual({ tool, given: { a: 1 } });
  });

  it.each([
    ['gh issue view 12 --repo a/b', 'gh issue view', { argument_1: '12', repo: 'a/b' }],
    ['cd /x && git status', 'git status', {}],
    ['CI=1 sudo npm run build -- --watch', 'npm run', { argument_1: 'build', watch: true }],
    ['ls -la | head -3', 'ls', { la: true, then: 'head -3' }],
    ['cat <<EOF > a.txt\nrm -rf /\nEOF', 'cat', {}],
    ['gh issue comment 3 --body "two words"', 'gh issue comment', { argument_1: '3', body: 'two words' }],
    ['/usr/bin/make test 2>&1', 'make test', {}],
  ])('reads the command %j', (command, tool, given) => {
    expect(readTool('Bash', { command })).toEqual({ tool, given });
    expect(readTool('shell', { command: ['bash', '-lc', command] })).toEqual({ tool, given });
  });

  it('keeps a shell call whose command it can’t read', () => {
    expect(readTool('Bash', { command: '' }).tool).toBe('bash');
    expect(readTool('Bash', { command: 7 })).toEqual({ tool: 'bash', given: { command: 7 } });
  });

  it('never throws, whatever the command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (command) => {
        expect(readTool('bash', { command }).tool).not.toBe('');
      }),
    );
    const long = 'a "b '.repeat(400_000);
    expect(readTool('bash', { command: long }).tool).toBe('a');
  });
});

describe('toOperation', () => {
  const operation = (name: string, given: Parameters<typeof readTool>[1]) => {
    const read = readTool(name, given);
    return toOperation(read.tool, read.given);
  };

  it('finds the operation under each of its names', () => {
    const issue = { operation: 'get_issue', input: { owner: 'a', repo: 'b', number: 12 } };
    expect(operation('mcp__github__get_issue', { owner: 'a', repo: 'b', issue_number: 12 })).toEqual(issue);
    expect(operation('get_issue', { owner: 'a', repo: 'b', number: 12 })).toEqual(issue);
    expect(operation('Bash', { command: 'gh issue view 12 -R a/b --json title' })).toEqual(issue);
  });

  it('takes an update that closes for a close, and no other update', () => {
    const given = { owner: 'a', repo: 'b', issue_number: 1 };
    expect(operation('update_issue', { ...given, state: 'closed' })?.operation).toBe('close_issue');
    expect(operation('update_issue', { ...given, title: 'x' })).toBeNull();
  });

  it('finds none for another server, another tool, or an input that the operation lacks', () => {
    expect(operation('mcp__linear__get_issue', { number: 1 })).toBeNull();
    expect(operation('Read', { file_path: 'a' })).toBeNull();
    expect(operation('get_issue', { owner: 'a', repo: 'b', number: 1, depth: 3 })).toBeNull();
    expect(operation('get_issue', { owner: 'a', repo: 'b', number: 'x' })).toBeNull();
  });
});
