"""AdamW with the work shared by the workers.

Weights, gradients and moments lie in shared memory. Each worker updates the
tensors it owns from the sum of all workers' gradients.
"""
from __future__ import annotations

from torch import Tensor, zeros_like

RATE = 0.002
TABLES = ("embedding", "concepts", "roles")  # looked up or compared with, not multiplied through
TABLE_RATE = 0.006
BETAS = (0.9, 0.97)
DECAY = 0.05  # decoupled weight decay of the matrices, times the rate


class Optimiser:
    """One pair of moments for each named weight, and the worker that updates it."""

    def __init__(self, named: list[tuple[str, Tensor]], workers: int):
        self.tensors = []
        load = [0] * workers
        for name, weight in sorted(named, key=lambda item: -item[1].numel()):
            owner = load.index(min(load))
            load[owner] += weight.numel()
            moments = [zeros_like(weight).share_memory_() for _ in range(2)]
            gradients = [zeros_like(weight).share_memory_() for _ in range(workers)]
            self.tensors.append((name, weight.data, gradients, moments, owner))

    def publish(self, worker: int, named: dict[str, Tensor]) -> None:
        """Copy this worker's gradients to where the others can read them."""
        for name, _, gradients, _, _ in self.tensors:
            gradients[worker].copy_(named[name].grad)

    def update(self, worker: int, step: int, weights: float, rate: float) -> None:
        """Update the tensors this worker owns; `weights` divides the gradients, `rate` is the schedule's factor."""
        for name, weight, gradients, (first, second), owner in self.tensors:
            if owner != worker:
                continue
            gradient = sum(gradients[1:], gradients[0]) / weights
            first.lerp_(gradient, 1 - BETAS[0])
            second.lerp_(gradient * gradient, 1 - BETAS[1])
            mean = first / (1 - BETAS[0] ** (step + 1))
            spread = (second / (1 - BETAS[1] ** (step + 1))).sqrt()
            if weight.dim() == 2 and name not in TABLES:
                weight.mul_(1 - RATE * rate * DECAY)
            weight.sub_(mean / (spread + 1e-8), alpha=(TABLE_RATE if name in TABLES else RATE) * rate)

    def state(self) -> dict[str, list[Tensor]]:
        return {name: moments for name, _, _, moments, _ in self.tensors}

    def load(self, state: dict[str, list[Tensor]]) -> None:
        for name, _, _, moments, _ in self.tensors:
            for mine, saved in zip(moments, state[name]):
                mine.copy_(saved)
