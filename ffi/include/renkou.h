/*
 * renkou (人口): identity numbers, divisions and codes of China's population registers.
 *
 * Made by `make header` from ffi/src; do not edit.
 *
 * Rules that hold for every function:
 *
 * - The result is a status: RENKOU_OK (0) or one of the RENKOU_ERR_ numbers. What went wrong is told in words by
 *   renkou_session_error(). A wrong identity number is an answer, not an error.
 * - The handle comes first, then inputs, then outputs. An output is written only when the status is RENKOU_OK, but for
 *   the length that goes with RENKOU_ERR_BUFFER_TOO_SMALL.
 * - Text goes in as pointer and length, with no NUL needed, in the encoding of the session. Text comes out into a buffer
 *   of the caller's: `capacity` bytes at `buffer`, of which the last is for a NUL; `*length` becomes the length
 *   of the text without the NUL. When the buffer is too small nothing is written to it and the status is
 *   RENKOU_ERR_BUFFER_TOO_SMALL. A NULL buffer of capacity 0 asks for the length.
 * - A structure begins with its own size, set by the caller (`x.size = sizeof x`). New fields come at the end only.
 * - Dates of people are numbers yyyymmdd, with 00 for a month or day that is not known; 0 is no date. Flags are 0 or 1.
 * - Nothing is shared between sessions. One session is used by one thread at a time; a session per thread is cheap.
 * - What the library gives is given back to the library: renkou_session_free(), never free().
 * - NULL is refused with RENKOU_ERR_NULL_POINTER where it is not named as allowed.
 * - After RENKOU_ERR_PANICKED a session can only be freed.
 *
 * Messages never hold a value from a record.
 */

#ifndef RENKOU_H
#define RENKOU_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32) && defined(RENKOU_SHARED)
#define RENKOU_API __declspec(dllimport)
#else
#define RENKOU_API
#endif

/**
 * The call did what it says.
 */
#define RENKOU_OK 0

/**
 * The version of the interface this header describes; compare with renkou_abi_version().
 *
 * It changes only when a program compiled against the old header would no longer work.
 */
#define RENKOU_ABI_VERSION 0

/**
 * Text is UTF-8.
 */
#define RENKOU_ENCODING_UTF8 1

/**
 * Text is GB18030, of which GBK and GB2312 are parts.
 */
#define RENKOU_ENCODING_GB18030 2

/**
 * Words in English.
 */
#define RENKOU_LANGUAGE_EN 1

/**
 * Words in Chinese (中文).
 */
#define RENKOU_LANGUAGE_ZH 2

/**
 * An argument has a value that is not allowed (参数取值不允许).
 */
#define RENKOU_ERR_INVALID_ARGUMENT 100

/**
 * A required pointer is NULL (必需的指针为空).
 */
#define RENKOU_ERR_NULL_POINTER 101

/**
 * The buffer given is too small; the size needed is returned (缓冲区太小，已返回所需长度).
 */
#define RENKOU_ERR_BUFFER_TOO_SMALL 102

/**
 * An internal fault was caught; the handle can only be freed (捕获到内部错误，句柄只能释放).
 */
#define RENKOU_ERR_PANICKED 103

/**
 * The caller cancelled the work (调用方取消了操作).
 */
#define RENKOU_ERR_CANCELLED 104

/**
 * There is no code table of that id (没有该标识的代码表).
 */
#define RENKOU_ERR_UNKNOWN_TABLE 200

/**
 * The code is not in the table (代码不在表中).
 */
#define RENKOU_ERR_UNKNOWN_CODE 201

/**
 * The text does not have the form of a code (文本不符合代码格式).
 */
#define RENKOU_ERR_INVALID_CODE 202

/**
 * The year lies outside the years the tables cover (年份超出代码表覆盖范围).
 */
#define RENKOU_ERR_YEAR_OUT_OF_RANGE 203

/**
 * The text does not have the form of an identity number (文本不符合证件号码格式).
 */
#define RENKOU_ERR_INVALID_NUMBER 300

/**
 * The text is not a date or part of one (文本不是日期或部分日期).
 */
#define RENKOU_ERR_INVALID_DATE 301

/**
 * Bytes are not valid in the stated character encoding (字节在所声明的字符编码中无效).
 */
#define RENKOU_ERR_ENCODING 302

/**
 * The file does not exist (文件不存在).
 */
#define RENKOU_ERR_FILE_NOT_FOUND 400

/**
 * The file cannot be read (文件无法读取).
 */
#define RENKOU_ERR_FILE_UNREADABLE 401

/**
 * The file cannot be written (文件无法写入).
 */
#define RENKOU_ERR_FILE_UNWRITABLE 402

/**
 * The file is in no format this program knows (文件格式无法识别).
 */
#define RENKOU_ERR_UNKNOWN_FORMAT 403

/**
 * The file holds no records (文件没有记录).
 */
#define RENKOU_ERR_EMPTY_FILE 404

/**
 * The file breaks the rules of its format (文件不符合其格式).
 */
