//! Kinds of errors.

/// What kind of thing went wrong; the number is the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[repr(i32)]
pub enum ErrorKind {
    /// An argument has a value that is not allowed (参数取值不允许).
    InvalidArgument = 100,
    /// A required pointer is null (必需的指针为空).
    NullPointer = 101,
    /// The buffer given is too small; the size needed is returned (缓冲区太小).
    BufferTooSmall = 102,
    /// An internal fault was caught; the handle can only be freed (捕获到内部错误).
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
