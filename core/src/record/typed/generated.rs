// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:
//   core/data/data_sets.csv 067fe73f7b12da62614fa719f0cbfccf4ca02682c92195ae835795d7e4bff7e1
//   core/data/data_sets/person.csv 402ef192d0ff0581857696d9117498baf9f2810a0de4da196a90bc97b80a80a6
//   core/data/data_sets/couple.csv a917b22d68ef5395197e682e7e993faa73e3cb23e7b0384e3c8428a2ba048afd
//   core/data/data_sets/marriage.csv 123b3ff6ab3493a4682f5c26f77c3aa36aa293d8acfe0332e36f5a9445766f46
//   core/data/data_sets/contraception.csv 230475df640edbcf83d28f052c0ffce6137f05fa5e42e9b07b9dcbe81d7d3c22
//   core/data/data_sets/operation.csv 208e4866458d1ba56bf566edffc49a8f77d13930ea55ecf63734a9b3bb4f3031
//   core/data/data_sets/pregnancy.csv 3a0af33e4e5be5e4caa6569e26d05b573993bce4d33d6d629cf9b42f61929766
//   core/data/data_sets/birth.csv a49a64f75885d228dce9ecf468208c43a78531cfef2220e3930a89500a9790f3
//   core/data/data_sets/parents.csv 6d0f4e68464d1d51677b63df71279ccc75508fd8fa6eac7ced383b12bc098690
//   core/data/data_sets/prepregnancy.csv addb7294ab9a334f355740abcf25f23e05dc71f4b98e671062f7b62020112365
//   core/data/data_sets/migration.csv 6bcb3db20f2db717a807ea18af9c942e58d54c726a8729c8a2895f13904d704d
//   core/data/data_sets/household.csv f86e97e25758a615d4a5d0abe42cf16c0d53b0f823ae695c7586be717f72970a
//   core/data/data_sets/household_member.csv e2ab7add07b5c750a6eee8bc0c6c0ce9c70a73cc3e66f73b21e188cb2f298b54
//   core/data/data_sets/identity_document.csv d2601bc61029d5f85100b134ccc537beea6b9476a82c2ef4fca6ab145cf75322
//   core/data/data_sets/enrolment.csv bdb87f2a3960c10545b933aed147ae7311f7178ed3717e57b0a4d4e55fafe5ee
//   core/data/data_sets/payment.csv 92413c8fc37dcaad86ecf691d6146af5d6d6a458d6100123d766e79f8d5b338c
//   core/data/data_sets/health_check.csv 9169a2c4374f51f8685784175fadff20b10cc45dce8d8f5e9d4b2a7eb8f21b77
//   core/data/data_sets/dwelling.csv c413dd67ac3c591829db0a3d2ad4ce925e509069707b7472a546054c79a559c5
//   core/data/data_sets/person_dwelling.csv 7c5de9999f7589e3f9acdac2faeb938a8063d5e6b67251a9ddea7f70a144071b
//   core/data/data_sets/community.csv ab9ab16a0b81b0c353f765d8b9ca95b719ea1a9530db18ab194f2f0f7e27d00d
//   core/data/data_sets/reward.csv 918bfc7f9df461a02ff8f2c9c46ce078064b0c4aaa18581fce560723e8c55bc2
//   core/data/data_sets/residence.csv 0e1fb9b753de5e2ac5cdd589f643fad5087cce44e6552eef76b08c39489e7c17
//   core/data/data_sets/kinship.csv c479a44c6f3539927c61fab440c7d1a3b7b42ca9486ccaae70179c0f1351bf4b
//   core/data/data_sets/certificate.csv 16d7a27ffb380614e6b45950ce8d874b379215432e7178218cf702f8c4d11aed
//   core/data/data_sets/payment_standard.csv 10bc253fac2be63b8baf14d2d214694493a326eff0b52d6dc53e1b52051d970d
//   core/data/data_sets/inquiry.csv 3084ef5ef15ea07a8f508a33ff7ee5b66dddc58be37c8777a2a91a6d6249b8aa
//   core/data/data_sets/notification.csv c66b37b14e374418ac7450eb71a6449d5d1dd3287b2c88e67bf5c0d4ee6803b2
//   core/data/data_sets/feedback.csv 65baa34b6922c7aea04e20842e385a72a0a83235df23adaa6393e4f27f11fc9f
//   core/data/data_sets/verification_request.csv a2a8b9fe867f662c4d5d8441d46682f262ed8fff479c7e9b8af6264e8361db1e
//   core/data/data_sets/verification_result.csv d0fe70a35e3fd769b92d829b56d74b299dfe240f3bef99ff71254364c2131687
//   core/data/data_sets/supply_item.csv bfc0c22e5b6e42dc6b0e28996f8c2bcfabad87be21d355ba2a0d048cd9b589a3
//   core/data/data_sets/supply_stock.csv f4f4480384f4d3a136a9ae511305906fa3ba1dad37b8e7dc6cd3b8bd61c4bd90
//   core/data/data_sets/supply_movement.csv 98a103bf2b1734d823a6cc5555bba5d000787b75f7124e175ad9260c4d8fc2e6
//   core/data/data_sets/supply_distribution.csv fdd675092a75c8df696fc601ad31560271de68410fea6e6fbb3e17561c8eed20
//   core/data/data_sets/institution.csv 15160c21c892687df6016dd9e7f570f47ac2f7ba9ac0dc16aa600bf1521e555b
//   core/data/data_sets/division.csv eeb703ba10891b5007d3f03cc98ad0d91431137b9d51dd088c25b77562f1692d
//   core/data/data_sets/division_change.csv 1bccb1a4aca4ff568aa42b9b63b68214c90f09c782f8d237468fb3e65441fd63
//   core/data/data_sets/stat_report.csv 74aa570bba54c8f7c63e51937ebbf2021ccffdd7e963c5c713f51025c8c7b4e8
//   core/data/data_sets/change_log.csv 38c5b940606beceec95d3e9b491ba73295cec71b60b0b6ebea742070fd74fa86
//   core/data/data_sets/audit_record.csv a1f7f2ab5f7f2c4b732df24a06e9ec09e3cd7e6366165e13bd10cf693e2131c3

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
        /// Managing unit (管理单位).
        managing_unit: String = "GLDW",
        /// Political status (政治面貌).
        political_status: String = "ZZMM",
        /// Religion (宗教信仰).
        religion: String = "ZJXY",
        /// Kind of area (地区属性).
        area_kind: String = "DQSX",
        /// Social insurance (社保状况).
        social_insurance: String = "SBZK",
        /// Health (健康状况).
        health: HealthStatus = "JKZK",
        /// Occupation (职业).
        occupation: String = "ZY",
        /// Date of the move (迁移日期).
        move_date: PartialDate = "QYRQ",
        /// Kind of move (迁移类型).
        move_kind: String = "QYLX",
        /// Nature of residence (居住性质).
        residence_nature: String = "JZXZ",
        /// Date of migration (流动日期).
        migration_date: PartialDate = "LDRQ",
        /// Kind of migration (流动类型).
        migration_kind: String = "LDLX",
        /// Reason of migration (流动原因).
        migration_reason: MigrationReason = "LDYY",
        /// Verification of the certificate (验证日期).
        certificate_verified_date: PartialDate = "YZRQ",
        /// Issue of the certificate (发证日期).
        certificate_issue_date: PartialDate = "FZRQ",
        /// Expiry of the certificate (证件截止日期).
        certificate_expiry_date: PartialDate = "ZJJZRQ",
        /// Number of the migrant certificate (流动证编号).
        migrant_certificate_number: String = "LDZBH",
        /// Certificate of the person (本人领证日期).
        own_certificate_date: PartialDate = "BRLZRQ",
        /// Certificate of the child (子女领证日期).
        child_certificate_date: PartialDate = "ZNLZRQ",
        /// Date of exit (退出日期).
        exit_date: PartialDate = "TCRQ",
        /// Reason of exit (退出原因).
        exit_reason: String = "TCYY",
        /// Date of reward assistance (奖励扶助日期).
        reward_assistance_date: PartialDate = "JLFZRQ",
        /// Date of special assistance (特别扶助日期).
        special_assistance_date: PartialDate = "TBFZRQ",
        /// Date of the card (建卡日期).
        card_date: PartialDate = "JKRQ",
        /// Filled in by (填表人).
        filled_in_by: String = "TBR",
        /// Woman of childbearing age (是否育龄妇女).
        is_of_childbearing_age: String = "SFYLFN",
        /// Remark (备注).
        remark: String = "BZ",
        /// Registering unit (登记单位).
        registering_unit: String = "DJDW",
        /// Name of the registering unit (登记单位名称).
        registering_unit_name: String = "DJMC",
        /// Changed by (变更人).
        changed_by: String = "BGR",
        /// Changed on (变更日期).
        change_date: PartialDate = "BGRQ",
        /// State of the certificate (证明办理状态).
        certificate_state: String = "ZMBLZT",
        /// Certificate number (婚育证明号码).
        certificate_number: String = "HYZMHM",
        /// Holds the only-child certificate (是否领独生证).
        holds_only_child_certificate: String = "SFLDSZ",
        /// Current contraception (当前避孕状况).
        current_contraception: Contraception = "DQBYZK",
        /// Date of outflow (流出日期).
        departure_date: PartialDate = "LCRQ",
        /// Registered at the destination (流入地登记日期).
        destination_registration_date: PartialDate = "LRDDJRQ",
        /// State of migration (流动状态).
        migration_state: String = "LDZT",
        /// Has left the system (是否退出系统).
        has_left_system: String = "SFTCXT",
        /// Reason of leaving the system (退出系统原因).
        leaving_reason: String = "TCXTYY",
        /// Boys (男孩数).
        boys: u32 = "NHS",
        /// Girls (女孩数).
        girls: u32 = "NVHS",
        /// Path of the photograph (照片路径).
        photograph_path: String = "ZPLJ",
        /// Date of leaving (离开日期).
        leaving_date: PartialDate = "LKRQ",
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
        /// Serial number (编号).
        serial_number: String = "BH",
        /// Document number (证件号码).
        document_number: String = "ZJHM",
        /// Date of report (上报日期).
        report_date: PartialDate = "SBRQ",
        /// Registering unit (登记单位).
        registering_unit: String = "DJDW",
        /// Changed by (变更人).
        changed_by: String = "BGR",
        /// Changed on (变更日期).
        change_date: PartialDate = "BGRQ",
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
        /// Serial number (编号).
        serial_number: String = "BH",
        /// Document number (证件号码).
        document_number: String = "ZJHM",
        /// Date of report (上报日期).
        report_date: PartialDate = "SBRQ",
        /// Registering unit (登记单位).
        registering_unit: String = "DJDW",
        /// Changed by (变更人).
        changed_by: String = "BGR",
        /// Changed on (变更日期).
        change_date: PartialDate = "BGRQ",
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
        /// Serial number (编号).
        serial_number: String = "BH",
        /// Document number (证件号码).
        document_number: String = "ZJHM",
        /// Date of report (上报日期).
        report_date: PartialDate = "SBRQ",
        /// Registering unit (登记单位).
        registering_unit: String = "DJDW",
        /// Changed by (变更人).
        changed_by: String = "BGR",
        /// Changed on (变更日期).
        change_date: PartialDate = "BGRQ",
        /// Registration nature of the child (子女户口性质).
        child_registration_nature: RegistrationNature = "ZNHKXZ",
        /// Code of the biological father (生父编码).
        biological_father_code: String = "SFBM",
        /// Code of the biological mother (生母编码).
        biological_mother_code: String = "SMBM",
        /// Start of fostering (抚养开始日期).
        fostering_start_date: PartialDate = "FYKSRQ",
        /// End of fostering (抚养结束日期).
        fostering_end_date: PartialDate = "FYKJSRQ",
        /// Reason of the end of fostering (抚养结束原因).
        fostering_end_reason: String = "FYKJSYY",
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
        /// Date of the early follow-up (早孕随访日期).
        early_follow_up_date: PartialDate = "ZQSFRQ",
        /// Result of the early follow-up (早孕随访结果).
        early_follow_up: String = "ZQSFJG",
        /// Date of the follow-up of the outcome (妊娠结局随访日期).
        outcome_follow_up_date: PartialDate = "JJSFRQ",
        /// Result of the follow-up of the outcome (妊娠结局随访结果).
        outcome_follow_up: String = "JJSFJG",
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
        /// Name of the applicant (申请人姓名).
        applicant_name: String = "SQR",
        /// Document type of the applicant (申请人证件类型).
        applicant_document_type: DocumentType = "SQRZJLX",
        /// Document number of the applicant (申请人证件号码).
        applicant_document_number: String = "SQRZJHM",
        /// Boys ever born (生育男孩数).
        boys_ever_born: u32 = "SYNHS",
        /// Girls ever born (生育女孩数).
        girls_ever_born: u32 = "SYNVHS",
        /// Years of review (年审年度).
        review_years: String = "NSND",
        /// Date of the last review (年审日期).
        review_date: PartialDate = "NSRQ",
        /// State (享受状态).
        state: String = "ZT",
        /// Kind of exit (退出类别).
        exit_kind: String = "TCLB",
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
        /// Serial number (编号).
        serial_number: String = "BH",
        /// Document number (证件号码).
        document_number: String = "ZJHM",
        /// Date of report (上报日期).
        report_date: PartialDate = "SBRQ",
        /// Registering unit (登记单位).
        registering_unit: String = "DJDW",
        /// Changed by (变更人).
        changed_by: String = "BGR",
        /// Changed on (变更日期).
        change_date: PartialDate = "BGRQ",
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
        /// Registering unit (登记单位).
        registering_unit: String = "DJDW",
        /// Changed by (变更人).
        changed_by: String = "BGR",
        /// Changed on (变更日期).
        change_date: PartialDate = "BGRQ",
        /// Kind of dwelling (房屋类型).
        kind: String = "FWLX",
        /// Building in words (楼牌详址).
        building_in_words: String = "LPXZ",
        /// Unit in words (单元详址).
        unit_in_words: String = "DYLXZ",
        /// Floor in words (楼层详址).
        floor_in_words: String = "CYXZ",
        /// Door in words (门牌详址).
        door_in_words: String = "MPHXZ",
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
        /// Serial number (编号).
        serial_number: String = "BH",
        /// Registering unit (登记单位).
        registering_unit: String = "DJDW",
        /// Changed by (变更人).
        changed_by: String = "BGR",
        /// Changed on (变更日期).
        change_date: PartialDate = "BGRQ",
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
        /// Registering unit (登记单位).
        registering_unit: String = "DJDW",
        /// Changed by (变更人).
        changed_by: String = "BGR",
        /// Changed on (变更日期).
        change_date: PartialDate = "BGRQ",
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
        /// Serial number (编号).
        serial_number: String = "BH",
        /// Document number (证件号码).
        document_number: String = "ZJHM",
        /// Date of report (上报日期).
        report_date: PartialDate = "SBRQ",
        /// Registering unit (登记单位).
        registering_unit: String = "DJDW",
        /// Changed by (变更人).
        changed_by: String = "BGR",
        /// Changed on (变更日期).
        change_date: PartialDate = "BGRQ",
    }
}

