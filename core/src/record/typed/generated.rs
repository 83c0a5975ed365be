// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:
//   core/data/data_sets.csv 443188661bb852416ca09eb39d3fc04517b2854a4e133d465a23ce600448ae45
//   core/data/data_sets/person.csv 53e70a1c45961ec3187b669120308bd56396dc04396c8f9604af1dcc27b73b17
//   core/data/data_sets/couple.csv a917b22d68ef5395197e682e7e993faa73e3cb23e7b0384e3c8428a2ba048afd
//   core/data/data_sets/marriage.csv 123b3ff6ab3493a4682f5c26f77c3aa36aa293d8acfe0332e36f5a9445766f46
//   core/data/data_sets/contraception.csv aad7556d07f2edc98e2c6d4e09344dc19f25c20c54532328603043e4a0a510d3
//   core/data/data_sets/operation.csv 208e4866458d1ba56bf566edffc49a8f77d13930ea55ecf63734a9b3bb4f3031
//   core/data/data_sets/pregnancy.csv c409cd966858f6f333492d935a0c36060f115a17a78f305b00e143bc82c7ee92
//   core/data/data_sets/birth.csv abd7dcb9e7cd041709020205f0ed4d11d36a45794bc018274727ab8b2667fe6c
//   core/data/data_sets/parents.csv 6d0f4e68464d1d51677b63df71279ccc75508fd8fa6eac7ced383b12bc098690
//   core/data/data_sets/prepregnancy.csv 49081b0122b95c012a7531dc10c68e40cffb9de68d2913793af253dc2a773656
//   core/data/data_sets/migration.csv 6bcb3db20f2db717a807ea18af9c942e58d54c726a8729c8a2895f13904d704d
//   core/data/data_sets/household.csv f86e97e25758a615d4a5d0abe42cf16c0d53b0f823ae695c7586be717f72970a
//   core/data/data_sets/household_member.csv e2ab7add07b5c750a6eee8bc0c6c0ce9c70a73cc3e66f73b21e188cb2f298b54
//   core/data/data_sets/identity_document.csv 3ca12970e5b57c4e00337e24402f7b725642d43f21cfa56e9388f2fb9925d952
//   core/data/data_sets/enrolment.csv c60d8a6417250b1547adadf6184829586869cb268f03d008cc9b25abb024e609
//   core/data/data_sets/payment.csv ee45ff7d4138170cbcca3ef3c4c79b119fdef7da07a6f24bbda2556122c84c9a
//   core/data/data_sets/health_check.csv e2b38da016e448565b91415cf19a58977dfeca0a859428fcadfd6274c8d6ba0a
//   core/data/data_sets/dwelling.csv 8319cb0f6de86c566ea4fc3c11945a614a236f6cbd846709acbe463cf00ee9f7
//   core/data/data_sets/person_dwelling.csv d45fb8a0f2968946d46d0b22a7771281556fb306896997bd623ac98971617d3a
//   core/data/data_sets/community.csv 32ff03fa91f917e34b95c544b017fc0a742d4cf127d686f4cd9cee5bccfb709b
//   core/data/data_sets/reward.csv 50243ab77b20b5887bff3b6f09acec338bbef68ca211fad480ac65357674aa8e

//! The typed records.

use renkou_codes::{BirthHealth, ChildSurvival, Contraception, DisabilityGrade, DisabilityType, DocumentType, Education, EthnicGroup, HealthStatus, HouseholdType, MaritalStatus, MigrationReason, OnlyChildStatus, Parentage, PregnancyOutcome, RegistrationNature, Relation, Sex, VerificationResult};

use super::Value;
use crate::date::PartialDate;
use crate::identity::CitizenNumber;

