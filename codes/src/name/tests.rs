use super::*;

#[test]
fn every_slot_leads_to_its_character_and_back() {
    let mut known = 0;
    for slot in 0..u16::MAX {
        let Some(han) = Han::at_slot(slot) else { break };
        assert_eq!(Han::of(han.as_char()), Some(han));
        known += 1;
    }
    assert!(known > 46_000);
    for other in ['a', '·', 'あ', '\u{10FFFF}'] {
        assert_eq!(Han::of(other), None);
    }
}

#[test]
fn folding_twice_changes_nothing_more_and_norm_characters_stay() {
    let (mut folded, mut norm) = (0, 0);
    for han in (0..u16::MAX).map_while(Han::at_slot) {
        assert_eq!(han.folded().folded(), han.folded());
        folded += u32::from(han.folded() != han);
        if han.norm_level().is_some() {
            norm += 1;
            assert_eq!(han.folded(), han, "{}", han.as_char());
        }
    }
    assert_eq!((folded, norm), (9_155, 8_105));
}

#[test]
fn characters_are_as_dictionaries_have_them() {
    let han = |character| Han::of(character).unwrap();
    for (from, to) in [('張', '张'), ('陳', '陈'), ('峯', '峰'), ('劉', '刘'), ('後', '后')]
    {
        assert_eq!(han(from).folded(), han(to));
    }
    for kept in ['乾', '喆', '锺', '於', '瞭'] {
        assert_eq!(han(kept).folded(), han(kept));
    }
    assert!(han('於').is_perhaps(han('于')) && han('于').is_perhaps(han('於')));
    assert!(!han('于').is_perhaps(han('王')));
    assert_eq!(han('王').four_corner(), Some(1010));
    assert_eq!(han('王').charset(), Some(Charset::Gb2312));
    assert_eq!(han('镕').charset(), Some(Charset::Gbk));
    assert_eq!(han('䶮').charset(), Some(Charset::Gb18030));
    for (a, b) in [('已', '己'), ('未', '末'), ('炜', '玮'), ('候', '侯')] {
        assert!(han(a).look_alike(han(b)) >= Some(80), "{a} {b}");
        assert_eq!(han(a).look_alike(han(b)), han(b).look_alike(han(a)));
    }
}

#[test]
fn no_pair_of_a_table_is_missed_and_most_others_are_spared() {
    // Characters of names: those that half a column of any register consists of, and rare ones.
    let all: Vec<Han> = ('一'..='\u{9FFF}').filter_map(Han::of).step_by(7).collect();
    let (mut pairs, mut listed, mut asked) = (0, 0, 0);
    for (a, b) in all.iter().flat_map(|a| all.iter().map(move |b| (*a, *b))) {
        let alike = a.look_alike(b).is_some() || a.is_perhaps(b) || Surname::are_confused(a, b);
        assert!(!alike || a.may_resemble(b), "{} {}", a.as_char(), b.as_char());
        assert_eq!(a.may_resemble(b), b.may_resemble(a));
        pairs += 1;
        listed += u32::from(alike);
        asked += u32::from(a.may_resemble(b));
    }
    assert!(listed > 1_000 && asked * 5 < pairs, "{listed} {asked} of {pairs}");
}

#[test]
fn every_surname_is_found_by_its_characters() {
    for surname in Surname::all() {
        let (first, second) = match surname.characters() {
            [first] => (*first, None),
            [first, second] => (*first, Some(*second)),
            _ => unreachable!("a surname has one or two characters"),
        };
        let found = Surname::of(first, second).unwrap();
        assert_eq!(found.characters(), surname.characters());
        assert!(surname.readings().all(|reading| reading.len() == surname.characters().len()));
    }
    let confused = |a, b| Surname::are_confused(Han::of(a).unwrap(), Han::of(b).unwrap());
    assert!(confused('侯', '候') && confused('候', '侯'));
    assert!(!confused('王', '李'));
}

#[test]
fn syllables_are_alike_either_way_round_and_with_themselves() {
    for a in Syllable::all() {
        assert!(a.is_alike_in_dialect(a));
        assert_eq!(a.dialect_class().dialect_class(), a.dialect_class());
        assert_eq!(a.as_str().parse::<Syllable>().unwrap(), a);
        assert!(a.dialect_group() <= a);
        for b in Syllable::all() {
            assert_eq!(a.is_alike_in_dialect(b), b.is_alike_in_dialect(a));
            assert!(!a.is_alike_in_dialect(b) || a.dialect_group() == b.dialect_group());
        }
    }
}
