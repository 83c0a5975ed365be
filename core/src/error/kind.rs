// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:
//   core/data/errors.csv f2b3e9aad49fdac0f426b6fb46590b1ce427d2c7bde1d2ade42e35b963da773b

//! Kinds of errors.

/// What kind of thing went wrong (错误类别); the number is the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[repr(i32)]
pub enum ErrorKind {
    /// An argument has a value that is not allowed (参数取值不允许).
    InvalidArgument = 100,
    /// A required pointer is NULL (必需的指针为空).
    NullPointer = 101,
    /// The buffer given is too small; the size needed is returned (缓冲区太小，已返回所需长度).
    BufferTooSmall = 102,
    /// An internal fault was caught; the handle can only be freed (捕获到内部错误，句柄只能释放).
    Panicked = 103,
    /// The caller cancelled the work (调用方取消了操作).
    Cancelled = 104,
    /// There is no code table of that id (没有该标识的代码表).
    UnknownTable = 200,
    /// The code is not in the table (代码不在表中).
    UnknownCode = 201,
    /// The text does not have the form of a code (文本不符合代码格式).
    InvalidCode = 202,
    /// The year lies outside the years the tables cover (年份超出代码表覆盖范围).
    YearOutOfRange = 203,
    /// The text does not have the form of an identity number (文本不符合证件号码格式).
    InvalidNumber = 300,
    /// The text is not a date or part of one (文本不是日期或部分日期).
    InvalidDate = 301,
    /// Bytes are not valid in the stated character encoding (字节在所声明的字符编码中无效).
    Encoding = 302,
    /// The file does not exist (文件不存在).
    FileNotFound = 400,
    /// The file cannot be read (文件无法读取).
    FileUnreadable = 401,
    /// The file cannot be written (文件无法写入).
    FileUnwritable = 402,
    /// The file is in no format this program knows (文件格式无法识别).
    UnknownFormat = 403,
    /// The file holds no records (文件没有记录).
    EmptyFile = 404,
    /// The file breaks the rules of its format (文件不符合其格式).
    MalformedFile = 405,
    /// A named column is not in the table (表中没有指定的列).
    UnknownColumn = 406,
    /// Two columns stand for the same item (两列对应同一数据项).
    DuplicateColumn = 407,
    /// The column has a type that cannot be used here (列的类型在此不可用).
    ColumnType = 408,
    /// The model breaks the rules of its format (模型不符合格式).
    InvalidModel = 500,
    /// The model has no comparison or no blocking rule (模型没有比较项或分块规则).
    EmptyModel = 501,
    /// The blocking rules give more pairs than allowed (分块规则产生的记录对过多).
    TooManyPairs = 502,
    /// The training data cannot determine the parameters (训练数据不足以确定参数).
    TrainingFailed = 503,
    /// There is no built-in model of that name (没有该名称的内置模型).
    UnknownModel = 504,
}

impl ErrorKind {
    /// Every kind, by number.
    pub const ALL: &[Self] = &[
        Self::InvalidArgument,
        Self::NullPointer,
        Self::BufferTooSmall,
        Self::Panicked,
        Self::Cancelled,
        Self::UnknownTable,
        Self::UnknownCode,
        Self::InvalidCode,
        Self::YearOutOfRange,
        Self::InvalidNumber,
        Self::InvalidDate,
        Self::Encoding,
        Self::FileNotFound,
        Self::FileUnreadable,
        Self::FileUnwritable,
        Self::UnknownFormat,
        Self::EmptyFile,
        Self::MalformedFile,
        Self::UnknownColumn,
        Self::DuplicateColumn,
        Self::ColumnType,
        Self::InvalidModel,
        Self::EmptyModel,
        Self::TooManyPairs,
        Self::TrainingFailed,
        Self::UnknownModel,
    ];

    /// The number, which is never given to another kind.
    ///
    /// ```
    /// assert_eq!(renkou::ErrorKind::FileNotFound.number(), 400);
    /// ```
    pub const fn number(self) -> i32 {
        self as i32
    }