record! {
    /// A record of the data set `person` (全员人口基础信息).
    Person, "person" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Name (姓名).
        name: String = "XM",
        /// Former name (曾用名).
        former_name: String = "CYM",
        /// Nationality (国籍).
        nationality: String = "GJ",
        /// Document type (证件类型).
        document_type: DocumentType = "ZJLX",
        /// Document number (证件号码).
        document_number: String = "ZJHM",
        /// Citizen number (公民身份号码).
        citizen_number: CitizenNumber = "GMSFHM",
        /// Sex (性别).
        sex: Sex = "XB",
        /// Date of birth (出生日期).
        birth_date: PartialDate = "CSRQ",
        /// Date of death (死亡日期).
        death_date: PartialDate = "SWRQ",
        /// Education (文化程度).
        education: Education = "WHCD",
        /// Registration nature (户口性质).
        registration_nature: RegistrationNature = "HKXZ",
        /// Ethnic group (民族).
        ethnic_group: EthnicGroup = "MZ",
        /// Marital status (婚姻状况).
        marital_status: MaritalStatus = "HYZK",
        /// Telephone (电话号码).
        telephone: String = "DHHM",
        /// Mobile telephone (移动电话).
        mobile: String = "YDDH",
        /// E-mail (电子邮件).
        email: String = "DZYJ",
        /// Place of birth (出生地).
        birth_place: String = "CSD",
        /// Registered address (户籍所在地).
        registered_address: String = "GAHJD",
        /// Current address (现居住地).
        current_address: String = "XJD",
        /// Employer (工作单位).
        employer: String = "GZDW",
        /// Household type (户类型).
        household_type: HouseholdType = "HLX",
        /// Relation to head (与户主关系).
        relation_to_head: Relation = "YHZGX",
        /// Only-child status (是否独生子女).
        only_child_status: OnlyChildStatus = "SFDSZN",
        /// Household code (户编号).
        household_code: String = "HKBH",
        /// Code of the head of household (户主编码).
        head_code: String = "HZBM",
        /// Division of registration (户籍地行政区划).
        registered_division: String = "HJDXZQH",
        /// Division of residence (现居地行政区划).
        current_division: String = "XJXZQH",
        /// Code of the father (父亲编码).
        father_code: String = "FQBM",
        /// Name of the father (父亲姓名).
        father_name: String = "FQXM",
        /// Document number of the father (父亲证件号码).
        father_number: String = "FQZJHM",
        /// Code of the mother (母亲编码).
        mother_code: String = "MQBM",
        /// Name of the mother (母亲姓名).
        mother_name: String = "MQXM",
        /// Document number of the mother (母亲证件号码).
        mother_number: String = "MQZJHM",
        /// Code of the spouse (配偶编码).
        spouse_code: String = "POBM",
        /// Name of the spouse (配偶姓名).
        spouse_name: String = "POXM",
        /// Document number of the spouse (配偶证件号码).
        spouse_number: String = "POZJHM",
        /// Date of first marriage (初婚日期).
        first_marriage_date: PartialDate = "CHRQ",
        /// Date of marital change (婚姻变更日期).
        marital_change_date: PartialDate = "HBRQ",
        /// Name in pinyin (姓名拼音).
        name_pinyin: String = "XMPY",
        /// Document type of the father (父亲证件类型).
        father_document_type: DocumentType = "FQZJLX",
        /// Document type of the mother (母亲证件类型).
        mother_document_type: DocumentType = "MQZJLX",
        /// Document type of the spouse (配偶证件类型).
        spouse_document_type: DocumentType = "POZJLX",
    }
}

record! {
    /// A record of the data set `couple` (育龄夫妇信息).
    Couple, "couple" {
        /// Person code of the wife (妇女人员编码).
        wife_code: String = "FNRYBM",
        /// Person code of the husband (丈夫人员编码).
        husband_code: String = "ZFRYBM",
        /// Marital status of the wife (妇女婚姻状况).
        wife_marital_status: MaritalStatus = "FNHYZK",
        /// Marital status of the husband (丈夫婚姻状况).
        husband_marital_status: MaritalStatus = "ZFHYZK",
        /// First marriage of the wife (妇女初婚日期).
        wife_first_marriage_date: PartialDate = "FNCHRQ",
        /// Date of marital change (婚姻变更日期).
        marital_change_date: PartialDate = "FNHBRQ",
        /// Living boys (现有男孩数).
        living_boys: u32 = "XYNH",
        /// Living girls (现有女孩数).
        living_girls: u32 = "XYNVH",
        /// Only-child certificate of the wife (妇女领独生子女证日期).
        wife_certificate_date: PartialDate = "FNDSLZRQ",
        /// Only-child certificate of the husband (丈夫领独生子女证日期).
        husband_certificate_date: PartialDate = "ZFDSLZRQ",
        /// Contraceptive status (避孕状况).
        contraception: Contraception = "BYZK",
        /// Start of contraception (避孕开始日期).
        contraception_start_date: PartialDate = "BYKSRQ",
        /// Date of entry (进入日期).
        entry_date: PartialDate = "JRXTRQ",
        /// Reason of entry (进入原因).
        entry_reason: String = "JRXTYY",
        /// Date of exit (退出日期).
        exit_date: PartialDate = "TCXTRQ",
        /// Reason of exit (退出原因).
        exit_reason: String = "TCXTYY",
    }
}

