// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:
//   codes/data/tables.csv c957fbd1e0a5086a2a97372c6e1478e82ade12c12f7e8b3d56083022e18edf1c
//   codes/data/variants.csv bf82e1c8b7803ba43e18f715fac4781ef731f60fdc0e4ada67bf482a28fcf4b0

closed! {
    /// Sex (人的性别代码), GB/T 2261.1-2003.
    ///
    /// ```
    /// use renkou_codes::Sex;
    ///
    /// assert_eq!(Sex::from_code("0"), Some(Sex::Unknown));
    /// assert_eq!(Sex::Unknown.name_zh(), "未知的性别");
    /// assert_eq!(Sex::from_code("?"), None);
    /// ```
    Sex, "sex" {
        Unknown("0", "未知的性别", "Unknown sex"),
        Male("1", "男性", "Male"),
        Female("2", "女性", "Female"),
        NotStated("9", "未说明的性别", "Sex not stated"),
    }
}

closed! {
    /// Marital status (婚姻状况代码), GB/T 2261.2-2003.
    ///
    /// ```
    /// use renkou_codes::MaritalStatus;
    ///
    /// assert_eq!(MaritalStatus::from_code("10"), Some(MaritalStatus::NeverMarried));
    /// assert_eq!(MaritalStatus::NeverMarried.name_zh(), "未婚");
    /// assert_eq!(MaritalStatus::from_code("?"), None);
    /// ```
    MaritalStatus, "marital_status" {
        NeverMarried("10", "未婚", "Never married"),
        Married("20", "已婚", "Married"),
        FirstMarriage("21", "初婚", "First marriage"),
        Remarried("22", "再婚", "Remarried"),
        RemarriedToFormerSpouse("23", "复婚", "Remarried to former spouse"),
        Widowed("30", "丧偶", "Widowed"),
        Divorced("40", "离婚", "Divorced"),
        NotStated("90", "未说明的婚姻状况", "Marital status not stated"),
    }
}

closed! {
    /// Health status (健康状况代码), GB/T 2261.3-2003.
    ///
    /// ```
    /// use renkou_codes::HealthStatus;
    ///
    /// assert_eq!(HealthStatus::from_code("10"), Some(HealthStatus::Good));
    /// assert_eq!(HealthStatus::Good.name_zh(), "健康或良好");
    /// assert_eq!(HealthStatus::from_code("?"), None);
    /// ```
    HealthStatus, "health_status" {
        Good("10", "健康或良好", "Healthy or good"),
        Fair("20", "一般或较弱", "Fair or weak"),
        ChronicDisease("30", "有慢性病", "Has chronic disease"),
        CardiovascularDisease("31", "心血管病", "Cardiovascular disease"),
        CerebrovascularDisease("32", "脑血管病", "Cerebrovascular disease"),
        ChronicRespiratoryDisease("33", "慢性呼吸系统病", "Chronic respiratory disease"),
        ChronicDigestiveDisease("34", "慢性消化系统病", "Chronic digestive disease"),
        ChronicNephritis("35", "慢性肾炎", "Chronic nephritis"),
        Tuberculosis("36", "结核病", "Tuberculosis"),
        Diabetes("37", "糖尿病", "Diabetes"),
        NeurologicalOrMentalIllness("38", "神经或精神疾病", "Neurological or mental illness"),
        ChronicDiseaseContinued("40", "有慢性病", "Has chronic disease (continued)"),
        Cancer("41", "癌症", "Cancer"),
        OtherChronicDisease("49", "其他慢性病", "Other chronic disease"),
        Disabled("60", "残疾", "Disabled"),
        VisualDisability("61", "视力残疾", "Visual disability"),
        HearingDisability("62", "听力残疾", "Hearing disability"),
        SpeechDisability("63", "言语残疾", "Speech disability"),
        LimbDisability("64", "肢体残疾", "Physical disability"),
        IntellectualDisability("65", "智力残疾", "Intellectual disability"),
        MentalDisability("66", "精神残疾", "Mental disability"),
        MultipleDisability("67", "多重残疾", "Multiple disability"),
        OtherDisability("69", "其他残疾", "Other disability"),
    }
}

closed! {
    /// Employment status (从业状况(个人身份)代码), GB/T 2261.4-2003.
    ///
    /// ```
    /// use renkou_codes::EmploymentStatus;
    ///
    /// assert_eq!(EmploymentStatus::from_code("11"), Some(EmploymentStatus::CivilServant));
    /// assert_eq!(EmploymentStatus::CivilServant.name_zh(), "国家公务员");
    /// assert_eq!(EmploymentStatus::from_code("?"), None);
    /// ```
    EmploymentStatus, "employment_status" {
        CivilServant("11", "国家公务员", "Civil servant"),
        Professional("13", "专业技术人员", "Professional or technical staff"),
        Clerk("17", "职员", "Clerical staff"),
        EnterpriseManager("21", "企业管理人员", "Enterprise manager"),
        Worker("24", "工人", "Worker"),
        Farmer("27", "农民", "Farmer"),
        Student("31", "学生", "Student"),
        Military("37", "现役军人", "Serving military"),
        Freelancer("51", "自由职业者", "Freelancer"),
        SelfEmployed("54", "个体经营者", "Self-employed"),
        NotEmployed("70", "无业人员", "Not employed"),
        Retired("80", "退(离)休人员", "Retired"),
        Other("90", "其他", "Other"),
    }
}