#define RENKOU_ERR_MALFORMED_FILE 405

/**
 * A named column is not in the table (表中没有指定的列).
 */
#define RENKOU_ERR_UNKNOWN_COLUMN 406

/**
 * Two columns stand for the same item (两列对应同一数据项).
 */
#define RENKOU_ERR_DUPLICATE_COLUMN 407

/**
 * The column has a type that cannot be used here (列的类型在此不可用).
 */
#define RENKOU_ERR_COLUMN_TYPE 408

/**
 * The model breaks the rules of its format (模型不符合格式).
 */
#define RENKOU_ERR_INVALID_MODEL 500

/**
 * The model has no comparison or no blocking rule (模型没有比较项或分块规则).
 */
#define RENKOU_ERR_EMPTY_MODEL 501

/**
 * The blocking rules give more pairs than allowed (分块规则产生的记录对过多).
 */
#define RENKOU_ERR_TOO_MANY_PAIRS 502

/**
 * The training data cannot determine the parameters (训练数据不足以确定参数).
 */
#define RENKOU_ERR_TRAINING_FAILED 503

/**
 * There is no built-in model of that name (没有该名称的内置模型).
 */
#define RENKOU_ERR_UNKNOWN_MODEL 504

/**
 * Nothing is known against the number.
 */
#define RENKOU_GRADE_VALID 0

/**
 * The number can be right, but something about it is unusual.
 */
#define RENKOU_GRADE_SUSPECT 1

/**
 * The number cannot be right as it stands.
 */
#define RENKOU_GRADE_INVALID 2

/**
 * There is no number (号码为空).
 */
#define RENKOU_REASON_EMPTY (1 << 0)

/**
 * The number has a wrong length (号码长度不符).
 */
#define RENKOU_REASON_LENGTH (1 << 1)

/**
 * The number has characters it cannot have (号码含有不允许的字符).
 */
#define RENKOU_REASON_CHARACTER (1 << 2)

/**
 * The check character is wrong (校验码不符).
 */
#define RENKOU_REASON_CHECK (1 << 3)

/**
 * The date of birth in the number is no date (号码中的出生日期不存在).
 */
#define RENKOU_REASON_DATE (1 << 4)

/**
 * The date of birth in the number is yet to come (号码中的出生日期在将来).
 */
#define RENKOU_REASON_FUTURE (1 << 5)

/**
 * The first digits are no province (号码开头不是省级代码).
 */
#define RENKOU_REASON_PROVINCE (1 << 6)

/**
 * The number is a filler (号码是占位数字).
 */
#define RENKOU_REASON_PLACEHOLDER (1 << 7)

/**
 * A spreadsheet has damaged the number (号码被电子表格损坏).
 */
#define RENKOU_REASON_SPREADSHEET (1 << 8)

/**
 * The division code is in no list (行政区划代码未见于任何名录).
 */
#define RENKOU_REASON_UNKNOWN_DIVISION (1 << 9)

/**
 * The division code stands for several units (行政区划代码为汇总码).
 */
#define RENKOU_REASON_AGGREGATE_DIVISION (1 << 10)

/**
 * The division code is used in statistics only (行政区划代码仅用于统计).
 */
#define RENKOU_REASON_STATISTICAL_DIVISION (1 << 11)

/**
 * The division code is of the list of 1980 only (行政区划代码仅见于1980年名录).
 */
#define RENKOU_REASON_PRE1982_DIVISION (1 << 12)

/**
 * The division code was abolished before the birth (行政区划代码在出生前已撤销).
 */
#define RENKOU_REASON_ABOLISHED_DIVISION (1 << 13)

/**
 * The sequence number is 000 (顺序码为000).
 */
#define RENKOU_REASON_SEQUENCE_ZERO (1 << 14)

/**
 * The birth lies before 1850 (出生早于1850年).
 */
#define RENKOU_REASON_BORN_BEFORE_1850 (1 << 15)

/**
 * A part of the number is not in its table (号码的某一部分不在其代码表中).
 */
#define RENKOU_REASON_PART (1 << 16)

/**
 * Sex of a person (GB/T 2261.1): male (男).
 */
#define RENKOU_SEX_MALE 1

/**
 * Sex of a person (GB/T 2261.1): female (女).
 */
#define RENKOU_SEX_FEMALE 2

/**
 * A province (省级).
 */
#define RENKOU_LEVEL_PROVINCE 1

/**
 * A prefecture (地级).
 */
#define RENKOU_LEVEL_PREFECTURE 2

/**
 * A county (县级).
 */
#define RENKOU_LEVEL_COUNTY 3

/**
 * The code stands in the list of the year's end.
 */
#define RENKOU_DIVISION_IN_FORCE 1

/**
 * The code was given up in the course of the year, and used in a part of it.
 */
#define RENKOU_DIVISION_ENDED_THIS_YEAR 2

/**
 * The code exists from a later year only: `state_year`.
 */
#define RENKOU_DIVISION_NOT_YET 3

