import './browser/no-evaluation.ts';
import wasmUrl from '@wllama/wllama/esm/wasm/wllama.wasm?url';
import { duration } from '../harness/cli/percent.ts';
import { HarnessError } from '../harness/domain/harness-error.ts';
import { openRest } from '../harness/rest/open-rest.ts';
import { askView } from './ask/ask-view.ts';
import { benchmarkView } from './benchmark/benchmark-view.ts';
import { facts } from './facts.ts';
import { loadFile } from './model/load-file.ts';
import { missingFeatures } from './model/missing-features.ts';
import { modelFacts } from './model/model-facts.ts';
import { type OpenModel, openModel } from './model/open-model.ts';
import { publicRead } from './requests/public-read.ts';
import { showRequests } from './requests/requests-view.ts';
import { watchRequests } from './requests/watch-requests.ts';
import { bytes } from './view/bytes.ts';
import { place } from './view/place.ts';

const status = place('model-status');
const bar = place<HTMLProgressElement>('model-progress');
const fileField = place<HTMLInputElement>('model-file');

const watch = watchRequests({
  weightsFile: facts.model.file,
  githubUrl: facts.githubUrl,
  onChange: showRequests,
});
place('policy').textContent =
  document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? 'none';

const ask = askView(openRest({ baseUrl: facts.githubUrl, fetch: publicRead(watch.fetch) }));
const benchmark = benchmarkView((isBusy) => {
  fileField.disabled = isBusy;
  ask.use(isBusy ? null : model);
});

let model: OpenModel | null = null;
let engineUrl = '';
let restarts = 0;

async function use(file: Blob, fileName: string): Promise<void> {
  status.textContent = `Starting ${fileName} (${bytes(file.size)})…`;
  ask.use(null);
  await model?.backend.close();
  model = null;
  model = await openModel({ file, fileName, wasmUrl: engineUrl, onRestart });
  status.textContent = readyText(model);
  place('model-facts').replaceChildren(...modelFacts(model));
  benchmark.use(model);
  ask.use(model);
  fileField.disabled = false;
}

function onRestart(reason: string): void {
  restarts += 1;
  place('restarts').textContent =
    `The engine broke down ${restarts === 1 ? 'once' : `${restarts} times`} and is started again before the next request. Last reason: ${reason}`;
}

function readyText({ fileName, readyMs, random, backend }: OpenModel): string {
  const warning = random
    ? ' Its weights are random, because those of the embedded model are not in this checkout: everything runs for real, and nothing sensible comes out.'
    : '';
  const threads =
    backend.threads === 1
      ? crossOriginIsolated
        ? 'one thread'
        : 'one thread, since this host does not isolate the page'
      : `${backend.threads} threads`;
  return `${fileName} is ready after ${duration(readyMs)}, on ${threads}.${warning} From here on this page works without a network, but for public reads.`;
}

function explain(error: unknown): void {
  bar.hidden = true;
  fileField.disabled = false;
  status.textContent =
    error instanceof HarnessError
      ? `${error.message} ${error.fix}`
      : `The model could not be started: ${error instanceof Error ? error.message : String(error)}`;
}

async function begin(): Promise<void> {
  const missing = missingFeatures();
  if (missing.length > 0) {
    status.textContent = `This browser can't run a model: it lacks ${missing.join(', ')}. A recent Chrome, Edge or Firefox has all of it.`;
    return;
  }
  bar.hidden = false;
  const loaded = { engine: 0, weights: 0 };
  const show = (): void => {
    const sum = loaded.engine + loaded.weights;
    bar.value = Math.min(1, sum / (facts.engineBytes + facts.model.sizeBytes));
    status.textContent = `Loading engine and model: ${bytes(sum)} of ${bytes(facts.engineBytes + facts.model.sizeBytes)}`;
  };
  const [engine, weights] = await Promise.all([
    loadFile(
      wasmUrl,
      (loadedBytes) => {
        loaded.engine = loadedBytes;
        show();
      },
      'application/wasm',
    ),
    loadFile(facts.model.file, (loadedBytes) => {
      loaded.weights = loadedBytes;
      show();
    }),
  ]);
  engineUrl = URL.createObjectURL(engine);
  bar.hidden = true;
  await use(weights, facts.model.file);
}

fileField.addEventListener('change', () => {
  const [file] = fileField.files ?? [];
  if (file === undefined) return;
  fileField.disabled = true;
  use(file, file.name).catch(explain);
});

const { registration, lockHash, sources, wllamaVersion, pageSources } = facts;
place('colophon').append(
  `Registration ${registration.id}, lock ${lockHash?.slice(0, 12) ?? 'none'}; `,
  `built from commit ${sources.commit?.slice(0, 12) ?? 'unknown'}${sources.dirty === true ? ', with changes' : ''}; `,
  `page sources ${pageSources.slice(0, 12)}; wllama ${wllamaVersion}.`,
);
place('embedded-note').hidden = facts.model.kind !== 'embedded';
begin().catch(explain);
