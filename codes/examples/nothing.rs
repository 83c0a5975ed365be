//! A program that does nothing, to measure by how much one with all codes in it is larger.

fn main() {
    println!("{}", std::env::args().count());
}
