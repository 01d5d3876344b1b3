"""Softmax of attention rows and its derivative: in C (rows.c), or in torch without a C compiler.

The C version takes a fifth off a training step, since stock operators pass over
the scores some fifteen times.
"""
from __future__ import annotations

import ctypes
import shutil
import subprocess
from pathlib import Path

import torch
from torch import Tensor

SOURCE = Path(__file__).with_name("rows.c")
CACHE = Path("~/.cache/macrobench/embedded").expanduser()


def compiled() -> ctypes.CDLL | None:
    """rows.c as a library for this machine, or None without a compiler."""
    compiler = shutil.which("cc")
    if compiler is None:
        return None
    CACHE.mkdir(parents=True, exist_ok=True)
    library = CACHE / "rows.so"
    if not library.exists() or library.stat().st_mtime < SOURCE.stat().st_mtime:
        fresh = CACHE / "rows.new.so"
        flags = ["-O3", "-march=native", "-ffast-math", "-shared", "-fPIC"]
        subprocess.run([compiler, *flags, str(SOURCE), "-o", str(fresh), "-lm"], check=True)
        fresh.rename(library)
    return ctypes.CDLL(str(library))


LIBRARY = compiled()


def pointer(tensor: Tensor) -> ctypes.c_void_p:
    assert tensor.is_contiguous()
    return ctypes.c_void_p(tensor.data_ptr())


def softmax_rows(a: Tensor, b: Tensor, first: int, period: int) -> tuple[Tensor, Tensor]:
    """Softmax over the joint rows of `a` and `b` (both end in their keys), changing them in place or not.

    Row r of `b` sees its keys up to `first + r % period`; all of `a` is seen.
    """
    rows, own = b.numel() // b.shape[-1], b.shape[-1]
    if LIBRARY is not None:
        room = torch.empty(a.shape[-1] + own)
        numbers = map(ctypes.c_long, (rows, a.shape[-1], own, first, period))
        LIBRARY.softmax_rows(pointer(a), pointer(b), pointer(room), *numbers)
        return a, b
    seen = first + torch.arange(rows)[:, None] % period
    future = torch.arange(own)[None, :] > seen
    scores = torch.cat((a.reshape(rows, -1), b.reshape(rows, own).masked_fill(future, float("-inf"))), 1)
    weights = torch.softmax(scores, 1)
    return weights[:, : a.shape[-1]].reshape(a.shape), weights[:, a.shape[-1] :].reshape(b.shape)


def softmax_rows_backward(
    da: Tensor, db: Tensor, wa: Tensor, wb: Tensor, inner: Tensor
) -> tuple[Tensor, Tensor]:
    """The derivatives by the scores from those by the weights; `inner` is one number a row."""
    rows = db.numel() // db.shape[-1]
    if LIBRARY is not None:
        numbers = map(ctypes.c_long, (rows, da.shape[-1], db.shape[-1]))
        LIBRARY.softmax_rows_backward(
            pointer(da), pointer(db), pointer(wa), pointer(wb), pointer(inner), *numbers
        )
        return da, db
    inner = inner.reshape(rows, 1)
    parts = []
    for d, w in ((da, wa), (db, wb)):
        d_scores = (d.reshape(rows, -1) - inner) * w.reshape(rows, -1)
        parts.append(d_scores.reshape(d.shape))
    return parts[0], parts[1]