record! {
    /// A record of the data set `marriage` (婚姻信息).
    Marriage, "marriage" {
        /// Person code of the wife (妇女人员编码).
        wife_code: String = "FNRYBM",
        /// Person code of the husband (丈夫人员编码).
        husband_code: String = "ZFRYBM",
        /// Sequence of the wife's marital changes (妇女婚变次序).
        sequence: u32 = "HBCX",
        /// Marital status of the wife (妇女婚姻状况).
        wife_marital_status: MaritalStatus = "FNHYZK",
        /// Marital status of the husband (丈夫婚姻状况).
        husband_marital_status: MaritalStatus = "ZFHYZK",
        /// Date of marital change (婚变日期).
        change_date: PartialDate = "HBRQ",
    }
}

record! {
    /// A record of the data set `contraception` (避孕信息).
    ContraceptionRecord, "contraception" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Sequence of methods (避孕措施次序).
        sequence: u32 = "BYCX",
        /// Start of contraception (避孕开始日期).
        start_date: PartialDate = "BYKSRQ",
        /// Contraceptive status (避孕状况).
        contraception: Contraception = "BYZK",
        /// Institution of the start (避孕实施机构).
        start_institution: String = "BYSSJG",
        /// End of contraception (避孕终止日期).
        end_date: PartialDate = "BYZZRQ",
        /// Institution of the end (避孕终止实施机构).
        end_institution: String = "BYZZJG",
    }
}

record! {
    /// A record of the data set `operation` (计划生育手术信息).
    Operation, "operation" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Number of the operation (手术次数).
        sequence: u32 = "SSCS",
        /// Date of the operation (手术日期).
        date: PartialDate = "SSRQ",
        /// Type of operation (手术类型).
        operation_type: Contraception = "SSLX",
        /// Institution (手术实施机构).
        institution: String = "SSJG",
    }
}

record! {
    /// A record of the data set `pregnancy` (妊娠信息).
    Pregnancy, "pregnancy" {
        /// Person code of the woman (人员编码).
        person_code: String = "RYBM",
        /// Couple (育龄夫妇).
        couple: String = "YLFFXX",
        /// Gravidity (妊娠次序).
        sequence: u32 = "RSCX",
        /// Parity (妊娠胎次).
        parity: u32 = "RSTC",
        /// Start of the pregnancy (妊娠开始日期).
        start_date: PartialDate = "RSKSRQ",
        /// Last menstrual period (末次月经日期).
        last_period_date: PartialDate = "MCYJRQ",
        /// Date on which it was found (发现怀孕日期).
        found_date: PartialDate = "FXHYRQ",
        /// Week in which it was found (发现怀孕周数).
        found_week: u32 = "FXHYZS",
        /// End of the pregnancy (妊娠终止日期).
        end_date: PartialDate = "RSZZRQ",
        /// Outcome (妊娠结果).
        outcome: PregnancyOutcome = "RSJG",
        /// Institution of the end (终止妊娠机构).
        end_institution: String = "RSZZJG",
        /// Name of the institution (终止妊娠机构名称).
        end_institution_name: String = "RSZZJGMC",
        /// Place of the end (妊娠终止地点).
        end_place: String = "RSZZDD",
    }
}

record! {
    /// A record of the data set `birth` (生育及子女关系信息).
    Birth, "birth" {
        /// Person code of the mother (妇女人员编码).
        mother_code: String = "FNRYBM",
        /// Name of the child (子女姓名).
        child_name: String = "ZNXM",
        /// Birth of the child (子女出生日期).
        child_birth_date: PartialDate = "ZNCSRQ",
        /// Document type of the child (子女证件类型).
        child_document_type: DocumentType = "ZNZJLX",
        /// Document number of the child (子女证件号码).
        child_document_number: String = "ZNZJHM",
        /// Citizen number of the child (子女身份号码).
        child_number: CitizenNumber = "ZNSFHM",
        /// Person code of the child (子女人员编号).
        child_code: String = "ZNRYBM",
        /// Blood relation to the parents (与父母血缘关系).
        parentage: Parentage = "XYGX",
        /// Order among the children (孩次).
        order: u32 = "ZNHC",
        /// Order among the births (胎次).
        parity: u32 = "ZNTC",
        /// Sex of the child (子女性别).
        child_sex: Sex = "ZNXB",
        /// How the child belongs to the family (生育备注).
        birth_remark: String = "SYBZ",
        /// Only-child certificate (独生子女领证日期).
        certificate_date: PartialDate = "DSLZRQ",
        /// Health at birth (子女出生健康状况).
        health_at_birth: BirthHealth = "CSJKZK",
        /// Survival (是否存活).
        survival: ChildSurvival = "SFCH",
        /// Health now (子女当前健康状况).
        health: HealthStatus = "DQJKZK",
        /// Name of the biological father (生父姓名).
        biological_father_name: String = "SFXM",
        /// Number of the biological father (生父证件号码).
        biological_father_number: String = "SFZJHM",
        /// Name of the biological mother (生母姓名).
        biological_mother_name: String = "SMXM",
        /// Number of the biological mother (生母证件号码).
        biological_mother_number: String = "SMZJHM",
        /// Division of birth (子女出生地行政区划).
        birth_division: String = "ZNCSDXZQH",
        /// Address of birth (子女出生地详址).
        birth_address: String = "ZNCSDXZ",
        /// Death of the child (子女死亡日期).
        child_death_date: PartialDate = "SWRQ",
    }
}

