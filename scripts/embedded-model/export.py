"""Write a checkpoint as GGUF files: F16, Q8_0 and Q4_0 (and F32 for parity)."""
from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from evaluate import load
from gguf_writer import router_metadata, router_tensors, write
from tokenizer import Tokenizer

HERE = Path(__file__).parent
NAME = "macrobench-router"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--to", type=Path, default=HERE / "weights")
    parser.add_argument("--kinds", default="f16,q8_0,q4_0")
    args = parser.parse_args()
    model, tokenizer = load(args.checkpoint), Tokenizer.load()
    weights = {key: tensor.numpy() for key, tensor in model.state_dict().items()}
    template = (HERE / "template.jinja").read_text()
    for kind in args.kinds.split(","):
        path = args.to / f"{NAME}-{kind}.gguf"
        metadata = router_metadata(model.config, tokenizer, template, kind, NAME)
        write(path, metadata, router_tensors(model.config, weights, kind))
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}  {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
