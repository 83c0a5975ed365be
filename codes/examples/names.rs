//! A program with all tables of names in it: says what is known of two characters and of a spelling.

use renkou_codes::name::{Han, Mark, Surname, Syllable, Transliteration, unified};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [first, second, spelling] = arguments.as_slice() else {
        return println!("names CHARACTERS CHARACTER SPELLING");
    };
    let characters: Vec<char> =
        first.chars().map(|character| unified(character).unwrap_or(character)).collect();
    for character in &characters {
        println!("{:?} {:?}", Mark::of(*character), Surname::of(*character, second.chars().next()));
        let Some(han) = Han::of(*character) else { continue };
        println!("{:?} {:?} {:?}", han.readings(), han.folded().as_char(), han.fold_level());
        println!("{:?} {:?} {:?}", han.four_corner(), han.charset(), han.norm_level());
        for other in second.chars().filter_map(Han::of) {
            println!("{:?} {}", han.look_alike(other), han.is_perhaps(other));
            println!("{}", Surname::are_confused(han, other));
        }
    }
    println!("{:?}", Transliteration::at_start(&characters).map(|(group, _)| group.form()));
    println!("{:?}", Surname::of_romanised(spelling).collect::<Vec<_>>());
    for syllable in Syllable::of_wade_giles(spelling) {
        let heard: Vec<Syllable> =
            Syllable::all().filter(|other| syllable.is_alike_in_dialect(*other)).collect();
        println!("{syllable} {} {heard:?}", syllable.dialect_class());
    }
}