/**
 * The code was given up in an earlier year: `state_year`.
 */
#define RENKOU_DIVISION_ABOLISHED 4

/**
 * The code is not in the official history of that year, but in another list.
 */
#define RENKOU_DIVISION_LISTED 5

/**
 * The code is in no list; its province is known.
 */
#define RENKOU_DIVISION_UNKNOWN_CODE 6

/**
 * The first two digits are no province.
 */
#define RENKOU_DIVISION_UNKNOWN_PROVINCE 7

/**
 * In a number only: the digits are those of a residence permit (港澳台居民居住证), which is no division.
 */
#define RENKOU_DIVISION_RESIDENCE_PERMIT 8

/**
 * Rows of `width` bytes, `stride` bytes apart: CHAR(18) of a table in memory. Blanks and NULs at the end are padding.
 */
#define RENKOU_COLUMN_FIXED 1

/**
 * Texts one after another at `data`; text i lies between `offsets[i]` and `offsets[i + 1]`, which are int32_t.
 */
#define RENKOU_COLUMN_OFFSETS32 2

/**
 * The same with offsets of int64_t.
 */
#define RENKOU_COLUMN_OFFSETS64 3

/**
 * A required item is missing (必填项缺失).
 */
#define RENKOU_RULE_ST_101 1101

/**
 * An item that nearly every record has is missing (应填项缺失).
 */
#define RENKOU_RULE_ST_102 1102

/**
 * The value is longer than the item allows (值超过数据项规定的长度).
 */
#define RENKOU_RULE_ST_103 1103

/**
 * Blanks stand before or after the value (值的前后有空格).
 */
#define RENKOU_RULE_ST_104 1104

/**
 * The value has characters that an encoding has damaged (值中有因编码损坏的字符).
 */
#define RENKOU_RULE_ST_105 1105

/**
 * The value has control characters (值中有控制字符).
 */
#define RENKOU_RULE_ST_106 1106

/**
 * The value is a word for missing (值是表示缺失的词).
 */
#define RENKOU_RULE_ST_107 1107

/**
 * The code is not in its table (代码不在代码表中).
 */
#define RENKOU_RULE_ST_111 1111

/**
 * The code is written with more or fewer leading zeros than its table has (代码的前导零与代码表不符).
 */
#define RENKOU_RULE_ST_112 1112

/**
 * The name stands in place of the code (以名称代替了代码).
 */
#define RENKOU_RULE_ST_113 1113

/**
 * The value is not a date (值不是日期).
 */
#define RENKOU_RULE_ST_121 1121

/**
 * There is no such day (没有这一天).
 */
#define RENKOU_RULE_ST_122 1122

/**
 * The date is not written with eight digits (日期不是8位数字).
 */
#define RENKOU_RULE_ST_123 1123

/**
 * The day or the month of the date is not known (日期缺少日或月).
 */
#define RENKOU_RULE_ST_124 1124

/**
 * The value is not a whole number (值不是整数).
 */
#define RENKOU_RULE_ST_131 1131

/**
 * The value is not a number (值不是数字).
 */
#define RENKOU_RULE_ST_132 1132

/**
 * The value is neither yes nor no (值不是是或否).
 */
#define RENKOU_RULE_ST_133 1133

/**
 * The telephone number has a wrong form (电话号码格式不符).
 */
#define RENKOU_RULE_ST_141 1141

/**
 * The e-mail address has a wrong form (电子邮件地址格式不符).
 */
#define RENKOU_RULE_ST_142 1142

/**
 * The telephone number is a filler (电话号码是占位数字).
 */
#define RENKOU_RULE_ST_143 1143

/**
 * The citizen number has a wrong length (公民身份号码长度不符).
 */
#define RENKOU_RULE_ID_101 2101

/**
 * The citizen number has characters it cannot have (公民身份号码含有不允许的字符).
 */
#define RENKOU_RULE_ID_102 2102

/**
 * The check character of the citizen number is wrong (公民身份号码校验码不符).
 */
#define RENKOU_RULE_ID_103 2103

/**
 * The date of birth in the citizen number is no date (公民身份号码中的出生日期不存在).
 */
#define RENKOU_RULE_ID_104 2104

/**
 * The date of birth in the citizen number is yet to come (公民身份号码中的出生日期在将来).
 */
#define RENKOU_RULE_ID_105 2105

/**
 * The citizen number begins with no province (公民身份号码开头不是省级代码).
 */
#define RENKOU_RULE_ID_106 2106

/**
 * The citizen number is a filler (公民身份号码是占位数字).
 */
#define RENKOU_RULE_ID_107 2107

/**
 * A spreadsheet has damaged the citizen number (公民身份号码被电子表格损坏).
 */
#define RENKOU_RULE_ID_108 2108

/**
 * The division code in the citizen number is in no list (公民身份号码中的行政区划代码未见于任何名录).
 */
#define RENKOU_RULE_ID_109 2109

/**
 * The division code in the citizen number stands for several units (公民身份号码中的行政区划代码为汇总码).
 */
