//! What is wrong with a file of division changes.

use std::fmt;

/// One thing that is wrong with a file of division changes, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeFinding {
    /// Which check found it.
    pub check: ChangeCheck,
    /// In which part of the file.
    pub part: Part,
    /// The data row, from 1; none where it concerns the part as a whole.
    pub row: Option<u64>,
}

/// The parts of a file of division changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// 区划代码 (`QHDM_*`): names and codes.
    Codes,
    /// 变更对照表 (`QHDM_BGDZB_*`): the changes.
    Changes,
}

/// The checks of a file of division changes; those that the platform makes come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChangeCheck {
    /// Line 1 is not the number of data rows.
    RowCount,
    /// The header is not the prescribed one, letter for letter.
    Header,
    /// A row has too few or too many fields.
    FieldCount,
    /// The number of the adjustment (调整编号) is empty.
    NumberMissing,
    /// The source code is empty although the change is no addition.
    SourceMissing,
    /// A code is not 12 or 15 digits.
    CodeForm,
    /// The province digits are not those of the file.
    Province,
    /// The type of the change is none of 11, 21, 31 and 41.
    ChangeType,
    /// A line is not UTF-8.
    Encoding,
    /// The ZIP file has no such part.
    PartMissing,
    /// No division code in the name of the file or its part, or two that differ.
    FileName,
    /// One source code is changed into two different ones.
    Contradiction,
    /// A code is listed twice.
    CodeTwice,
}

impl ChangeCheck {
    /// The check as a stable name for programs.
    pub const fn id(self) -> &'static str {
        match self {
            Self::RowCount => "DC-101",
            Self::Header => "DC-102",
            Self::FieldCount => "DC-103",
            Self::NumberMissing => "DC-104",
            Self::SourceMissing => "DC-105",
            Self::CodeForm => "DC-106",
            Self::Province => "DC-107",
            Self::ChangeType => "DC-108",
            Self::Encoding => "DC-201",
            Self::PartMissing => "DC-202",
            Self::FileName => "DC-203",
            Self::Contradiction => "DC-204",
            Self::CodeTwice => "DC-205",
        }
    }

    /// What is wrong, in English.
    pub const fn text_en(self) -> &'static str {
        match self {
            Self::RowCount => "line 1 is not the number of data rows",
            Self::Header => "the header is not the prescribed one",
            Self::FieldCount => "the row has too few or too many fields",
            Self::NumberMissing => "the number of the adjustment is empty",
            Self::SourceMissing => "the source code is empty, and the change is no addition",
            Self::CodeForm => "a code is not 12 or 15 digits",
            Self::Province => "the province digits are not those of the file",
            Self::ChangeType => "the type of the change is none of 11, 21, 31 and 41",
            Self::Encoding => "the line is not UTF-8",
            Self::PartMissing => "the ZIP file has no such part",
            Self::FileName => "the names of the file and its parts do not agree on a division code",
            Self::Contradiction => "one source code is changed into two different ones",
            Self::CodeTwice => "the code is listed twice",
        }
    }

    /// What is wrong, in Chinese.
    pub const fn text_zh(self) -> &'static str {
        match self {
            Self::RowCount => "首行与数据行数不符",
            Self::Header => "表头与规定不一致",
            Self::FieldCount => "字段数不正确",
            Self::NumberMissing => "调整编号为空",
            Self::SourceMissing => "非新增的变更缺少原区划代码",
            Self::CodeForm => "区划代码不是12位或15位数字",
            Self::Province => "省级代码与文件不一致",
            Self::ChangeType => "调整类型不是11、21、31、41之一",
            Self::Encoding => "该行不是UTF-8编码",
            Self::PartMissing => "压缩包中缺少该文件",
            Self::FileName => "文件名中的区划代码缺失或不一致",
            Self::Contradiction => "同一原区划代码变更为两个不同代码",
            Self::CodeTwice => "区划代码重复",
        }
    }
}

impl Part {
    /// How the names of such parts begin.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Codes => "QHDM_",
            Self::Changes => "QHDM_BGDZB_",
        }
    }

    /// The header line.
    pub const fn header(self) -> &'static str {
        match self {
            Self::Codes => "区划名称,区划代码",
            Self::Changes => {
                "调整编号,调整说明,原区划名称,原区划代码,调整类型,现区划名称,现区划代码"
            }
        }
    }
}

impl fmt::Display for ChangeFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.part.prefix().trim_end_matches('_'))?;
        if let Some(row) = self.row {
            write!(f, ", row {row}")?;
        }
        write!(f, ": {} {}", self.check.id(), self.check.text_en())
    }
}