record! {
    /// A record of the data set `residence` (居住信息).
    Residence, "residence" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Division of registration (户籍地行政区划).
        registered_division: String = "HJDXZQH",
        /// Registered address (户籍地详址).
        registered_address: String = "HJDXZ",
        /// Division of residence (现居地行政区划).
        current_division: String = "XJXZQH",
        /// Current address (现居地详址).
        current_address: String = "XJDXZ",
        /// Nature of residence (居住性质).
        residence_nature: String = "JZXZ",
        /// Which place serves the person (管理关系).
        managing_relationship: String = "GLGX",
        /// Dwelling code (房屋编码).
        dwelling_code: String = "FWBM",
        /// From (起始日期).
        start_date: PartialDate = "QSRQ",
        /// Until (截止日期).
        end_date: PartialDate = "JZRQ",
    }
}

record! {
    /// A record of the data set `kinship` (亲属关系信息).
    Kinship, "kinship" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Relation of the relative to the person (亲属关系).
        relation: Relation = "QSGX",
        /// Person code of the relative (亲属人员编码).
        relative_code: String = "QSRYBM",
        /// Name of the relative (亲属姓名).
        relative_name: String = "QSXM",
        /// Document type of the relative (亲属证件类型).
        relative_document_type: DocumentType = "QSZJLX",
        /// Document number of the relative (亲属证件号码).
        relative_document_number: String = "QSZJHM",
        /// Sex of the relative (亲属性别).
        relative_sex: Sex = "QSXB",
        /// Birth of the relative (亲属出生日期).
        relative_birth_date: PartialDate = "QSCSRQ",
        /// Blood relation of a child to the parents (血缘关系).
        parentage: Parentage = "XYGX",
        /// Start of the relation (关系开始日期).
        start_date: PartialDate = "GXKSRQ",
        /// End of the relation (关系终止日期).
        end_date: PartialDate = "GXZZRQ",
    }
}

