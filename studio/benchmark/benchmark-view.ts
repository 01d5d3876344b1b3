import { duration } from '../../harness/cli/percent.ts';
import type { RunProgress } from '../../harness/run/run-progress.ts';
import { facts } from '../facts.ts';
import type { OpenModel } from '../model/open-model.ts';
import { moveFocus } from '../view/move-focus.ts';
import { place } from '../view/place.ts';
import { type BenchmarkRun, beginBenchmark, judge, store } from './benchmark.ts';
import { downloadRun } from './download-run.ts';
import { resultsView } from './results-view.ts';
import { baselineSummaries, summaryOf } from './run-summary.ts';
import { sameReplies } from './same-replies.ts';
import { taskView } from './task-view.ts';

/** The benchmark's part of the page. */
export interface BenchmarkView {
  /** Runs from here on are of this model. */
  use(model: OpenModel): void;
}

/**
 * Brings the section to life.
 *
 * @param busy is told while a run is going on, so that nobody else asks the model
 */
export function benchmarkView(busy: (isBusy: boolean) => void): BenchmarkView {
  const [run, pause, resume, download] = ['run', 'pause', 'resume', 'download'].map((name) =>
    place<HTMLButtonElement>(`${name}-button`),
  ) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
  const bar = place<HTMLProgressElement>('run-progress');
  let model: OpenModel | null = null;
  let current: BenchmarkRun | null = null;
  /** The last run of each weights file that went to its end, for comparison. */
  const ended = new Map<string, string>();

  const say = (text: string): void => {
    place('run-status').textContent = text;
  };

  function onProgress({ tally, ...progress }: RunProgress): void {
    const { answered, unanswered, tasks, remainingMs, failedAttempts } = tally;
    bar.max = tasks;
    bar.value = answered + unanswered;
    const failures = failedAttempts === 0 ? '' : `, ${failedAttempts} attempts failed`;
    const left = remainingMs === null ? '' : `, about ${duration(remainingMs)} left`;
    say(`${answered + unanswered} of ${tasks} tasks${failures}${left}`);
    if (progress.kind === 'task-done') showTask(progress.taskId);
  }

  function showTask(taskId: string): void {
    const task = facts.corpus.tasks.find(({ id }) => id === taskId);
    const runId = current?.record.id;
    const attempt = runId === undefined ? undefined : store.finalAttempts(runId).get(taskId);
    if (runId === undefined || task === undefined || attempt === undefined) return;
    place('tasks').append(taskView(task, attempt, store.verdictOf(runId, taskId)));
  }

  async function go(): Promise<void> {
    if (current === null) return;
    const { record } = current;
    pause.hidden = false;
    moveFocus(resume, pause);
    run.disabled = true;
    resume.hidden = true;
    bar.hidden = false;
    busy(true);
    try {
      const result = await current.goOn();
      const paused = result.state === 'aborted';
      resume.hidden = result.state === 'complete';
      resume.textContent = paused ? 'Resume' : 'Try the unanswered tasks again';
      download.hidden = false;
      say(
        paused
          ? `Paused after ${result.answered} of ${result.tasks} tasks.`
          : `${result.state === 'complete' ? 'Done' : 'Ended'}: ${result.answered} of ${result.tasks} tasks have an answer. Run ${record.id}.`,
      );
      await showResults(record.id);
      if (!paused) compare(record.id, String(record.backend['fileSha256']));
    } finally {
      moveFocus(pause, resume.hidden ? download : resume);
      pause.hidden = true;
      run.disabled = false;
      busy(false);
    }
  }

  function stopped(error: unknown): void {
    run.disabled = false;
    busy(false);
    say(`The run could not go on: ${error instanceof Error ? error.message : String(error)}`);
  }

  async function showResults(runId: string): Promise<void> {
    if (model === null) return;
    const { corpus } = facts;
    const baselines = await baselineSummaries({ corpus, judge, config: model.config });
    place('results').replaceChildren(resultsView(summaryOf({ corpus, store, runId }), baselines));
  }

  function compare(runId: string, weights: string): void {
    const earlier = ended.get(weights);
    ended.set(weights, runId);
    if (earlier === undefined || earlier === runId) return;
    const { both, same, differing } = sameReplies(store.finalAttempts(earlier), store.finalAttempts(runId));
    place('run-compare').textContent =
      `${same} of ${both} replies are the same to the character as in the run before (${earlier}).` +
      (differing.length === 0 ? '' : ` Different: ${differing.join(', ')}.`);
  }

  run.addEventListener('click', () => {
    if (model === null) return;
    const chosen = model;
    run.disabled = true;
    place('tasks').replaceChildren();
    place('results').replaceChildren();
    place('run-compare').textContent = '';
    say('Hashing the weights…');
    busy(true);
    beginBenchmark(chosen, onProgress)
      .then((begun) => {
        current = begun;
        return go();
      })
      .catch(stopped);
  });
  resume.addEventListener('click', () => {
    go().catch(stopped);
  });
  pause.addEventListener('click', () => {
    say('Pausing when this task is answered…');
    current?.pause();
  });
  download.addEventListener('click', () => {
    if (current === null) return;
    const { id } = current.record;
    downloadRun(id, store.exportTexts(id));
  });

  return {
    use(opened) {
      model = opened;
      current = null;
      resume.hidden = true;
      download.hidden = true;
      run.disabled = false;
    },
  };
}
