"""llama.cpp's tensor types in numpy: F32, F16, Q8_0 and Q4_0, bit for bit as ggml writes them.

A block is 32 neighbouring values of a row. Q8_0: one f16 scale, 32 int8.
Q4_0: one f16 scale, 16 bytes with value j in the low and j + 16 in the high half.
"""
from __future__ import annotations

import numpy as np

BLOCK = 32
TYPES = {"f32": 0, "f16": 1, "q4_0": 2, "q8_0": 8}


def half_away(x: np.ndarray) -> np.ndarray:
    """C's roundf: halves go away from zero."""
    return np.trunc(x + np.copysign(np.float32(0.5), x))


def inverse(scale: np.ndarray) -> np.ndarray:
    """1/scale in float32, and 0 where the scale is 0."""
    return np.divide(np.float32(1), scale, out=np.zeros_like(scale), where=scale != 0)


def q8_0(values: np.ndarray) -> bytes:
    blocks = values.astype(np.float32).reshape(-1, BLOCK)
    scale = np.abs(blocks).max(1, keepdims=True) / np.float32(127)
    quants = half_away(blocks * inverse(scale)).astype(np.int8)
    return np.concatenate((scale.astype("<f2").view(np.uint8), quants.view(np.uint8)), 1).tobytes()


def q4_0(values: np.ndarray) -> bytes:
    blocks = values.astype(np.float32).reshape(-1, BLOCK)
    peak = np.take_along_axis(blocks, np.abs(blocks).argmax(1)[:, None], 1)
    scale = peak / np.float32(-8)
    quants = (blocks * inverse(scale) + np.float32(8.5)).astype(np.int8).clip(0, 15).astype(np.uint8)
    packed = quants[:, : BLOCK // 2] | quants[:, BLOCK // 2 :] << 4
    return np.concatenate((scale.astype("<f2").view(np.uint8), packed), 1).tobytes()


def encode(values: np.ndarray, kind: str) -> bytes:
    """The bytes of a tensor in the type named."""
    if kind == "f32":
        return values.astype("<f4").tobytes()
    if kind == "f16":
        return values.astype("<f2").tobytes()
    return {"q8_0": q8_0, "q4_0": q4_0}[kind](values)
