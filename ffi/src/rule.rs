// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:
//   core/data/rules.csv 30aa21dcf6181fd3e9a056360a5f359b148a754b9157a3df7044fb9a1844ba25

//! Numbers of the validation rules, which findings are reported under in every language.

/// A required item is missing (必填项缺失).
pub const RENKOU_RULE_ST_101: u16 = 1101;
/// An item that nearly every record has is missing (应填项缺失).
pub const RENKOU_RULE_ST_102: u16 = 1102;
/// The value is longer than the item allows (值超过数据项规定的长度).
pub const RENKOU_RULE_ST_103: u16 = 1103;
/// Blanks stand before or after the value (值的前后有空格).
pub const RENKOU_RULE_ST_104: u16 = 1104;
/// The value has characters that an encoding has damaged (值中有因编码损坏的字符).
pub const RENKOU_RULE_ST_105: u16 = 1105;
/// The value has control characters (值中有控制字符).
pub const RENKOU_RULE_ST_106: u16 = 1106;
/// The value is a word for missing (值是表示缺失的词).
pub const RENKOU_RULE_ST_107: u16 = 1107;
/// The code is not in its table (代码不在代码表中).
pub const RENKOU_RULE_ST_111: u16 = 1111;
/// The code is written with more or fewer leading zeros than its table has (代码的前导零与代码表不符).
pub const RENKOU_RULE_ST_112: u16 = 1112;
/// The name stands in place of the code (以名称代替了代码).
pub const RENKOU_RULE_ST_113: u16 = 1113;
/// The value is not a date (值不是日期).
pub const RENKOU_RULE_ST_121: u16 = 1121;
/// There is no such day (没有这一天).
pub const RENKOU_RULE_ST_122: u16 = 1122;
/// The date is not written with eight digits (日期不是8位数字).
pub const RENKOU_RULE_ST_123: u16 = 1123;
/// The day or the month of the date is not known (日期缺少日或月).
pub const RENKOU_RULE_ST_124: u16 = 1124;
/// The value is not a whole number (值不是整数).
pub const RENKOU_RULE_ST_131: u16 = 1131;
/// The value is not a number (值不是数字).
pub const RENKOU_RULE_ST_132: u16 = 1132;
/// The value is neither yes nor no (值不是是或否).
pub const RENKOU_RULE_ST_133: u16 = 1133;
/// The telephone number has a wrong form (电话号码格式不符).
pub const RENKOU_RULE_ST_141: u16 = 1141;
/// The e-mail address has a wrong form (电子邮件地址格式不符).
pub const RENKOU_RULE_ST_142: u16 = 1142;
/// The telephone number is a filler (电话号码是占位数字).
pub const RENKOU_RULE_ST_143: u16 = 1143;
/// The citizen number has a wrong length (公民身份号码长度不符).
pub const RENKOU_RULE_ID_101: u16 = 2101;
/// The citizen number has characters it cannot have (公民身份号码含有不允许的字符).
pub const RENKOU_RULE_ID_102: u16 = 2102;
/// The check character of the citizen number is wrong (公民身份号码校验码不符).
pub const RENKOU_RULE_ID_103: u16 = 2103;
/// The date of birth in the citizen number is no date (公民身份号码中的出生日期不存在).
pub const RENKOU_RULE_ID_104: u16 = 2104;
/// The date of birth in the citizen number is yet to come (公民身份号码中的出生日期在将来).
pub const RENKOU_RULE_ID_105: u16 = 2105;
/// The citizen number begins with no province (公民身份号码开头不是省级代码).
pub const RENKOU_RULE_ID_106: u16 = 2106;
/// The citizen number is a filler (公民身份号码是占位数字).
pub const RENKOU_RULE_ID_107: u16 = 2107;
/// A spreadsheet has damaged the citizen number (公民身份号码被电子表格损坏).
pub const RENKOU_RULE_ID_108: u16 = 2108;
/// The division code in the citizen number is in no list (公民身份号码中的行政区划代码未见于任何名录).
pub const RENKOU_RULE_ID_109: u16 = 2109;
/// The division code in the citizen number stands for several units (公民身份号码中的行政区划代码为汇总码).
pub const RENKOU_RULE_ID_110: u16 = 2110;
/// The division code in the citizen number is used in statistics only (公民身份号码中的行政区划代码仅用于统计).
pub const RENKOU_RULE_ID_111: u16 = 2111;
/// The division code in the citizen number is of the list of 1980 only (公民身份号码中的行政区划代码仅见于1980年名录).
pub const RENKOU_RULE_ID_112: u16 = 2112;
/// The division code in the citizen number was abolished before the birth (公民身份号码中的行政区划代码在出生前已撤销).
pub const RENKOU_RULE_ID_113: u16 = 2113;
/// The sequence number in the citizen number is 000 (公民身份号码的顺序码为000).
pub const RENKOU_RULE_ID_114: u16 = 2114;
/// The birth in the citizen number lies before 1850 (公民身份号码中的出生早于1850年).
pub const RENKOU_RULE_ID_115: u16 = 2115;
/// The citizen number has 15 digits (公民身份号码为15位).
pub const RENKOU_RULE_ID_116: u16 = 2116;
/// The citizen number is not written in its normal form (公民身份号码书写不规范).
pub const RENKOU_RULE_ID_117: u16 = 2117;
/// The date of birth is not that in the citizen number (出生日期与公民身份号码不一致).
pub const RENKOU_RULE_ID_201: u16 = 2201;
/// Month and day of birth are exchanged against the citizen number (出生日期的月与日同公民身份号码颠倒).
pub const RENKOU_RULE_ID_202: u16 = 2202;
/// The date of birth is the lunar date of that in the citizen number or the other way round (出生日期与公民身份号码互为公历农历).
pub const RENKOU_RULE_ID_203: u16 = 2203;
/// The sex is not that in the citizen number (性别与公民身份号码不一致).
pub const RENKOU_RULE_ID_204: u16 = 2204;
/// The document number of an identity card is not the citizen number (居民身份证的证件号码与公民身份号码不一致).
pub const RENKOU_RULE_ID_205: u16 = 2205;
/// The citizen number is that of the father or the mother or the spouse as well (公民身份号码与父亲或母亲或配偶的号码相同).
pub const RENKOU_RULE_ID_206: u16 = 2206;
/// The number of the father is a woman's or that of the mother is a man's (父亲号码为女性号码或母亲号码为男性号码).
pub const RENKOU_RULE_ID_207: u16 = 2207;
/// Father and mother have the same number (父亲与母亲的号码相同).
pub const RENKOU_RULE_ID_208: u16 = 2208;
/// A parent's number says that the parent was not 12 years old at the birth (按号码父亲或母亲在本人出生时不满12岁).
pub const RENKOU_RULE_ID_209: u16 = 2209;
/// The mother's number says that she was over 60 years old at the birth (按号码母亲在本人出生时超过60岁).
pub const RENKOU_RULE_ID_210: u16 = 2210;
/// A foreigner has a citizen number (外国籍人员有公民身份号码).
pub const RENKOU_RULE_ID_211: u16 = 2211;
/// The document is an identity card but its number is not a citizen number (证件为居民身份证而证件号码不是公民身份号码).
pub const RENKOU_RULE_ID_212: u16 = 2212;
/// The document number is a citizen number but the citizen number is missing (证件号码是公民身份号码而公民身份号码缺失).
pub const RENKOU_RULE_ID_213: u16 = 2213;
/// The number of a relative is not a citizen number (亲属号码不是有效的公民身份号码).
pub const RENKOU_RULE_ID_214: u16 = 2214;
/// The date of birth of the child is not that in the child's number (子女出生日期与子女身份号码不一致).
pub const RENKOU_RULE_ID_301: u16 = 2301;
/// The date of birth of the child is that in the child's number with month and day exchanged or as a lunar date (子女出生日期与子女身份号码月日颠倒或互为公历农历).
pub const RENKOU_RULE_ID_302: u16 = 2302;
/// The sex of the child is not that in the child's number (子女性别与子女身份号码不一致).
pub const RENKOU_RULE_ID_303: u16 = 2303;
/// The number of the child is that of a parent as well (子女身份号码与生父或生母号码相同).
pub const RENKOU_RULE_ID_304: u16 = 2304;
/// The number of the biological father is a woman's or that of the biological mother is a man's (生父号码为女性号码或生母号码为男性号码).
pub const RENKOU_RULE_ID_305: u16 = 2305;
/// Biological father and mother have the same number (生父与生母的号码相同).
pub const RENKOU_RULE_ID_306: u16 = 2306;
/// A biological parent's number says that the parent was not 12 years old at the birth (按号码生父或生母在子女出生时不满12岁).
pub const RENKOU_RULE_ID_307: u16 = 2307;
/// The biological mother's number says that she was over 60 years old at the birth (按号码生母在子女出生时超过60岁).
pub const RENKOU_RULE_ID_308: u16 = 2308;
/// The number does not have the form of its document type (证件号码不符合其证件类型的格式).
pub const RENKOU_RULE_ID_401: u16 = 2401;
/// The check character of the document number is wrong (证件号码校验码不符).
pub const RENKOU_RULE_ID_402: u16 = 2402;
/// The birth is yet to come (出生日期在将来).
pub const RENKOU_RULE_DT_101: u16 = 3101;
/// The person would be over 120 years old (本人年龄超过120岁).
pub const RENKOU_RULE_DT_102: u16 = 3102;
/// The death lies before the birth (死亡日期早于出生日期).
pub const RENKOU_RULE_DT_103: u16 = 3103;
/// The death is yet to come (死亡日期在将来).
pub const RENKOU_RULE_DT_104: u16 = 3104;
/// A marriage lies before the birth (婚姻日期早于出生日期).
pub const RENKOU_RULE_DT_105: u16 = 3105;
/// A marriage is yet to come (婚姻日期在将来).
pub const RENKOU_RULE_DT_106: u16 = 3106;
/// A marriage lies after the death (婚姻日期晚于死亡日期).
pub const RENKOU_RULE_DT_107: u16 = 3107;
/// The first marriage lies after the last change of marital status (初婚日期晚于婚姻变更日期).
pub const RENKOU_RULE_DT_108: u16 = 3108;
/// The person was not 12 years old at the first marriage (初婚时不满12岁).
pub const RENKOU_RULE_DT_109: u16 = 3109;
/// The date of birth is a date that programs put where none is known (出生日期是程序的默认日期).
pub const RENKOU_RULE_DT_110: u16 = 3110;
/// The end lies before the beginning (终止日期早于开始日期).
pub const RENKOU_RULE_DT_201: u16 = 3201;
/// The date lies in the future (日期在将来).
pub const RENKOU_RULE_DT_202: u16 = 3202;
/// The division code has no known province (行政区划代码没有对应的省级代码).
pub const RENKOU_RULE_DV_101: u16 = 4101;
/// The division code is in no list (行政区划代码未见于任何名录).
pub const RENKOU_RULE_DV_102: u16 = 4102;
/// The division code was abolished (行政区划代码已撤销).
pub const RENKOU_RULE_DV_103: u16 = 4103;
/// The division code stands for several units or is used in statistics only (行政区划代码为汇总码或统计用码).
pub const RENKOU_RULE_DV_104: u16 = 4104;
/// A division code has 6 or 9 or 12 or 15 digits (行政区划代码应为6或9或12或15位数字).
pub const RENKOU_RULE_DV_105: u16 = 4105;
/// The division code is not yet in force (行政区划代码尚未启用).
pub const RENKOU_RULE_DV_106: u16 = 4106;
/// The division code is that of a whole province (行政区划代码为省级代码).
pub const RENKOU_RULE_DV_107: u16 = 4107;
/// The name has digits or marks that no name has (姓名中有数字或姓名中不用的符号).
pub const RENKOU_RULE_NM_101: u16 = 5101;
/// A character of the name is lost (姓名中有缺失的字).
pub const RENKOU_RULE_NM_102: u16 = 5102;
/// The name has one character only (姓名只有一个字).
pub const RENKOU_RULE_NM_103: u16 = 5103;
/// A word stands in place of the name (姓名位置填写的不是姓名).
pub const RENKOU_RULE_NM_104: u16 = 5104;
/// The former name is the name (曾用名与姓名相同).
pub const RENKOU_RULE_NM_105: u16 = 5105;
/// The name is masked (姓名已脱敏).
pub const RENKOU_RULE_NM_106: u16 = 5106;
/// Blanks stand inside a Han name (汉字姓名中有空格).
pub const RENKOU_RULE_NM_107: u16 = 5107;
/// Father and mother have the same name (父亲与母亲的姓名相同).
pub const RENKOU_RULE_NM_108: u16 = 5108;
/// Somebody under 15 is not recorded as never married (15岁以下人员婚姻状况不是未婚).
pub const RENKOU_RULE_PR_101: u16 = 6101;
/// Somebody never married has a spouse (未婚人员登记有配偶).
pub const RENKOU_RULE_PR_102: u16 = 6102;
/// Somebody never married has a date of first marriage (未婚人员登记有初婚日期).
pub const RENKOU_RULE_PR_103: u16 = 6103;
/// Somebody married has no spouse recorded (已婚人员未登记配偶).
pub const RENKOU_RULE_PR_104: u16 = 6104;
/// The relation to the head of household does not fit the sex (与户主关系同性别不符).
pub const RENKOU_RULE_PR_105: u16 = 6105;
/// The spouse of the head of household is recorded as never married (户主的配偶登记为未婚).
pub const RENKOU_RULE_PR_106: u16 = 6106;
/// The spouse of the head of household is under 15 (户主的配偶不满15岁).
pub const RENKOU_RULE_PR_107: u16 = 6107;
/// A parent or grandparent of the head of household is under 15 (户主的父母或祖父母不满15岁).
pub const RENKOU_RULE_PR_108: u16 = 6108;
/// The education is above what the age allows (文化程度高于年龄所能达到的程度).
pub const RENKOU_RULE_PR_109: u16 = 6109;
/// The person's own code stands for a parent or the spouse (父母或配偶编码与本人编码相同).
pub const RENKOU_RULE_PR_110: u16 = 6110;
/// Two of father and mother and spouse have one code (父亲母亲配偶中有两人编码相同).
pub const RENKOU_RULE_PR_111: u16 = 6111;
/// The relation says head of household but the code of the head is another person's (与户主关系为户主而户主编码为他人).
pub const RENKOU_RULE_PR_112: u16 = 6112;
/// The person has the name of a parent or the spouse (姓名与父母或配偶相同).
pub const RENKOU_RULE_PR_113: u16 = 6113;
/// Neither parent of a minor is recorded (未成年人未登记父母).
pub const RENKOU_RULE_PR_114: u16 = 6114;
/// A foreigner has the ethnic code of Chinese citizens of foreign descent (外国籍人员民族代码为外国血统中国籍人士).
pub const RENKOU_RULE_PR_115: u16 = 6115;
/// An only child of the head of household is recorded as not an only child (独生子或独生女登记为非独生子女).
pub const RENKOU_RULE_PR_116: u16 = 6116;
/// The sex is not known or not stated (性别未知或未说明).
pub const RENKOU_RULE_PR_117: u16 = 6117;
/// An order or a number of times begins with one (次序或次数应从1起).
pub const RENKOU_RULE_PR_201: u16 = 6201;
/// Husband and wife have one person code (夫妻人员编码相同).
pub const RENKOU_RULE_PR_202: u16 = 6202;
/// Two different people have one citizen number (两人公民身份号码相同).
pub const RENKOU_RULE_CR_101: u16 = 7101;
/// A person is recorded more than once (同一人重复登记).
pub const RENKOU_RULE_CR_102: u16 = 7102;
/// A person code is used more than once (人员编码重复).
pub const RENKOU_RULE_CR_103: u16 = 7103;
/// One person seems to be recorded under two citizen numbers (疑似一人有两个公民身份号码).
pub const RENKOU_RULE_CR_104: u16 = 7104;
/// A household has no head (家庭户没有户主).
pub const RENKOU_RULE_CR_105: u16 = 7105;
/// A household has more than one head (家庭户有一个以上户主).
pub const RENKOU_RULE_CR_106: u16 = 7106;
/// A relative's code is not in the register (亲属编码不在本登记中).
pub const RENKOU_RULE_CR_107: u16 = 7107;
/// The spouse has another spouse recorded (配偶登记的配偶不是本人).
pub const RENKOU_RULE_CR_108: u16 = 7108;
/// Husband and wife are recorded with one sex (夫妻登记的性别相同).
pub const RENKOU_RULE_CR_109: u16 = 7109;
/// The mother is less than 12 or more than 60 years older (母亲与子女年龄差小于12岁或大于60岁).
pub const RENKOU_RULE_CR_110: u16 = 7110;
/// The father is less than 12 years older (父亲与子女年龄差小于12岁).
pub const RENKOU_RULE_CR_111: u16 = 7111;
/// The father is recorded as a woman or the mother as a man (父亲登记为女性或母亲登记为男性).
pub const RENKOU_RULE_CR_112: u16 = 7112;
/// The mother died before the birth (母亲死亡早于子女出生).
pub const RENKOU_RULE_CR_113: u16 = 7113;
/// The father died more than a year before the birth (父亲死亡早于子女出生一年以上).
pub const RENKOU_RULE_CR_114: u16 = 7114;
/// The name of a parent is not that in the parent's own record (父母姓名与其本人登记不一致).
pub const RENKOU_RULE_CR_115: u16 = 7115;
/// The head of the household is recorded in another household (户主登记在其他家庭户).
pub const RENKOU_RULE_CR_116: u16 = 7116;
/// The children of a mother are not numbered from one without gaps (同一母亲的孩次不连续).
pub const RENKOU_RULE_CR_201: u16 = 7201;
/// Two children of a mother have one order among the children (同一母亲的两个子女孩次相同).
pub const RENKOU_RULE_CR_202: u16 = 7202;
/// A child later in order was born before an earlier one (孩次在后的子女出生早于孩次在前的子女).
pub const RENKOU_RULE_CR_203: u16 = 7203;