#define RENKOU_RULE_ID_110 2110

/**
 * The division code in the citizen number is used in statistics only (公民身份号码中的行政区划代码仅用于统计).
 */
#define RENKOU_RULE_ID_111 2111

/**
 * The division code in the citizen number is of the list of 1980 only (公民身份号码中的行政区划代码仅见于1980年名录).
 */
#define RENKOU_RULE_ID_112 2112

/**
 * The division code in the citizen number was abolished before the birth (公民身份号码中的行政区划代码在出生前已撤销).
 */
#define RENKOU_RULE_ID_113 2113

/**
 * The sequence number in the citizen number is 000 (公民身份号码的顺序码为000).
 */
#define RENKOU_RULE_ID_114 2114

/**
 * The birth in the citizen number lies before 1850 (公民身份号码中的出生早于1850年).
 */
#define RENKOU_RULE_ID_115 2115

/**
 * The citizen number has 15 digits (公民身份号码为15位).
 */
#define RENKOU_RULE_ID_116 2116

/**
 * The citizen number is not written in its normal form (公民身份号码书写不规范).
 */
#define RENKOU_RULE_ID_117 2117

/**
 * The date of birth is not that in the citizen number (出生日期与公民身份号码不一致).
 */
#define RENKOU_RULE_ID_201 2201

/**
 * Month and day of birth are exchanged against the citizen number (出生日期的月与日同公民身份号码颠倒).
 */
#define RENKOU_RULE_ID_202 2202

/**
 * The date of birth is the lunar date of that in the citizen number or the other way round (出生日期与公民身份号码互为公历农历).
 */
#define RENKOU_RULE_ID_203 2203

/**
 * The sex is not that in the citizen number (性别与公民身份号码不一致).
 */
#define RENKOU_RULE_ID_204 2204

/**
 * The document number of an identity card is not the citizen number (居民身份证的证件号码与公民身份号码不一致).
 */
#define RENKOU_RULE_ID_205 2205

/**
 * The citizen number is that of the father or the mother or the spouse as well (公民身份号码与父亲或母亲或配偶的号码相同).
 */
#define RENKOU_RULE_ID_206 2206

/**
 * The number of the father is a woman's or that of the mother is a man's (父亲号码为女性号码或母亲号码为男性号码).
 */
#define RENKOU_RULE_ID_207 2207

/**
 * Father and mother have the same number (父亲与母亲的号码相同).
 */
#define RENKOU_RULE_ID_208 2208

/**
 * A parent's number says that the parent was not 12 years old at the birth (按号码父亲或母亲在本人出生时不满12岁).
 */
#define RENKOU_RULE_ID_209 2209

/**
 * The mother's number says that she was over 60 years old at the birth (按号码母亲在本人出生时超过60岁).
 */
#define RENKOU_RULE_ID_210 2210

/**
 * A foreigner has a citizen number (外国籍人员有公民身份号码).
 */
#define RENKOU_RULE_ID_211 2211

/**
 * The document is an identity card but its number is not a citizen number (证件为居民身份证而证件号码不是公民身份号码).
 */
#define RENKOU_RULE_ID_212 2212

/**
 * The document number is a citizen number but the citizen number is missing (证件号码是公民身份号码而公民身份号码缺失).
 */
#define RENKOU_RULE_ID_213 2213

/**
 * The number of a relative is not a citizen number (亲属号码不是有效的公民身份号码).
 */
#define RENKOU_RULE_ID_214 2214

/**
 * The date of birth of the child is not that in the child's number (子女出生日期与子女身份号码不一致).
 */
#define RENKOU_RULE_ID_301 2301

/**
 * The date of birth of the child is that in the child's number with month and day exchanged or as a lunar date (子女出生日期与子女身份号码月日颠倒或互为公历农历).
 */
#define RENKOU_RULE_ID_302 2302

/**
 * The sex of the child is not that in the child's number (子女性别与子女身份号码不一致).
 */
#define RENKOU_RULE_ID_303 2303

/**
 * The number of the child is that of a parent as well (子女身份号码与生父或生母号码相同).
 */
#define RENKOU_RULE_ID_304 2304

/**
 * The number of the biological father is a woman's or that of the biological mother is a man's (生父号码为女性号码或生母号码为男性号码).
 */
#define RENKOU_RULE_ID_305 2305

/**
 * Biological father and mother have the same number (生父与生母的号码相同).
 */
#define RENKOU_RULE_ID_306 2306

/**
 * A biological parent's number says that the parent was not 12 years old at the birth (按号码生父或生母在子女出生时不满12岁).
 */
#define RENKOU_RULE_ID_307 2307

/**
 * The biological mother's number says that she was over 60 years old at the birth (按号码生母在子女出生时超过60岁).
 */
#define RENKOU_RULE_ID_308 2308

/**
 * The number does not have the form of its document type (证件号码不符合其证件类型的格式).
 */
#define RENKOU_RULE_ID_401 2401