record! {
    /// A record of the data set `certificate` (证明信息).
    Certificate, "certificate" {
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Kind of certificate (证明类型).
        kind: String = "ZMLX",
        /// Number (证明号码).
        number: String = "ZMHM",
        /// Issuer (发证机关).
        issuer: String = "FZJG",
        /// Date of issue (发证日期).
        issue_date: PartialDate = "FZRQ",
        /// Date of expiry (有效期至).
        expiry_date: PartialDate = "YXRQ",
        /// Date of cancellation (注销日期).
        cancellation_date: PartialDate = "ZXRQ",
        /// Person code of the child (子女人员编码).
        child_code: String = "ZNRYBM",
        /// State of the certificate (证明办理状态).
        state: String = "ZMBLZT",
    }
}

record! {
    /// A record of the data set `payment_standard` (发放标准信息).
    PaymentStandard, "payment_standard" {
        /// Programme (项目类别).
        programme: String = "XMLB",
        /// Category (扶助类别).
        category: String = "FZLB",
        /// Division in which it holds (适用区划).
        division: String = "SYQH",
        /// In force from (起始日期).
        start_date: PartialDate = "QSRQ",
        /// In force until (截止日期).
        end_date: PartialDate = "JZRQ",
        /// Amount for one person (标准金额).
        amount: String = "BZJE",
        /// Period of the amount (周期).
        period: String = "ZQ",
        /// Document that sets it (文件号).
        document: String = "WJH",
    }
}

