#!/usr/bin/env bash
# Lets libFuzzer look for bytes that break a promise: every target for SECONDS (60 when left out), or the named ones.
#
#     fuzz/run.sh [SECONDS] [TARGET ...]
#
# Needs a nightly toolchain and `cargo install cargo-fuzz`. What it finds goes into fuzz/artifacts; put the bytes into
# fuzz/broken, where `cargo test -p renkou-fuzz` asks for them from then on.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v cargo-fuzz >/dev/null || { echo "fuzz: cargo-fuzz is missing; cargo install cargo-fuzz." >&2; exit 1; }
seconds=${1:-60}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(basename -s .rs fuzz/fuzz_targets/*.rs)
for target in "${targets[@]}"; do
    echo "== $target"
    mkdir -p "fuzz/corpus/$target"
    # The code under test has no unsafe block: without the address sanitizer it runs more inputs.
    cargo +nightly fuzz run --features libfuzzer --sanitizer none "$target" -- \
        -max_total_time="$seconds" -max_len=4096 -print_final_stats=1
done
