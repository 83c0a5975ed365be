//! Tables made from the data files: names, what their characters are mistaken for, population.

mod characters;
mod names;
mod population;

pub(crate) use characters::CHARACTERS;
pub(crate) use names::{GIVEN_NAMES, SURNAMES, TRANSLITERATED};
pub(crate) use population::{AGES, PROVINCES};
