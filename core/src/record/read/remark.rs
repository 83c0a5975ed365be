//! What is wrong with a file as a whole, and not with one of its rows.

use std::fmt;

/// Something about a file as a whole that its owner should know (文件备注).
///
/// # Examples
///
/// ```
/// use renkou::record::read::Remark;
///
/// let remark = Remark::RecordCount { stated: 100, found: 98 };
/// assert_eq!(remark.to_string(), "the header states 100 records and there are 98");
/// assert!(remark.is_loss());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Remark {
    /// The header states another number of records than the file has; what is there was read.
    RecordCount {
        /// How many the header states.
        stated: u64,
        /// How many there are, deleted ones and such as are cut off among them.
        found: u64,
    },
    /// So many bytes behind the last record were not read.
    TrailingBytes(u64),
    /// So many bytes of every record belong to no field and were not read.
    UnassignedBytes(usize),
    /// The table has memos, and the memo file is not beside it.
    NoMemoFile,
    /// The column of this name holds pictures or other objects, which are not read.
    ObjectColumn(String),
    /// The file is called like a built-in layout and has another number of columns, so that its first line was taken
    /// for a header.
    NotOfLayout(&'static str),
    /// The header declares a code page that is not known, or not readable; the content decided.
    CodePage(u8),
}

impl Remark {
    /// The remark in English words.
    pub fn text_en(&self) -> String {
        match self {
            Self::RecordCount { stated, found } => {
                format!("the header states {stated} records and there are {found}")
            }
            Self::TrailingBytes(bytes) => {
                format!("{bytes} bytes behind the last record were not read")
            }
            Self::UnassignedBytes(bytes) => {
                format!("{bytes} bytes of every record belong to no field and were not read")
            }
            Self::NoMemoFile => {
                "the memo file (.dbt, .fpt) is not beside the table; memos are empty".to_owned()
            }
            Self::ObjectColumn(name) => {
                format!("the column {name} holds pictures or objects, which are not read")
            }
            Self::NotOfLayout(layout) => format!(
                "the file is called like the layout {layout} and has other columns; \
                 its first line was taken for a header"
            ),
            Self::CodePage(mark) => format!(
                "the code page with the mark {mark:02X} cannot be read; the encoding was found in the text"
            ),
        }
    }

    /// The remark in Chinese words.
    pub fn text_zh(&self) -> String {
        match self {
            Self::RecordCount { stated, found } => {
                format!("文件头注明 {stated} 条记录,实有 {found} 条")
            }
            Self::TrailingBytes(bytes) => format!("末条记录之后有 {bytes} 字节未读"),
            Self::UnassignedBytes(bytes) => format!("每条记录有 {bytes} 字节不属于任何字段,未读"),
            Self::NoMemoFile => "缺少备注文件(.dbt、.fpt),备注字段为空".to_owned(),
            Self::ObjectColumn(name) => format!("列 {name} 为图片或对象,未读"),
            Self::NotOfLayout(layout) => {
                format!("文件名与布局 {layout} 相同但列数不同,首行按表头读取")
            }
            Self::CodePage(mark) => format!("无法读取标记为 {mark:02X} 的代码页,按内容判断编码"),
        }
    }

    /// Whether something in the file was not read, or ought to be there and is not.
    pub fn is_loss(&self) -> bool {
        !matches!(self, Self::CodePage(_) | Self::NotOfLayout(_))
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text_en())
    }
}
