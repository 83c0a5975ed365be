#!/usr/bin/env bash
# Builds the C library and lays it out under a folder: include/, lib/ and lib/pkgconfig/.
#
#     ffi/install.sh FOLDER [--release]
set -euo pipefail
cd "$(dirname "$0")"
[[ $1 = /* ]] && folder=$1 || folder=$PWD/${1#ffi/}
shift
cargo=${CARGO:-cargo}

profile=debug
[[ " $* " == *" --release "* ]] && profile=release
"$cargo" build --quiet --package renkou-ffi --lib "$@"
# What the static library needs of the system, as the compiler says it.
private=$("$cargo" rustc --quiet --package renkou-ffi --lib "$@" -- --print native-static-libs 2>&1 |
    sed -n 's/^note: native-static-libs: //p')
private=${private:--lgcc_s -lutil -lrt -lpthread -lm -ldl -lc}
target=$("$cargo" metadata --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/$profile
version=$("$cargo" pkgid --package renkou-ffi | sed 's/.*[#@]//')
soname=${version%.*}

mkdir -p "$folder/include" "$folder/lib/pkgconfig"
cp include/renkou.h "$folder/include/"
cp "$target/librenkou_ffi.a" "$folder/lib/librenkou.a"
if [[ -f $target/librenkou_ffi.dylib ]]; then
    cp "$target/librenkou_ffi.dylib" "$folder/lib/librenkou.$soname.dylib"
    ln -sf "librenkou.$soname.dylib" "$folder/lib/librenkou.dylib"
else
    cp "$target/librenkou_ffi.so" "$folder/lib/librenkou.so.$version"
    ln -sf "librenkou.so.$version" "$folder/lib/librenkou.so.$soname"
    ln -sf "librenkou.so.$soname" "$folder/lib/librenkou.so"
fi
cat >"$folder/lib/pkgconfig/renkou.pc" <<PC
prefix=\${pcfiledir}/../..
includedir=\${prefix}/include
libdir=\${prefix}/lib

Name: renkou
Description: Identity numbers, divisions and codes of China's population registers
Version: $version
Cflags: -I\${includedir}
Libs: -L\${libdir} -lrenkou
Libs.private: $private
PC
