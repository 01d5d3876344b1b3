/**
 * Measures what the gate costs on a large log: `npx tsx scripts/bench-gate.ts [MEGABYTES]` (default 100).
 *
 * Writes a Claude Code transcript of that size into the temporary folder (turns of four to twelve calls, results of some
 * kilobytes, a third of the turns unlike all others, one line of 8 MB), reads it as the command does, and prints time and
 * the most memory that was in use. Prints; asserts nothing.
 */

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../harness/domain/seeded-random.ts';
import { readLogLines } from '../harness/files/read-log-lines.ts';
import { openGate } from '../harness/gate/open-gate.ts';
import { programs } from '../harness/handlers/programs.ts';

const megabyte = 1024 * 1024;
const wantedBytes = Number(process.argv[2] ?? 100) * megabyte;
const folder = mkdtempSync(join(tmpdir(), 'macrobench-gate-'));
try {
  const file = join(folder, 'transcript.jsonl');
  await writeTranscript(file);
  await measure(file);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writeTranscript(file: string): Promise<void> {
  const random = seededRandom(7);
  const pick = (below: number) => Math.floor(random() * below);
  const stream = createWriteStream(file);
  let bytes = 0;
  let calls = 0;
  const write = async (line: unknown) => {
    const text = `${JSON.stringify(line)}\n`;
    bytes += text.length;
    if (!stream.write(text)) await once(stream, 'drain');
  };
  for (let turn = 0; bytes < wantedBytes; turn += 1) {
    const about = {
      sessionId: `session-${turn % 40}`,
      timestamp: new Date(1.79e12 + turn * 60_000).toISOString(),
    };
    const number = 100 + pick(9000);
    await write({
      ...about,
      type: 'user',
      message: { role: 'user', content: `Look after issue ${number} in acme/rocket` },
    });
    const count = 4 + pick(9);
    for (let step = 0; step < count; step += 1) {
      calls += 1;
      const name =
        turn % 3 === 0 ? `tool_${pick(5000)}` : ['get_thing', 'list_parts', 'write_note', 'tell'][step % 4];
      await write({
        ...about,
        type: 'assistant',
        message: {
          id: `message-${calls}`,
          role: 'assistant',
          content: [{ type: 'tool_use', id: `call-${calls}`, name, input: { number, note: `part ${step}` } }],
        },
      });
      const items = Array.from({ length: 20 }, () => ({ id: pick(1e6), title: 'x'.repeat(100 + pick(200)) }));
      const size = turn === 5 && step === 0 ? 8 * megabyte : 0;
      const content = JSON.stringify({ items, text: 'y'.repeat(size) });
      await write({
        ...about,
        type: 'user',
        message: { role: 'user', content: [{ type: 'tool_result', tool_use_id: `call-${calls}`, content }] },
      });
    }
  }
  stream.end();
  await once(stream, 'finish');
  console.log(`log        ${(bytes / megabyte).toFixed(0)} MB, ${calls} calls`);
}

async function measure(file: string): Promise<void> {
  const before = process.memoryUsage().rss;
  let most = before;
  const started = performance.now();
  const processor = process.cpuUsage();
  const gate = openGate({
    macros: programs.map(({ macro, capabilities }) => ({ name: macro, capabilities })),
  });
  const log = gate.log(file);
  for await (const lines of readLogLines(file)) {
    for (const line of lines) log.line(line);
    most = Math.max(most, process.memoryUsage().rss);
  }
  log.end();
  const { turns, uncoveredTurns, workflows } = gate.result({ suggestions: 10 });
  const { user, system } = process.cpuUsage(processor);
  console.log(`turns      ${turns}, ${uncoveredTurns} by hand, ${workflows} workflows`);
  console.log(
    `time       ${((performance.now() - started) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor)`,
  );
  console.log(
    `memory     ${(most / megabyte).toFixed(0)} MB at most, ${((most - before) / megabyte).toFixed(0)} MB more than before`,
  );
}
