#!/usr/bin/env bash
# Compiles check.c and the example against the static and the shared library, and runs them.
set -euo pipefail
cd "$(dirname "$0")/.."
cc=${CC:-cc}
strict=(-pedantic-errors -Wall -Wextra -Werror)

out=build/test
./install.sh "$out"
include=$out/include lib=$out/lib
# What a static library needs beside it: the same words as in its pkg-config file.
private=$(sed -n 's/^Libs.private: //p' "$lib/pkgconfig/renkou.pc")

# The header is plain C99, and C++ of any age.
"$cc" -x c -std=c99 "${strict[@]}" -fsyntax-only "$include/renkou.h"
if command -v c++ >/dev/null; then
    c++ -x c++ -std=c++98 "${strict[@]}" -fsyntax-only "$include/renkou.h"
else
    echo "test-c: no C++ compiler; the header was not tried as C++" >&2
fi

compile() {
    local program=$1 source=$2
    shift 2
    "$cc" -std=c99 -g "${strict[@]}" -I"$include" "$source" "$@" -o "$out/$program"
}
# shellcheck disable=SC2086 # several words
compile check-static tests/check.c "$lib/librenkou.a" $private
compile check-shared tests/check.c -L"$lib" -lrenkou -Wl,-rpath,"$PWD/$lib"
compile register-check examples/register_check.c -L"$lib" -lrenkou -Wl,-rpath,"$PWD/$lib"

"$out/check-static" ../tests/vectors
"$out/check-shared" ../tests/vectors
if command -v valgrind >/dev/null; then
    valgrind --quiet --leak-check=full --error-exitcode=9 "$out/check-shared" ../tests/vectors >"$out/valgrind.txt" 2>&1 || {
        cat "$out/valgrind.txt"
        exit 1
    }
else
    echo "test-c: no valgrind; memory was not checked" >&2
fi

printf '11010519491231002X\n440524188001010015\n' | "$out/register-check" >"$out/example.txt"
diff -u examples/register_check.expected "$out/example.txt"

# The example of the README is a program that works.
sed -n '/^```c$/,/^```$/{/^```/d;p}' ../README.md >"$out/readme.c"
compile readme "$out/readme.c" "$lib/librenkou.a" $private
diff <(echo 'grade 0, born 19491231') <("$out/readme")

# The programs in the pages compile and run.
for page in README.md docs/src/c.md; do
    program=page-$(basename "$page" .md)
    awk '/^```c$/ { inside = 1; next } /^```/ { inside = 0 } inside' "../$page" >"$out/$program.c"
    compile "$program" "$out/$program.c" -L"$lib" -lrenkou -Wl,-rpath,"$PWD/$lib"
    "$out/$program" >"$out/$program.txt"
    grep -q '^grade ' "$out/$program.txt"
done

# Only what the header declares is exported.
declared=$(grep -o '^RENKOU_API.*\|^renkou_status .*' "$include/renkou.h" | grep -o 'renkou_[a-z0-9_]*(' | tr -d '(' | sort -u)
exported=$(nm -D --defined-only "$lib/librenkou.so" | awk '{print $3}' | sort -u)
diff <(echo "$declared") <(echo "$exported") || {
    echo "test-c: the shared library exports other names than the header declares" >&2
    exit 1
}