/**
 * The check character of the document number is wrong (证件号码校验码不符).
 */
#define RENKOU_RULE_ID_402 2402

/**
 * The birth is yet to come (出生日期在将来).
 */
#define RENKOU_RULE_DT_101 3101

/**
 * The person would be over 120 years old (本人年龄超过120岁).
 */
#define RENKOU_RULE_DT_102 3102

/**
 * The death lies before the birth (死亡日期早于出生日期).
 */
#define RENKOU_RULE_DT_103 3103

/**
 * The death is yet to come (死亡日期在将来).
 */
#define RENKOU_RULE_DT_104 3104

/**
 * A marriage lies before the birth (婚姻日期早于出生日期).
 */
#define RENKOU_RULE_DT_105 3105

/**
 * A marriage is yet to come (婚姻日期在将来).
 */
#define RENKOU_RULE_DT_106 3106

/**
 * A marriage lies after the death (婚姻日期晚于死亡日期).
 */
#define RENKOU_RULE_DT_107 3107

/**
 * The first marriage lies after the last change of marital status (初婚日期晚于婚姻变更日期).
 */
#define RENKOU_RULE_DT_108 3108

/**
 * The person was not 12 years old at the first marriage (初婚时不满12岁).
 */
#define RENKOU_RULE_DT_109 3109

/**
 * The date of birth is a date that programs put where none is known (出生日期是程序的默认日期).
 */
#define RENKOU_RULE_DT_110 3110

/**
 * The end lies before the beginning (终止日期早于开始日期).
 */
#define RENKOU_RULE_DT_201 3201

/**
 * The date lies in the future (日期在将来).
 */
#define RENKOU_RULE_DT_202 3202

/**
 * The division code has no known province (行政区划代码没有对应的省级代码).
 */
#define RENKOU_RULE_DV_101 4101

/**
 * The division code is in no list (行政区划代码未见于任何名录).
 */
#define RENKOU_RULE_DV_102 4102

/**
 * The division code was abolished (行政区划代码已撤销).
 */
#define RENKOU_RULE_DV_103 4103

/**
 * The division code stands for several units or is used in statistics only (行政区划代码为汇总码或统计用码).
 */
#define RENKOU_RULE_DV_104 4104

/**
 * A division code has 6 or 9 or 12 or 15 digits (行政区划代码应为6或9或12或15位数字).
 */
#define RENKOU_RULE_DV_105 4105

/**
 * The division code is not yet in force (行政区划代码尚未启用).
 */
#define RENKOU_RULE_DV_106 4106

/**
 * The division code is that of a whole province (行政区划代码为省级代码).
 */
#define RENKOU_RULE_DV_107 4107

/**
 * The name has digits or marks that no name has (姓名中有数字或姓名中不用的符号).
 */
#define RENKOU_RULE_NM_101 5101

/**
 * A character of the name is lost (姓名中有缺失的字).
 */
#define RENKOU_RULE_NM_102 5102

/**
 * The name has one character only (姓名只有一个字).
 */
#define RENKOU_RULE_NM_103 5103

/**
 * A word stands in place of the name (姓名位置填写的不是姓名).
 */
#define RENKOU_RULE_NM_104 5104

/**
 * The former name is the name (曾用名与姓名相同).
 */
#define RENKOU_RULE_NM_105 5105

/**
 * The name is masked (姓名已脱敏).
 */
#define RENKOU_RULE_NM_106 5106

/**
 * Blanks stand inside a Han name (汉字姓名中有空格).
 */
#define RENKOU_RULE_NM_107 5107

/**
 * Father and mother have the same name (父亲与母亲的姓名相同).
 */
#define RENKOU_RULE_NM_108 5108

/**
 * Somebody under 15 is not recorded as never married (15岁以下人员婚姻状况不是未婚).
 */
#define RENKOU_RULE_PR_101 6101

/**
 * Somebody never married has a spouse (未婚人员登记有配偶).
 */
#define RENKOU_RULE_PR_102 6102

/**
 * Somebody never married has a date of first marriage (未婚人员登记有初婚日期).
 */
#define RENKOU_RULE_PR_103 6103

/**
 * Somebody married has no spouse recorded (已婚人员未登记配偶).
 */
#define RENKOU_RULE_PR_104 6104

/**
 * The relation to the head of household does not fit the sex (与户主关系同性别不符).
 */
#define RENKOU_RULE_PR_105 6105

/**
 * The spouse of the head of household is recorded as never married (户主的配偶登记为未婚).
 */
#define RENKOU_RULE_PR_106 6106

/**
 * The spouse of the head of household is under 15 (户主的配偶不满15岁).
 */
#define RENKOU_RULE_PR_107 6107

/**
 * A parent or grandparent of the head of household is under 15 (户主的父母或祖父母不满15岁).
 */
#define RENKOU_RULE_PR_108 6108

/**
 * The education is above what the age allows (文化程度高于年龄所能达到的程度).
 */
#define RENKOU_RULE_PR_109 6109