record! {
    /// A record of the data set `parents` (父母信息关系).
    Parents, "parents" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Name of the father (父亲姓名).
        father_name: String = "FQXM",
        /// Document type of the father (父亲证件类型).
        father_document_type: DocumentType = "FQZJLX",
        /// Document number of the father (父亲证件号码).
        father_number: String = "FQZJHM",
        /// Name of the mother (母亲姓名).
        mother_name: String = "MQXM",
        /// Document type of the mother (母亲证件类型).
        mother_document_type: DocumentType = "MQZJLX",
        /// Document number of the mother (母亲证件号码).
        mother_number: String = "MQZJHM",
        /// Blood relation to the parents (与父母血缘关系).
        parentage: Parentage = "XYGX",
    }
}

record! {
    /// A record of the data set `prepregnancy` (孕前优生信息).
    Prepregnancy, "prepregnancy" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Date of the screening (筛查时间).
        date: PartialDate = "SCRQ",
        /// Result (筛查结果).
        result: String = "SCJG",
        /// Institution (筛查机构).
        institution: String = "SCJIG",
    }
}

record! {
    /// A record of the data set `migration` (流动人口信息).
    Migration, "migration" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Origin (流出地).
        origin: String = "LCD",
        /// Departure (流出时间).
        departure_date: PartialDate = "LCRQ",
        /// Return (返回时间).
        return_date: PartialDate = "FHRQ",
        /// Reason (流动原因).
        reason: MigrationReason = "LDYY",
        /// Destination (流入地).
        destination: String = "LRD",
        /// Arrival (流入时间).
        arrival_date: PartialDate = "LRRQ",
        /// Leaving (离开时间).
        leaving_date: PartialDate = "LKRQ",
        /// Relation in the migrant household (流动家庭户关系).
        family_relation: Relation = "LDJTGX",
        /// Certificate number (婚育证明号码).
        certificate_number: String = "HYZMHM",
        /// Expiry of the certificate (婚育证明有效期).
        certificate_expiry_date: PartialDate = "HYZMYXRQ",
        /// Verified by the health service (计生验证日期).
        service_verified_date: PartialDate = "JSYZRQ",
        /// Verified by the police (公安验证日期).
        police_verified_date: PartialDate = "GAYZRQ",
        /// Verified by the market authority (工商验证日期).
        commerce_verified_date: PartialDate = "GSYZRQ",
    }
}

record! {
    /// A record of the data set `household` (家庭户信息).
    Household, "household" {
        /// Household code (户编号).
        household_code: String = "HKBH",
        /// Household type (户类型).
        household_type: HouseholdType = "HLX",
        /// Code of the head (户主编码).
        head_code: String = "HZBM",
        /// Name of the head (户主姓名).
        head_name: String = "HZXM",
        /// Address (户地址).
        address: String = "HDZ",
        /// Division (户地行政区划).
        division: String = "HDXZQH",
    }
}

record! {
    /// A record of the data set `household_member` (家庭户成员信息).
    HouseholdMember, "household_member" {
        /// Household code (户编号).
        household_code: String = "HKBH",
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Relation to head (与户主关系).
        relation_to_head: Relation = "YHZGX",
    }
}

record! {
    /// A record of the data set `identity_document` (身份证件信息).
    IdentityDocument, "identity_document" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Document type (证件类型).
        document_type: DocumentType = "ZJLX",
        /// Document number (证件号码).
        document_number: String = "ZJHM",
        /// Issuer (发证机关).
        issuer: String = "FZJG",
        /// Date of issue (发证日期).
        issue_date: PartialDate = "FZRQ",
        /// Date of expiry (证件截止日期).
        expiry_date: PartialDate = "ZJJZRQ",
        /// Result of verification (核查结果).
        verification: VerificationResult = "HCJG",
    }
}

