"""Train the router on the CPU: single-thread workers with summed gradients.

The rate warms up, stays, and falls linearly to zero at the end of the time
given, so a run can be given any length. A run stopped early goes on from its
last checkpoint when started again.
"""
from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import argparse
import csv
import signal
import time
from datetime import datetime, timedelta
from pathlib import Path

import torch
from torch import multiprocessing
from torch.nn import functional as F

from data import training_steps, validation_packs
from evaluate import score_packs, summary
from generator.toolset import CONCEPTS, KEYS
from model import Config, Router
from optimiser import Optimiser
from tokenizer import Tokenizer

HERE = Path(__file__).parent
CACHE = Path("~/.cache/macrobench/embedded").expanduser()
WARM_UP_STEPS = 60
POINTING = 0.5  # the weight of the pointing heads' loss
MEANING = 2.0  # the weight of reading off a concept
WANTING = 1.0  # the weight of reading off whether an argument is still to be written
SUMS = 11  # what each worker counts in a step
CURRICULUM = (  # until this share of the time: shares of drills and of the main exercise
    (0.18, 0.9, 0.85), (0.3, 0.5, 0.85), (1.0, 0.02, 0.62),
)  # fmt: skip
VALIDATION_SEED = 7_001
COLUMNS = (
    "step", "seconds", "tokens", "answers", "rate", "loss", "token_accuracy", "pointing", "meaning", "wanting",
    "valid_loss", "valid_routing", "valid_strict",
)  # fmt: skip


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", default="main", help="name of the run, a folder in the cache")
    parser.add_argument("--cache", type=Path, default=CACHE)
    parser.add_argument("--minutes", type=float, default=90.0, help="length of the whole run")
    parser.add_argument("--until", help="end at this local time, HH:MM, instead of --minutes")
    parser.add_argument("--start", type=Path, help="a new run that begins with this checkpoint's weights, at the curriculum's last stage")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--dim", type=int, default=256)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--ffn", type=int, default=640)
    parser.add_argument("--context", type=int, default=2048, help="longest conversation, in tokens")
    parser.add_argument("--step-tokens", type=int, default=4_800, help="tokens of one step, all workers")
    parser.add_argument("--decay", type=float, default=0.5, help="share of the time in which the rate falls")
    parser.add_argument("--rate", type=float, default=1.0, help="factor on all learning rates")
    parser.add_argument("--save-minutes", type=float, default=4.0)
    parser.add_argument("--valid-packs", type=int, default=16)
    return parser.parse_args()


def seconds_until(clock: str) -> float:
    """Seconds from now to the next time the clock shows HH:MM."""
    now = datetime.now()
    hour, minute = map(int, clock.split(":"))
    end = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return ((end if end > now else end + timedelta(days=1)) - now).total_seconds()


def rate_at(progress: float, step: int, decay: float) -> float:
    """The schedule's factor: warm-up by steps, then flat, then linear to zero at progress 1."""
    return min(1.0, (step + 1) / WARM_UP_STEPS, max(0.0, (1.0 - progress) / decay))


def shares_at(progress: float) -> tuple[float, float]:
    """The shares of drills and of the main exercise, at this share of the time."""
    return next((shares for end, *shares in CURRICULUM if progress < end), CURRICULUM[-1][1:])


def save(path: Path, state: dict) -> None:
    """Write a checkpoint so that a crash leaves the one before it whole."""
    torch.save(state, path.with_suffix(".new"))
    path.with_suffix(".new").rename(path)


def open_curve(path: Path, step: int):
    """The curve's file, to append to, without rows of steps that a checkpoint did not keep."""
    lines = path.read_text().splitlines()[1:] if step else []
    kept = [line for line in lines if int(line.split(",")[0]) <= step]
    path.write_text("".join(line + "\n" for line in [",".join(COLUMNS), *kept]))
    return open(path, "a", newline="")