closed! {
    /// Ethnic groups (中国各民族名称的罗马字母拼写法和代码), GB/T 3304-1991.
    ///
    /// ```
    /// use renkou_codes::EthnicGroup;
    ///
    /// assert_eq!(EthnicGroup::from_code("01"), Some(EthnicGroup::Han));
    /// assert_eq!(EthnicGroup::Han.name_zh(), "汉族");
    /// assert_eq!(EthnicGroup::from_code("?"), None);
    /// ```
    EthnicGroup, "ethnic_group" {
        Han("01", "汉族", "Han"),
        Mongol("02", "蒙古族", "Mongol"),
        Hui("03", "回族", "Hui"),
        Zang("04", "藏族", "Zang"),
        Uygur("05", "维吾尔族", "Uygur"),
        Miao("06", "苗族", "Miao"),
        Yi("07", "彝族", "Yi"),
        Zhuang("08", "壮族", "Zhuang"),
        Buyei("09", "布依族", "Buyei"),
        Chosen("10", "朝鲜族", "Chosen"),
        Man("11", "满族", "Man"),
        Dong("12", "侗族", "Dong"),
        Yao("13", "瑶族", "Yao"),
        Bai("14", "白族", "Bai"),
        Tujia("15", "土家族", "Tujia"),
        Hani("16", "哈尼族", "Hani"),
        Kazak("17", "哈萨克族", "Kazak"),
        Dai("18", "傣族", "Dai"),
        Li("19", "黎族", "Li"),
        Lisu("20", "傈僳族", "Lisu"),
        Va("21", "佤族", "Va"),
        She("22", "畲族", "She"),
        Gaoshan("23", "高山族", "Gaoshan"),
        Lahu("24", "拉祜族", "Lahu"),
        Sui("25", "水族", "Sui"),
        Dongxiang("26", "东乡族", "Dongxiang"),
        Naxi("27", "纳西族", "Naxi"),
        Jingpo("28", "景颇族", "Jingpo"),
        Kirgiz("29", "柯尔克孜族", "Kirgiz"),
        Tu("30", "土族", "Tu"),
        Daur("31", "达斡尔族", "Daur"),
        Mulao("32", "仫佬族", "Mulao"),
        Qiang("33", "羌族", "Qiang"),
        Blang("34", "布朗族", "Blang"),
        Salar("35", "撒拉族", "Salar"),
        Maonan("36", "毛南族", "Maonan"),
        Gelao("37", "仡佬族", "Gelao"),
        Xibe("38", "锡伯族", "Xibe"),
        Achang("39", "阿昌族", "Achang"),
        Pumi("40", "普米族", "Pumi"),
        Tajik("41", "塔吉克族", "Tajik"),
        Nu("42", "怒族", "Nu"),
        Uzbek("43", "乌孜别克族", "Uzbek"),
        Russ("44", "俄罗斯族", "Russ"),
        Ewenki("45", "鄂温克族", "Ewenki"),
        Deang("46", "德昂族", "Deang"),
        Bonan("47", "保安族", "Bonan"),
        Yugur("48", "裕固族", "Yugur"),
        Gin("49", "京族", "Gin"),
        Tatar("50", "塔塔尔族", "Tatar"),
        Derung("51", "独龙族", "Derung"),
        Oroqen("52", "鄂伦春族", "Oroqen"),
        Hezhen("53", "赫哲族", "Hezhen"),
        Monba("54", "门巴族", "Monba"),
        Lhoba("55", "珞巴族", "Lhoba"),
        Jino("56", "基诺族", "Jino"),
        Unidentified("97", "其他未识别的民族", "Unidentified ethnic group"),
        ForeignDescent("98", "外国血统中国籍人士", "Chinese national of foreign descent"),
    }
}

