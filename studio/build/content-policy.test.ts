import { expect, it } from 'vitest';
import { contentPolicy } from './content-policy.ts';

function directive(name: string): string | undefined {
  const found = contentPolicy('https://api.github.com/')
    .split('; ')
    .find((each) => each.startsWith(`${name} `));
  return found?.slice(name.length + 1);
}

it('lets the page connect to its own files, its own memory and GitHub, and nowhere else', () => {
  expect(directive('connect-src')).toBe("'self' blob: https://api.github.com");
  expect(directive('default-src')).toBe("'none'");
});

it('evaluates no text, and submits no form', () => {
  expect(directive('script-src')).toBe("'self' 'wasm-unsafe-eval'");
  expect(directive('form-action')).toBe("'none'");
});