def work(worker: int, args, model: Router, optimiser: Optimiser, shared, barrier, begun: dict) -> bool:
    """One worker's life; true if it was told to stop. `shared` holds (targets, loss sum, right tokens, tokens, answers, weight, pointing, meaning, meanings, wanting, wants; progress, end)."""
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    tokenizer = Tokenizer.load()
    folder = args.cache / args.run
    step, before = begun["step"], begun["seconds"]
    started = time.monotonic()
    named = dict(model.named_parameters())
    seed = args.seed * 1_000_003 + step
    steps = training_steps(
        tokenizer, seed, worker, args.workers, model.config.context, args.step_tokens // args.workers,
        lambda: shares_at(1.0 if args.start else float(shared[0, SUMS])),
    )  # fmt: skip
    log = last_saved = None
    stop: list[bool] = []
    signal.signal(signal.SIGTERM, lambda *_: stop.append(True))  # the first worker saves, then all end
    if worker == 0:
        log_file = open_curve(folder / "curve.csv", step)
        log = csv.writer(log_file)
        last_saved = time.monotonic()
    totals = begun["tokens"], begun["answers"]
    while True:
        if worker == 0:
            elapsed = before + time.monotonic() - started
            shared[0, SUMS] = elapsed / begun["length"]
            shared[0, SUMS + 1] = float(elapsed >= begun["length"] or bool(stop))
        barrier.wait()
        if shared[0, SUMS + 1]:
            break
        progress = float(shared[0, SUMS])
        for weight in named.values():
            weight.grad = None
        weight = targets = loss_sum = right = tokens = answers = pointed = meant = meanings = wanted = wants = 0.0
        for pack in next(steps):
            logits, pointing, meaning, wanting = model.logits_and_lessons(pack)
            losses = F.cross_entropy(logits, pack.labels, reduction="none")
            (losses @ pack.weights + POINTING * pointing + MEANING * meaning + WANTING * wanting).backward()
            pointed += pointing.item()
            meant += meaning.item()
            meanings += len(pack.meanings)
            wanted += wanting.item()
            wants += len(pack.wants)
            weight += pack.weights.sum().item()
            targets += len(pack.labels)
            loss_sum += losses.sum().item()
            right += (logits.argmax(-1) == pack.labels).sum().item()
            tokens += pack.tokens
            answers += len(pack.spans)
        optimiser.publish(worker, named)
        shared[worker, :SUMS] = torch.tensor(
            [targets, loss_sum, right, tokens, answers, weight, pointed, meant, meanings, wanted, wants], dtype=torch.float64
        )
        barrier.wait()
        sums = shared[:, :SUMS].sum(0).tolist()
        rate = rate_at(progress, step, args.decay)
        with torch.no_grad():
            optimiser.update(worker, step, sums[5], rate * args.rate)
        barrier.wait()
        step += 1
        totals = totals[0] + int(sums[3]), totals[1] + int(sums[4])
        if worker == 0:
            seconds = before + time.monotonic() - started
            row = [step, f"{seconds:.1f}", *totals, f"{rate:.4f}", f"{sums[1] / sums[0]:.4f}", f"{sums[2] / sums[0]:.4f}", f"{sums[6] / sums[5]:.4f}", f"{sums[7] / sums[8]:.4f}", f"{sums[9] / max(sums[10], 1):.4f}"]
            if time.monotonic() - last_saved > 60 * args.save_minutes:
                last_saved = time.monotonic()
                row += checkpoint(args, model, optimiser, tokenizer, step, seconds, totals, begun["length"])
            log.writerow(row)
            log_file.flush()
    if worker == 0:
        seconds = before + time.monotonic() - started
        row = checkpoint(args, model, optimiser, tokenizer, step, seconds, totals, begun["length"])
        log.writerow([step, f"{seconds:.1f}", *totals, "0", "", "", "", "", "", *row])
        log_file.close()
    return bool(stop)


def checkpoint(args, model, optimiser, tokenizer, step, seconds, totals, length) -> list[str]:
    """Write a checkpoint and return the columns of the validation."""
    save(
        args.cache / args.run / "checkpoint.pt",
        {
            "config": model.config.as_dict(), "model": model.state_dict(), "optimiser": optimiser.state(),
            "step": step, "seconds": seconds, "tokens": totals[0], "answers": totals[1], "length": length,
            "seed": args.seed,
        },
    )  # fmt: skip
    packs = validation_packs(tokenizer, VALIDATION_SEED, args.valid_packs, model.config.context)
    scores = score_packs(model, packs)
    print(f"step {step}, {seconds:.0f} s, {totals[0]} tokens\n{summary(scores)}", flush=True)
    every = scores["all"]
    return [f"{every[key]:.4f}" for key in ("loss", "routing", "strict")]


def main() -> None:
    args = options()
    (args.cache / args.run).mkdir(parents=True, exist_ok=True)
    path = args.cache / args.run / "checkpoint.pt"
    torch.manual_seed(args.seed)
    saved = torch.load(path) if path.exists() else None
    started = saved or (torch.load(args.start) if args.start else None)
    if started:
        config = Config(**{**started["config"], "context": args.context})
    else:
        config = Config(
            vocab=len(Tokenizer.load().tokens),
            dim=args.dim,
            layers=args.layers,
            heads=args.heads,
            ffn=args.ffn,
            context=args.context,
            concepts=len(CONCEPTS),
            roles=len(KEYS),
        )
    model = Router(config)
    model.share_memory()
    optimiser = Optimiser(list(model.named_parameters()), args.workers)
    begun = {"step": 0, "seconds": 0.0, "tokens": 0, "answers": 0}
    if started:
        model.load_state_dict(started["model"])
        optimiser.load(started["optimiser"])
    if saved:
        begun = {key: saved[key] for key in begun}
    begun["length"] = begun["seconds"] + seconds_until(args.until) if args.until else 60 * args.minutes
    print(f"{sum(p.numel() for p in model.parameters())} parameters, {config}", flush=True)
    shared = torch.zeros(args.workers, SUMS + 2, dtype=torch.float64).share_memory_()
    context = multiprocessing.get_context("fork")
    barrier = context.Barrier(args.workers, timeout=900)  # seconds; a worker that died ends the others
    others = [
        context.Process(target=work, args=(worker, args, model, optimiser, shared, barrier, begun), daemon=True)
        for worker in range(1, args.workers)
    ]
    for process in others:
        process.start()
    stopped = work(0, args, model, optimiser, shared, barrier, begun)
    for process in others:
        process.join()
    if stopped:
        raise SystemExit(143)


if __name__ == "__main__":
    main()