closed! {
    /// Education level (学历代码), GB/T 4658-2006.
    ///
    /// ```
    /// use renkou_codes::Education;
    ///
    /// assert_eq!(Education::from_code("10"), Some(Education::Graduate));
    /// assert_eq!(Education::Graduate.name_zh(), "研究生教育");
    /// assert_eq!(Education::from_code("?"), None);
    /// ```
    Education, "education" {
        Graduate("10", "研究生教育", "Graduate education"),
        DoctorGraduated("11", "博士研究生毕业", "Doctoral, graduated"),
        DoctorCompleted("12", "博士研究生结业", "Doctoral, completed without degree"),
        DoctorLeft("13", "博士研究生肄业", "Doctoral, left early"),
        MasterGraduated("14", "硕士研究生毕业", "Master, graduated"),
        MasterCompleted("15", "硕士研究生结业", "Master, completed without degree"),
        MasterLeft("16", "硕士研究生肄业", "Master, left early"),
        GraduateClassGraduated("17", "研究生班毕业", "Graduate class, graduated"),
        GraduateClassCompleted("18", "研究生班结业", "Graduate class, completed"),
        GraduateClassLeft("19", "研究生班肄业", "Graduate class, left early"),
        Undergraduate("20", "大学本科教育", "Undergraduate education"),
        BachelorGraduated("21", "大学本科毕业", "Bachelor, graduated"),
        BachelorCompleted("22", "大学本科结业", "Bachelor, completed"),
        BachelorLeft("23", "大学本科肄业", "Bachelor, left early"),
        UniversityOrdinaryClassGraduated("28", "大学普通班毕业", "University ordinary class, graduated"),
        JuniorCollege("30", "大学专科教育", "Junior college education"),
        JuniorCollegeGraduated("31", "大学专科毕业", "Junior college, graduated"),
        JuniorCollegeCompleted("32", "大学专科结业", "Junior college, completed"),
        JuniorCollegeLeft("33", "大学专科肄业", "Junior college, left early"),
        SecondaryVocational("40", "中等职业教育", "Secondary vocational education"),
        SecondarySpecialisedGraduated("41", "中等专科毕业", "Secondary specialised, graduated"),
        SecondarySpecialisedCompleted("42", "中等专科结业", "Secondary specialised, completed"),
        SecondarySpecialisedLeft("43", "中等专科肄业", "Secondary specialised, left early"),
        VocationalHighGraduated("44", "职业高中毕业", "Vocational high school, graduated"),
        VocationalHighCompleted("45", "职业高中结业", "Vocational high school, completed"),
        VocationalHighLeft("46", "职业高中肄业", "Vocational high school, left early"),
        TechnicalSchoolGraduated("47", "技工学校毕业", "Technical school, graduated"),
        TechnicalSchoolCompleted("48", "技工学校结业", "Technical school, completed"),
        TechnicalSchoolLeft("49", "技工学校肄业", "Technical school, left early"),
        SeniorHigh("60", "普通高级中学教育", "Senior high school education"),
        SeniorHighGraduated("61", "普通高中毕业", "Senior high, graduated"),
        SeniorHighCompleted("62", "普通高中结业", "Senior high, completed"),
        SeniorHighLeft("63", "普通高中肄业", "Senior high, left early"),
        JuniorHigh("70", "初级中学教育", "Junior high school education"),
        JuniorHighGraduated("71", "初中毕业", "Junior high, graduated"),
        JuniorHighLeft("73", "初中肄业", "Junior high, left early"),
        Primary("80", "小学教育", "Primary education"),
        PrimaryGraduated("81", "小学毕业", "Primary, graduated"),
        PrimaryLeft("83", "小学肄业", "Primary, left early"),
        Other("90", "其他", "Other"),
    }
}

