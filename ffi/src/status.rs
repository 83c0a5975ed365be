// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:
//   core/data/errors.csv f2b3e9aad49fdac0f426b6fb46590b1ce427d2c7bde1d2ade42e35b963da773b

//! Status numbers: the kinds of errors of the library, under the same numbers in every language.

/// An argument has a value that is not allowed (参数取值不允许).
pub const RENKOU_ERR_INVALID_ARGUMENT: i32 = 100;
/// A required pointer is NULL (必需的指针为空).
pub const RENKOU_ERR_NULL_POINTER: i32 = 101;
/// The buffer given is too small; the size needed is returned (缓冲区太小，已返回所需长度).
pub const RENKOU_ERR_BUFFER_TOO_SMALL: i32 = 102;
/// An internal fault was caught; the handle can only be freed (捕获到内部错误，句柄只能释放).
pub const RENKOU_ERR_PANICKED: i32 = 103;
/// The caller cancelled the work (调用方取消了操作).
pub const RENKOU_ERR_CANCELLED: i32 = 104;
/// There is no code table of that id (没有该标识的代码表).
pub const RENKOU_ERR_UNKNOWN_TABLE: i32 = 200;
/// The code is not in the table (代码不在表中).
pub const RENKOU_ERR_UNKNOWN_CODE: i32 = 201;
/// The text does not have the form of a code (文本不符合代码格式).
pub const RENKOU_ERR_INVALID_CODE: i32 = 202;
/// The year lies outside the years the tables cover (年份超出代码表覆盖范围).
pub const RENKOU_ERR_YEAR_OUT_OF_RANGE: i32 = 203;
/// The text does not have the form of an identity number (文本不符合证件号码格式).
pub const RENKOU_ERR_INVALID_NUMBER: i32 = 300;
/// The text is not a date or part of one (文本不是日期或部分日期).
pub const RENKOU_ERR_INVALID_DATE: i32 = 301;
/// Bytes are not valid in the stated character encoding (字节在所声明的字符编码中无效).
pub const RENKOU_ERR_ENCODING: i32 = 302;
/// The file does not exist (文件不存在).
pub const RENKOU_ERR_FILE_NOT_FOUND: i32 = 400;
/// The file cannot be read (文件无法读取).
pub const RENKOU_ERR_FILE_UNREADABLE: i32 = 401;
/// The file cannot be written (文件无法写入).
pub const RENKOU_ERR_FILE_UNWRITABLE: i32 = 402;
/// The file is in no format this program knows (文件格式无法识别).
pub const RENKOU_ERR_UNKNOWN_FORMAT: i32 = 403;
/// The file holds no records (文件没有记录).
pub const RENKOU_ERR_EMPTY_FILE: i32 = 404;
/// The file breaks the rules of its format (文件不符合其格式).
pub const RENKOU_ERR_MALFORMED_FILE: i32 = 405;
/// A named column is not in the table (表中没有指定的列).
pub const RENKOU_ERR_UNKNOWN_COLUMN: i32 = 406;
/// Two columns stand for the same item (两列对应同一数据项).
pub const RENKOU_ERR_DUPLICATE_COLUMN: i32 = 407;
/// The column has a type that cannot be used here (列的类型在此不可用).
pub const RENKOU_ERR_COLUMN_TYPE: i32 = 408;
/// The model breaks the rules of its format (模型不符合格式).
pub const RENKOU_ERR_INVALID_MODEL: i32 = 500;
/// The model has no comparison or no blocking rule (模型没有比较项或分块规则).
pub const RENKOU_ERR_EMPTY_MODEL: i32 = 501;
/// The blocking rules give more pairs than allowed (分块规则产生的记录对过多).
pub const RENKOU_ERR_TOO_MANY_PAIRS: i32 = 502;
/// The training data cannot determine the parameters (训练数据不足以确定参数).
pub const RENKOU_ERR_TRAINING_FAILED: i32 = 503;
/// There is no built-in model of that name (没有该名称的内置模型).
pub const RENKOU_ERR_UNKNOWN_MODEL: i32 = 504;