/**
 * The person's own code stands for a parent or the spouse (父母或配偶编码与本人编码相同).
 */
#define RENKOU_RULE_PR_110 6110

/**
 * Two of father and mother and spouse have one code (父亲母亲配偶中有两人编码相同).
 */
#define RENKOU_RULE_PR_111 6111

/**
 * The relation says head of household but the code of the head is another person's (与户主关系为户主而户主编码为他人).
 */
#define RENKOU_RULE_PR_112 6112

/**
 * The person has the name of a parent or the spouse (姓名与父母或配偶相同).
 */
#define RENKOU_RULE_PR_113 6113

/**
 * Neither parent of a minor is recorded (未成年人未登记父母).
 */
#define RENKOU_RULE_PR_114 6114

/**
 * A foreigner has the ethnic code of Chinese citizens of foreign descent (外国籍人员民族代码为外国血统中国籍人士).
 */
#define RENKOU_RULE_PR_115 6115

/**
 * An only child of the head of household is recorded as not an only child (独生子或独生女登记为非独生子女).
 */
#define RENKOU_RULE_PR_116 6116

/**
 * The sex is not known or not stated (性别未知或未说明).
 */
#define RENKOU_RULE_PR_117 6117

/**
 * An order or a number of times begins with one (次序或次数应从1起).
 */
#define RENKOU_RULE_PR_201 6201

/**
 * Husband and wife have one person code (夫妻人员编码相同).
 */
#define RENKOU_RULE_PR_202 6202

/**
 * Two different people have one citizen number (两人公民身份号码相同).
 */
#define RENKOU_RULE_CR_101 7101

/**
 * A person is recorded more than once (同一人重复登记).
 */
#define RENKOU_RULE_CR_102 7102

/**
 * A person code is used more than once (人员编码重复).
 */
#define RENKOU_RULE_CR_103 7103

/**
 * One person seems to be recorded under two citizen numbers (疑似一人有两个公民身份号码).
 */
#define RENKOU_RULE_CR_104 7104

/**
 * A household has no head (家庭户没有户主).
 */
#define RENKOU_RULE_CR_105 7105

/**
 * A household has more than one head (家庭户有一个以上户主).
 */
#define RENKOU_RULE_CR_106 7106

/**
 * A relative's code is not in the register (亲属编码不在本登记中).
 */
#define RENKOU_RULE_CR_107 7107

/**
 * The spouse has another spouse recorded (配偶登记的配偶不是本人).
 */
#define RENKOU_RULE_CR_108 7108

/**
 * Husband and wife are recorded with one sex (夫妻登记的性别相同).
 */
#define RENKOU_RULE_CR_109 7109

/**
 * The mother is less than 12 or more than 60 years older (母亲与子女年龄差小于12岁或大于60岁).
 */
#define RENKOU_RULE_CR_110 7110

/**
 * The father is less than 12 years older (父亲与子女年龄差小于12岁).
 */
#define RENKOU_RULE_CR_111 7111

/**
 * The father is recorded as a woman or the mother as a man (父亲登记为女性或母亲登记为男性).
 */
#define RENKOU_RULE_CR_112 7112

/**
 * The mother died before the birth (母亲死亡早于子女出生).
 */
#define RENKOU_RULE_CR_113 7113

/**
 * The father died more than a year before the birth (父亲死亡早于子女出生一年以上).
 */
#define RENKOU_RULE_CR_114 7114

/**
 * The name of a parent is not that in the parent's own record (父母姓名与其本人登记不一致).
 */
#define RENKOU_RULE_CR_115 7115

/**
 * The head of the household is recorded in another household (户主登记在其他家庭户).
 */
#define RENKOU_RULE_CR_116 7116

/**
 * The children of a mother are not numbered from one without gaps (同一母亲的孩次不连续).
 */
#define RENKOU_RULE_CR_201 7201

/**
 * Two children of a mother have one order among the children (同一母亲的两个子女孩次相同).
 */
#define RENKOU_RULE_CR_202 7202

/**
 * A child later in order was born before an earlier one (孩次在后的子女出生早于孩次在前的子女).
 */
#define RENKOU_RULE_CR_203 7203

/**
 * A session: the encoding of the caller's text, the day that counts as today, and the last error.
 *
 * Used by one thread at a time.
 */
typedef struct renkou_session renkou_session;

/**
 * What a function returns: 0, or the number of an error.
 */
typedef int32_t renkou_status;

/**
 * What a citizen number says, and what is to be said of it.
 */