closed! {
    /// Family relation (家庭关系代码), GB/T 4761-2008.
    ///
    /// ```
    /// use renkou_codes::Relation;
    ///
    /// assert_eq!(Relation::from_code("01"), Some(Relation::Oneself));
    /// assert_eq!(Relation::Oneself.name_zh(), "本人");
    /// assert_eq!(Relation::from_code("?"), None);
    /// ```
    Relation, "relation" {
        Oneself("01", "本人", "Self"),
        Head("02", "户主", "Head of household"),
        HeadOfSmallCollective("03", "小集体户户主", "Head of small collective household"),
        Spouse("10", "配偶", "Spouse"),
        Husband("11", "夫", "Husband"),
        Wife("12", "妻", "Wife"),
        Son("20", "子", "Son"),
        OnlySon("21", "独生子", "Only son"),
        EldestSon("22", "长子", "Eldest son"),
        SecondSon("23", "次子", "Second son"),
        ThirdSon("24", "三子", "Third son"),
        FourthSon("25", "四子", "Fourth son"),
        FifthSon("26", "五子", "Fifth son"),
        AdoptedOrStepSon("27", "养子或继子", "Adopted or step son"),
        SonInLaw("28", "女婿", "Son-in-law"),
        OtherSon("29", "其他儿子", "Other son"),
        Daughter("30", "女", "Daughter"),
        OnlyDaughter("31", "独生女", "Only daughter"),
        EldestDaughter("32", "长女", "Eldest daughter"),
        SecondDaughter("33", "二女", "Second daughter"),
        ThirdDaughter("34", "三女", "Third daughter"),
        FourthDaughter("35", "四女", "Fourth daughter"),
        FifthDaughter("36", "五女", "Fifth daughter"),
        AdoptedOrStepDaughter("37", "养女或继女", "Adopted or step daughter"),
        DaughterInLaw("38", "儿媳", "Daughter-in-law"),
        OtherDaughter("39", "其他女儿", "Other daughter"),
        Grandchild("40", "孙子、孙女或外孙子、外孙女", "Grandchild"),
        SonsSon("41", "孙子", "Grandson (son's son)"),
        SonsDaughter("42", "孙女", "Granddaughter (son's daughter)"),
        DaughtersSon("43", "外孙子", "Grandson (daughter's son)"),
        DaughtersDaughter("44", "外孙女", "Granddaughter (daughter's daughter)"),
        GrandsonsWife("45", "孙媳妇或外孙媳妇", "Grandson's wife"),
        GranddaughtersHusband("46", "孙女婿或外孙女婿", "Granddaughter's husband"),
        GreatGrandson("47", "曾孙子或外曾孙子", "Great-grandson"),
        GreatGranddaughter("48", "曾孙女或外曾孙女", "Great-granddaughter"),
        OtherGrandchild("49", "其他孙子、孙女或外孙子、外孙女", "Other grandchild"),
        Parent("50", "父母", "Parent"),
        Father("51", "父亲", "Father"),
        Mother("52", "母亲", "Mother"),
        HusbandsFather("53", "公公", "Husband's father"),
        HusbandsMother("54", "婆婆", "Husband's mother"),
        WifesFather("55", "岳父", "Wife's father"),
        WifesMother("56", "岳母", "Wife's mother"),
        StepOrAdoptiveFather("57", "继父或养父", "Step or adoptive father"),
        StepOrAdoptiveMother("58", "继母或养母", "Step or adoptive mother"),
        OtherParent("59", "其他父母关系", "Other parental relation"),
        Grandparent("60", "祖父母或外祖父母", "Grandparent"),
        PaternalGrandfather("61", "祖父", "Paternal grandfather"),
        PaternalGrandmother("62", "祖母", "Paternal grandmother"),
        MaternalGrandfather("63", "外祖父", "Maternal grandfather"),
        MaternalGrandmother("64", "外祖母", "Maternal grandmother"),
        SpousesGrandparent("65", "配偶的祖父母或外祖父母", "Spouse's grandparent"),
        GreatGrandfather("66", "曾祖父", "Great-grandfather"),
        GreatGrandmother("67", "曾祖母", "Great-grandmother"),
        SpousesGreatGrandparent("68", "配偶的曾祖父母或外曾祖父母", "Spouse's great-grandparent"),
        OtherGrandparent("69", "其他祖父母或外祖父母关系", "Other grandparental relation"),
        Sibling("70", "兄弟姐妹", "Sibling"),
        ElderBrother("71", "兄", "Elder brother"),
        ElderBrothersWife("72", "嫂", "Elder brother's wife"),
        YoungerBrother("73", "弟", "Younger brother"),
        YoungerBrothersWife("74", "弟媳", "Younger brother's wife"),
        ElderSister("75", "姐姐", "Elder sister"),
        ElderSistersHusband("76", "姐夫", "Elder sister's husband"),
        YoungerSister("77", "妹妹", "Younger sister"),
        YoungerSistersHusband("78", "妹夫", "Younger sister's husband"),
        OtherSibling("79", "其他兄弟姐妹", "Other sibling"),
        Other("80", "其他", "Other"),
        FathersElderBrother("81", "伯父", "Father's elder brother"),
        FathersElderBrothersWife("82", "伯母", "Wife of father's elder brother"),
        FathersYoungerBrother("83", "叔父", "Father's younger brother"),
        FathersYoungerBrothersWife("84", "婶母", "Wife of father's younger brother"),
        MothersBrother("85", "舅父", "Mother's brother"),
        MothersBrothersWife("86", "舅母", "Wife of mother's brother"),
        MothersSistersHusband("87", "姨父", "Husband of mother's sister"),
        MothersSister("88", "姨母", "Mother's sister"),
        FathersSistersHusband("89", "姑父", "Husband of father's sister"),
        FathersSister("90", "姑母", "Father's sister"),
        PaternalCousin("91", "堂兄弟、堂姐妹", "Paternal cousin"),
        OtherCousin("92", "表兄弟、表姐妹", "Other cousin"),
        BrothersSon("93", "侄子", "Brother's son"),
        BrothersDaughter("94", "侄女", "Brother's daughter"),
        SistersSon("95", "外甥", "Sister's son"),
        SistersDaughter("96", "外甥女", "Sister's daughter"),
        OtherRelative("97", "其他亲属", "Other relative"),
        DomesticHelper("98", "保姆", "Domestic helper"),
        NotRelated("99", "非亲属", "Not a relative"),
    }
}

