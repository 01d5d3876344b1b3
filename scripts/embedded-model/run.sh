#!/usr/bin/env bash
# The whole way from nothing to GGUF files: train, evaluate, export, compare with llama.cpp.
#
#   run.sh              the model at its full size: ninety minutes on two cores (MINUTES=… to change)
#   run.sh --small      a tiny one in 4 minutes, to prove that the way works
#   START=FILE run.sh   a second stage, which begins with that checkpoint's weights
#
# Stopped, it goes on from the last checkpoint when run again. Checkpoints lie in
# ~/.cache/macrobench/embedded/RUN; the GGUF files go to TO (default: there as well).
# Needs Debian's python3-torch and libopenblas0-pthread (PYTHON=… for another Python with torch).
set -euo pipefail
cd "$(dirname "$0")"

python=${PYTHON:-/usr/bin/python3}
seed=${SEED:-1}
if [ "${1:-}" = --small ]; then
  run=${RUN:-small}
  minutes=${MINUTES:-4}
  sizes=(--dim 128 --layers 3 --heads 4 --ffn 256 --save-minutes 1)
else
  run=${RUN:-release}
  minutes=${MINUTES:-90}
  sizes=()
fi
cache=$HOME/.cache/macrobench/embedded/$run
to=${TO:-$cache/gguf}
export OMP_NUM_THREADS=1 OMP_WAIT_POLICY=PASSIVE

if [ ! -e "$cache/finished" ]; then
  nice -n 10 "$python" train.py --run "$run" --minutes "$minutes" --seed "$seed" ${START:+--start "$START"} "${sizes[@]}"
  touch "$cache/finished"
fi
"$python" evaluate.py "$cache/checkpoint.pt" --packs "${PACKS:-100}"
"$python" export.py "$cache/checkpoint.pt" --to "$to" --kinds f32,f16,q8_0,q4_0
"$python" parity_reference.py "$cache/checkpoint.pt" "$cache/reference.json"
npx tsx parity.ts "$cache/reference.json" "$to"