typedef struct renkou_citizen_number {
  /**
   * sizeof(renkou_citizen_number), set by the caller.
   */
  uint32_t size;
  /**
   * RENKOU_GRADE_VALID, RENKOU_GRADE_SUSPECT or RENKOU_GRADE_INVALID.
   */
  int32_t grade;
  /**
   * The reasons for the grade: RENKOU_REASON_... bits.
   */
  uint32_t reasons;
  /**
   * 18 or 15 digits; 0 where the text is no number.
   */
  int32_t form;
  /**
   * 1 where the check character is right, 0 where it is wrong, -1 where there is none.
   */
  int32_t check_ok;
  /**
   * The check character that belongs to the digits, '0' to '9' or 'X'; 0 where the text is no number.
   */
  int32_t check_expected;
  /**
   * The date of birth as yyyymmdd, or 0.
   */
  int32_t birth;
  /**
   * RENKOU_SEX_MALE, RENKOU_SEX_FEMALE or 0.
   */
  int32_t sex;
  /**
   * The sequence number, or -1.
   */
  int32_t sequence;
  /**
   * The division code of the first registration, or 0.
   */
  uint32_t division;
  /**
   * How the division code stood in the year of birth, RENKOU_DIVISION_IN_FORCE ..., or 0.
   */
  int32_t division_state;
  /**
   * The number as written, without blanks and with half-width digits, ending with NUL; empty where it is no number.
   */
  char normal[25];
  /**
   * The number in 18 digits with the check character that belongs to them, ending with NUL; empty where it is no number.
   */
  char canonical18[19];
} renkou_citizen_number;

/**
 * A column of texts in the caller's memory; nothing of it is kept after the call.
 *
 * An Apache Arrow array of type utf8 is RENKOU_COLUMN_OFFSETS32 with its three buffers, large_utf8 is
 * RENKOU_COLUMN_OFFSETS64.
 */
typedef struct renkou_column {
  /**
   * sizeof(renkou_column), set by the caller.
   */
  uint32_t size;
  /**
   * RENKOU_COLUMN_FIXED, RENKOU_COLUMN_OFFSETS32 or RENKOU_COLUMN_OFFSETS64.
   */
  int32_t kind;
  /**
   * The bytes of the texts.
   */
  const void *data;
  /**
   * The offsets, `offset + len + 1` of them; NULL for RENKOU_COLUMN_FIXED.
   */
  const void *offsets;
  /**
   * One bit per row, lowest first, 1 where the row has a value; NULL where every row has.
   */
  const uint8_t *validity;
  /**
   * How many rows to pass over at the start.
   */
  size_t offset;
  /**
   * How many rows there are after them.
   */
  size_t len;
  /**
   * RENKOU_COLUMN_FIXED: bytes from one row to the next.
   */
  size_t stride;
  /**
   * RENKOU_COLUMN_FIXED: bytes of a row that belong to the text, at most `stride`.
   */
  size_t width;
} renkou_column;

/**
 * Where the answers for a column go: arrays as long as the column, each NULL where it is not wanted.
 */
typedef struct renkou_citizen_number_columns {
  /**
   * sizeof(renkou_citizen_number_columns), set by the caller.
   */
  uint32_t size;
  /**
   * 0.
   */
  uint32_t reserved;
  /**
   * The grade of each row.
   */
  uint8_t *grades;
  /**
   * The reasons of each row.
   */
  uint32_t *reasons;
  /**
   * The date of birth of each row as yyyymmdd, or 0.
   */
  int32_t *births;
  /**
   * The sex of each row, or 0.
   */
  uint8_t *sexes;
  /**
   * The division code of each row, or 0.
   */
  uint32_t *divisions;
} renkou_citizen_number_columns;

/**
 * What is known of a division code in a year.
 */
typedef struct renkou_division {
  /**
   * sizeof(renkou_division), set by the caller.
   */
  uint32_t size;
  /**
   * The code, as a number of six digits.
   */
  uint32_t code;
  /**
   * The year that was asked about.
   */
  int32_t year;
  /**
   * One of RENKOU_DIVISION_IN_FORCE ...
   */
  int32_t state;
  /**
   * The year that belongs to the state, or 0.
   */
  int32_t state_year;
  /**
   * 1 where a list of that year has the code; the fields below are 0 where none has.
   */
  int32_t in_force;
  /**
   * One of RENKOU_LEVEL_...
   */
  int32_t level;
  /**
   * The code of the division above it in that year, or 0.
   */
  uint32_t parent;
  /**
   * The first year of this record; 1981 means 1981 or earlier.
   */
  int32_t start_year;
  /**
   * The year of the change that ended it, or 0.
   */
  int32_t end_year;
} renkou_division;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the interface of the library that is loaded.
 */
RENKOU_API int32_t renkou_abi_version(void);

/**
 * The version of the library, as text that ends with NUL and lives as long as the program.
 */
RENKOU_API const char *renkou_version(void);

/**
 * Opens a session for text of one encoding: RENKOU_ENCODING_UTF8 or RENKOU_ENCODING_GB18030.
 */
RENKOU_API renkou_status renkou_session_new(int32_t encoding, struct renkou_session **out);

/**
 * Gives a session back. NULL is allowed.
 */
RENKOU_API void renkou_session_free(struct renkou_session *session);

/**
 * The words of the last call of this session that failed; empty when none has.
 *
 * The words name the file, row or item, never the value. This call does not change them.
 */
