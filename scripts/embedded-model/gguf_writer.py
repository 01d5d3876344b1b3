"""Writes GGUF version 3 files: metadata, then tensor infos, then the tensors, 32-byte aligned."""
from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

from quantise import TYPES, encode
from tokenizer import PRE

ALIGNMENT = 32
U32, I32, F32, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9
FILE_TYPES = {"f32": 0, "f16": 1, "q4_0": 2, "q8_0": 7}
QUANTIZATION_VERSION = 2


def string(text: str) -> bytes:
    raw = text.encode()
    return struct.pack("<Q", len(raw)) + raw


def value(item) -> bytes:
    """A metadata value with its type: bool, int (u32), float (f32), str, list of int (i32) or str."""
    if isinstance(item, bool):
        return struct.pack("<I?", BOOL, item)
    if isinstance(item, int):
        return struct.pack("<II", U32, item)
    if isinstance(item, float):
        return struct.pack("<If", F32, item)
    if isinstance(item, str):
        return struct.pack("<I", STRING) + string(item)
    if isinstance(item[0], str):
        return struct.pack("<IIQ", ARRAY, STRING, len(item)) + b"".join(map(string, item))
    return struct.pack("<IIQ", ARRAY, I32, len(item)) + struct.pack(f"<{len(item)}i", *item)


def pad(length: int) -> bytes:
    return b"\0" * (-length % ALIGNMENT)


def write(path: Path, metadata: dict, tensors: list[tuple[str, str, np.ndarray]]) -> None:
    """Write tensors (name, type, values) in the order given; a matrix is (outputs, inputs)."""
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(metadata))
    for key, item in metadata.items():
        head += string(key) + value(item)
    bodies, offset = [], 0
    for name, kind, values in tensors:
        body = encode(values, kind)
        head += string(name) + struct.pack("<I", values.ndim)
        head += struct.pack(f"<{values.ndim}Q", *reversed(values.shape))
        head += struct.pack("<IQ", TYPES[kind], offset)
        bodies.append(body + pad(len(body)))
        offset += len(bodies[-1])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head + pad(len(head)) + b"".join(bodies))


def router_metadata(config, tokenizer, template: str, kind: str, name: str) -> dict:
    """What llama.cpp has to know of a router; `kind` is the type of its matrices."""
    return {
        "general.architecture": "llama",
        "general.name": name,
        "general.basename": "macrobench-router",
        "general.license": "apache-2.0",
        "general.file_type": FILE_TYPES[kind],
        "general.quantization_version": QUANTIZATION_VERSION,
        "general.alignment": ALIGNMENT,
        "llama.context_length": config.context,
        "llama.embedding_length": config.dim,
        "llama.block_count": config.layers,
        "llama.feed_forward_length": config.ffn,
        "llama.attention.head_count": config.heads,
        "llama.attention.head_count_kv": config.heads,
        "llama.attention.layer_norm_rms_epsilon": config.norm_eps,
        "llama.rope.dimension_count": config.dim // config.heads,
        "llama.rope.freq_base": config.rope_base,
        "llama.vocab_size": config.vocab,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": PRE,
        "tokenizer.ggml.tokens": list(tokenizer.tokens),
        "tokenizer.ggml.token_type": list(tokenizer.types),
        "tokenizer.ggml.merges": list(tokenizer.merges),
        "tokenizer.ggml.bos_token_id": tokenizer.tokens.index("<|endoftext|>"),
        "tokenizer.ggml.eos_token_id": tokenizer.tokens.index("<|im_end|>"),
        "tokenizer.ggml.eot_token_id": tokenizer.tokens.index("<|im_end|>"),
        "tokenizer.ggml.padding_token_id": tokenizer.tokens.index("<|endoftext|>"),
        "tokenizer.ggml.add_bos_token": False,
        "tokenizer.ggml.add_eos_token": False,
        "tokenizer.ggml.add_space_prefix": False,
        "tokenizer.chat_template": template,
    }


def interleave(weight: np.ndarray, heads: int) -> np.ndarray:
    """Rows of q or k from rotary halves to llama.cpp's neighbouring pairs."""
    rows, columns = weight.shape
    return weight.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def router_tensors(config, weights: dict[str, np.ndarray], kind: str) -> list[tuple[str, str, np.ndarray]]:
    """The tensors under llama.cpp's names. Norms stay F32.

    The embedding, which is the output matrix too, is never below Q8_0.
    """
    tensors = [("token_embd.weight", "q8_0" if kind == "q4_0" else kind, weights["embedding"])]
    for layer in range(config.layers):
        mine = {key.split(".", 2)[2]: w for key, w in weights.items() if key.startswith(f"blocks.{layer}.")}
        q, k, v = np.split(mine["qkv.weight"], 3)
        gate, up = np.split(mine["gate_up.weight"], 2)
        matrices = {
            "attn_q": interleave(q, config.heads),
            "attn_k": interleave(k, config.heads),
            "attn_v": v,
            "attn_output": mine["output.weight"],
            "ffn_gate": gate,
            "ffn_up": up,
            "ffn_down": mine["down.weight"],
        }
        tensors.append((f"blk.{layer}.attn_norm.weight", "f32", mine["attention_norm.weight"]))
        tensors += [(f"blk.{layer}.{name}.weight", kind, matrix) for name, matrix in matrices.items()]
        tensors.append((f"blk.{layer}.ffn_norm.weight", "f32", mine["ffn_norm.weight"]))
    tensors.append(("output_norm.weight", "f32", weights["norm.weight"]))
    return tensors
