//! Addresses against the shared table, and what has to hold for all of them.

use proptest::prelude::*;

use super::*;

fn parse(text: &str) -> AddressText {
    AddressText::parse(text, 2020)
}

#[test]
fn every_shared_case() {
    for line in include_str!("../../../../tests/vectors/address_text.csv").lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let (a, b) = (parse(fields[0]), parse(fields[1]));
        assert_eq!(a.compare(&b).level().as_str(), fields[2], "{line} {:?} {:?}", a.parts, b.parts);
        assert_eq!(a.compare(&b), b.compare(&a), "{line}");
    }
}

#[test]
fn parts_of_addresses() {
    use AddressPart::{
        Building, Floor, Group, Lane, Number, Place, Road, Room, Town, Unit, Village,
    };

    let cases: [(&str, &[(AddressPart, &str)]); 12] = [
        ("", &[]),
        ("麓山南路", &[(Road, "麓山南路")]),
        ("新街口街道1号", &[(Town, "新街口街道"), (Number, "1")]),
        ("三号路5号", &[(Road, "3号路"), (Number, "5")]),
        ("张村镇陈村路5号", &[(Town, "张村镇"), (Road, "陈村路"), (Number, "5")]),
        ("张江路1弄2号501", &[(Road, "张江路"), (Lane, "1"), (Number, "2"), (Room, "501")]),
        ("铁匠巷5号", &[(Road, "铁匠巷"), (Number, "5")]),
        ("李家村二组", &[(Village, "李家村"), (Group, "2")]),
        ("12号院3号楼4单元", &[(Number, "12"), (Building, "3"), (Unit, "4")]),
        ("阳光小区B座8层", &[(Place, "阳光小区"), (Building, "B"), (Floor, "8")]),
        ("图书大厦", &[(Place, "图书大厦")]),
        ("火车站旁", &[(Place, "火车站旁")]),
    ];
    for (text, expected) in cases {
        let found = parse(text).parts;
        let found: Vec<_> = found.iter().map(|(part, value)| (*part, value.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn shows_no_address() {
    let shown = format!("{:?}", parse("岳麓区麓山南路12号"));
    assert_eq!(shown, "AddressText { parts: [Road, Number], .. }");
}

proptest! {
    #[test]
    fn symmetric_reflexive_and_graded(
        a in "(岳麓区|天心区|)[中山麓村]{1,3}(路|村|小区)[1-9一二十]{0,2}(号|组|栋|-)[1-3]{0,2}(室|单元|)",
        b in "(岳麓区|天心区|)[中山麓村]{1,3}(路|村|小区)[1-9一二十]{0,2}(号|组|栋|-)[1-3]{0,2}(室|单元|)",
    ) {
        let (x, y) = (parse(&a), parse(&b));
        let found = x.compare(&y);
        prop_assert_eq!(found, y.compare(&x));
        prop_assert!((0.0..=1.0).contains(&found.similarity()));
        prop_assert_eq!(x.compare(&x).level(), AddressLevel::Same);
        prop_assert!(found.level() == AddressLevel::Same || found.similarity() < 1.0);
    }

    #[test]
    fn any_text_is_read(text: String) {
        let address = parse(&text);
        prop_assert_eq!(&address, &parse(&text));
    }
}