closed! {
    /// Family relation, one digit (家庭关系代码(一位)), GB/T 4761-2008.
    ///
    /// ```
    /// use renkou_codes::RelationGroup;
    ///
    /// assert_eq!(RelationGroup::from_code("0"), Some(RelationGroup::SelfOrHead));
    /// assert_eq!(RelationGroup::SelfOrHead.name_zh(), "本人或户主");
    /// assert_eq!(RelationGroup::from_code("?"), None);
    /// ```
    RelationGroup, "relation_group" {
        SelfOrHead("0", "本人或户主", "Self or head of household"),
        Spouse("1", "配偶", "Spouse"),
        Son("2", "子", "Son"),
        Daughter("3", "女", "Daughter"),
        Grandchild("4", "孙子、孙女或外孙子、外孙女", "Grandchild"),
        Parent("5", "父母", "Parent"),
        Grandparent("6", "祖父母或外祖父母", "Grandparent"),
        Sibling("7", "兄、弟、姐、妹", "Sibling"),
        Other("8", "其他", "Other"),
    }
}

closed! {
    /// Academic degree, top level (学位代码(一级)), GB/T 6864-2003.
    ///
    /// ```
    /// use renkou_codes::Degree;
    ///
    /// assert_eq!(Degree::from_code("1"), Some(Degree::HonoraryDoctor));
    /// assert_eq!(Degree::HonoraryDoctor.name_zh(), "名誉博士");
    /// assert_eq!(Degree::from_code("?"), None);
    /// ```
    Degree, "degree" {
        HonoraryDoctor("1", "名誉博士", "Honorary doctorate"),
        Doctor("2", "博士", "Doctorate"),
        Master("3", "硕士", "Master"),
        Bachelor("4", "学士", "Bachelor"),
    }
}

closed! {
    /// Identity document type (常用证件代码), GA/T 517-2004.
    ///
    /// ```
    /// use renkou_codes::DocumentType;
    ///
    /// assert_eq!(DocumentType::from_code("111"), Some(DocumentType::ResidentIdentityCard));
    /// assert_eq!(DocumentType::ResidentIdentityCard.name_zh(), "居民身份证");
    /// assert_eq!(DocumentType::from_code("?"), None);
    /// ```
    DocumentType, "document_type" {
        ResidentIdentityCard("111", "居民身份证", "Resident identity card"),
        TemporaryIdentityCard("112", "临时居民身份证", "Temporary resident identity card"),
        HouseholdRegister("113", "户口簿", "Household register book"),
        ArmyOfficerCard("114", "中国人民解放军军官证", "PLA officer card"),
        ArmedPoliceOfficerCard("115", "中国人民武装警察部队警官证", "Armed police officer card"),
        OrdinaryPassport("414", "普通护照", "Ordinary passport"),
        TaiwanResidentTravelPermit("511", "台湾居民来往大陆通行证", "Mainland travel permit for Taiwan residents"),
        TaiwanResidentTravelPermitSingleEntry("512", "台湾居民来往大陆通行证(一次有效)", "Mainland travel permit for Taiwan residents (single entry)"),
        HongKongMacaoExitEntryPermit("513", "往来港澳通行证", "Exit-entry permit for Hong Kong and Macao"),
        HongKongMacaoHomeVisitingPermit("516", "港澳同胞回乡证(通行卡)", "Home-visiting permit for Hong Kong and Macao compatriots"),
        ReturnedOverseasChineseSettlement("551", "华侨回国定居证", "Settlement certificate for returned overseas Chinese"),
        TaiwanResidentSettlement("552", "台湾居民定居证", "Settlement certificate for Taiwan residents"),
        ForeignerPermanentResidence("553", "外国人永久居留证", "Foreigner permanent residence card"),
        ForeignerResidence("554", "外国人居留证", "Foreigner residence permit"),
        ForeignerTemporaryResidence("555", "外国人临时居留证", "Foreigner temporary residence permit"),
        Other("990", "其他", "Other"),
    }
}

closed! {
    /// Identity document type, health sector (身份证件类别代码), WS 364.3-2011.
    ///
    /// ```
    /// use renkou_codes::HealthDocumentType;
    ///
    /// assert_eq!(HealthDocumentType::from_code("01"), Some(HealthDocumentType::ResidentIdentityCard));
    /// assert_eq!(HealthDocumentType::ResidentIdentityCard.name_zh(), "居民身份证");
    /// assert_eq!(HealthDocumentType::from_code("?"), None);
    /// ```
    HealthDocumentType, "health_document_type" {
        ResidentIdentityCard("01", "居民身份证", "Resident identity card"),
        HouseholdRegister("02", "居民户口簿", "Household register book"),
        Passport("03", "护照", "Passport"),
        MilitaryOfficerCard("04", "军官证", "Military officer card"),
        DrivingLicence("05", "驾驶证", "Driving licence"),
        HongKongMacaoTravelPermit("06", "港澳居民来往内地通行证", "Mainland travel permit for Hong Kong and Macao residents"),
        TaiwanTravelPermit("07", "台湾居民来往内地通行证", "Mainland travel permit for Taiwan residents"),
        Other("99", "其他法定有效证件", "Other statutory document"),
    }
}