record! {
    /// A record of the data set `inquiry` (协查信息).
    Inquiry, "inquiry" {
        /// Number of the inquiry (协查号).
        number: String = "XCH",
        /// Number of the e-file (人口电子档案号).
        file_number: String = "RKDZDAH",
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Name (姓名).
        name: String = "XM",
        /// Document type (证件类型).
        document_type: DocumentType = "ZJLX",
        /// Document number (证件号码).
        document_number: String = "ZJHM",
        /// Sex (性别).
        sex: Sex = "XB",
        /// Date of birth (出生日期).
        birth_date: PartialDate = "CSRQ",
        /// Direction (协查类型).
        direction: String = "XCLX",
        /// Urgency (紧急程度).
        urgency: String = "JJCD",
        /// Division of the sender (发送地行政区划代码).
        sender_division: String = "FSD_XZQHDM",
        /// Division of the receiver (接收地行政区划代码).
        receiver_division: String = "JSD_XZQHDM",
        /// Date of sending (发送日期).
        sending_date: PartialDate = "FSRQ",
        /// Reply due (反馈期限).
        due_date: PartialDate = "FKQX",
        /// What is asked (协查内容).
        content: String = "XCNR",
    }
}

record! {
    /// A record of the data set `notification` (通报信息).
    Notification, "notification" {
        /// Number of the notification (通报号).
        number: String = "TBH",
        /// Number of the e-file (人口电子档案号).
        file_number: String = "RKDZDAH",
        /// Kind of notification (通报类型).
        kind: String = "TBLX",
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Name (姓名).
        name: String = "XM",
        /// Document type (证件类型).
        document_type: DocumentType = "ZJLX",
        /// Document number (证件号码).
        document_number: String = "ZJHM",
        /// Division of the sender (发送地行政区划代码).
        sender_division: String = "FSD_XZQHDM",
        /// Division of the receiver (接收地行政区划代码).
        receiver_division: String = "JSD_XZQHDM",
        /// Date of sending (发送日期).
        sending_date: PartialDate = "FSRQ",
        /// Acceptance due (接收期限).
        due_date: PartialDate = "JSQX",
        /// Date of acceptance (接收日期).
        acceptance_date: PartialDate = "JSRQ",
        /// What is told (通报内容).
        content: String = "TBNR",
    }
}