    /// The name, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::InvalidArgument => "InvalidArgument",
            Self::NullPointer => "NullPointer",
            Self::BufferTooSmall => "BufferTooSmall",
            Self::Panicked => "Panicked",
            Self::Cancelled => "Cancelled",
            Self::UnknownTable => "UnknownTable",
            Self::UnknownCode => "UnknownCode",
            Self::InvalidCode => "InvalidCode",
            Self::YearOutOfRange => "YearOutOfRange",
            Self::InvalidNumber => "InvalidNumber",
            Self::InvalidDate => "InvalidDate",
            Self::Encoding => "Encoding",
            Self::FileNotFound => "FileNotFound",
            Self::FileUnreadable => "FileUnreadable",
            Self::FileUnwritable => "FileUnwritable",
            Self::UnknownFormat => "UnknownFormat",
            Self::EmptyFile => "EmptyFile",
            Self::MalformedFile => "MalformedFile",
            Self::UnknownColumn => "UnknownColumn",
            Self::DuplicateColumn => "DuplicateColumn",
            Self::ColumnType => "ColumnType",
            Self::InvalidModel => "InvalidModel",
            Self::EmptyModel => "EmptyModel",
            Self::TooManyPairs => "TooManyPairs",
            Self::TrainingFailed => "TrainingFailed",
            Self::UnknownModel => "UnknownModel",
        }
    }

    /// What it means, in English.
    pub const fn text_en(self) -> &'static str {
        match self {
            Self::InvalidArgument => "an argument has a value that is not allowed",
            Self::NullPointer => "a required pointer is NULL",
            Self::BufferTooSmall => "the buffer given is too small; the size needed is returned",
            Self::Panicked => "an internal fault was caught; the handle can only be freed",
            Self::Cancelled => "the caller cancelled the work",
            Self::UnknownTable => "there is no code table of that id",
            Self::UnknownCode => "the code is not in the table",
            Self::InvalidCode => "the text does not have the form of a code",
            Self::YearOutOfRange => "the year lies outside the years the tables cover",
            Self::InvalidNumber => "the text does not have the form of an identity number",
            Self::InvalidDate => "the text is not a date or part of one",
            Self::Encoding => "bytes are not valid in the stated character encoding",
            Self::FileNotFound => "the file does not exist",
            Self::FileUnreadable => "the file cannot be read",
            Self::FileUnwritable => "the file cannot be written",
            Self::UnknownFormat => "the file is in no format this program knows",
            Self::EmptyFile => "the file holds no records",
            Self::MalformedFile => "the file breaks the rules of its format",
            Self::UnknownColumn => "a named column is not in the table",
            Self::DuplicateColumn => "two columns stand for the same item",
            Self::ColumnType => "the column has a type that cannot be used here",
            Self::InvalidModel => "the model breaks the rules of its format",
            Self::EmptyModel => "the model has no comparison or no blocking rule",
            Self::TooManyPairs => "the blocking rules give more pairs than allowed",
            Self::TrainingFailed => "the training data cannot determine the parameters",
            Self::UnknownModel => "there is no built-in model of that name",
        }
    }

    /// What it means, in Chinese (中文).
    pub const fn text_zh(self) -> &'static str {
        match self {
            Self::InvalidArgument => "参数取值不允许",
            Self::NullPointer => "必需的指针为空",
            Self::BufferTooSmall => "缓冲区太小，已返回所需长度",
            Self::Panicked => "捕获到内部错误，句柄只能释放",
            Self::Cancelled => "调用方取消了操作",
            Self::UnknownTable => "没有该标识的代码表",
            Self::UnknownCode => "代码不在表中",
            Self::InvalidCode => "文本不符合代码格式",
            Self::YearOutOfRange => "年份超出代码表覆盖范围",
            Self::InvalidNumber => "文本不符合证件号码格式",
            Self::InvalidDate => "文本不是日期或部分日期",
            Self::Encoding => "字节在所声明的字符编码中无效",
            Self::FileNotFound => "文件不存在",
            Self::FileUnreadable => "文件无法读取",
            Self::FileUnwritable => "文件无法写入",
            Self::UnknownFormat => "文件格式无法识别",
            Self::EmptyFile => "文件没有记录",
            Self::MalformedFile => "文件不符合其格式",
            Self::UnknownColumn => "表中没有指定的列",
            Self::DuplicateColumn => "两列对应同一数据项",
            Self::ColumnType => "列的类型在此不可用",
            Self::InvalidModel => "模型不符合格式",
            Self::EmptyModel => "模型没有比较项或分块规则",
            Self::TooManyPairs => "分块规则产生的记录对过多",
            Self::TrainingFailed => "训练数据不足以确定参数",
            Self::UnknownModel => "没有该名称的内置模型",
        }
    }
}
