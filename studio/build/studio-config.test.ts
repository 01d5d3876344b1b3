import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../harness/testing/temporary-folder.ts';
import { studioConfig } from './studio-config.ts';

it('serves with the headers that give a page threads, and works under any path', async () => {
  const modelFile = join(temporaryFolder(), 'my-model.gguf');
  writeFileSync(modelFile, 'weights');
  const config = await studioConfig({
    folder: temporaryFolder(),
    githubUrl: 'https://api.github.com',
    modelFile,
  });
  expect(config.base).toBe('./');
  for (const { headers, host } of [config.preview ?? {}, config.server ?? {}]) {
    expect(host).toBe('127.0.0.1');
    expect(headers).toEqual({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
  }
  const facts = JSON.parse(String(config.define?.['STUDIO_FACTS']));
  expect(facts.model).toEqual({ file: 'my-model.gguf', sizeBytes: 7, kind: 'chosen' });
  expect(facts.corpus.tasks).toHaveLength(100);
  expect(facts.sources.harness).toMatch(/^[0-9a-f]{64}$/);
});
