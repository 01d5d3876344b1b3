"""Muon for the matrices, Adam for embeddings and norms, with the work shared by the workers.

Weights, gradients and optimiser state lie in shared memory. Each worker updates
the tensors it owns from the sum of all workers' gradients.
"""
from __future__ import annotations

import torch
from torch import Tensor

MUON_RATE = 0.02
ADAM_RATE = 0.003
MOMENTUM = 0.95
BETAS = (0.9, 0.95)
DECAY = 0.02  # decoupled weight decay of the matrices, times the rate


def orthogonalise(update: Tensor) -> Tensor:
    """The nearest (semi-)orthogonal matrices by five Newton-Schulz steps, batched over dim 0.

    Coefficients: Keller Jordan, "Muon: an optimizer for hidden layers" (2024).
    """
    tall = update.shape[1] > update.shape[2]
    x = update.transpose(1, 2) if tall else update
    x = (x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)).to(torch.bfloat16)
    for _ in range(5):
        square = torch.bmm(x, x.transpose(1, 2))
        x = 3.4445 * x + torch.bmm(-4.775 * square + 2.0315 * torch.bmm(square, square), x)
    x = x.float()
    return x.transpose(1, 2) if tall else x


class Optimiser:
    """`parts` tells into how many stacked matrices a named weight divides (3 for qkv)."""

    def __init__(self, named: list[tuple[str, Tensor]], workers: int):
        self.tensors = []
        load = [0] * workers
        for name, weight in sorted(named, key=lambda item: -item[1].numel()):
            matrix = weight.dim() == 2 and name != "embedding"
            owner = load.index(min(load))
            load[owner] += weight.numel() * (3 if matrix else 1)
            states = [torch.zeros_like(weight).share_memory_() for _ in range(1 if matrix else 2)]
            gradients = [torch.zeros_like(weight).share_memory_() for _ in range(workers)]
            parts = 3 if name.endswith("qkv.weight") else 2 if name.endswith("gate_up.weight") else 1
            self.tensors.append((name, weight.data, gradients, states, owner, matrix, parts))

    def publish(self, worker: int, named: dict[str, Tensor]) -> None:
        """Copy this worker's gradients to where the others can read them."""
        for name, _, gradients, _, _, _, _ in self.tensors:
            gradients[worker].copy_(named[name].grad)

    def update(self, worker: int, step: int, targets: float, rate: float) -> None:
        """Update the tensors this worker owns; `rate` is the schedule's factor, 0 to 1."""
        for name, weight, gradients, states, owner, matrix, parts in self.tensors:
            if owner != worker:
                continue
            gradient = sum(gradients[1:], gradients[0]) / targets
            if matrix:
                states[0].mul_(MOMENTUM).add_(gradient)
                update = gradient.add(states[0], alpha=MOMENTUM)
                update = orthogonalise(update.view(parts, -1, weight.shape[1]))
                scale = max(1.0, update.shape[1] / update.shape[2]) ** 0.5
                weight.mul_(1 - MUON_RATE * rate * DECAY)
                weight.sub_(update.reshape(weight.shape), alpha=MUON_RATE * rate * scale)
            else:
                first, second = states
                first.lerp_(gradient, 1 - BETAS[0])
                second.lerp_(gradient * gradient, 1 - BETAS[1])
                mean = first / (1 - BETAS[0] ** (step + 1))
                spread = (second / (1 - BETAS[1] ** (step + 1))).sqrt()
                weight.sub_(mean / (spread + 1e-8), alpha=ADAM_RATE * rate)

    def state(self) -> dict[str, list[Tensor]]:
        return {tensor[0]: tensor[3] for tensor in self.tensors}

    def load(self, state: dict[str, list[Tensor]]) -> None:
        for tensor in self.tensors:
            for mine, saved in zip(tensor[3], state[tensor[0]]):
                mine.copy_(saved)
