import { expect, it } from 'vitest';
import { requestKind } from './request-kind.ts';

const page = {
  pageUrl: 'https://host.example/some/path/index.html',
  weightsFile: 'model.gguf',
  githubUrl: 'https://api.github.com',
};

it('knows the files of the page, under any path', () => {
  expect(requestKind('https://host.example/some/path/', page)).toBe("this page's files");
  expect(requestKind('https://host.example/some/path/assets/index.js', page)).toBe("this page's files");
});

it('knows the weights and public reads', () => {
  expect(requestKind('https://host.example/some/path/model.gguf', page)).toBe('weights');
  expect(requestKind('https://api.github.com/repos/a/b', page)).toBe('public read');
});

it('takes nothing else for one of them', () => {
  expect(requestKind('https://host.example/other', page)).toBe('other');
  expect(requestKind('https://api.github.com.evil.example/repos', page)).toBe('other');
});