record! {
    /// A record of the data set `feedback` (反馈信息).
    Feedback, "feedback" {
        /// Number of the feedback (反馈编号).
        number: String = "FKBH",
        /// Number of the inquiry (协查号).
        inquiry_number: String = "XCH",
        /// Found in the local files (是否配对).
        is_paired: String = "SFPD",
        /// Person code found (配对人员编码).
        paired_person_code: String = "PDRYBM",
        /// Date of pairing (配对日期).
        pairing_date: PartialDate = "PDRQ",
        /// Verified on the ground (核实日期).
        verification_date: PartialDate = "HSRQ",
        /// Result of the verification (核实结果).
        verification_result: String = "HSJG",
        /// Reply (反馈内容).
        content: String = "FKNR",
        /// Division that replies (反馈地行政区划代码).
        division: String = "FKD_XZQHDM",
        /// Date of the reply (反馈日期).
        date: PartialDate = "FKRQ",
    }
}

record! {
    /// A record of the data set `verification_request` (核查请求信息).
    VerificationRequest, "verification_request" {
        /// Batch (核查批次).
        batch: String = "HCPC",
        /// Row in the batch (核查序号).
        row: u32 = "HCXH",
        /// Citizen number (公民身份号码).
        citizen_number: CitizenNumber = "GMSFHM",
        /// Name (姓名).
        name: String = "XM",
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Who asks (请求单位).
        requester: String = "QQDW",
        /// Date of the request (请求日期).
        date: PartialDate = "QQRQ",
    }
}