closed! {
    /// Disability grade (残疾等级), GB/T 26341-2010.
    ///
    /// ```
    /// use renkou_codes::DisabilityGrade;
    ///
    /// assert_eq!(DisabilityGrade::from_code("1"), Some(DisabilityGrade::One));
    /// assert_eq!(DisabilityGrade::One.name_zh(), "一级");
    /// assert_eq!(DisabilityGrade::from_code("?"), None);
    /// ```
    DisabilityGrade, "disability_grade" {
        One("1", "一级", "Grade 1 (most severe)"),
        Two("2", "二级", "Grade 2"),
        Three("3", "三级", "Grade 3"),
        Four("4", "四级", "Grade 4"),
    }
}

closed! {
    /// Disability type (残疾类别), GB/T 26341-2010.
    ///
    /// ```
    /// use renkou_codes::DisabilityType;
    ///
    /// assert_eq!(DisabilityType::from_code("1"), Some(DisabilityType::Visual));
    /// assert_eq!(DisabilityType::Visual.name_zh(), "视力");
    /// assert_eq!(DisabilityType::from_code("?"), None);
    /// ```
    DisabilityType, "disability_type" {
        Visual("1", "视力", "Visual"),
        Hearing("2", "听力", "Hearing"),
        Speech("3", "言语", "Speech"),
        Physical("4", "肢体", "Physical"),
        Intellectual("5", "智力", "Intellectual"),
        Mental("6", "精神", "Mental"),
        Multiple("7", "多重", "Multiple"),
    }
}

closed! {
    /// Nature of household registration (户口性质), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::RegistrationNature;
    ///
    /// assert_eq!(RegistrationNature::from_code("1"), Some(RegistrationNature::NonAgricultural));
    /// assert_eq!(RegistrationNature::NonAgricultural.name_zh(), "非农业户口");
    /// assert_eq!(RegistrationNature::from_code("?"), None);
    /// ```
    RegistrationNature, "registration_nature" {
        NonAgricultural("1", "非农业户口", "Non-agricultural registration"),
        Agricultural("2", "农业户口", "Agricultural registration"),
        Other("9", "其他", "Other"),
    }
}

closed! {
    /// Household type (户类型), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::HouseholdType;
    ///
    /// assert_eq!(HouseholdType::from_code("1"), Some(HouseholdType::Family));
    /// assert_eq!(HouseholdType::Family.name_zh(), "家庭户");
    /// assert_eq!(HouseholdType::from_code("?"), None);
    /// ```
    HouseholdType, "household_type" {
        Family("1", "家庭户", "Family household"),
        Collective("2", "集体户", "Collective household"),
        Other("9", "其他", "Other"),
    }
}

closed! {
    /// Pregnancy outcome (妊娠结果), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::PregnancyOutcome;
    ///
    /// assert_eq!(PregnancyOutcome::from_code("10"), Some(PregnancyOutcome::LiveBirth));
    /// assert_eq!(PregnancyOutcome::LiveBirth.name_zh(), "活产");
    /// assert_eq!(PregnancyOutcome::from_code("?"), None);
    /// ```
    PregnancyOutcome, "pregnancy_outcome" {
        LiveBirth("10", "活产", "Live birth"),
        VaginalDelivery("11", "阴道分娩", "Vaginal delivery"),
        CaesareanSection("12", "剖宫产", "Caesarean section"),
        Termination("20", "妊娠终止", "Termination of pregnancy"),
        SpontaneousAbortion("21", "自然流产", "Spontaneous abortion"),
        InducedAbortionWithin12Weeks("22", "12周以内人工流产", "Induced abortion within 12 weeks"),
        InducedAbortionAfter12Weeks("23", "12周以上人工流产", "Induced abortion after 12 weeks"),
        FoetalDeath("30", "死胎", "Foetal death"),
        Stillbirth("40", "死产", "Stillbirth"),
        Other("90", "其他", "Other"),
    }
}