RENKOU_API
renkou_status renkou_session_error(const struct renkou_session *session,
                                   char *buffer,
                                   size_t capacity,
                                   size_t *length);

/**
 * Says which day counts as today (yyyymmdd): a birth after it lies in the future.
 *
 * Without this call it is the day of the computer's clock, in China, when the session was opened.
 */
RENKOU_API renkou_status renkou_session_set_today(struct renkou_session *session, int32_t today);

/**
 * The meaning of a status in words, as UTF-8; needs no session.
 */
RENKOU_API
renkou_status renkou_status_text(renkou_status status,
                                 int32_t language,
                                 char *buffer,
                                 size_t capacity,
                                 size_t *length);

/**
 * Checks one citizen number of 18 or 15 digits.
 *
 * A wrong number is an answer: the status is RENKOU_OK, the grade and the reasons say what is wrong. NULL of length 0 is
 * an empty number.
 */
RENKOU_API
renkou_status renkou_citizen_number_check(struct renkou_session *session,
                                          const char *number,
                                          size_t length,
                                          struct renkou_citizen_number *out);

/**
 * Checks a column of citizen numbers; a row without a value has RENKOU_REASON_EMPTY.
 */
RENKOU_API
renkou_status renkou_citizen_number_check_column(struct renkou_session *session,
                                                 const struct renkou_column *numbers,
                                                 const struct renkou_citizen_number_columns *out);

/**
 * How many reasons there are: bits 0 to this number less one.
 */
RENKOU_API int32_t renkou_reason_count(void);

/**
 * Writes the stable name of a reason, such as `check`.
 */
RENKOU_API
renkou_status renkou_reason_name(struct renkou_session *session,
                                 uint32_t reason_bit,
                                 char *buffer,
                                 size_t capacity,
                                 size_t *length);

/**
 * Writes what a reason (one RENKOU_REASON_ bit) means, in a language.
 */
RENKOU_API
renkou_status renkou_reason_text(struct renkou_session *session,
                                 uint32_t reason_bit,
                                 int32_t language,
                                 char *buffer,
                                 size_t capacity,
                                 size_t *length);

/**
 * Tells what is known of a division code (six digits) in a year.
 *
 * A code that is not known or not in force is an answer: `state` and `in_force` say so. Text that is not six digits is
 * RENKOU_ERR_INVALID_CODE, a year outside 1900 to 2100 RENKOU_ERR_YEAR_OUT_OF_RANGE.
 */
RENKOU_API
renkou_status renkou_division_find(struct renkou_session *session,
                                   const char *code,
                                   size_t code_length,
                                   int32_t year,
                                   struct renkou_division *out);

/**
 * Writes the name of a division in a year; RENKOU_ERR_UNKNOWN_CODE when no list of that year has the code.
 */
RENKOU_API
renkou_status renkou_division_name(struct renkou_session *session,
                                   const char *code,
                                   size_t code_length,
                                   int32_t year,
                                   char *buffer,
                                   size_t capacity,
                                   size_t *length);

/**
 * Writes the name of a division with those above it (湖南省长沙市岳麓区).
 */
RENKOU_API
renkou_status renkou_division_full_name(struct renkou_session *session,
                                        const char *code,
                                        size_t code_length,
                                        int32_t year,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *length);

/**
 * How many code tables there are.
 */
RENKOU_API int32_t renkou_table_count(void);

/**
 * Writes the id of a code table, such as `ethnic_group`; `index` counts from 0.
 */
RENKOU_API
renkou_status renkou_table_id(struct renkou_session *session,
                              int32_t index,
                              char *buffer,
                              size_t capacity,
                              size_t *length);

/**
 * Writes how many codes a table has; RENKOU_ERR_UNKNOWN_TABLE when there is no table of that id.
 */
RENKOU_API
renkou_status renkou_table_len(struct renkou_session *session,
                               const char *table,
                               size_t table_length,
                               int32_t *out);

/**
 * Writes the code at a place of a table, in the order of the standard; `index` counts from 0.
 */
RENKOU_API
renkou_status renkou_table_code(struct renkou_session *session,
                                const char *table,
                                size_t table_length,
                                int32_t index,
                                char *buffer,
                                size_t capacity,
                                size_t *length);

/**
 * Writes what a code means, in a language; RENKOU_ERR_UNKNOWN_CODE when the table has no such code.
 */
RENKOU_API
renkou_status renkou_code_name(struct renkou_session *session,
                               const char *table,
                               size_t table_length,
                               const char *code,
                               size_t code_length,
                               int32_t language,
                               char *buffer,
                               size_t capacity,
                               size_t *length);

/**
 * Writes the code that has a Chinese name; RENKOU_ERR_UNKNOWN_CODE when the table has no such name.
 */
RENKOU_API
renkou_status renkou_code_of_name(struct renkou_session *session,
                                  const char *table,
                                  size_t table_length,
                                  const char *name,
                                  size_t name_length,
                                  char *buffer,
                                  size_t capacity,
                                  size_t *length);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* RENKOU_H */