record! {
    /// A record of the data set `verification_result` (核查结果信息).
    VerificationResultRecord, "verification_result" {
        /// Batch (核查批次).
        batch: String = "HCPC",
        /// Row in the batch (核查序号).
        row: u32 = "HCXH",
        /// Citizen number (公民身份号码).
        citizen_number: CitizenNumber = "GMSFHM",
        /// Name (姓名).
        name: String = "XM",
        /// Result for the number (号码核查结果).
        number_result: String = "HMJG",
        /// Result for the name (姓名核查结果).
        name_result: String = "XMJG",
        /// Message of the service (服务结果).
        message: String = "FWJG",
        /// Result of verification (核查结果).
        result: VerificationResult = "HCJG",
        /// Date of verification (核查日期).
        date: PartialDate = "HCRQ",
        /// Time of verification (核查时间).
        time: String = "HCSJ",
    }
}

record! {
    /// A record of the data set `supply_item` (药具品种信息).
    SupplyItem, "supply_item" {
        /// Item code (药具编码).
        item_code: String = "YJBM",
        /// Name (药具名称).
        name: String = "YJMC",
        /// Class (药具分类).
        class: Contraception = "YJFL",
        /// Specification (规格).
        specification: String = "GG",
        /// Unit (单位).
        unit: String = "DW",
        /// Units in a pack (包装数量).
        pack_size: u32 = "BZSL",
        /// Manufacturer (生产厂家).
        manufacturer: String = "SCCJ",
    }
}

record! {
    /// A record of the data set `supply_stock` (药具库存信息).
    SupplyStock, "supply_stock" {
        /// Institution code (机构编码).
        institution_code: String = "JGBM",
        /// Item code (药具编码).
        item_code: String = "YJBM",
        /// Batch (批号).
        batch: String = "PH",
        /// Quantity (数量).
        quantity: u32 = "SL",
        /// Date of production (生产日期).
        production_date: PartialDate = "SCRQ",
        /// Date of expiry (有效期至).
        expiry_date: PartialDate = "YXRQ",
        /// Date of the count (盘点日期).
        count_date: PartialDate = "PDRQ",
    }
}

record! {
    /// A record of the data set `supply_movement` (药具出入库信息).
    SupplyMovement, "supply_movement" {
        /// Number of the slip (单据编号).
        number: String = "DJBH",
        /// Kind of movement (流动类型).
        kind: String = "LDLX",
        /// Institution code (机构编码).
        institution_code: String = "JGBM",
        /// Code of the other institution (对方机构编码).
        other_institution_code: String = "DFJGBM",
        /// Item code (药具编码).
        item_code: String = "YJBM",
        /// Batch (批号).
        batch: String = "PH",
        /// Quantity (数量).
        quantity: u32 = "SL",
        /// Date of expiry (有效期至).
        expiry_date: PartialDate = "YXRQ",
        /// Date of the movement (流动日期).
        date: PartialDate = "LDRQ",
    }
}

record! {
    /// A record of the data set `supply_distribution` (药具发放信息).
    SupplyDistribution, "supply_distribution" {
        /// Number of the distribution (发放编号).
        number: String = "FFBH",
        /// Institution code (机构编码).
        institution_code: String = "JGBM",
        /// Outlet (发放点).
        outlet: String = "FFD",
        /// Person code (人员编码).
        person_code: String = "RYBM",
        /// Item code (药具编码).
        item_code: String = "YJBM",
        /// Batch (批号).
        batch: String = "PH",
        /// Quantity (数量).
        quantity: u32 = "SL",
        /// Date of the distribution (发放日期).
        date: PartialDate = "FFRQ",
        /// Free of charge (是否免费).
        is_free: String = "SFMF",
    }
}