closed! {
    /// Contraceptive method or status (避孕状况), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::Contraception;
    ///
    /// assert_eq!(Contraception::from_code("100"), Some(Contraception::Oral));
    /// assert_eq!(Contraception::Oral.name_zh(), "口服避孕药");
    /// assert_eq!(Contraception::from_code("?"), None);
    /// ```
    Contraception, "contraception" {
        Oral("100", "口服避孕药", "Oral contraceptive"),
        ShortActingOral("110", "短效口服避孕药", "Short-acting oral contraceptive"),
        LongActingOral("120", "长效口服避孕药", "Long-acting oral contraceptive"),
        EmergencyOral("130", "紧急避孕药", "Emergency contraceptive"),
        VisitingPill("140", "探亲避孕药", "Visiting pill (vacation contraceptive)"),
        OtherOral("190", "其他口服避孕药", "Other oral contraceptive"),
        Injectable("200", "注射避孕针", "Injectable contraceptive"),
        Implant("300", "皮下埋植避孕剂", "Subdermal implant"),
        VaginalRing("400", "阴道环", "Vaginal ring"),
        Topical("500", "外用避孕药(杀精剂)", "Topical contraceptive (spermicide)"),
        Barrier("600", "屏障避孕器具", "Barrier device"),
        MaleCondom("610", "男用避孕套", "Male condom"),
        FemaleCondom("620", "女用避孕套", "Female condom"),
        Diaphragm("630", "阴道隔膜", "Diaphragm"),
        OtherBarrier("690", "其他屏障避孕器具", "Other barrier device"),
        IntrauterineDevice("700", "宫内节育器", "Intrauterine device"),
        CopperDevice("710", "带铜宫内节育器", "Copper IUD"),
        MedicatedCopperDevice("720", "带药带铜宫内节育器", "Medicated copper IUD"),
        ProgestogenDevice("730", "带孕激素节育器", "Progestogen-releasing IUD"),
        OtherDevice("790", "其他宫内节育器", "Other IUD"),
        Sterilisation("800", "绝育术", "Sterilisation"),
        FemaleSterilisation("810", "女性绝育术", "Female sterilisation"),
        MaleSterilisation("820", "男性绝育术", "Male sterilisation"),
        OtherMethod("900", "其他避孕法", "Other method"),
        NaturalMethod("910", "自然避孕法", "Natural method"),
        NotUsing("A00", "未避孕", "Not using contraception"),
        PlanningPregnancy("A10", "待孕", "Planning pregnancy"),
        Pregnant("A20", "现孕", "Currently pregnant"),
        Menopause("A30", "绝经", "Menopause"),
        NotUsingOtherReason("A90", "其他原因未避孕", "Not using, other reason"),
    }
}

closed! {
    /// Health of a child at birth (子女出生健康状况), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::BirthHealth;
    ///
    /// assert_eq!(BirthHealth::from_code("1"), Some(BirthHealth::Normal));
    /// assert_eq!(BirthHealth::Normal.name_zh(), "正常");
    /// assert_eq!(BirthHealth::from_code("?"), None);
    /// ```
    BirthHealth, "birth_health" {
        Normal("1", "正常", "Normal"),
        LowBirthWeight("2", "低体重儿", "Low birth weight"),
        VisibleBirthDefect("3", "肉眼可见的出生缺陷", "Visible birth defect"),
        Other("9", "其他", "Other"),
    }
}

closed! {
    /// Child survival (子女存活情况), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::ChildSurvival;
    ///
    /// assert_eq!(ChildSurvival::from_code("1"), Some(ChildSurvival::Alive));
    /// assert_eq!(ChildSurvival::Alive.name_zh(), "存活");
    /// assert_eq!(ChildSurvival::from_code("?"), None);
    /// ```
    ChildSurvival, "child_survival" {
        Alive("1", "存活", "Alive"),
        Dead("2", "死亡", "Dead"),
        Unknown("9", "情况未明", "Unknown"),
    }
}

closed! {
    /// Blood relation of a child to the parents (与父母血缘关系), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::Parentage;
    ///
    /// assert_eq!(Parentage::from_code("1"), Some(Parentage::Both));
    /// assert_eq!(Parentage::Both.name_zh(), "育龄妇女与丈夫亲生");
    /// assert_eq!(Parentage::from_code("?"), None);
    /// ```
    Parentage, "parentage" {
        Both("1", "育龄妇女与丈夫亲生", "Biological child of the woman and her husband"),
        WomanOnly("2", "育龄妇女亲生、非丈夫亲生", "Biological child of the woman only"),
        HusbandOnly("3", "非育龄妇女亲生、丈夫亲生", "Biological child of the husband only"),
        Neither("4", "非育龄妇女亲生、非丈夫亲生", "Biological child of neither"),
        WithMotherOnly("5", "单亲(与亲母同住)", "Single parent, lives with mother"),
        WithFatherOnly("6", "单亲(与亲父同住)", "Single parent, lives with father"),
        Adopted("7", "收养或抱养或领养", "Adopted or fostered"),
        Other("9", "其他", "Other"),
    }
}

