#!/usr/bin/env bash
# What the embedded data of renkou-codes add to a program: stripped programs, one that only starts, one that looks up
# divisions and codes, one that knows names, and the differences.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${CARGO_TARGET_DIR:-target}
cargo build --quiet --profile dist --package renkou-codes --features names \
    --example nothing --example everything --example names
size() {
    strip -o "$target/dist/examples/$1.stripped" "$target/dist/examples/$1"
    stat -c %s "$target/dist/examples/$1.stripped"
}
nothing=$(size nothing) everything=$(size everything) names=$(size names)
echo "a program that does nothing:   $nothing bytes"
echo "a program that looks all up:   $everything bytes"
echo "renkou-codes adds:             $((everything - nothing)) bytes; the limit is 600000"
echo "a program that knows names:    $names bytes"
echo "the feature names adds:        $((names - nothing)) bytes; the limit is 900000"
[ $((everything - nothing)) -le 600000 ] && [ $((names - nothing)) -le 900000 ]