record! {
    /// A record of the data set `institution` (机构信息).
    Institution, "institution" {
        /// Institution code (机构编码).
        institution_code: String = "JGBM",
        /// Name (机构名称).
        name: String = "JGMC",
        /// Type of institution (机构类型).
        kind: String = "JGLX",
        /// Level (机构级次).
        level: String = "JGJC",
        /// Division (机构所在区划).
        division: String = "JGQH",
        /// Unified social credit code (统一社会信用代码).
        credit_code: String = "TYSHXYDM",
        /// Address (机构地址).
        address: String = "JGDZ",
        /// Telephone (机构电话).
        telephone: String = "JGDH",
    }
}

record! {
    /// A record of the data set `division` (区划信息).
    Division, "division" {
        /// Division code (区划代码).
        code: String = "QHDM",
        /// Name (区划名称).
        name: String = "QHMC",
        /// Level (级次).
        level: String = "JC",
        /// Code of the division above (上级区划代码).
        parent_code: String = "SJQHDM",
        /// In force from (起始日期).
        start_date: PartialDate = "QSRQ",
        /// In force until (截止日期).
        end_date: PartialDate = "JZRQ",
    }
}

record! {
    /// A record of the data set `division_change` (区划变更信息).
    DivisionChange, "division_change" {
        /// Number of the change (调整编号).
        number: String = "TZBH",
        /// Description (调整说明).
        description: String = "TZSM",
        /// Former name (原区划名称).
        from_name: String = "YQHMC",
        /// Former code (原区划代码).
        from_code: String = "YQHDM",
        /// Type of change (调整类型).
        kind: String = "TZLX",
        /// Present name (现区划名称).
        to_name: String = "XQHMC",
        /// Present code (现区划代码).
        to_code: String = "XQHDM",
        /// Group of changes (分组号).
        group: String = "FZH",
        /// Status of the row (处理状态).
        status: String = "CLZT",
        /// Date of the change (调整日期).
        date: PartialDate = "TZRQ",
    }
}

record! {
    /// A record of the data set `stat_report` (统计报表信息).
    StatReport, "stat_report" {
        /// Form (报表编号).
        form: String = "BBBH",
        /// Period (报告期).
        period: String = "BGQ",
        /// Division code as of the period (统计区划).
        division: String = "TJQH",
        /// Row of the form (报表行).
        line: String = "BBH",
        /// Column of the form (报表栏).
        column: String = "BBL",
        /// Value (数值).
        value: String = "SZ",
        /// Date of the report (填报日期).
        date: PartialDate = "TBRQ",
        /// Reporting unit (填报单位).
        reporter: String = "TBDW",
    }
}

record! {
    /// A record of the data set `change_log` (变更日志).
    ChangeLog, "change_log" {
        /// Number of the change (变更编号).
        number: String = "BGBH",
        /// Data set (数据集).
        data_set: String = "SJJ",
        /// Key of the record (记录编码).
        record_key: String = "JLBM",
        /// Item (数据项).
        item: String = "SJX",
        /// Former value (原值).
        old_value: String = "YZ",
        /// Present value (现值).
        new_value: String = "XZ",
        /// Operation (操作类型).
        operation: String = "CZLX",
        /// Where the present value comes from (数据来源).
        source: String = "SJLY",
        /// Purpose (变更原因).
        purpose: String = "BGYY",
        /// Changed by (变更人).
        changed_by: String = "BGR",
        /// Changed on (变更日期).
        date: PartialDate = "BGRQ",
        /// Time of the change (变更时间).
        time: String = "BGSJ",
    }
}

record! {
    /// A record of the data set `audit_record` (审计记录).
    AuditRecord, "audit_record" {
        /// Number of the audit record (审计编号).
        number: String = "SJBH",
        /// Who (操作人).
        operator: String = "CZR",
        /// Unit of the operator (操作单位).
        unit: String = "CZDW",
        /// Operation (操作类型).
        operation: String = "CZLX",
        /// Purpose (操作目的).
        purpose: String = "CZMD",
        /// Data set (数据集).
        data_set: String = "SJJ",
        /// Key of the record (记录编码).
        record_key: String = "JLBM",
        /// Items (数据项).
        items: String = "SJX",
        /// Number of records (记录数).
        records: u32 = "JLS",
        /// Date (操作日期).
        date: PartialDate = "CZRQ",
        /// Time (操作时间).
        time: String = "CZSJ",
    }
}