closed! {
    /// Only-child status (独生子女情况), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::OnlyChildStatus;
    ///
    /// assert_eq!(OnlyChildStatus::from_code("1"), Some(OnlyChildStatus::OnlyChild));
    /// assert_eq!(OnlyChildStatus::OnlyChild.name_zh(), "是独生子女");
    /// assert_eq!(OnlyChildStatus::from_code("?"), None);
    /// ```
    OnlyChildStatus, "only_child_status" {
        OnlyChild("1", "是独生子女", "Is an only child"),
        NotOnlyChild("2", "非独生子女", "Is not an only child"),
    }
}

closed! {
    /// Reason for moving (流动原因), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::MigrationReason;
    ///
    /// assert_eq!(MigrationReason::from_code("10"), Some(MigrationReason::WorkOrBusiness));
    /// assert_eq!(MigrationReason::WorkOrBusiness.name_zh(), "务工经商");
    /// assert_eq!(MigrationReason::from_code("?"), None);
    /// ```
    MigrationReason, "migration_reason" {
        WorkOrBusiness("10", "务工经商", "Work or business"),
        JobTransfer("11", "工作调动", "Job transfer"),
        Accompanying("20", "随同流动", "Accompanying"),
        Study("30", "学习培训", "Study or training"),
        JoiningRelatives("40", "投亲靠友", "Joining relatives or friends"),
        Relocation("50", "拆迁搬家", "Relocation"),
        Marriage("60", "婚姻嫁娶", "Marriage"),
        Other("90", "其他", "Other"),
    }
}

closed! {
    /// Reason a person enters the register (进入系统原因), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::EntryReason;
    ///
    /// assert_eq!(EntryReason::from_code("1"), Some(EntryReason::MovedIn));
    /// assert_eq!(EntryReason::MovedIn.name_zh(), "迁入");
    /// assert_eq!(EntryReason::from_code("?"), None);
    /// ```
    EntryReason, "entry_reason" {
        MovedIn("1", "迁入", "Moved in"),
        Born("2", "出生", "Born"),
        InflowFromOtherProvince("3", "外省流入", "Inflow from another province"),
        Other("9", "其他", "Other"),
    }
}

closed! {
    /// Reason a person leaves the register (退出系统原因), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::ExitReason;
    ///
    /// assert_eq!(ExitReason::from_code("1"), Some(ExitReason::MovedOut));
    /// assert_eq!(ExitReason::MovedOut.name_zh(), "迁出");
    /// assert_eq!(ExitReason::from_code("?"), None);
    /// ```
    ExitReason, "exit_reason" {
        MovedOut("1", "迁出", "Moved out"),
        Died("2", "死亡", "Died"),
        InflowLeftAgain("3", "流入人口又流出", "Inflow person left again"),
        Other("9", "其他", "Other"),
    }
}

closed! {
    /// Which place serves the person (管理关系), 全员人口基础数据结构与分类代码.
    ///
    /// ```
    /// use renkou_codes::ManagingRelationship;
    ///
    /// assert_eq!(ManagingRelationship::from_code("1"), Some(ManagingRelationship::Registration));
    /// assert_eq!(ManagingRelationship::Registration.name_zh(), "户籍地管理");
    /// assert_eq!(ManagingRelationship::from_code("?"), None);
    /// ```
    ManagingRelationship, "managing_relationship" {
        Registration("1", "户籍地管理", "Served at place of registration"),
        Residence("2", "现居地管理", "Served at place of residence"),
        Employer("3", "工作单位管理", "Served through the employer"),
    }
}

closed! {
    /// Type of a division change (区划变更类型), PADIS.
    ///
    /// ```
    /// use renkou_codes::DivisionChangeType;
    ///
    /// assert_eq!(DivisionChangeType::from_code("11"), Some(DivisionChangeType::Add));
    /// assert_eq!(DivisionChangeType::Add.name_zh(), "新增");
    /// assert_eq!(DivisionChangeType::from_code("?"), None);
    /// ```
    DivisionChangeType, "division_change_type" {
        Add("11", "新增", "Add"),
        Change("21", "变更", "Change"),
        Merge("31", "并入", "Merge"),
        Move("41", "迁移", "Move"),
    }
}

closed! {
    /// Result of the identity check (公民身份号码核查结果), NCIIC.
    ///
    /// ```
    /// use renkou_codes::VerificationResult;
    ///
    /// assert_eq!(VerificationResult::from_code("MATCH"), Some(VerificationResult::Match));
    /// assert_eq!(VerificationResult::Match.name_zh(), "一致");
    /// assert_eq!(VerificationResult::from_code("?"), None);
    /// ```
    VerificationResult, "verification_result" {
        Match("MATCH", "一致", "Number and name agree"),
        NameMismatch("NAME_MISMATCH", "不一致", "Number exists, name differs"),
        NotFound("NOT_FOUND", "库中无此号", "Number not in the library"),
        Error("ERROR", "核查失败", "Check failed"),
    }
}
