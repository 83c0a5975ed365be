#!/usr/bin/env bash
# What the embedded data of renkou-codes add to a program: two stripped programs, one that only starts and one that
# looks up divisions and codes, and the difference.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo build --quiet --profile dist --package renkou-codes --example nothing --example everything
size() {
    strip -o "target/dist/examples/$1.stripped" "target/dist/examples/$1"
    stat -c %s "target/dist/examples/$1.stripped"
}
nothing=$(size nothing) everything=$(size everything)
echo "a program that does nothing:   $nothing bytes"
echo "a program that looks all up:   $everything bytes"
echo "renkou-codes adds:             $((everything - nothing)) bytes; the limit is 600000"
[ $((everything - nothing)) -le 600000 ]
