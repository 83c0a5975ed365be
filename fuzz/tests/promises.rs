//! Every promise, asked of random bytes, of damaged examples, and of bytes that once broke it.

use std::path::Path;

use proptest::prelude::*;
use renkou_fuzz::PROMISES;

/// Texts that lead past the first check of some parser.
const EXAMPLES: [&str; 32] = [
    "11010519491231002X",
    "440524 880101 001",
    "91350100M000100Y43",
    "810000186001010016",
    "911124198108030024",
    "KAZ110090123105",
    "1101051949123l002X",
    "军字第0000000号",
    "1963年5月3日",
    "民国五十二年五月三日",
    "110103,2005,2015",
    "通县,1990",
    "湖南省长沙市岳麓区麓山南路1号",
    "麓山南路12号3栋501室麓山南路十二号3-501",
    "张家村三队12号附3千户苗寨一百五号",
    "欧阳娜娜 歐陽娜",
    "阿卜杜热依木·买买提王䶮㛃",
    "martha street marhta st.",
    "Ou-yang Nana · 曾*藩",
    "430104001001",
    "XM,GMSFHM,XB\n王小明,110105196304120002,2\n\"李\n秀英\",,1\n",
    "姓名\t性别\t出生日期\r\n张伟\t1\t19880101\r\n",
    "王小明110105196304120002 2\r\n李      110105195001010002 2\r\n",
    "{\"name\":\"GMSFHM\",\"at\":[6,24]}",
    "XM:6,GMSFHM:18;trim",
    "{\"rules\": {\"ID-116\": \"off\"}}",
    "substr(lower(a_l), 1, 3) = substr(lower(a_r), 1, 3) OR NOT abs(a_l - a_r) < 1e3",
    "abs(epoch(try_strptime(a_l, '%Y-%m-%d')) - epoch(try_strptime(a_r, '%Y-%m-%d'))) <= 86400",
    "array_length(list_intersect(\"a_l\", \"a_r\")) >= 2 AND (a_l IS NULL OR a_r = 'x')",
    "[rules]\nST-102 = \"warning\"\n",
    LEDGER,
    "A,王小明,110105196304120002,,B\nB,李红,110105195001010002,,A",
];

/// Two records that are one cluster, of which one splits off.
const LEDGER: &str = concat!(
    "{\"renkou_ledger\":1}\n{\"run\":1,\"date\":\"2026-11-01\",\"events\":1}\n",
    "{\"run\":1,\"date\":\"2026-11-01\",\"event\":\"created\",\"cluster\":1,",
    "\"records\":{\"a\":[\"1\",\"2\"]}}\n{\"run\":2,\"date\":\"2026-11-02\",\"events\":1}\n",
    "{\"run\":2,\"date\":\"2026-11-02\",\"event\":\"split\",\"cluster\":1,\"to\":2,",
    "\"records\":{\"a\":[\"2\"]}}\n",
);

#[test]
fn the_example_of_a_ledger_is_one() {
    assert_eq!(renkou::link::Ledger::read(LEDGER.as_bytes()).unwrap().last_run(), 2);
}

fn ask(data: &[u8]) {
    for (_, promise) in PROMISES {
        promise(data);
    }
}

#[test]
fn examples_and_what_once_broke_a_promise() {
    ask(b"");
    for example in EXAMPLES {
        ask(example.as_bytes());
    }
    let model = include_str!("../../core/src/link/models/person.json");
    ask(model.as_bytes());
    let broken = Path::new(env!("CARGO_MANIFEST_DIR")).join("broken");
    for entry in std::fs::read_dir(broken).into_iter().flatten() {
        ask(&std::fs::read(entry.unwrap().path()).unwrap());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_break_none(data in prop::collection::vec(any::<u8>(), 0..600)) {
        ask(&data);
    }

    /// A few wrong bytes lead further into a file than many.
    #[test]
    fn a_few_wrong_bytes_break_none(data in prop::collection::vec(any::<u8>(), 5..16)) {
        for name in ["index_file", "index_journal", "encoded_file"] {
            renkou_fuzz::promise(name)(&data);
        }
    }

    #[test]
    fn random_texts_break_none(text in "[0-9A-Z,:;=\"'\\-/. \n\t{}\\[\\]王李年月日省市县区路号·\u{FFFD}]{0,200}") {
        ask(text.as_bytes());
    }

    #[test]
    fn damaged_examples_break_none(
        which in 0..EXAMPLES.len(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        cut in any::<prop::sample::Index>(),
        twice in any::<bool>(),
    ) {
        let mut data = EXAMPLES[which].as_bytes().to_vec();
        let place = at.index(data.len());
        data[place] = byte;
        if twice {
            data.extend_from_within(..);
        }
        data.truncate(cut.index(data.len()) + 1);
        ask(&data);
    }
}
