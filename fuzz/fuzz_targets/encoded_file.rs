#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| renkou_fuzz::promise("encoded_file")(data));
