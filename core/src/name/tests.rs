use super::*;

#[test]
fn look() {
    for n in [
        "张伟",
        "欧阳明",
        "欧阳",
        "曾國藩",
        "单田芳",
        "万俟洛",
        "阿不都 • 热合曼",
        "卓玛",
        "买买提江",
        "杨金花",
        "张王小明",
        "王",
        "李？",
        "张*",
        "⿰亻韦",
        "张⿰亻韦强",
        "Zhang Wei",
        "Wei Zhang",
        "ZHANG, Wei",
        "Xi'an Li",
        "zhangwei",
        "Cheung Wai",
        "Chang Kuo-tao",
        "Lü Bu",
        "Lyu Bu",
        "lǚ bù",
        "王·李",
        "张 三 丰",
        "J. Smith",
        "\u{E863}伟",
        "𠮷田",
        "次仁多吉",
        "小A",
        "。",
        "李\u{E001}",
        "解晓东",
        "欧阳Na",
    ] {
        let a = Name::new(n);
        println!(
            "{n}: {:?} {:?} {:?} other {:?} read {:?} {:?} fold {} keys {:?} unk {}",
            a.normal(),
            a.surname(),
            a.given(),
            a.other_split(),
            a.surname_reading(),
            a.readings()
                .iter()
                .map(|r| r.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("/"))
                .collect::<Vec<_>>(),
            a.folded(),
            a.keys().iter().map(ToString::to_string).collect::<Vec<_>>(),
            a.unknown()
        );
    }
    for (a, b) in [
        ("张伟", "张炜"),
        ("张伟", "张玮"),
        ("张伟", "张强"),
        ("张伟", "章伟"),
        ("王晓明", "王明晓"),
        ("王晓明", "王明"),
        ("王晓明", "王强"),
        ("侯亮", "候亮"),
        ("黄明", "王明"),
        ("李娜", "李拉"),
        ("李？", "李娜"),
        ("李？", "李䶮"),
        ("张伟", "Zhang Wei"),
        ("张伟", "Wei Zhang"),
        ("张伟", "Zhāng Wěi"),
        ("张伟", "Chang Wei"),
        ("张伟", "Cheung Wai"),
        ("张伟", "Li Qiang"),
        ("欧阳明", "欧明"),
        ("欧阳明", "欧 阳明"),
        ("阿不都·热合曼", "阿卜杜热合满"),
        ("阿不都·热合曼", "热合曼·阿不都"),
        ("阿不都·热合曼·买买提", "阿不都·热合曼"),
        ("阿不都热合曼", "阿不都热"),
        ("吕布", "Lyu Bu"),
        ("吕布", "lv bu"),
        ("Zhang Wei", "Wei Zhang"),
        ("Zhang Wei", "Chang Wei"),
        ("Zhang Xiaoming", "Zhang Xiao-Ming"),
        ("于小", "於小"),
        ("张", "张伟"),
        ("张强", "张伟明"),
        ("张伟", "张伟"),
        ("John Smith", "Jon Smith"),
        ("", ""),
        ("诸葛亮", "诸葛亮亮"),
    ] {
        let c = compare(a, b);
        let d = compare(b, a);
        println!(
            "{a} / {b}: {:?} {:?} {:?} {:.3} {} {}",
            c.surname(),
            c.given(),
            c.level(),
            c.similarity(),
            c.explain_en(),
            c == d
        );
    }
}