record! {
    /// A record of the data set `enrolment` (扶助对象信息).
    Enrolment, "enrolment" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Programme (项目类别).
        programme: String = "XMLB",
        /// Category (扶助类别).
        category: String = "FZLB",
        /// Date of application (申请日期).
        application_date: PartialDate = "SQRQ",
        /// Date of confirmation (确认日期).
        confirmation_date: PartialDate = "QRRQ",
        /// Living boys (存活男孩数).
        living_boys: u32 = "CHNHS",
        /// Living girls (存活女孩数).
        living_girls: u32 = "CHNVHS",
        /// Disability card (残疾证号).
        disability_card: String = "CJZH",
        /// Disability grade (残疾等级).
        disability_grade: DisabilityGrade = "CJDJ",
        /// Disability type (残疾类别).
        disability_type: DisabilityType = "CJLX",
        /// Date of exit (退出日期).
        exit_date: PartialDate = "TCRQ",
        /// Reason of exit (退出原因).
        exit_reason: String = "TCYY",
    }
}

record! {
    /// A record of the data set `payment` (发放信息).
    Payment, "payment" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Programme (项目类别).
        programme: String = "XMLB",
        /// Year (年度).
        year: u32 = "ND",
        /// Amount (金额).
        amount: String = "JE",
        /// Cumulative amount (累计金额).
        cumulative_amount: String = "LJJE",
        /// Date of payment (发放日期).
        date: PartialDate = "FFRQ",
        /// Bank account (账号).
        account: String = "ZH",
        /// Paid (是否到账).
        is_paid: String = "FFZT",
    }
}

record! {
    /// A record of the data set `health_check` (查体信息).
    HealthCheck, "health_check" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Date of the check (检查日期).
        date: PartialDate = "JCRQ",
        /// Pregnancy check (孕情检查结果).
        pregnancy_result: String = "YQJC",
        /// IUD check (宫内节育器检查结果).
        iud_result: String = "JYQJC",
        /// Reproductive-health check (生殖健康检查结果).
        reproductive_health_result: String = "SZJKJC",
        /// Institution (实施机构).
        institution: String = "SSJG",
    }
}

record! {
    /// A record of the data set `dwelling` (房屋信息).
    Dwelling, "dwelling" {
        /// Dwelling code (房屋编码).
        dwelling_code: String = "FWBM",
        /// Address (房屋地址).
        address: String = "FWDZ",
        /// Building type (建筑类型).
        building_type: String = "JZLX",
        /// Nature of housing (住房性质).
        housing_nature: String = "ZFXZ",
        /// Building (楼栋号).
        building: String = "LDH",
        /// Unit (单元号).
        unit: String = "DYH",
        /// Floor (楼层).
        floor: u32 = "LC",
        /// Door (门牌号).
        door: String = "MPH",
        /// Community (所在小区).
        community: String = "SZXQ",
    }
}

record! {
    /// A record of the data set `person_dwelling` (人员房屋信息).
    PersonDwelling, "person_dwelling" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Dwelling code (房屋编码).
        dwelling_code: String = "FWBM",
        /// Relation of person and dwelling (人房关系).
        relation: String = "RFGX",
    }
}

record! {
    /// A record of the data set `community` (小区信息).
    Community, "community" {
        /// Community code (小区编码).
        community_code: String = "XQBM",
        /// Name of the community (小区名称).
        name: String = "XQMC",
        /// Division (所属区划).
        division: String = "SSQH",
    }
}

record! {
    /// A record of the data set `reward` (奖励信息).
    Reward, "reward" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Date of the certificate (领证日期).
        certificate_date: PartialDate = "LZRQ",
        /// Number of the certificate (奖励证件号码).
        certificate_number: String = "JLZJHM",
        /// Reason (奖励原因).
        reason: String = "JLYY",
        /// Date of the reward (奖励日期).
        date: PartialDate = "JLRQ",
        /// Form (奖励形式).
        form: String = "JLXS",
        /// Amount (奖励金额).
        amount: String = "JLJE",
        /// Cumulative amount (累计金额).
        cumulative_amount: String = "LJJE",
        /// Date of the stop (停止日期).
        stop_date: PartialDate = "TZRQ",
        /// Bank account (账号).
        account: String = "ZH",
    }
}
