// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:
//   codes/data/tables.csv c957fbd1e0a5086a2a97372c6e1478e82ade12c12f7e8b3d56083022e18edf1c
//   codes/data/short_names.csv 409b818c2739a3ecffe2bec3b7a658a2a41f114795c0e95e64137d09570964b4
//   codes/data/tables/gbt2261_1_sex.csv 49aa96fc002cd0f9725a5978d75818c3b1b1b3f26d09c82015030f07a8cff8b3
//   codes/data/tables/gbt2261_2_marital.csv 5c2baac0a8ab2e33ae29bb43e0464bc0fefa537bde19a61f37882f1acb2d2cd8
//   codes/data/tables/gbt2261_3_health_2digit.csv 09417156216f2325e30860ba606a73253b4652353a1d1e2f3a31271d2d057b08
//   codes/data/tables/gbt2261_3_health_1digit.csv 0c3eb4480fbde44bda29e9f38606becb5da3598d1a7f57980bdd005e2d9b4222
//   codes/data/tables/gbt2261_4_employment.csv 8348bf3be3b30b0f4945c43bb6908cb2c46b33a4736305b4c4324bfc123311b7
//   codes/data/tables/gbt3304_ethnic.csv 3ebfd5ede5b7b178a775ab085e8dbfc36b2afe21019863851d999c4c5155e8e0
//   codes/data/tables/gbt4658_2006_education.csv d37468beca39a6a99a48f2699b0f367e5bb9afc47ed2dab57e85be1605cba99d
//   codes/data/tables/gbt4761_2008_relation_2digit.csv 4468122afcf7ffa7f690fe006c0009e6a99d4034a6822912d76184b4fc4837f4
//   codes/data/tables/gbt4761_2008_relation_1digit.csv 7378973f2a375237c0fbbed92eb2313bc8043b4f2e4d6a51941231883358b670
//   codes/data/tables/gbt4762_1984_political.csv 7028eeb4012ab09c3af6238fff5f85a39065d88835f2377f0d716f01e0312013
//   codes/data/tables/gbt6565_1999_occupation_top.csv 04c8f1ced99c3713c8d76b31e48a34bbbac4b105559071cdac1f88e8d6e76a48
//   codes/data/tables/gbt6565_2015_occupation_top.csv f28a2e75e00d86de669def5e29a8631222cf303f6a0ab4e9179e67c539339407
//   codes/data/tables/gbt6864_2003_degree.csv 69cadabc9edc94c21c5aca6241a79d2c7e03f656c4dadbc0f2ef278d0fec2b33
//   codes/data/tables/gat517_id_document_type_subset.csv 0073285262ebd6343ddeb4a5922316b95e269af267eee8d612336ef9eaff9865
//   codes/data/tables/ws364_3_id_document_type.csv 02d879868a3b3ba20f964cdba9abb62d17277bd61e1449898bc713f7302c7f83
//   codes/data/tables/disability_grade.csv ac4e54ff22b35e2613ef30620a6e2f32ef32a561e2395e39c68164786d85ee93
//   codes/data/tables/disability_type.csv 54936c5707a697e16fa1036110ed994ef939755f9b8d9a5194d73fbcf7752b11
//   codes/data/tables/qyrk_registration_nature.csv 59bc1258070c8b4213cb136815c2acee089445881a16a39230bcd6952e723559
//   codes/data/tables/qyrk_household_type.csv 1f437c4a4a83ff4396b3d3482216bd7ae612e15866c87dc7216beb674227e92a
//   codes/data/tables/qyrk_service_org_type.csv 33704dfc55545aa9136b4685567a473f1eb603e6a0fa91569a9e34b2b9498276
//   codes/data/tables/qyrk_pregnancy_outcome.csv b59d064dc2d43f9e62ee1483107894c10498e262e0c740d9db2610d54c262ebb
//   codes/data/tables/qyrk_contraception.csv 122f9eee34be5e9b4397721fb60aad83539198fbbd8eec57f0d2f6ee85d5fd3c
//   codes/data/tables/qyrk_pregnancy_test_result.csv c35aea55ebc51aa8e0c90d81c055d1781c9cd359c459e6678828a1dd58da905f
//   codes/data/tables/qyrk_iud_check_result.csv 86c4d06c30b41fc3f662c0c778dea86d4a7c6b1508dc0539238284460381a47d
//   codes/data/tables/qyrk_reproductive_health_check_result.csv b5cf81edb7e63ebd3a3bb04a3e76c15b104c4645b34742704f75003030360472
//   codes/data/tables/qyrk_birth_health_status.csv 2ce417736a6ef549896c38b031dc9526486df7928de0b49ee57c253e9763128a
//   codes/data/tables/qyrk_child_survival.csv 3d2c811dbc2e8f3f53293a73f6150d87d5e677117054f1bf8ccf10ddca13d8eb
//   codes/data/tables/qyrk_birth_remark.csv c712b705485bca30b9caad750fff32faa09d9afb3ce1e12d90e2d8f92aded73d
//   codes/data/tables/qyrk_blood_relation_to_parents.csv c67618f48151fa6d233a842d7b1e511c1e67ed264a7bd26fbdf54fc791395c6c
//   codes/data/tables/qyrk_only_child_status.csv 6d2d10340d0b0b51a2542b43767b6bd093a52112ca32482f6f3346f3ce3badc3
//   codes/data/tables/qyrk_migration_reason.csv 1c1c18bf70a80a9416220eb4b1b998bd7eced25edf13fc899c6c402629ee1a29
//   codes/data/tables/qyrk_enter_system_reason.csv 84970a19ac05de411a5ba12b16d8e3ce3215cb1228e2c7ca0dc5571c4bc44732
//   codes/data/tables/qyrk_exit_system_reason.csv 36594b92ea1c4c8fd2c7ed358626b76e64d476716ad5725943e9de2817b2b012
//   codes/data/tables/wis_enter_reason.csv 9c1045f91e532ce7ada52332558e0fe2fc402e8ddc2f9b95d3a9edc7d381c267
//   codes/data/tables/wis_exit_reason.csv 0b7eb7fc8b24dc42eafdb18777045afb916460b84fa9cb5d77e0b8c445d6bb68
//   codes/data/tables/qyrk_managing_relationship.csv 394a59a170f18e1e55c58c73040ac638fb9facba6e80180654e2ce59b606ea27
//   codes/data/tables/qyrk_housing_nature.csv 5029bc316d280a55b75699a2380f8ff882b2b929fd84de08a632607758a80d7e
//   codes/data/tables/qyrk_building_type.csv 996a728a750e3dcecd2df817c1532b9bdd2b177bf5caed764736ba816746b8b0
//   codes/data/tables/ldrk_inquiry_type.csv a7432f32d52704926d420e8cf17473ca53495a49cf1f595183bb2a53c819f6c1
//   codes/data/tables/ldrk_inquiry_urgency.csv cd113ad3015955ccdfd2ee0ceee0ca46e923c79b9ee70daf81563b2a240883ea
//   codes/data/tables/padis_business_system.csv 8f8be0e61aaa88b5b066e376a298f77b7a79f5db7294ad61d302dbfafdb8c221
//   codes/data/tables/padis_division_level.csv b3476ed6c7d23d9d98192402a66301ae349f36b16cfff7d35efd9044adce2852
//   codes/data/tables/padis_division_change_type.csv 84835f4e28b60a084c5850aefba66e97bace98caa496c099383654bbb57d81a3
//   codes/data/tables/padis_division_request_status.csv cc7d4f587a829f4980af644e5b30426a1573e0054f9601c4bf0ca937318cfa12
//   codes/data/tables/padis_division_batch_status.csv 3c0308f8b7018a38855e50e06ae8f59655fc69744ed3ad346897c8aa82ad3d6d
//   codes/data/tables/padis_division_process_status.csv 5738023c4f717b26862746ebb5e00e0263189831311d11145abbad010232f825
//   codes/data/tables/division_code_segments.csv 9c2f2469e4074428d1c503b5797c02e294901a64404c704cc8fad85d44dea672
//   codes/data/tables/nciic_verification_result.csv b5c815d416091f6c19a8fadb8be0c59d266854d6c8cd43e2104bc40246404b87
//   codes/data/tables/padis_table_list.csv 85d6e2352c5338ef9de8c5f6c15a1cb8b9e020be20fa9a7160e46a9d7b9e9b06
//   codes/data/tables/special_assistance_category.csv 80e55e7d5c9d7146a97ab52c101167412740e5df20452268563ccb2d43b6cdd8
//   codes/data/tables/child_parentage_application.csv e7a870b5aa758e8060b50cd0487cb11b8471c9cf330ef03da3f64e66ef5a9983
//   codes/data/tables/stat_form2_contraception_columns.csv 042839097be3fc364a5fbb693c2a334948c5f356e7b0effff4a66a57056a6e55
//   codes/data/tables/country.csv f077144aad549980a44593e8fa747b586f0b682b8e704b7feab36109587d6288
//   codes/data/tables/certificate_kind.csv 564921be3ccade2aa84cfbd4de03611921e9095f90385f6742e9022a1d3e8c14
//   codes/data/tables/early_pregnancy_follow_up.csv 6389844a281bbece2daf0b9ba9ff867f7ff46d4bd43efd9fef966ad942732a46
//   codes/data/tables/pregnancy_outcome_follow_up.csv cef53ad2353830184a02cb2138b4387a7107767472a38f0a98313f9ea3ccccdb
//   codes/data/tables/notification_kind.csv f357676e06c47b749ca1f9ed978bcc19304e0fdd777b6206e93eb20d6a2578c3
//   codes/data/tables/supply_movement_kind.csv 4c104c3efaf3a3b46bedb05ba532df51c4e0cb22d16317877ebe5c0b50cfbea3
//   codes/data/tables/record_operation.csv 26ca1e304dfb997ae5df335103e4a62d9a7241f8b0010d6002ee52cf2ffff040
//   codes/data/tables/enrolment_exit_kind.csv 997ea63470ba1d099189fa948f813eb9fdd639971f9a0fbb7cd674cae130b9a6

use super::row::{NONE, Row, row as r};
use super::{Confidence, Table};

pub(super) static TEXT: &str = "\
key\x20RKDZDAH\x20(population\x20e-file\x20number);\x20registra\
tion,\x20residence\x20and\x20husband\x20division\x20codes.\x20Chin\
ese\x20names\x20are\x20decoded\x20from\x20abbreviationsas\x20print\
ed\x20in\x20the\x20rules;\x20GB/T\x202260\x20itself\x20uses\x2021-50\x20for\
\x20these\x20and\x2001-20\x20and\x2051-70\x20for\x20cities,\x20so\x20read\x20w\
ith\x20carethe\x20web\x20note\x20prints\x20alpha\x20NZ\x20and\x20乌兹别克族;\x20\
UZ\x20and\x20乌孜别克族\x20from\x20own\x20knowledgeresult_gmsfhm=一致\x20\
and\x20result_xm=一致;\x20code\x20column\x20is\x20a\x20project\x20token\
,\x20not\x20a\x20standardreturned\x20as\x20an\x20error\x20message\x20ele\
ment;\x20advice\x20is\x20to\x20check\x20at\x20the\x20place\x20of\x20registr\
ation党的机关、国家机关、群众团体和社会组织、企事业单位负责人the\x201-digit\x20cod\
e\x204\x20continues\x20the\x20chronic-disease\x20group\x20in\x20the\x202\
-digit\x20tablethe\x20constant\x20name\x20suggests\x20\"migratio\
n\x20running\";\x20the\x20web\x20filter\x20says\x20errorthe\x20source\x20\
attaches\x20it\x20to\x20a\x20current\x20pregnancy;\x20reply\x20due\x20in\
\x2015\x20daysMember\x20of\x20the\x20China\x20National\x20Democratic\x20\
Construction\x20Associationservice\x20or\x20format\x20error;\
\x20retry,\x20never\x20a\x20finding\x20about\x20the\x20personLeaders\x20\
of\x20organs,\x20organisations,\x20enterprises\x20and\x20instit\
utionsname\x20in\x20the\x20standard\x20varies\x20by\x20edition:\x20群众\
\x20/\x20普通居民Agricultural,\x20forestry,\x20animal\x20husbandry\x20\
and\x20fishery\x20workers国家机关、党群组织、企业、事业单位负责人Member\x20of\
\x20the\x20Chinese\x20Peasants\x20and\x20Workers\x20Democratic\x20Par\
tyMainland\x20travel\x20permit\x20for\x20Taiwan\x20residents\x20(s\
ingle\x20entry)name\x20by\x20GB/T\x202659;\x20the\x20population\x20di\
ctionary\x20prints\x20台湾name\x20by\x20GB/T\x202659;\x20the\x20populat\
ion\x20dictionary\x20prints\x20澳门name\x20by\x20GB/T\x202659;\x20the\x20p\
opulation\x20dictionary\x20prints\x20香港the\x20code\x20also\x20logs\
\x20special\x20assistance\x20under\x20J\x20in\x20one\x20classPerson\x20w\
ith\x20a\x20complication\x20of\x20a\x20family-planning\x20operatio\
nextension\x20used\x20in\x20population\x20registers,\x20not\x20one\
\x20of\x20the\x2056key\x20DJDXH;\x20both\x20spouses'\x20registration\x20\
and\x20residence\x20codesHome-visiting\x20permit\x20for\x20Hong\
\x20Kong\x20and\x20Macao\x20compatriotsMainland\x20travel\x20permi\
t\x20for\x20Hong\x20Kong\x20and\x20Macao\x20residentsMember\x20of\x20the\
\x20China\x20Association\x20for\x20Promoting\x20DemocracyMember\
\x20of\x20the\x20Revolutionary\x20Committee\x20of\x20the\x20Kuomintan\
gFamily\x20whose\x20only\x20child\x20is\x20disabled\x20or\x20ill\x20(gra\
de\x201-3)Fewer-births-faster-wealth\x20project\x20(weste\
rn\x20provinces)Member\x20of\x20the\x20Taiwan\x20Democratic\x20Sel\
f-Government\x20LeagueUrban\x20district\x20or\x20county-leve\
l\x20city\x20under\x20a\x20prefectureSettlement\x20certificate\x20\
for\x20returned\x20overseas\x20Chinesefrom\x20400,\x20600,\x20630,\
\x20690,\x20800,\x20900,\x20910\x20(our\x20reading)圣赫勒拿、阿森松和特里斯坦-达\
库尼亚80\x20from\x20own\x20knowledge;\x20the\x20web\x20note\x20prints\x2090\
\x20twiceProbationary\x20member\x20of\x20the\x20Communist\x20Party\
\x20of\x20Chinasame\x20source\x20and\x20target\x20code\x20=\x20a\x20change\x20\
of\x20name\x20onlyAgricultural,\x20forestry,\x20fishery\x20and\x20\
water\x20workers生产、运输设备操作人员及有关人员Leaders\x20of\x20organs,\x20\
enterprises\x20and\x20institutionsUnit\x20that\x20is\x20both\x20en\
terprise\x20and\x20administrationcode\x20is\x20fifteen\x20zeros\
\x20(or\x20any\x20code\x20starting\x2000)key\x20TBH;\x20sender\x20FSD_XZ\
QHDM,\x20receiver\x20JSD_XZQHDM台湾居民来往大陆通行证(一次有效)also\x20w\
ritten\x20台湾居民来往大陆通行证Biological\x20child\x20of\x20the\x20woman\x20\
and\x20her\x20husband其他孙子、孙女或外孙子、外孙女农、林、牧、渔、水利业生产人员农、林\
、牧、渔业生产及辅助人员Production\x20and\x20transport\x20equipment\x20o\
peratorsSouth\x20Georgia\x20and\x20the\x20South\x20Sandwich\x20Isl\
andsreply\x20due\x20in\x2030\x20days;\x20that\x20page\x20calls\x20it\x20急re\
sult_gmsfhm=一致\x20and\x20result_xm=不一致Certificate\x20of\x20t\
he\x20parents\x20of\x20an\x20only\x20childSettlement\x20certificat\
e\x20for\x20Taiwan\x20residentsBrought\x20by\x20the\x20woman\x20from\x20\
an\x20earlier\x20unionFloating\x20population:\x20movement\x20re\
gistrationMarriage\x20and\x20birth\x20certificate\x20of\x20migr\
antsXinjiang\x20Production\x20and\x20Construction\x20Corpsow\
n\x20knowledge;\x20the\x20page\x20is\x20cut\x20off\x20at\x2081-9Communit\
y\x20health\x20service\x20centre\x20(station)Exit-entry\x20perm\
it\x20for\x20Hong\x20Kong\x20and\x20MacaoPrefecture,\x20autonomous\
\x20prefecture,\x20leagueBiological\x20child\x20of\x20applicant\
\x20and\x20spouseBrought\x20by\x20the\x20man\x20from\x20an\x20earlier\x20un\
ionone\x20group\x20with\x20four\x20first\x20digits:\x206\x20to\x209one\x20g\
roup\x20with\x20two\x20first\x20digits:\x201\x20and\x202Complication\x20\
of\x20a\x20contraceptive\x20measureFloating\x20population:\x20r\
egistration\x20movesdictionary\x20prints\x20来往港澳通行证中国人民武装\
警察部队警官证社会生产服务和生活服务人员配偶的曾祖父母或外曾祖父母非育龄妇女亲生、非丈夫亲生Me\
mber\x20of\x20the\x20Communist\x20Party\x20of\x20ChinaVisiting\x20pil\
l\x20(vacation\x20contraceptive)for\x20units\x20without\x20a\x20ci\
vil-affairs\x20codeFirst-birth\x20registration\x20notific\
ationMaternal\x20and\x20child\x20health\x20institutionMember\
\x20of\x20the\x20China\x20Democratic\x20Leagueabolished\x20in\x202021\
;\x20kept\x20for\x20old\x20fileskey\x20XCH;\x20sender\x20and\x20receiver\
\x20as\x20aboveBiological\x20child\x20of\x20the\x20husband\x20onlyCou\
nty-level\x20city\x20under\x20the\x20provinceForeigner\x20tempo\
rary\x20residence\x20permitMember\x20of\x20the\x20Communist\x20You\
th\x20LeaguePurchased\x20collectively\x20owned\x20housingReg\
istration\x20of\x20a\x20birth\x20for\x20servicesUnited\x20States\x20M\
inor\x20Outlying\x20IslandsUniversity\x20ordinary\x20class,\x20\
graduated中国国民党革命委员会会员其他祖父母或外祖父母关系非育龄妇女亲生、丈夫亲生Chi\
nese\x20national\x20of\x20foreign\x20descentFamily-planning\x20\
service\x20institutionGranddaughter\x20(daughter's\x20dau\
ghter)Obstetrics\x20and\x20gynaecology\x20hospitalBiologi\
cal\x20child\x20of\x20applicant\x20onlyBiological\x20child\x20of\x20t\
he\x20woman\x20onlyCommon\x20gynaecological\x20inflammationD\
emocrat\x20without\x20party\x20affiliationDoctoral,\x20compl\
eted\x20without\x20degreeForeigner\x20permanent\x20residence\
\x20cardHead\x20of\x20small\x20collective\x20householdMember\x20of\
\x20the\x20China\x20Zhi\x20Gong\x20PartySpecial\x20assistance:\x20pub\
lic\x20reportsTopical\x20contraceptive\x20(spermicide)Voc\
ational\x20high\x20school,\x20left\x20earlyHeard\x20Island\x20and\x20\
McDonald\x20IslandsManufacturing\x20and\x20related\x20worker\
sOther\x20family-planning\x20institutionOther\x20gynaecol\
ogical\x20inflammationReward\x20assistance:\x20public\x20rep\
ortsSecondary\x20specialised,\x20left\x20earlyVocational\x20\
high\x20school,\x20completedVocational\x20high\x20school,\x20gr\
aduatedreplaced,\x20with\x20where\x20it\x20came\x20from不便分类的其他从\
业人员中国共产主义青年团团员南乔治亚和南桑威奇群岛台湾居民来往内地通行证国家级计划生育服务机构港\
澳居民来往内地通行证计划生育手术并发症人员配偶的祖父母或外祖父母阿拉伯撒哈拉民主共和国Bonai\
re,\x20Sint\x20Eustatius\x20and\x20SabaCommunity\x20health\x20serv\
ice\x20stationDemocratic\x20Republic\x20of\x20the\x20CongoFirst\
-birth\x20service\x20registrationInduced\x20abortion\x20with\
in\x2012\x20weeksLao\x20People's\x20Democratic\x20RepublicMaste\
r,\x20completed\x20without\x20degreeProfessional\x20and\x20tech\
nical\x20staffSaint\x20Vincent\x20and\x20the\x20GrenadinesSecon\
dary\x20specialised,\x20completedSecondary\x20specialised\
,\x20graduatedSingle\x20parent,\x20lives\x20with\x20fatherSingl\
e\x20parent,\x20lives\x20with\x20motherSpecial\x20to\x20the\x20popula\
tion\x20systemTemporary\x20resident\x20identity\x20cardWife\x20\
of\x20father's\x20younger\x20brothersecond\x20heading\x20of\x20the\
\x20same\x20groupsource\x20code\x20empty,\x20no\x20data\x20movesspeci\
al\x20to\x20the\x20population\x20system港澳同胞回乡证(通行卡)Biologica\
l\x20child\x20of\x20spouse\x20onlyDied\x20in\x20pregnancy\x20or\x20child\
birthFemale\x20sterilisation\x20operationsHas\x20chronic\x20\
disease\x20(continued)Induced\x20abortion\x20after\x2012\x20wee\
ksMicronesia,\x20Federated\x20States\x20ofOthers\x20not\x20else\
where\x20classifiedProfessional\x20or\x20technical\x20staffS\
erved\x20at\x20place\x20of\x20registrationShort-acting\x20oral\x20\
contraceptiveThe\x20Republic\x20of\x20North\x20Macedoniakey\x20\
JB_XH;\x20JB\x20decoded\x20as\x20举报parent\x20inferred\x20from\x20the\x20\
numberwife\x20and\x20husband\x20division\x20codesBritish\x20Ind\
ian\x20Ocean\x20TerritoryGranddaughter\x20(son's\x20daughter\
)Long-acting\x20oral\x20contraceptiveNeurological\x20or\x20m\
ental\x20illnessPurchased\x20price-capped\x20housingSecon\
dary\x20vocational\x20educationWife\x20of\x20father's\x20elder\x20\
brother一孩生育服务登记通报中国人民解放军军官证其他计划生育服务机构台湾民主自治同盟盟员圣\
文森特和格林纳丁斯地级计划生育服务机构市辖区或地区辖县级市省级计划生育服务机构赫德岛和麦克唐纳群\
岛Holy\x20See\x20(Vatican\x20City\x20State)Male\x20sterilisation\
\x20operationsNon-agricultural\x20registrationPurchase\
d\x20state-owned\x20housingSent\x20by\x20place\x20of\x20registrati\
onSpecial\x20assistance:\x20recipientsource\x20misprints\x20\
计算生育社区卫生服务中心(站)Family\x20whose\x20only\x20child\x20diedInflo\
w\x20from\x20another\x20provinceJoining\x20relatives\x20or\x20frie\
ndsJunior\x20high\x20school\x20educationMember\x20of\x20the\x20Jiu\
san\x20SocietyOther\x20grandparental\x20relationPurchased\
\x20affordable\x20housingPurchased\x20commercial\x20housingR\
eward\x20assistance:\x20recipientSenior\x20high\x20school\x20ed\
ucationServed\x20at\x20place\x20of\x20residenceTechnical\x20sch\
ool,\x20left\x20earlyBiological\x20child\x20of\x20neitherChroni\
c\x20respiratory\x20diseaseCollectively\x20funded\x20housing\
Custody\x20with\x20former\x20husbandFalkland\x20Islands\x20(Mal\
vinas)Floating\x20population:\x20personFrench\x20Southern\
\x20TerritoriesNumber\x20exists,\x20name\x20differsServed\x20th\
rough\x20the\x20employerTechnical\x20school,\x20completedTec\
hnical\x20school,\x20graduatedUnited\x20Republic\x20of\x20Tanza\
nia一孩生育服务登记单中国共产党预备党员中国农工民主党党员中国民主促进会会员中国民主建国会会员\
乡级计划生育服务所事业经费基本情况表办事人员和有关人员县级计划生育服务站外国血统中国籍人士带药带\
铜宫内节育器本人亲生非配偶亲生村级计划生育服务室特克斯和凯科斯群岛独生子女父母光荣证生产制造及有\
关人员科科斯（基林）群岛肉眼可见的出生缺陷育龄妇女与丈夫亲生避孕节育报告单通报非本人亲生配偶亲生\
Clerical\x20and\x20related\x20staffCommerce\x20and\x20service\x20s\
taffForeigner\x20residence\x20permitGraduate\x20class,\x20le\
ft\x20earlyHusband\x20of\x20father's\x20sisterHusband\x20of\x20mot\
her's\x20sisterJunior\x20college,\x20left\x20earlyProject\x20re\
cipient\x20(couple)Remarried\x20to\x20former\x20spouseReprod\
uctive\x20health\x20centreRequest\x20generation\x20runningSa\
int\x20Martin\x20(French\x20part)Sent\x20by\x20place\x20of\x20residen\
ceSpouse's\x20great-grandparentSub-district\x20health\x20\
centresource\x20misprints\x20念球菌外用避孕药(杀精剂)妇幼保健院(所、站)Ag\
ricultural\x20registrationArmed\x20police\x20officer\x20card\
Chronic\x20digestive\x20diseaseContraception\x20report\x20sl\
ipGraduate\x20class,\x20completedGraduate\x20class,\x20gradu\
atedGrandson\x20(daughter's\x20son)Junior\x20college,\x20com\
pletedJunior\x20college,\x20graduatedMarital\x20status\x20no\
t\x20statedNotification\x20and\x20feedbackNumber\x20not\x20in\x20t\
he\x20libraryOther\x20service\x20institutionProgestogen-r\
eleasing\x20IUDRequest\x20generation\x20failedSaint\x20Pierr\
e\x20and\x20MiquelonSelf\x20or\x20head\x20of\x20householdSint\x20Maar\
ten\x20(Dutch\x20part)Taiwan,\x20Province\x20of\x20ChinaUnident\
ified\x20ethnic\x20groupone\x20of\x20six\x20finance\x20tablesrange\
\x20for\x20groups\x20not\x20seenAdopted\x20or\x20step\x20daughterCent\
ral\x20African\x20RepublicCustody\x20with\x20former\x20wifeFath\
er's\x20younger\x20brotherFinance:\x20basic\x20situationInfl\
ow\x20person\x20left\x20againInjectable\x20contraceptiveIsla\
mic\x20Republic\x20of\x20IranJunior\x20college\x20educationNort\
hern\x20Mariana\x20IslandsOther\x20oral\x20contraceptiveOthe\
r\x20statutory\x20documentReport-slip\x20notificationServ\
ice-station\x20registerTermination\x20of\x20pregnancyTurk\
s\x20and\x20Caicos\x20IslandsUnited\x20States\x20of\x20AmericaWife\
\x20of\x20mother's\x20brotherYounger\x20sister's\x20husbanda\x20mi\
ssing\x20item\x20is\x20filled中国民主同盟盟员人口计生系统专用其他屏障避孕器具其他服务\
机构类型其他未识别的民族其他法定有效证件口服及注射避孕药商业、服务业人员圣多美和普林西比圣皮埃尔\
和密克隆外国人临时居留证外国人永久居留证孙女婿或外孙女婿孙媳妇或外孙媳妇密克罗尼西亚联邦对照表生\
成处理中导入临时表处理中收养或抱养或领养数据迁移出现错误斯瓦尔巴和扬马延新疆生产建设兵团普通高级\
中学教育曾孙女或外曾孙女曾孙子或外曾孙子未说明的婚姻状况流动人口基本信息流动人口婚育证明特立尼达\
和多巴哥独生子女伤残家庭独生子女死亡家庭美国本土外小岛屿育龄妇女流动人口非本人及配偶亲生12周以\
上人工流产12周以内人工流产Cerebrovascular\x20diseaseCocos\x20(Keel\
ing)\x20IslandsCondition\x20no\x20longer\x20metEmergency\x20con\
traceptiveGranddaughter's\x20husbandHousehold\x20regis\
ter\x20bookIntellectual\x20disabilityJunior\x20high,\x20left\
\x20earlyNot\x20using\x20contraceptionNot\x20using,\x20other\x20re\
asonOther\x20parental\x20relationRented\x20low-rent\x20housi\
ngSenior\x20high,\x20left\x20earlyStaff\x20report\x20parameters\
Step\x20or\x20adoptive\x20fatherStep\x20or\x20adoptive\x20motherUn\
dergraduate\x20educationVirgin\x20Islands,\x20Britishinst\
itution\x20changes\x20too单亲(与亲母同住)单亲(与亲父同住)地区(自治州、盟)Bo\
snia\x20and\x20HerzegovinaCardiovascular\x20diseaseCounty\
\x20service\x20stationElder\x20sister's\x20husbandFather's\x20e\
lder\x20brotherJunior\x20high,\x20graduatedRepublic\x20of\x20Th\
e\x20GambiaResident\x20identity\x20cardSenior\x20high,\x20compl\
etedSenior\x20high,\x20graduatedSvalbard\x20and\x20Jan\x20Mayen\
Township\x20health\x20centreUpload\x20file\x20managementYoun\
ger\x20brother's\x20wifefrom\x20contraception\x20820Data\x20mig\
ration\x20failedGrade\x201\x20(most\x20severe)Military\x20offic\
er\x20cardNumber\x20and\x20name\x20agreeOffline\x20download\x20fil\
eOther\x20chronic\x20diseasePast\x20childbearing\x20agePrefe\
cture-level\x20cityRented\x20public\x20housingSaint\x20Kitts\
\x20and\x20NevisSao\x20Tome\x20and\x20PrincipeTownship\x20service\x20\
postTrichomonas\x20vaginitis中国共产党党员中国致公党党员临时居民身份证兄、\
弟、姐、妹其他原因未避孕其他口服避孕药其他宫内节育器北马里亚纳群岛华侨回国定居证博士研究生毕业博\
士研究生结业博士研究生肄业取出宫内节育器台湾居民定居证圣基茨和尼维斯堂兄弟、堂姐妹大学普通班毕业\
安提瓜和巴布达宫内节育器异常宫内节育器正常对照表生成失败对照表生成成功导入临时表失败导入临时表成\
功巴布亚新几内亚带孕激素节育器往来港澳通行证念珠菌性阴道炎慢性呼吸系统病慢性消化系统病放置宫内节\
育器无党派民主人士服务站登记信息法属波利尼西亚流入人口又流出瓦利斯和富图纳皮下埋植避孕剂短效口服\
避孕药硕士研究生毕业硕士研究生结业硕士研究生肄业社区卫生服务站神经或精神疾病美属维尔京群岛节育措\
施并发症英属印度洋领地英属维尔京群岛表兄弟、表姐妹购买经济适用房购买集体所有房逻辑校验处理中长效\
口服避孕药Bachelor,\x20left\x20earlyCollective\x20householdCom\
plication\x20grade\x201Complication\x20grade\x202Complicatio\
n\x20grade\x203Doctoral,\x20left\x20earlyElder\x20brother's\x20wif\
eGrandson\x20(son's\x20son)Inquiry\x20and\x20feedbackIs\x20not\x20\
an\x20only\x20childMaternal\x20grandfatherMaternal\x20grandm\
otherMedicated\x20copper\x20IUDMoldova,\x20Republic\x20ofOpe\
rations,\x20subtotalOther\x20barrier\x20deviceOther\x20rente\
d\x20housingPaternal\x20grandfatherPaternal\x20grandmothe\
rProgramme\x20statisticsRecipient\x20change\x20logRecipie\
nt\x20statisticsResidents'\x20committeeSpontaneous\x20abo\
rtionSpouse's\x20grandparentSyrian\x20Arab\x20RepublicUni\
ted\x20Arab\x20EmiratesVillage\x20or\x20communityVillage\x20ser\
vice\x20roomVillagers'\x20committeeVirgin\x20Islands,\x20U.S\
.Visible\x20birth\x20defectfrom\x20100-190\x20and\x20200户籍(迁移)信\
息Adopted\x20or\x20fosteredAdopted\x20or\x20step\x20sonAntigua\x20a\
nd\x20BarbudaApproved\x20nationallyBachelor,\x20completed\
Bachelor,\x20graduatedBacterial\x20vaginosisDoctoral,\x20\
graduatedGreat-granddaughterIntrauterine\x20deviceL\
ogic\x20check\x20runningMultiple\x20disabilityOffline\x20upl\
oad\x20fileOral\x20and\x20injectablePelvic\x20inflammationPh\
ysical\x20disabilityPrimary,\x20left\x20earlySpecialist\x20h\
ospitalState-owned\x20housingTrinidad\x20and\x20TobagoBro\
ther's\x20daughterCandidal\x20vaginitisCurrently\x20pregn\
antDominican\x20RepublicEnterprise\x20managerGiven\x20for\
\x20adoptionGraduate\x20educationHearing\x20disabilityHon\
orary\x20doctorateImplant\x20insertionsLogic\x20check\x20fai\
ledLogic\x20check\x20passedMaster,\x20left\x20earlyOral\x20cont\
raceptivePlanning\x20pregnancyPrimary,\x20graduatedRus\
sian\x20FederationState\x20of\x20Palestine上传文件管理不再符合条件专业技\
术人员中等专科毕业中等专科结业中等专科肄业中等职业教育乌兹别克斯坦九三学社社员人事报表参数人事机\
构信息企业管理人员其他兄弟姐妹其他妇科炎症其他检查结果其他父母关系其他类型住宅其他阴道炎症初级中\
学教育吉尔吉斯斯坦外国人居留证大学专科教育大学专科毕业大学专科结业大学专科肄业大学本科教育大学本\
科毕业大学本科结业大学本科肄业奖扶对象变更奖扶对象统计奖扶年龄配置小集体户户主少生快富对象工作单\
位管理常见妇科炎症手术例数小计技工学校毕业技工学校结业技工学校肄业政企合一单位新喀里多尼亚无宫内\
节育器普通高中毕业普通高中结业普通高中肄业未说明的性别法属南部领地特扶对象变更特扶对象统计生殖保\
健中心皮特凯恩群岛省直辖县级市研究生班毕业研究生班结业研究生班肄业离线上传文件离线下载文件租赁其\
他住房租赁廉租住房细菌性阴道病职业高中毕业职业高中结业职业高中肄业荷兰加勒比区逻辑校验失败逻辑校\
验成功非孕产期死亡Brunei\x20DarussalamCaesarean\x20sectionChron\
ic\x20nephritisEquatorial\x20GuineaExtension\x20(group)Gr\
eat-grandfatherGreat-grandmotherGroup\x20(extension\
)Head\x20of\x20householdInduced\x20abortionsLG_YHSYFWDJD_\
TBXXLost\x20to\x20follow-upMaster,\x20graduatedMental\x20dis\
abilityNone\x20of\x20the\x20aboveOperation\x20serviceOrdinar\
y\x20passportPrimary\x20educationRequest\x20generatedSain\
t\x20BarthélemySister's\x20daughterSpeech\x20disabilitySt\
aff\x20institutionStudy\x20or\x20trainingSubdermal\x20implan\
tVisual\x20disabilityWallis\x20and\x20Futuna妇产(科)医院退(离)休人\
员Christmas\x20IslandFamily\x20householdFrench\x20Polynesi\
aGeneral\x20hospitalHusband's\x20fatherHusband's\x20mothe\
rIs\x20an\x20only\x20childLow\x20birth\x20weightMarshall\x20Island\
sMother's\x20brotherOther\x20disabilityOther\x20grandchil\
dPLA\x20officer\x20cardPapua\x20New\x20GuineaPrefecture\x20leve\
lProvincial\x20levelServing\x20militaryVaginal\x20deliver\
yWork\x20or\x20businessdoes\x20not\x20qualifyfrom\x20610\x20and\x2062\
0County\x20(banner)Daughter-in-lawDomestic\x20helperDr\
iving\x20licenceEldest\x20daughterFather's\x20sisterFourt\
h\x20daughterGrandson's\x20wifeHealthy\x20or\x20goodLG_BYJYB\
GD_TBXXMother's\x20sisterOther\x20vaginitisPaternal\x20co\
usinSecond\x20daughterSolomon\x20IslandsSuper\x20high-ris\
eUsers,\x20subtotalgrants\x20benefits一级并发症一般或较弱三级并发症个体\
经营者乡镇卫生院二级并发症健康或良好其他慢性病其他避孕法养女或继女养子或继子几内亚比绍列支敦士登\
刚果（布）刚果（金）厄立特里亚哈萨克斯坦哥斯达黎加国家公务员国家已审核土库曼斯坦圣巴泰勒米埃塞俄\
比亚塔吉克斯坦女性绝育术女用避孕套妇幼保健所妇幼保健站审核不通过小高层住宅居住地发送居民委员会居\
民户口簿布基纳法索库中无此号户籍地发送户籍地管理所罗门群岛探亲避孕药数据已迁移斯洛文尼亚是独生子\
女未知的性别本人或户主村民委员会柯尔克孜族毛里塔尼亚沙特阿拉伯法属圣马丁法属圭亚那注射避孕针滴虫\
阴道炎现居地管理男性绝育术男用避孕套研究生教育福克兰群岛租赁公租房紧急避孕药继母或养母继父或养父\
美属萨摩亚自然避孕法自由职业者荷属圣马丁蒙特塞拉特街道卫生院购买两限房购买商品房赤道几内亚超出育\
龄期超高层住宅阿尔及利亚阿尔巴尼亚非农业户口非独生子女马绍尔群岛马达加斯加American\x20Sa\
moaBarrier\x20deviceCayman\x20IslandsClerical\x20staffCze\
ch\x20RepublicDied\x20otherwiseFifth\x20daughterFirst\x20mar\
riageGreat-grandsonIUD\x20insertionsNational\x20levelN\
atural\x20methodNorfolk\x20IslandNot\x20a\x20relativeOrdinar\
y\x20birthOther\x20daughterOther\x20relativePeriodic\x20chec\
kSex\x20not\x20statedStaging\x20failedThird\x20daughterUnite\
d\x20KingdomWestern\x20SaharaÅland\x20Islands再婚(复婚)10-12:\
001-19910-12:200-39913-15:001-999Bouvet\x20IslandBr\
other's\x20sonCivil\x20servantCote\x20d'IvoireData\x20migrat\
edFaroe\x20IslandsFemale\x20condomFrench\x20GuianaGuinea-\
BissauHealth\x20centreLiechtensteinMCH\x20instituteNAM\
E_MISMATCHNever\x20marriedNew\x20CaledoniaNot\x20delivere\
dOnly\x20daughterOther\x20siblingSCWJGL_WJJBXXSelf-emp\
loyedService\x20staffSterilisationWife's\x20fatherWife\
's\x20motherkey\x20YFLDDJ_XLAccompanyingAge\x20settingsBu\
rkina\x20FasoCheck\x20failedCook\x20IslandsFair\x20or\x20weakFo\
etal\x20deathIUD\x20abnormalIUD\x20removalsJob\x20transferLG\
_LX_SCWJXXLG_LX_XZWJXXLNJF_JFDX_BGLNJF_JFDX_TJMC\
H\x20hospitalMulti-storeyNot\x20employedNot\x20pregnantOt\
her\x20cousinOther\x20methodOther\x20resultRapid\x20surveySa\
int\x20HelenaSaudi\x20ArabiaSierra\x20LeoneSister's\x20sonSo\
uth\x20AfricaTBFZ_JFDX_BGTBFZ_JFDX_TJTuberculosisTu\
rkmenistanVaginal\x20ringdigits\x2010-12digits\x2013-15fr\
om\x20700-790name\x20decoded三查信息专科医院中国台湾中国澳门中国香港事业统计亚美\
尼亚低体重儿低层住宅俄罗斯族保加利亚克罗地亚其他亲属其他儿子其他女儿其他残疾初中毕业初中肄业判给\
前夫判给前妻利比里亚务工经商北马其顿协查反馈博茨瓦纳危地马拉厄瓜多尔名誉博士听力残疾哈萨克族哥伦\
比亚圣卢西亚圣马力诺坦桑尼亚基里巴斯塔吉克族塔塔尔族塞内加尔塞尔维亚塞拉利昂塞浦路斯处理失败处理\
成功外省流入多层住宅多米尼克多米尼加多重残疾奖励扶助奖扶举报妊娠信息妊娠终止委内瑞拉婚姻嫁娶孟加\
拉国学习培训审核通过宫颈炎症小学教育小学毕业小学肄业尼加拉瓜尼日利亚工作调动已购公房巴勒斯坦巴基\
斯坦巴巴多斯库克群岛开曼群岛心血管病快速调查情况未明慢性肾炎手术服务扩展代码投亲靠友拆迁搬家拉脱\
维亚摩尔多瓦数据错误斯威士兰斯洛伐克斯里兰卡无业人员普通护照智力残疾有慢性病核查失败格林纳达格鲁\
吉亚正常生育毛里求斯法罗群岛波多黎各津巴布韦洪都拉斯流动登记澳大利亚爱沙尼亚特别扶助特扶举报现役\
军人玻利维亚瓜德罗普瓦努阿图生育情况白俄罗斯盆腔炎症直布罗陀省直辖市科特迪瓦等待处理精神残疾纳米\
比亚维吾尔族综合医院罗马尼亚肢体残疾脑血管病自建住房自然流产莫桑比克萨尔瓦多视力残疾言语残疾诺福\
克岛达斡尔族通报反馈鄂伦春族鄂温克族阴道分娩阴道隔膜阿塞拜疆随同流动马尔代夫马提尼克马来西亚7-\
9:001-0997-9:100-1997-9:200-3997-9:400-599Afghan\
istanEl\x20SalvadorGrandparentIsle\x20of\x20ManMCH\x20statio\
nMale\x20condomNetherlandsNew\x20ZealandNorth\x20KoreaPhi\
lippinesPuerto\x20RicoSaint\x20LuciaSouth\x20KoreaSouth\x20S\
udanSwitzerlandTimor-LesteUnknown\x20sexkey\x20HJXX_XL\
key\x20JFDX_XHkey\x20RSXX_XLkey\x20SCWJ_XLkey\x20SCXX_XLkey\x20\
SSFW_XLkey\x20SYQK_XLAdopted\x20inAntarcticaAzerbaijan\
BangladeshCape\x20VerdeCervicitisCopper\x20IUDCosta\x20Ri\
caData\x20errorEldest\x20sonFourth\x20sonFreelancerGrandc\
hildGuadeloupeIUD\x20normalKazakhstanKyrgyzstanLive\
\x20birthLuxembourgMadagascarMartiniqueMauritaniaMo\
ntenegroMontserratMoved\x20awayMozambiqueProcessing\
RelocationRemarriageSan\x20MarinoSecond\x20sonSelf-bui\
ltSeychellesSon-in-lawStillbirthSupplementTajiki\
stanUzbekistandigits\x201-2digits\x203-4digits\x205-6digi\
ts\x207-9historical3-4:01-203-4:51-703-4:71-805-6:0\
1-185-6:21-705-6:71-805-6:81-99ArgentinaAustrali\
aCancelledConfirmedDeliveredDiaphragmDoctorateDo\
ngxiangFifth\x20sonGibraltarGreenlandGuatemalaHigh-\
riseIndonesiaJF_JFNLPZLithuaniaMauritiusMenopaus\
eMoved\x20outNOT_FOUNDNicaraguaOther\x20IUDOther\x20sonPr\
egnancyPublishedSSKF_JFDXSingaporeSri\x20LankaSubmi\
ttedSucceededThird\x20sonUnmarriedVaginitisVenezuel\
akey\x20BGDXH东乡族东帝汶乌克兰乌干达乌拉圭仡佬族以色列仫佬族伊拉克伯利兹佛得角保安族傈僳\
族冈比亚利比亚剖宫产加拿大匈牙利南极洲南苏丹卡塔尔卢旺达卢森堡叙利亚吉布提哈尼族喀麦隆图瓦卢土家\
族土耳其圣诞岛基诺族塞舌尔墨西哥外甥女外用药外祖母奥地利安哥拉安圭拉安道尔家庭户尼日尔尼泊尔已上\
传已分娩已发布已提交已确认巴哈马巴拉圭巴拿马布依族布朗族布隆迪布韦岛库拉索德昂族意大利托克劳拉祜\
族摩洛哥摩纳哥撒拉族收抱养新加坡新西兰普米族景颇族曾祖母朝鲜族未分娩未提交柬埔寨格陵兰梵蒂冈比利\
时毛南族爱尔兰牙买加独生女独龙族珞巴族留尼汪百慕大科威特科摩罗突尼斯立陶宛糖尿病索马里纳西族结核\
病肯尼亚苏里南莱索托菲律宾葡萄牙蒙古族裕固族西班牙赞比亚赫哲族锡伯族门巴族阴道环阿富汗阿昌族阿根\
廷阿联酋阿鲁巴集资房非亲属马恩岛马拉维马约特马耳他驾驶证高山族黎巴嫩AnguillaBarbad\
osBotswanaBulgariaCambodiaCameroonColombiaCuraça\
oDiabetesDisabledDivorcedDjiboutiEswatiniEthiopi\
aFWZ_DJXXGuernseyHondurasHospitalKiribatiLow-ris\
eMalaysiaMaldivesMid-riseMongoliaMoved\x20inOnly\x20so\
nPakistanParaguayPassportPitcairnPortugalPregnan\
tRejectedSlovakiaSloveniaSurinameThailandTransfe\
rTürkiyeUploadedZJ_JBQKBZimbabwefrom\x20300from\x20500\
from\x20810key\x20TBXHkey\x20WJXL县(旗)AlbaniaAlgeriaAndorr\
aArmeniaAustriaBahamasBahrainBelarusBelgiumBermu\
daBoliviaBurundiComorosCountryCroatiaDenmarkEcua\
dorEritreaEstoniaExpiredFinlandGaoshanGermanyGra\
de\x202Grade\x203Grade\x204GrenadaHungaryIcelandIrelandJa\
maicaLG_HJXXLG_JBXXLG_LDDJLG_RSXXLG_SCXXLG_SSFWL\
G_SYQKLG_TBFKLG_XCFKLNJF_JBLebanonLesothoLiberia\
MarriedMayotteMoroccoMyanmarNamibiaNigeriaRS_BBC\
SRS_JGXXRetiredReunionRomaniaSenegalSiblingSomal\
iaStudentTBFZ_JBTokelauTunisiaUkraineUruguayVanu\
atuVietnamWaitingWidowed1-2:66ABW;AWAFG;AFAGO;AO\
AIA;AIALA;AXALB;ALAND;ADARE;AEARG;ARARM;AMASM;AS\
ATA;AQATF;TFATG;AGAUS;AUAUT;ATAZE;AZAchangAngola\
BDI;BIBEL;BEBEN;BJBES;BQBFA;BFBGD;BDBGR;BGBHR;BH\
BHS;BSBIH;BABLM;BLBLR;BYBLZ;BZBMU;BMBOL;BOBRA;BR\
BRB;BBBRN;BNBTN;BTBVT;BVBWA;BWBelizeBhutanBirths\
BrazilCAF;CFCAN;CACCK;CCCHE;CHCHL;CLCHN;CNCIV;CI\
CMR;CMCOD;CDCOG;CGCOK;CKCOL;COCOM;KMCPV;CVCRI;CR\
CUB;CUCUW;CWCXR;CXCYM;KYCYP;CYCZE;CZCanadaCancer\
ChangeChosenCondomCyprusDEU;DEDJI;DJDMA;DMDNK;DK\
DOM;DODZA;DZDerungECU;ECEGY;EGERI;ERESH;EHESP;ES\
EST;EEETH;ETEwenkiFIN;FIFJI;FJFLK;FKFRA;FRFRO;FO\
FSM;FMFailedFarmerFranceGAB;GAGBR;GBGEO;GEGGY;GG\
GHA;GHGIB;GIGIN;GNGLP;GPGMB;GMGNB;GWGNQ;GQGRC;GR\
GRD;GDGRL;GLGTM;GTGUF;GFGUM;GUGUY;GYGreeceGuyana\
HKG;HKHMD;HMHND;HNHRV;HRHTI;HTHUN;HUHezhenIDN;ID\
IMN;IMIND;INIOT;IOIRL;IEIRN;IRIRQ;IQISL;ISISR;IL\
ITA;ITIsraelJAM;JMJEY;JEJOR;JOJPN;JPJerseyJingpo\
JordanKAZ;KZKEN;KEKGZ;KGKHM;KHKIR;KIKNA;KNKOR;KR\
KWT;KWKirgizKuwaitLAO;LALBN;LBLBR;LRLBY;LYLCA;LC\
LIE;LILKA;LKLSO;LSLTU;LTLUX;LULVA;LVLatviaMAC;MO\
MAF;MFMAR;MAMCO;MCMDA;MDMDG;MGMDV;MVMEX;MXMHL;MH\
MKD;MKMLI;MLMLT;MTMMR;MMMNE;MEMNG;MNMNP;MPMOZ;MZ\
MRT;MRMSR;MSMTQ;MQMUS;MUMWI;MWMYS;MYMYT;YTMalawi\
MaonanMexicoMonacoNAM;NANCL;NCNER;NENFK;NFNGA;NG\
NIC;NINIU;NUNLD;NLNOR;NONPL;NPNRU;NRNZL;NZNo\x20IUD\
NormalNorwayOMN;OMOroqenPAK;PKPAN;PAPCN;PNPER;PE\
PHL;PHPLW;PWPNG;PGPOL;PLPRI;PRPRK;KPPRT;PTPRY;PY\
PSE;PSPYF;PFPanamaParentPolandQAT;QAREU;REROU;RO\
RUS;RURWA;RWRwandaSAU;SASDN;SDSEN;SNSGP;SGSGS;GS\
SHN;SHSJM;SJSLB;SBSLE;SLSLV;SVSMR;SMSOM;SOSPM;PM\
SRB;RSSSD;SSSTP;STSUR;SRSVK;SKSVN;SISWE;SESWZ;SZ\
SXM;SXSYC;SCSYR;SYSerbiaStagedSwedenTCA;TCTCD;TD\
TGO;TGTHA;THTJK;TJTKL;TKTKM;TMTLS;TLTON;TOTTO;TT\
TUN;TNTUR;TRTUV;TVTWN;TWTZA;TZTuvaluUGA;UGUKR;UA\
UMI;UMURY;UYUSA;USUZB;UZUgandaUpdateUrgentVAT;VA\
VCT;VCVEN;VEVGB;VGVIR;VIVNM;VNVUT;VUVerifyWLF;WF\
WSM;WSYEM;YEZAF;ZAZMB;ZMZWE;ZWZambiaZhuang三女三子不丹\
丧偶中非丹麦乍得也门二女五女五子京族伊朗伯母伯父佤族侄女侄子侗族保姆傣族儿媳入库公公关岛其它农民\
冰岛出库初婚加纳加蓬南非印尼叔父古巴四女四子四级回族土族埃及壮族多哥失访奥兰女带妹夫妹妹姐夫姐姐\
姑母姑父姨母姨父婆婆婶母存活学士学生岳母岳父工人已婚已孕巴林巴西希腊帕劳并入弟媳彝族待孕德国怀孕\
怒族报损挪威捷克文莱斐济新增日本智利更新未婚未孕查询根西次子死产死胎母亲水族汉族汤加法国波兰波黑\
注销泰国泽西活产海地满族父亲现孕瑙鲁瑞典瑞士瑶族男带畲族癌症白族离婚秘鲁约旦纽埃绝经缅甸羌族老挝\
职员舅母舅父芬兰苗族英国藏族补充调拨贝宁越南迁入迁出过期送养长女长子阿曼韩国黎族黑山AliveA\
rubaBeninBlangBonanBuyeiChileDeangDraftERROREgyp\
tGabonGelaoGhanaHaitiItalyJapanKenyaLhobaLibyaMa\
ltaMergeMonbaMulaoNauruNepalPalauQatarQiangQuery\
SalarSpainTatarTongaTujiaUygurYemenYugurBornChad\
CubaDaurDeadFijiGuamHaniIraqJinoLahuLisuLossMali\
MiaoNaxiNiueOmanPeruPumiTogoXibeZang000004008010\
012016020024028031032036044048050051052056060064\
068070072074076084086090092096104108110111112113\
114115116119124130132136140144148152156158162166\
170174175178180184188192196204208212214218222231\
232233234238239242246248250254258262266268270275\
276288292296304308316324328334336340344348352356\
364368372376380384388398426428442446450454458466\
470474478484492496498499508512513516524528531533\
534535540548551552553555558562566570574578580583\
586591598612616646654660663666670674678686688694\
710716724728729730732748756764768772776780788792\
795796798804832834850854862876894990A00A10A20A30\
A90AddBaiDaiGinHuiSheSuiYao嫂93C1C2C3DUEWHZJNLHNX\
XBYAYIYiZH\
";

pub(super) static TABLES: [Table; 60] = [
    Table {
        id: "sex",
        title_zh: "人的性别代码",
        title_en: "Sex",
        standard: "GB/T 2261.1-2003",
        edition: "2003",
        source: "repo wenerme/wener (notes on GB/T) + own knowledge + repo ysc/APDPlat",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt2261_1_sex", "性别", "gender"],
        first: 0,
        len: 4,
    },
    Table {
        id: "marital_status",
        title_zh: "婚姻状况代码",
        title_en: "Marital status",
        standard: "GB/T 2261.2-2003",
        edition: "2003",
        source: "repo wenerme/wener (notes on GB/T) + own knowledge + repo ysc/APDPlat",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt2261_2_marital", "婚姻状况"],
        first: 4,
        len: 8,
    },
    Table {
        id: "health_status",
        title_zh: "健康状况代码",
        title_en: "Health status",
        standard: "GB/T 2261.3-2003",
        edition: "2003",
        source: "repo wenerme/wener (notes on GB/T) + own knowledge + repo ysc/APDPlat",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt2261_3_health_2digit", "健康状况"],
        first: 12,
        len: 23,
    },
    Table {
        id: "health_group",
        title_zh: "健康状况代码(一位)",
        title_en: "Health status, one digit",
        standard: "GB/T 2261.3-2003",
        edition: "2003",
        source: "repo wenerme/wener (notes on GB/T) + own knowledge",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt2261_3_health_1digit"],
        first: 35,
        len: 4,
    },
    Table {
        id: "employment_status",
        title_zh: "从业状况(个人身份)代码",
        title_en: "Employment status",
        standard: "GB/T 2261.4-2003",
        edition: "2003",
        source: "repo wenerme/wener (notes on GB/T) + own knowledge",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt2261_4_employment", "从业状况"],
        first: 39,
        len: 13,
    },
    Table {
        id: "ethnic_group",
        title_zh: "中国各民族名称的罗马字母拼写法和代码",
        title_en: "Ethnic groups",
        standard: "GB/T 3304-1991",
        edition: "1991",
        source: "repo wenerme/wener (notes on GB/T) + own knowledge + repo ysc/APDPlat (numeric codes cross-checked)",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt3304_ethnic", "民族"],
        first: 52,
        len: 58,
    },
    Table {
        id: "education",
        title_zh: "学历代码",
        title_en: "Education level",
        standard: "GB/T 4658-2006",
        edition: "2006",
        source: "repo ysc/APDPlat; the count of 40 entries is confirmed by an unrelated public health-code viewer",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt4658_2006_education", "学历", "文化程度"],
        first: 110,
        len: 40,
    },
    Table {
        id: "relation",
        title_zh: "家庭关系代码",
        title_en: "Family relation",
        standard: "GB/T 4761-2008",
        edition: "2008",
        source: "repo ysc/APDPlat; codes 51-90 also in the Alipay SDK class Guardian",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt4761_2008_relation_2digit", "家庭关系", "与户主关系"],
        first: 150,
        len: 86,
    },
    Table {
        id: "relation_group",
        title_zh: "家庭关系代码(一位)",
        title_en: "Family relation, one digit",
        standard: "GB/T 4761-2008",
        edition: "2008",
        source: "own knowledge; the count of 9 entries is confirmed by a public health-code viewer",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt4761_2008_relation_1digit"],
        first: 236,
        len: 9,
    },
    Table {
        id: "political_status",
        title_zh: "政治面貌代码",
        title_en: "Political status",
        standard: "GB/T 4762-1984",
        edition: "1984",
        source: "own knowledge",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt4762_1984_political", "政治面貌"],
        first: 245,
        len: 13,
    },
    Table {
        id: "occupation_1999",
        title_zh: "职业分类与代码(大类,1999)",
        title_en: "Occupation, major groups, 1999",
        standard: "GB/T 6565-1999",
        edition: "1999",
        source: "own knowledge",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt6565_1999_occupation_top"],
        first: 258,
        len: 12,
    },
    Table {
        id: "occupation_2015",
        title_zh: "职业分类与代码(大类,2015)",
        title_en: "Occupation, major groups, 2015",
        standard: "GB/T 6565-2015",
        edition: "2015",
        source: "own knowledge",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt6565_2015_occupation_top"],
        first: 270,
        len: 8,
    },
    Table {
        id: "degree",
        title_zh: "学位代码(一级)",
        title_en: "Academic degree, top level",
        standard: "GB/T 6864-2003",
        edition: "2003",
        source: "own knowledge; the full table has 56 entries (count from a public health-code viewer)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["gbt6864_2003_degree", "学位"],
        first: 278,
        len: 4,
    },
    Table {
        id: "document_type",
        title_zh: "常用证件代码",
        title_en: "Identity document type",
        standard: "GA/T 517-2004",
        edition: "2004",
        source: "repo ysc/APDPlat (14 values); 112 and 113 from own knowledge",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["gat517_id_document_type_subset", "证件类型"],
        first: 282,
        len: 16,
    },
    Table {
        id: "health_document_type",
        title_zh: "身份证件类别代码",
        title_en: "Identity document type, health sector",
        standard: "WS 364.3-2011",
        edition: "2011",
        source: "values found in two unrelated public health-interface sources",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["ws364_3_id_document_type", "CV02.01.101"],
        first: 298,
        len: 8,
    },
    Table {
        id: "disability_grade",
        title_zh: "残疾等级",
        title_en: "Disability grade",
        standard: "GB/T 26341-2010",
        edition: "2010",
        source: "own knowledge; grades 1-3 qualify for special assistance (county notice, application form)",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["残疾等级"],
        first: 306,
        len: 4,
    },
    Table {
        id: "disability_type",
        title_zh: "残疾类别",
        title_en: "Disability type",
        standard: "GB/T 26341-2010",
        edition: "2010",
        source: "own knowledge",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["残疾类别"],
        first: 310,
        len: 7,
    },
    Table {
        id: "registration_nature",
        title_zh: "户口性质",
        title_en: "Nature of household registration",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat; document 全员人口信息采集填表说明 (states that it uses the national-standard code); NPFPC rapid-survey form instructions",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_registration_nature", "户口性质"],
        first: 317,
        len: 3,
    },
    Table {
        id: "household_type",
        title_zh: "户类型",
        title_en: "Household type",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_household_type", "户类型"],
        first: 320,
        len: 3,
    },
    Table {
        id: "service_institution_type",
        title_zh: "服务机构类型",
        title_en: "Service institution type",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_service_org_type", "WIS 5.2.10"],
        first: 323,
        len: 24,
    },
    Table {
        id: "pregnancy_outcome",
        title_zh: "妊娠结果",
        title_en: "Pregnancy outcome",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_pregnancy_outcome", "WIS 5.2.4"],
        first: 347,
        len: 10,
    },
    Table {
        id: "contraception",
        title_zh: "避孕状况",
        title_en: "Contraceptive method or status",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_contraception", "WIS 5.2.6", "避孕情况"],
        first: 357,
        len: 30,
    },
    Table {
        id: "pregnancy_check_result",
        title_zh: "孕情检查结果",
        title_en: "Pregnancy check result",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_pregnancy_test_result", "WIS 5.2.7"],
        first: 387,
        len: 2,
    },
    Table {
        id: "iud_check_result",
        title_zh: "宫内节育器检查结果",
        title_en: "IUD check result",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_iud_check_result", "WIS 5.2.8"],
        first: 389,
        len: 3,
    },
    Table {
        id: "reproductive_health_result",
        title_zh: "生殖健康检查结果",
        title_en: "Reproductive-health check result",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_reproductive_health_check_result", "WIS 5.2.9"],
        first: 392,
        len: 12,
    },
    Table {
        id: "birth_health",
        title_zh: "子女出生健康状况",
        title_en: "Health of a child at birth",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_birth_health_status", "WIS 5.2.5"],
        first: 404,
        len: 4,
    },
    Table {
        id: "child_survival",
        title_zh: "子女存活情况",
        title_en: "Child survival",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_child_survival"],
        first: 408,
        len: 3,
    },
    Table {
        id: "birth_remark",
        title_zh: "生育备注",
        title_en: "Birth remark",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_birth_remark"],
        first: 411,
        len: 7,
    },
    Table {
        id: "parentage",
        title_zh: "与父母血缘关系",
        title_en: "Blood relation of a child to the parents",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_blood_relation_to_parents"],
        first: 418,
        len: 8,
    },
    Table {
        id: "only_child_status",
        title_zh: "独生子女情况",
        title_en: "Only-child status",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_only_child_status"],
        first: 426,
        len: 2,
    },
    Table {
        id: "migration_reason",
        title_zh: "流动原因",
        title_en: "Reason for moving",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_migration_reason", "流动原因"],
        first: 428,
        len: 8,
    },
    Table {
        id: "entry_reason",
        title_zh: "进入系统原因",
        title_en: "Reason a person enters the register",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_enter_system_reason"],
        first: 436,
        len: 4,
    },
    Table {
        id: "exit_reason",
        title_zh: "退出系统原因",
        title_en: "Reason a person leaves the register",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_exit_system_reason"],
        first: 440,
        len: 4,
    },
    Table {
        id: "wis_entry_reason",
        title_zh: "进入系统原因(育龄妇女)",
        title_en: "Reason a woman enters the system",
        standard: "育龄妇女信息系统(WIS)基础数据结构与分类代码",
        edition: "",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["wis_enter_reason"],
        first: 444,
        len: 5,
    },
    Table {
        id: "wis_exit_reason",
        title_zh: "退出系统原因(育龄妇女)",
        title_en: "Reason a woman leaves the system",
        standard: "育龄妇女信息系统(WIS)基础数据结构与分类代码",
        edition: "",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["WIS 5.2.3"],
        first: 449,
        len: 6,
    },
    Table {
        id: "managing_relationship",
        title_zh: "管理关系",
        title_en: "Which place serves the person",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_managing_relationship"],
        first: 455,
        len: 3,
    },
    Table {
        id: "housing_nature",
        title_zh: "住房性质",
        title_en: "Nature of housing",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Low,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_housing_nature"],
        first: 458,
        len: 12,
    },
    Table {
        id: "building_type",
        title_zh: "建筑类型",
        title_en: "Building type",
        standard: "全员人口基础数据结构与分类代码",
        edition: "draft",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Low,
        licence: "MIT OR Apache-2.0",
        aliases: &["qyrk_building_type"],
        first: 470,
        len: 6,
    },
    Table {
        id: "inquiry_direction",
        title_zh: "协查类型",
        title_en: "Direction of an inquiry",
        standard: "流动人口信息交换",
        edition: "",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo)",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["ldrk_inquiry_type"],
        first: 476,
        len: 2,
    },
    Table {
        id: "inquiry_urgency",
        title_zh: "协查紧急程度",
        title_en: "Urgency of an inquiry",
        standard: "流动人口信息交换",
        edition: "",
        source: "repo ysc/APDPlat (dictionary group 全员人口基础数据; the data-structure spreadsheets of the same repo); reply times from the page 流动人口计划生育信息交换工作制度",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["ldrk_inquiry_urgency"],
        first: 478,
        len: 2,
    },
    Table {
        id: "business_system",
        title_zh: "业务系统代码",
        title_en: "Business subsystem",
        standard: "PADIS",
        edition: "",
        source: "published PADIS source, package com.padis.business.xzqhwh, classes Common, XtwhBaseService and the web filters (2009-2011); repository name not given by the index",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["padis_business_system"],
        first: 480,
        len: 6,
    },
    Table {
        id: "division_level",
        title_zh: "级次代码",
        title_en: "Level of a 15-digit division code",
        standard: "PADIS",
        edition: "",
        source: "published PADIS source, package com.padis.business.xzqhwh, classes Common, XtwhBaseService and the web filters (2009-2011); repository name not given by the index",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["padis_division_level"],
        first: 486,
        len: 7,
    },
    Table {
        id: "division_change_type",
        title_zh: "区划变更类型",
        title_en: "Type of a division change",
        standard: "PADIS",
        edition: "",
        source: "published PADIS source, package com.padis.business.xzqhwh, classes Common, XtwhBaseService and the web filters (2009-2011); repository name not given by the index",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["padis_division_change_type"],
        first: 493,
        len: 4,
    },
    Table {
        id: "division_request_status",
        title_zh: "申请单状态",
        title_en: "Status of a change request",
        standard: "PADIS",
        edition: "",
        source: "published PADIS source, package com.padis.business.xzqhwh, classes Common, XtwhBaseService and the web filters (2009-2011); repository name not given by the index",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["padis_division_request_status"],
        first: 497,
        len: 9,
    },
    Table {
        id: "division_batch_status",
        title_zh: "集中变更状态",
        title_en: "Status of a bulk change file",
        standard: "PADIS",
        edition: "",
        source: "published PADIS source, package com.padis.business.xzqhwh, classes Common, XtwhBaseService and the web filters (2009-2011); repository name not given by the index",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["padis_division_batch_status"],
        first: 506,
        len: 10,
    },
    Table {
        id: "division_process_status",
        title_zh: "明细处理状态",
        title_en: "Status of one change row",
        standard: "PADIS",
        edition: "",
        source: "published PADIS source, package com.padis.business.xzqhwh, classes Common, XtwhBaseService and the web filters (2009-2011); repository name not given by the index",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["padis_division_process_status"],
        first: 516,
        len: 4,
    },
    Table {
        id: "division_code_segment",
        title_zh: "区划代码各位的含义",
        title_en: "Digit ranges of a 15-digit division code",
        standard: "人口和计划生育系统区划代码编制规则",
        edition: "",
        source: "page text of the rules, part 4 (cut off after the county digits), and a page of the statistics rules for digits 7-12",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["division_code_segments"],
        first: 520,
        len: 15,
    },
    Table {
        id: "verification_result",
        title_zh: "公民身份号码核查结果",
        title_en: "Result of the identity check",
        standard: "NCIIC",
        edition: "",
        source: "wire texts seen in several public client programs",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["nciic_verification_result"],
        first: 535,
        len: 4,
    },
    Table {
        id: "platform_table",
        title_zh: "国家平台数据表",
        title_en: "Tables of the national platform",
        standard: "PADIS",
        edition: "2009",
        source: "published PADIS source, package com.padis.business.xzqhwh, classes Common, XtwhBaseService and the web filters (2009-2011); repository name not given by the index (LgXzqhYwsjbgImp, JfXzqhYwsjbgImp, StYwsjbgImpl); names certain, Chinese readings decoded",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["padis_table_list"],
        first: 539,
        len: 30,
    },
    Table {
        id: "assistance_category",
        title_zh: "特别扶助对象类别",
        title_en: "Special-assistance category",
        standard: "计划生育家庭特别扶助制度",
        edition: "",
        source: "national notices as reported by county pages and the 2022 China News report",
        confidence: Confidence::High,
        licence: "MIT OR Apache-2.0",
        aliases: &["special_assistance_category"],
        first: 569,
        len: 6,
    },
    Table {
        id: "application_parentage",
        title_zh: "申请表子女血缘关系",
        title_en: "Parentage on the application form",
        standard: "奖励扶助/特别扶助申请表",
        edition: "",
        source: "published ASP.NET application join.pms, form Biz0104 (特别扶助 application)",
        confidence: Confidence::Low,
        licence: "MIT OR Apache-2.0",
        aliases: &["child_parentage_application"],
        first: 575,
        len: 4,
    },
    Table {
        id: "contraception_report_column",
        title_zh: "年度节育情况报表栏目",
        title_en: "Columns of the annual contraception report",
        standard: "国统制[2008]78号 国人口统2表",
        edition: "2008",
        source: "page 关于继续使用人口和计划生育统计报表的通知 (人口厅函[2008]165号); headings certain, column numbers and mapping our reading",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &["stat_form2_contraception_columns"],
        first: 579,
        len: 16,
    },
    Table {
        id: "country",
        title_zh: "世界各国和地区名称代码",
        title_en: "Countries and areas",
        standard: "ISO 3166-1 / GB/T 2659",
        edition: "",
        source: "npm i18n-iso-countries 7.14.0 (MIT), codes and Chinese and English names",
        confidence: Confidence::High,
        licence: "MIT",
        aliases: &["国家", "GJ"],
        first: 595,
        len: 249,
    },
    Table {
        id: "certificate_kind",
        title_zh: "证明类型",
        title_en: "Kind of certificate",
        standard: "全员人口信息服务证明",
        edition: "",
        source: "domain entity Certificate; T_RYJBXX and CurrentPopulationInfo name the certificates, the codes are project numbers",
        confidence: Confidence::Low,
        licence: "MIT OR Apache-2.0",
        aliases: &[],
        first: 844,
        len: 3,
    },
    Table {
        id: "early_pregnancy_follow_up",
        title_zh: "早孕随访结果",
        title_en: "Result of the early follow-up",
        standard: "国家免费孕前优生健康检查",
        edition: "",
        source: "answers of the system of free pre-pregnancy checks; the codes are project numbers",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &[],
        first: 847,
        len: 3,
    },
    Table {
        id: "pregnancy_outcome_follow_up",
        title_zh: "妊娠结局随访结果",
        title_en: "Result of the follow-up of the outcome",
        standard: "国家免费孕前优生健康检查",
        edition: "",
        source: "answers of the system of free pre-pregnancy checks; the codes are project numbers",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &[],
        first: 850,
        len: 3,
    },
    Table {
        id: "notification_kind",
        title_zh: "通报类型",
        title_en: "Kind of notification",
        standard: "流动人口信息交换",
        edition: "",
        source: "tables LG_BYJYBGD_TBXX and LG_YHSYFWDJD_TBXX of the national platform; the codes are project numbers",
        confidence: Confidence::Medium,
        licence: "MIT OR Apache-2.0",
        aliases: &[],
        first: 853,
        len: 2,
    },
    Table {
        id: "supply_movement_kind",
        title_zh: "药具流动类型",
        title_en: "Kind of supply movement",
        standard: "药具管理",
        edition: "",
        source: "domain entity SupplyMovement; the codes are project numbers",
        confidence: Confidence::Low,
        licence: "MIT OR Apache-2.0",
        aliases: &[],
        first: 855,
        len: 5,
    },
    Table {
        id: "record_operation",
        title_zh: "数据操作类型",
        title_en: "Operation on records",
        standard: "人口信息相互查询、校验、补充、更新",
        edition: "",
        source: "four operations between departments; the codes are project numbers",
        confidence: Confidence::Low,
        licence: "MIT OR Apache-2.0",
        aliases: &[],
        first: 860,
        len: 4,
    },
    Table {
        id: "enrolment_exit_kind",
        title_zh: "扶助退出类别",
        title_en: "Kind of exit from a programme",
        standard: "奖励扶助/特别扶助",
        edition: "",
        source: "project enumeration; the tables of 人口厅发〔2005〕84号 were not found",
        confidence: Confidence::Low,
        licence: "MIT OR Apache-2.0",
        aliases: &[],
        first: 864,
        len: 4,
    },
];

/// Code, other codes, Chinese name, English name, note (start, length each), parent.
pub(super) static ROWS: [Row; 868] = [
    // sex
    r(169, 1, 0, 0, 17726, 15, 21288, 11, 0, 0, NONE), // 0 未知的性别
    r(184, 1, 0, 0, 17891, 6, 7422, 4, 0, 0, NONE), // 1 男性
    r(166, 1, 0, 0, 17456, 6, 6541, 6, 0, 0, NONE), // 2 女性
    r(1316, 1, 0, 0, 15601, 18, 18518, 14, 0, 0, NONE), // 9 未说明的性别
    // marital_status
    r(2229, 2, 0, 0, 26428, 6, 18824, 13, 0, 0, NONE), // 10 未婚
    r(206, 2, 0, 0, 26296, 6, 23956, 7, 0, 0, NONE), // 20 已婚
    r(183, 2, 0, 0, 26092, 6, 18364, 14, 0, 0, 1), // 21 初婚
    r(166, 2, 0, 0, 18602, 6, 9060, 9, 0, 0, 1), // 22 再婚
    r(27265, 2, 0, 0, 18609, 6, 9060, 26, 0, 0, 1), // 23 复婚
    r(2209, 2, 0, 0, 25936, 6, 24117, 7, 0, 0, NONE), // 30 丧偶
    r(2198, 2, 0, 0, 26608, 6, 23344, 8, 0, 0, NONE), // 40 离婚
    r(2214, 2, 0, 0, 10926, 24, 9545, 25, 0, 0, NONE), // 90 未说明的婚姻状况
    // health_status
    r(2229, 2, 0, 0, 17186, 15, 16946, 15, 0, 0, NONE), // 10 健康或良好
    r(206, 2, 0, 0, 17111, 15, 19040, 12, 0, 0, NONE), // 20 一般或较弱
    r(2209, 2, 0, 0, 20456, 12, 6572, 19, 0, 0, NONE), // 30 有慢性病
    r(27092, 2, 0, 0, 20252, 12, 11716, 22, 0, 0, 2), // 31 心血管病
    r(27095, 2, 0, 0, 20840, 12, 11188, 23, 0, 0, 2), // 32 脑血管病
    r(27272, 2, 0, 0, 12885, 21, 7988, 27, 0, 0, 2), // 33 慢性呼吸系统病
    r(27275, 2, 0, 0, 12906, 21, 9370, 25, 0, 0, 2), // 34 慢性消化系统病
    r(27358, 2, 0, 0, 20288, 12, 16031, 17, 0, 0, 2), // 35 慢性肾炎
    r(27098, 2, 0, 0, 23012, 9, 19328, 12, 0, 0, 2), // 36 结核病
    r(27370, 2, 0, 0, 22985, 9, 23328, 8, 0, 0, 2), // 37 糖尿病
    r(27278, 2, 0, 0, 13179, 21, 7003, 30, 0, 0, 2), // 38 神经或精神疾病
    r(2198, 2, 0, 0, 20456, 12, 6572, 31, 6351, 32, NONE), // 40 有慢性病
    r(27156, 2, 0, 0, 26596, 6, 24526, 6, 0, 0, 11), // 41 癌症
    r(27424, 2, 0, 0, 17201, 15, 12129, 21, 0, 0, 11), // 49 其他慢性病
    r(168, 2, 0, 0, 19598, 6, 23336, 8, 0, 0, NONE), // 60 残疾
    r(16815, 2, 0, 0, 20900, 12, 16422, 17, 0, 0, 14), // 61 视力残疾
    r(16823, 2, 0, 0, 19748, 12, 14575, 18, 0, 0, 14), // 62 听力残疾
    r(2208, 2, 0, 0, 20912, 12, 16354, 17, 0, 0, 14), // 63 言语残疾
    r(27122, 2, 0, 0, 20828, 12, 14354, 19, 0, 0, 14), // 64 肢体残疾
    r(1314, 2, 0, 0, 20444, 12, 11326, 23, 0, 0, 14), // 65 智力残疾
    r(24128, 2, 0, 0, 20768, 12, 16218, 17, 0, 0, 14), // 66 精神残疾
    r(27538, 2, 0, 0, 19976, 12, 14278, 19, 0, 0, 14), // 67 多重残疾
    r(2213, 2, 0, 0, 19592, 12, 16650, 16, 0, 0, 14), // 69 其他残疾
    // health_group
    r(184, 1, 0, 0, 17186, 15, 16946, 15, 0, 0, NONE), // 1 健康或良好
    r(166, 1, 0, 0, 17111, 15, 19040, 12, 0, 0, NONE), // 2 一般或较弱
    r(1977, 1, 0, 0, 20456, 12, 6572, 19, 597, 75, NONE), // 3 有慢性病
    r(168, 1, 0, 0, 19598, 6, 23336, 8, 0, 0, NONE), // 6 残疾
    // employment_status
    r(27160, 2, 0, 0, 17366, 15, 18681, 13, 0, 0, NONE), // 11 国家公务员
    r(18642, 2, 0, 0, 14809, 18, 6696, 31, 0, 0, NONE), // 13 专业技术人员
    r(27220, 2, 0, 0, 26656, 6, 18308, 14, 0, 0, NONE), // 17 职员
    r(183, 2, 0, 0, 14971, 18, 14521, 18, 0, 0, NONE), // 21 企业管理人员
    r(27086, 2, 0, 0, 26290, 6, 1218, 6, 0, 0, NONE), // 24 工人
    r(27310, 2, 0, 0, 26074, 6, 24688, 6, 0, 0, NONE), // 27 农民
    r(27092, 2, 0, 0, 26272, 6, 24054, 7, 0, 0, NONE), // 31 学生
    r(27370, 2, 0, 0, 20636, 12, 16746, 16, 0, 0, NONE), // 37 现役军人
    r(213, 2, 0, 0, 18041, 15, 21486, 10, 0, 0, NONE), // 51 自由职业者
    r(27296, 2, 0, 0, 17141, 15, 18902, 13, 0, 0, NONE), // 54 个体经营者
    r(216, 2, 0, 0, 20420, 12, 19172, 12, 0, 0, NONE), // 70 无业人员
    r(2218, 2, 0, 0, 16473, 17, 24012, 7, 2297, 51, NONE), // 80 退(离)休人员
    r(2214, 2, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 90 其他
    // ethnic_group
    r(203, 2, 24725, 2, 26482, 6, 27000, 3, 0, 0, NONE), // 01 汉族
    r(4275, 2, 24753, 2, 23066, 9, 23448, 6, 0, 0, NONE), // 02 蒙古族
    r(21814, 2, 24850, 2, 26152, 6, 27667, 3, 0, 0, NONE), // 03 回族
    r(27068, 2, 24231, 2, 26692, 6, 27060, 4, 0, 0, NONE), // 04 藏族
    r(21832, 2, 24801, 2, 20792, 12, 26957, 5, 0, 0, NONE), // 05 维吾尔族
    r(27118, 2, 24831, 2, 26680, 6, 27028, 4, 0, 0, NONE), // 06 苗族
    r(27127, 2, 27706, 2, 26344, 6, 27708, 2, 0, 0, NONE), // 07 彝族
    r(27071, 2, 27710, 2, 26170, 6, 25912, 6, 0, 0, NONE), // 08 壮族
    r(21076, 2, 16964, 2, 22652, 9, 26807, 5, 0, 0, NONE), // 09 布依族
    r(2229, 2, 24003, 2, 22814, 9, 24538, 6, 0, 0, NONE), // 10 朝鲜族
    r(27160, 2, 18819, 2, 26542, 6, 5278, 3, 0, 0, NONE), // 11 满族
    r(5991, 2, 22066, 2, 26026, 6, 21932, 4, 0, 0, NONE), // 12 侗族
    r(18642, 2, 27704, 2, 26578, 6, 27676, 3, 0, 0, NONE), // 13 瑶族
    r(27173, 2, 24302, 2, 26602, 6, 27658, 3, 0, 0, NONE), // 14 白族
    r(805, 2, 19146, 2, 22436, 9, 26952, 5, 0, 0, NONE), // 15 土家族
    r(27080, 2, 18823, 2, 22409, 9, 27000, 4, 0, 0, NONE), // 16 哈尼族
    r(27220, 2, 24974, 2, 19760, 12, 21526, 5, 0, 0, NONE), // 17 哈萨克族
    r(21840, 2, 8, 2, 26038, 6, 27661, 3, 0, 0, NONE), // 18 傣族
    r(14038, 2, 24915, 2, 26770, 6, 18785, 2, 0, 0, NONE), // 19 黎族
    r(206, 2, 25072, 2, 22292, 9, 27016, 4, 0, 0, NONE), // 20 傈僳族
    r(183, 2, 25091, 2, 26008, 6, 7403, 2, 0, 0, NONE), // 21 佤族
    r(166, 2, 24617, 2, 26590, 6, 27670, 3, 0, 0, NONE), // 22 畲族
    r(27265, 2, 25533, 2, 23246, 9, 23795, 7, 0, 0, NONE), // 23 高山族
    r(27086, 2, 27698, 2, 22724, 9, 27012, 4, 0, 0, NONE), // 24 拉祜族
    r(27292, 2, 25606, 2, 26476, 6, 27673, 3, 0, 0, NONE), // 25 水族
    r(167, 2, 1652, 2, 22184, 9, 21932, 9, 0, 0, NONE), // 26 东乡族
    r(27310, 2, 27700, 2, 23003, 9, 27032, 4, 0, 0, NONE), // 27 纳西族
    r(27089, 2, 24946, 2, 22796, 9, 24958, 6, 0, 0, NONE), // 28 景颇族
    r(27322, 2, 24821, 2, 17771, 15, 25018, 6, 0, 0, NONE), // 29 柯尔克孜族
    r(2209, 2, 25079, 2, 26158, 6, 10230, 2, 0, 0, NONE), // 30 土族
    r(27092, 2, 27690, 2, 20936, 12, 26984, 4, 0, 0, NONE), // 31 达斡尔族
    r(27095, 2, 25162, 2, 22247, 9, 26897, 5, 0, 0, NONE), // 32 仫佬族
    r(27272, 2, 24903, 2, 26644, 6, 26922, 5, 0, 0, NONE), // 33 羌族
    r(27275, 2, 23934, 2, 22661, 9, 26797, 5, 0, 0, NONE), // 34 布朗族
    r(27358, 2, 24905, 2, 22751, 9, 26932, 5, 0, 0, NONE), // 35 撒拉族
    r(27098, 2, 24869, 2, 22877, 9, 25252, 6, 0, 0, NONE), // 36 毛南族
    r(27370, 2, 18893, 2, 22229, 9, 26842, 5, 0, 0, NONE), // 37 仡佬族
    r(27278, 2, 27702, 2, 23111, 9, 27056, 4, 0, 0, NONE), // 38 锡伯族
    r(18639, 2, 24405, 2, 23147, 9, 24232, 6, 0, 0, NONE), // 39 阿昌族
    r(2198, 2, 25197, 2, 22787, 9, 27048, 4, 0, 0, NONE), // 40 普米族
    r(27156, 2, 24197, 2, 19832, 12, 21736, 5, 0, 0, NONE), // 41 塔吉克族
    r(27249, 2, 25310, 2, 26368, 6, 8150, 2, 0, 0, NONE), // 42 怒族
    r(27330, 2, 298, 2, 305, 15, 21746, 5, 248, 91, NONE), // 43 乌孜别克族
    r(27101, 2, 21325, 2, 19520, 12, 14737, 4, 0, 0, NONE), // 44 俄罗斯族
    r(27400, 2, 27692, 2, 20972, 12, 24640, 6, 0, 0, NONE), // 45 鄂温克族
    r(27287, 2, 24556, 2, 22697, 9, 26817, 5, 0, 0, NONE), // 46 德昂族
    r(27412, 2, 24350, 2, 22283, 9, 26802, 5, 0, 0, NONE), // 47 保安族
    r(27104, 2, 24807, 2, 23075, 9, 26967, 5, 0, 0, NONE), // 48 裕固族
    r(27424, 2, 24730, 2, 25984, 6, 27664, 3, 0, 0, NONE), // 49 京族
    r(186, 2, 25726, 2, 19844, 12, 26942, 5, 0, 0, NONE), // 50 塔塔尔族
    r(213, 2, 9669, 2, 22913, 9, 24592, 6, 0, 0, NONE), // 51 独龙族
    r(27113, 2, 24941, 2, 20960, 12, 25366, 6, 0, 0, NONE), // 52 鄂伦春族
    r(27454, 2, 27694, 2, 23102, 9, 24856, 6, 0, 0, NONE), // 53 赫哲族
    r(27296, 2, 24327, 2, 23120, 9, 26892, 5, 0, 0, NONE), // 54 门巴族
    r(27465, 2, 24161, 2, 22922, 9, 26872, 5, 0, 0, NONE), // 55 珞巴族
    r(1644, 2, 27696, 2, 22463, 9, 27008, 4, 0, 0, NONE), // 56 基诺族
    r(21078, 2, 0, 0, 10446, 24, 9795, 25, 1589, 57, NONE), // 97 其他未识别的民族
    r(27386, 2, 0, 0, 8528, 27, 4731, 35, 1589, 57, NONE), // 98 外国血统中国籍人士
    // education
    r(2229, 2, 0, 0, 17921, 15, 14557, 18, 0, 0, NONE), // 10 研究生教育
    r(27160, 2, 0, 0, 12486, 21, 14202, 19, 0, 0, 0), // 11 博士研究生毕业
    r(5991, 2, 0, 0, 12507, 21, 5007, 34, 0, 0, 0), // 12 博士研究生结业
    r(18642, 2, 0, 0, 12528, 21, 13489, 20, 0, 0, 0), // 13 博士研究生肄业
    r(27173, 2, 0, 0, 13095, 21, 16201, 17, 0, 0, 0), // 14 硕士研究生毕业
    r(805, 2, 0, 0, 13116, 21, 6031, 32, 0, 0, 0), // 15 硕士研究生结业
    r(27080, 2, 0, 0, 13137, 21, 14665, 18, 0, 0, 0), // 16 硕士研究生肄业
    r(27220, 2, 0, 0, 15727, 18, 9445, 25, 0, 0, 0), // 17 研究生班毕业
    r(21840, 2, 0, 0, 15745, 18, 9420, 25, 0, 0, 0), // 18 研究生班结业
    r(14038, 2, 0, 0, 15763, 18, 8930, 26, 0, 0, 0), // 19 研究生班肄业
    r(206, 2, 0, 0, 15223, 18, 11556, 23, 0, 0, NONE), // 20 大学本科教育
    r(183, 2, 0, 0, 15241, 18, 14164, 19, 0, 0, 10), // 21 大学本科毕业
    r(166, 2, 0, 0, 15259, 18, 14145, 19, 0, 0, 10), // 22 大学本科结业
    r(27265, 2, 0, 0, 15277, 18, 13389, 20, 0, 0, 10), // 23 大学本科肄业
    r(27089, 2, 0, 0, 12633, 21, 4587, 36, 0, 0, 10), // 28 大学普通班毕业
    r(2209, 2, 0, 0, 15151, 18, 10062, 24, 0, 0, NONE), // 30 大学专科教育
    r(27092, 2, 0, 0, 15169, 18, 9520, 25, 0, 0, 15), // 31 大学专科毕业
    r(27095, 2, 0, 0, 15187, 18, 9495, 25, 0, 0, 15), // 32 大学专科结业
    r(27272, 2, 0, 0, 15205, 18, 9008, 26, 0, 0, 15), // 33 大学专科肄业
    r(2198, 2, 0, 0, 14881, 18, 7063, 30, 0, 0, NONE), // 40 中等职业教育
    r(27156, 2, 0, 0, 14827, 18, 6159, 32, 0, 0, 19), // 41 中等专科毕业
    r(27249, 2, 0, 0, 14845, 18, 6127, 32, 0, 0, 19), // 42 中等专科结业
    r(27330, 2, 0, 0, 14863, 18, 5410, 33, 0, 0, 19), // 43 中等专科肄业
    r(27101, 2, 0, 0, 15871, 18, 5476, 33, 0, 0, 19), // 44 职业高中毕业
    r(27400, 2, 0, 0, 15889, 18, 5443, 33, 0, 0, 19), // 45 职业高中结业
    r(27287, 2, 0, 0, 15907, 18, 5211, 34, 0, 0, 19), // 46 职业高中肄业
    r(27412, 2, 0, 0, 15439, 18, 8231, 27, 0, 0, 19), // 47 技工学校毕业
    r(27104, 2, 0, 0, 15457, 18, 8204, 27, 0, 0, 19), // 48 技工学校结业
    r(27424, 2, 0, 0, 15475, 18, 7933, 28, 0, 0, 19), // 49 技工学校肄业
    r(168, 2, 0, 0, 10854, 24, 7877, 28, 0, 0, NONE), // 60 普通高级中学教育
    r(16815, 2, 0, 0, 15547, 18, 11892, 22, 0, 0, 29), // 61 普通高中毕业
    r(16823, 2, 0, 0, 15565, 18, 11870, 22, 0, 0, 29), // 62 普通高中结业
    r(2208, 2, 0, 0, 15583, 18, 11464, 23, 0, 0, 29), // 63 普通高中肄业
    r(216, 2, 0, 0, 15097, 18, 7709, 28, 0, 0, NONE), // 70 初级中学教育
    r(21828, 2, 0, 0, 19604, 12, 11804, 22, 0, 0, 33), // 71 初中毕业
    r(27571, 2, 0, 0, 19616, 12, 11349, 23, 0, 0, 33), // 73 初中肄业
    r(2218, 2, 0, 0, 20108, 12, 16286, 17, 0, 0, NONE), // 80 小学教育
    r(3476, 2, 0, 0, 20120, 12, 14719, 18, 0, 0, 36), // 81 小学毕业
    r(27333, 2, 0, 0, 20132, 12, 14373, 19, 0, 0, 36), // 83 小学肄业
    r(2214, 2, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 90 其他
    // relation
    r(203, 2, 0, 0, 8582, 6, 2065, 4, 0, 0, NONE), // 01 本人
    r(4275, 2, 0, 0, 15361, 6, 16133, 17, 0, 0, NONE), // 02 户主
    r(21814, 2, 0, 0, 15349, 18, 5075, 34, 0, 0, NONE), // 03 小集体户户主
    r(2229, 2, 0, 0, 3958, 6, 9190, 6, 0, 0, NONE), // 10 配偶
    r(27160, 2, 0, 0, 4027, 3, 8956, 7, 0, 0, 3), // 11 夫
    r(5991, 2, 0, 0, 19649, 3, 6319, 4, 0, 0, 3), // 12 妻
    r(206, 2, 0, 0, 2882, 3, 21706, 3, 0, 0, NONE), // 20 子
    r(183, 2, 0, 0, 8663, 9, 23464, 8, 0, 0, 6), // 21 独生子
    r(166, 2, 0, 0, 26752, 6, 21466, 10, 0, 0, 6), // 22 长子
    r(27265, 2, 0, 0, 26452, 6, 21676, 10, 0, 0, 6), // 23 次子
    r(27086, 2, 0, 0, 25924, 6, 22139, 9, 0, 0, 6), // 24 三子
    r(27292, 2, 0, 0, 26140, 6, 21476, 10, 0, 0, 6), // 25 四子
    r(167, 2, 0, 0, 25978, 6, 21941, 9, 0, 0, 6), // 26 五子
    r(27310, 2, 0, 0, 17246, 15, 14088, 19, 0, 0, 6), // 27 养子或继子
    r(27089, 2, 0, 0, 10641, 6, 21706, 10, 0, 0, 6), // 28 女婿
    r(27322, 2, 0, 0, 19568, 12, 22067, 9, 0, 0, 6), // 29 其他儿子
    r(2209, 2, 0, 0, 2891, 3, 16841, 8, 0, 0, NONE), // 30 女
    r(27092, 2, 0, 0, 22904, 9, 18863, 13, 0, 0, 16), // 31 独生女
    r(27095, 2, 0, 0, 26746, 6, 16886, 15, 0, 0, 16), // 32 长女
    r(27272, 2, 0, 0, 25966, 6, 17021, 15, 0, 0, 16), // 33 二女
    r(27275, 2, 0, 0, 25918, 6, 18546, 14, 0, 0, 16), // 34 三女
    r(27358, 2, 0, 0, 26134, 6, 16916, 15, 0, 0, 16), // 35 四女
    r(27098, 2, 0, 0, 25972, 6, 18350, 14, 0, 0, 16), // 36 五女
    r(27370, 2, 0, 0, 17231, 15, 9870, 24, 0, 0, 16), // 37 养女或继女
    r(27278, 2, 0, 0, 26044, 6, 16841, 15, 0, 0, 16), // 38 儿媳
    r(18639, 2, 0, 0, 19580, 12, 18476, 14, 0, 0, 16), // 39 其他女儿
    r(2198, 2, 0, 0, 2879, 39, 21496, 10, 0, 0, NONE), // 40 孙子、孙女或外孙子、外孙女
    r(27156, 2, 0, 0, 2879, 6, 13529, 20, 0, 0, 26), // 41 孙子
    r(27249, 2, 0, 0, 2888, 6, 6943, 30, 0, 0, 26), // 42 孙女
    r(27330, 2, 0, 0, 2897, 9, 9470, 25, 0, 0, 26), // 43 外孙子
    r(27101, 2, 0, 0, 2909, 9, 4801, 35, 0, 0, 26), // 44 外孙女
    r(27400, 2, 0, 0, 10662, 24, 16931, 15, 0, 0, 26), // 45 孙媳妇或外孙媳妇
    r(27287, 2, 0, 0, 10638, 24, 11280, 23, 0, 0, 26), // 46 孙女婿或外孙女婿
    r(27412, 2, 0, 0, 10902, 24, 18378, 14, 0, 0, 26), // 47 曾孙子或外曾孙子
    r(27104, 2, 0, 0, 10878, 24, 14221, 19, 0, 0, 26), // 48 曾孙女或外曾孙女
    r(27424, 2, 0, 0, 2873, 45, 16666, 16, 0, 0, 26), // 49 其他孙子、孙女或外孙子、外孙女
    r(186, 2, 0, 0, 3973, 6, 25462, 6, 0, 0, NONE), // 50 父母
    r(213, 2, 0, 0, 26548, 6, 9942, 6, 0, 0, 36), // 51 父亲
    r(27113, 2, 0, 0, 26470, 6, 16634, 6, 0, 0, 36), // 52 母亲
    r(27454, 2, 0, 0, 26056, 6, 16554, 16, 0, 0, 36), // 53 公公
    r(27296, 2, 0, 0, 26248, 6, 16570, 16, 0, 0, 36), // 54 婆婆
    r(27465, 2, 0, 0, 26284, 6, 18941, 13, 0, 0, 36), // 55 岳父
    r(1644, 2, 0, 0, 26278, 6, 18954, 13, 0, 0, 36), // 56 岳母
    r(27493, 2, 0, 0, 17996, 15, 11510, 23, 0, 0, 36), // 57 继父或养父
    r(27212, 2, 0, 0, 17981, 15, 11533, 23, 0, 0, 36), // 58 继母或养母
    r(1315, 2, 0, 0, 15043, 18, 11418, 23, 0, 0, 36), // 59 其他父母关系
    r(168, 2, 0, 0, 4665, 24, 21134, 11, 0, 0, NONE), // 60 祖父母或外祖父母
    r(16815, 2, 0, 0, 3970, 6, 13729, 20, 0, 0, 46), // 61 祖父
    r(16823, 2, 0, 0, 22511, 6, 13749, 20, 0, 0, 46), // 62 祖母
    r(2208, 2, 0, 0, 4677, 9, 13589, 20, 0, 0, 46), // 63 外祖父
    r(27122, 2, 0, 0, 22508, 9, 13609, 20, 0, 0, 46), // 64 外祖母
    r(1314, 2, 0, 0, 5773, 33, 13869, 20, 0, 0, 46), // 65 配偶的祖父母或外祖父母
    r(24128, 2, 0, 0, 3967, 9, 16082, 17, 0, 0, 46), // 66 曾祖父
    r(27538, 2, 0, 0, 22805, 9, 16099, 17, 0, 0, 46), // 67 曾祖母
    r(27125, 2, 0, 0, 3958, 39, 9190, 26, 0, 0, 46), // 68 配偶的曾祖父母或外曾祖父母
    r(2213, 2, 0, 0, 4659, 36, 7765, 28, 0, 0, 46), // 69 其他祖父母或外祖父母关系
    r(216, 2, 0, 0, 14995, 12, 24040, 7, 0, 0, NONE), // 70 兄弟姐妹
    r(21828, 2, 0, 0, 12360, 3, 13509, 13, 0, 0, 56), // 71 兄
    r(27131, 2, 0, 0, 27679, 3, 13509, 20, 0, 0, 56), // 72 嫂
    r(27571, 2, 0, 0, 12366, 3, 11980, 15, 0, 0, 56), // 73 弟
    r(27134, 2, 0, 0, 26338, 6, 11980, 22, 0, 0, 56), // 74 弟媳
    r(27227, 2, 0, 0, 26218, 6, 11760, 12, 0, 0, 56), // 75 姐姐
    r(27137, 2, 0, 0, 26212, 6, 11760, 22, 0, 0, 56), // 76 姐夫
    r(27589, 2, 0, 0, 26206, 6, 10302, 14, 0, 0, 56), // 77 妹妹
    r(27230, 2, 0, 0, 26200, 6, 10302, 24, 0, 0, 56), // 78 妹夫
    r(19397, 2, 0, 0, 14989, 18, 18876, 13, 0, 0, 56), // 79 其他兄弟姐妹
    r(2218, 2, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 80 其他
    r(3476, 2, 0, 0, 26002, 6, 11782, 22, 0, 0, 66), // 81 伯父
    r(12021, 2, 0, 0, 25996, 6, 7093, 30, 0, 0, 66), // 82 伯母
    r(27333, 2, 0, 0, 26122, 6, 9942, 24, 0, 0, 66), // 83 叔父
    r(27140, 2, 0, 0, 26254, 6, 6319, 32, 0, 0, 66), // 84 婶母
    r(21841, 2, 0, 0, 26668, 6, 16634, 16, 0, 0, 66), // 85 舅父
    r(27143, 2, 0, 0, 26662, 6, 10278, 24, 0, 0, 66), // 86 舅母
    r(27567, 2, 0, 0, 26242, 6, 8982, 26, 0, 0, 66), // 87 姨父
    r(27239, 2, 0, 0, 26236, 6, 16976, 15, 0, 0, 66), // 88 姨母
    r(27634, 2, 0, 0, 26230, 6, 8956, 26, 0, 0, 66), // 89 姑父
    r(2214, 2, 0, 0, 26224, 6, 16901, 15, 0, 0, 66), // 90 姑母
    r(2228, 2, 0, 0, 12612, 21, 17006, 15, 0, 0, 66), // 91 堂兄弟、堂姐妹
    r(27149, 2, 0, 0, 13284, 21, 19196, 12, 0, 0, 66), // 92 表兄弟、表姐妹
    r(27682, 2, 0, 0, 26020, 6, 18668, 13, 0, 0, 66), // 93 侄子
    r(27554, 2, 0, 0, 26014, 6, 14449, 18, 0, 0, 66), // 94 侄女
    r(27435, 2, 0, 0, 22490, 6, 19280, 12, 0, 0, 66), // 95 外甥
    r(27152, 2, 0, 0, 22490, 9, 16337, 17, 0, 0, 66), // 96 外甥女
    r(21078, 2, 0, 0, 19556, 12, 18490, 14, 0, 0, 66), // 97 其他亲属
    r(27386, 2, 0, 0, 26032, 6, 16856, 15, 0, 0, 66), // 98 保姆
    r(18627, 2, 0, 0, 23192, 9, 18448, 14, 0, 0, 66), // 99 非亲属
    // relation_group
    r(169, 1, 0, 0, 17741, 15, 9720, 25, 0, 0, NONE), // 0 本人或户主
    r(184, 1, 0, 0, 3958, 6, 9190, 6, 0, 0, NONE), // 1 配偶
    r(166, 1, 0, 0, 2882, 3, 21706, 3, 0, 0, NONE), // 2 子
    r(1977, 1, 0, 0, 2891, 3, 16841, 8, 0, 0, NONE), // 3 女
    r(614, 1, 0, 0, 2879, 39, 21496, 10, 0, 0, NONE), // 4 孙子、孙女或外孙子、外孙女
    r(186, 1, 0, 0, 3973, 6, 25462, 6, 0, 0, NONE), // 5 父母
    r(168, 1, 0, 0, 4665, 24, 21134, 11, 0, 0, NONE), // 6 祖父母或外祖父母
    r(216, 1, 0, 0, 12360, 21, 24040, 7, 0, 0, NONE), // 7 兄、弟、姐、妹
    r(2218, 1, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 8 其他
    // political_status
    r(203, 2, 0, 0, 12297, 21, 4036, 38, 0, 0, NONE), // 01 中国共产党党员
    r(4275, 2, 0, 0, 8312, 27, 2348, 51, 0, 0, NONE), // 02 中国共产党预备党员
    r(21814, 2, 0, 0, 5575, 33, 4443, 36, 0, 0, NONE), // 03 中国共产主义青年团团员
    r(27068, 2, 0, 0, 4623, 36, 1870, 55, 0, 0, NONE), // 04 中国国民党革命委员会会员
    r(21832, 2, 0, 0, 10350, 24, 4224, 37, 0, 0, NONE), // 05 中国民主同盟盟员
    r(27118, 2, 0, 0, 8393, 27, 812, 64, 0, 0, NONE), // 06 中国民主建国会会员
    r(27127, 2, 0, 0, 8366, 27, 1815, 55, 0, 0, NONE), // 07 中国民主促进会会员
    r(27071, 2, 0, 0, 8339, 27, 1183, 59, 0, 0, NONE), // 08 中国农工民主党党员
    r(21076, 2, 0, 0, 12318, 21, 5109, 34, 0, 0, NONE), // 09 中国致公党党员
    r(2229, 2, 0, 0, 14917, 18, 7737, 28, 0, 0, NONE), // 10 九三学社社员
    r(27160, 2, 0, 0, 7213, 30, 2033, 54, 0, 0, NONE), // 11 台湾民主自治同盟盟员
    r(5991, 2, 0, 0, 12948, 21, 4973, 34, 0, 0, NONE), // 12 无党派民主人士
    r(18642, 2, 0, 0, 543, 6, 16235, 17, 1002, 61, NONE), // 13 群众
    // occupation_1999
    r(169, 1, 0, 0, 1123, 60, 2547, 47, 0, 0, NONE), // 0 国家机关、党群组织、企业、事业单位负责人
    r(184, 1, 0, 0, 14809, 18, 6063, 32, 3723, 40, NONE), // 1 专业技术人员
    r(166, 1, 0, 0, 14809, 18, 6063, 32, 3723, 40, NONE), // 2 专业技术人员
    r(1977, 1, 0, 0, 8474, 27, 8852, 26, 0, 0, NONE), // 3 办事人员和有关人员
    r(614, 1, 0, 0, 10518, 24, 8878, 26, 0, 0, NONE), // 4 商业、服务业人员
    r(186, 1, 0, 0, 2918, 45, 2450, 49, 0, 0, NONE), // 5 农、林、牧、渔、水利业生产人员
    r(168, 1, 0, 0, 2499, 48, 3008, 44, 3683, 40, NONE), // 6 生产、运输设备操作人员及有关人员
    r(216, 1, 0, 0, 2499, 48, 3008, 44, 3683, 40, NONE), // 7 生产、运输设备操作人员及有关人员
    r(2218, 1, 0, 0, 2499, 48, 3008, 44, 3683, 40, NONE), // 8 生产、运输设备操作人员及有关人员
    r(1316, 1, 0, 0, 2499, 48, 3008, 44, 3683, 40, NONE), // 9 生产、运输设备操作人员及有关人员
    r(1653, 1, 0, 0, 20642, 6, 12066, 8, 0, 0, NONE), // X 军人
    r(4467, 1, 0, 0, 5542, 33, 6665, 31, 0, 0, NONE), // Y 不便分类的其他从业人员
    // occupation_2015
    r(184, 1, 0, 0, 513, 84, 940, 62, 0, 0, NONE), // 1 党的机关、国家机关、群众团体和社会组织、企事业单位负责人
    r(166, 1, 0, 0, 14809, 18, 6063, 32, 0, 0, NONE), // 2 专业技术人员
    r(1977, 1, 0, 0, 8474, 27, 8852, 26, 0, 0, NONE), // 3 办事人员和有关人员
    r(614, 1, 0, 0, 3919, 39, 18915, 13, 0, 0, NONE), // 4 社会生产服务和生活服务人员
    r(186, 1, 0, 0, 2963, 45, 1063, 60, 0, 0, NONE), // 5 农、林、牧、渔业生产及辅助人员
    r(168, 1, 0, 0, 8690, 27, 5278, 33, 0, 0, NONE), // 6 生产制造及有关人员
    r(216, 1, 0, 0, 20642, 6, 12066, 8, 0, 0, NONE), // 7 军人
    r(2218, 1, 0, 0, 5542, 33, 6665, 31, 0, 0, NONE), // 8 不便分类的其他从业人员
    // degree
    r(184, 1, 0, 0, 19736, 12, 14593, 18, 0, 0, NONE), // 1 名誉博士
    r(166, 1, 0, 0, 12486, 6, 21923, 9, 0, 0, NONE), // 2 博士
    r(1977, 1, 0, 0, 13095, 6, 6031, 6, 0, 0, NONE), // 3 硕士
    r(614, 1, 0, 0, 26266, 6, 13389, 8, 0, 0, NONE), // 4 学士
    // document_type
    r(27163, 3, 0, 0, 12345, 15, 11848, 22, 0, 0, NONE), // 111 居民身份证
    r(27166, 3, 0, 0, 12339, 21, 6287, 32, 326, 13, NONE), // 112 临时居民身份证
    r(27169, 3, 0, 0, 17582, 9, 11303, 23, 326, 13, NONE), // 113 户口簿
    r(27172, 3, 0, 0, 7153, 30, 16682, 16, 0, 0, NONE), // 114 中国人民解放军军官证
    r(27175, 3, 0, 0, 3880, 39, 9345, 25, 0, 0, NONE), // 115 中国人民武装警察部队警官证
    r(27201, 3, 0, 0, 20432, 12, 16269, 17, 0, 0, NONE), // 414 普通护照
    r(27177, 3, 0, 0, 2735, 33, 1242, 43, 0, 0, NONE), // 511 台湾居民来往大陆通行证
    r(27439, 3, 0, 0, 2735, 47, 1242, 58, 0, 0, NONE), // 512 台湾居民来往大陆通行证(一次有效)
    r(27442, 3, 0, 0, 12843, 21, 3521, 41, 3841, 39, NONE), // 513 往来港澳通行证
    r(27445, 3, 0, 0, 6447, 32, 1703, 56, 0, 0, NONE), // 516 港澳同胞回乡证(通行卡)
    r(27472, 3, 0, 0, 12465, 21, 2141, 52, 0, 0, NONE), // 551 华侨回国定居证
    r(27475, 3, 0, 0, 12570, 21, 3227, 43, 0, 0, NONE), // 552 台湾居民定居证
    r(27478, 3, 0, 0, 10614, 24, 5041, 34, 0, 0, NONE), // 553 外国人永久居留证
    r(27465, 3, 0, 0, 15133, 18, 8904, 26, 0, 0, NONE), // 554 外国人居留证
    r(27481, 3, 0, 0, 10590, 24, 4407, 36, 0, 0, NONE), // 555 外国人临时居留证
    r(27637, 3, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 990 其他
    // health_document_type
    r(203, 2, 0, 0, 12345, 15, 11848, 22, 0, 0, NONE), // 01 居民身份证
    r(4275, 2, 0, 0, 17576, 15, 11303, 23, 0, 0, NONE), // 02 居民户口簿
    r(21814, 2, 0, 0, 20438, 6, 23488, 8, 0, 0, NONE), // 03 护照
    r(27068, 2, 0, 0, 7174, 9, 12066, 21, 0, 0, NONE), // 04 军官证
    r(21832, 2, 0, 0, 23237, 9, 16871, 15, 0, 0, NONE), // 05 驾驶证
    r(27118, 2, 0, 0, 5707, 33, 1759, 56, 0, 0, NONE), // 06 港澳居民来往内地通行证
    r(27127, 2, 0, 0, 5641, 33, 1242, 43, 2782, 46, NONE), // 07 台湾居民来往内地通行证
    r(18627, 2, 0, 0, 10470, 24, 10134, 24, 0, 0, NONE), // 99 其他法定有效证件
    // disability_grade
    r(184, 1, 0, 0, 17096, 6, 12045, 21, 0, 0, NONE), // 1 一级
    r(166, 1, 0, 0, 17171, 6, 23809, 7, 0, 0, NONE), // 2 二级
    r(1977, 1, 0, 0, 17126, 6, 23816, 7, 0, 0, NONE), // 3 三级
    r(614, 1, 0, 0, 26146, 6, 23823, 7, 16794, 16, NONE), // 4 四级
    // disability_type
    r(184, 1, 0, 0, 20900, 6, 16422, 6, 0, 0, NONE), // 1 视力
    r(166, 1, 0, 0, 19748, 6, 14575, 7, 0, 0, NONE), // 2 听力
    r(1977, 1, 0, 0, 20912, 6, 16354, 6, 0, 0, NONE), // 3 言语
    r(614, 1, 0, 0, 20828, 6, 14354, 8, 0, 0, NONE), // 4 肢体
    r(186, 1, 0, 0, 20444, 6, 11326, 12, 0, 0, NONE), // 5 智力
    r(168, 1, 0, 0, 13188, 6, 16218, 6, 0, 0, NONE), // 6 精神
    r(216, 1, 0, 0, 19976, 6, 14278, 8, 0, 0, NONE), // 7 多重
    // registration_nature
    r(184, 1, 0, 0, 18206, 15, 7451, 29, 0, 0, NONE), // 1 非农业户口
    r(166, 1, 0, 0, 18209, 12, 9320, 25, 0, 0, NONE), // 2 农业户口
    r(1316, 1, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 9 其他
    // household_type
    r(184, 1, 0, 0, 22553, 9, 16506, 16, 0, 0, NONE), // 1 家庭户
    r(166, 1, 0, 0, 15352, 9, 13409, 20, 0, 0, NONE), // 2 集体户
    r(1316, 1, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 9 其他
    // service_institution_type
    r(2229, 2, 0, 0, 5683, 24, 4766, 35, 0, 0, NONE), // 10 计划生育服务机构
    r(27160, 2, 0, 0, 5674, 33, 18406, 14, 0, 0, 0), // 11 国家级计划生育服务机构
    r(5991, 2, 0, 0, 7333, 30, 16730, 16, 0, 0, 0), // 12 省级计划生育服务机构
    r(18642, 2, 0, 0, 7273, 30, 16714, 16, 0, 0, 0), // 13 地级计划生育服务机构
    r(27173, 2, 0, 0, 8501, 27, 11738, 22, 7567, 29, 0), // 14 县级计划生育服务站
    r(805, 2, 0, 0, 8420, 27, 12255, 21, 7567, 29, 0), // 15 乡级计划生育服务所
    r(27080, 2, 0, 0, 8609, 27, 13949, 20, 0, 0, 0), // 16 村级计划生育服务室
    r(14038, 2, 0, 0, 7183, 30, 5311, 33, 0, 0, 0), // 19 其他计划生育服务机构
    r(2209, 2, 0, 0, 16467, 6, 23400, 8, 0, 0, NONE), // 30 医院
    r(27092, 2, 0, 0, 20804, 12, 16538, 16, 0, 0, 8), // 31 综合医院
    r(27095, 2, 0, 0, 19424, 12, 14392, 19, 0, 0, 8), // 32 专科医院
    r(27272, 2, 0, 0, 16456, 17, 4836, 35, 0, 0, 8), // 33 妇产(科)医院
    r(2198, 2, 0, 0, 7596, 29, 3480, 41, 0, 0, NONE), // 40 社区卫生服务中心(站)
    r(27156, 2, 0, 0, 7596, 24, 3480, 31, 0, 0, 12), // 41 社区卫生服务中心
    r(27249, 2, 0, 0, 13158, 21, 5871, 32, 0, 0, 12), // 42 社区卫生服务站
    r(186, 2, 0, 0, 17162, 9, 18772, 13, 0, 0, NONE), // 50 卫生院
    r(213, 2, 0, 0, 18086, 15, 9216, 26, 0, 0, 15), // 51 街道卫生院
    r(27113, 2, 0, 0, 17156, 15, 11936, 22, 0, 0, 15), // 52 乡镇卫生院
    r(168, 2, 0, 0, 9294, 26, 4187, 37, 0, 0, NONE), // 60 妇幼保健院(所、站)
    r(16815, 2, 0, 0, 9294, 15, 19148, 12, 0, 0, 18), // 61 妇幼保健院
    r(16823, 2, 0, 0, 17486, 15, 18798, 13, 0, 0, 18), // 62 妇幼保健所
    r(2208, 2, 0, 0, 17501, 15, 21156, 11, 0, 0, 18), // 63 妇幼保健站
    r(27122, 2, 0, 0, 15673, 18, 9086, 26, 0, 0, 18), // 64 生殖保健中心
    r(2214, 2, 0, 0, 10422, 24, 9620, 25, 0, 0, NONE), // 90 其他服务机构类型
    // pregnancy_outcome
    r(2229, 2, 0, 0, 26530, 6, 21546, 10, 0, 0, NONE), // 10 活产
    r(27160, 2, 0, 0, 20984, 12, 16762, 16, 0, 0, 0), // 11 阴道分娩
    r(5991, 2, 0, 0, 22319, 9, 16014, 17, 0, 0, 0), // 12 剖宫产
    r(206, 2, 0, 0, 20024, 12, 10206, 24, 0, 0, NONE), // 20 妊娠终止
    r(183, 2, 0, 0, 20864, 12, 13849, 20, 0, 0, 3), // 21 自然流产
    r(166, 2, 0, 0, 11165, 23, 5967, 32, 0, 0, 3), // 22 12周以内人工流产
    r(27265, 2, 0, 0, 11142, 23, 6603, 31, 0, 0, 3), // 23 12周以上人工流产
    r(2209, 2, 0, 0, 26464, 6, 19052, 12, 0, 0, NONE), // 30 死胎
    r(2198, 2, 0, 0, 26458, 6, 21716, 10, 0, 0, NONE), // 40 死产
    r(2214, 2, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 90 其他
    // contraception
    r(14034, 3, 0, 0, 12408, 15, 14683, 18, 0, 0, NONE), // 100 口服避孕药
    r(27160, 3, 0, 0, 13074, 21, 6758, 31, 0, 0, 0), // 110 短效口服避孕药
    r(27077, 3, 0, 0, 13368, 21, 6973, 30, 0, 0, 0), // 120 长效口服避孕药
    r(27187, 3, 0, 0, 17966, 15, 11257, 23, 0, 0, 0), // 130 紧急避孕药
    r(27196, 3, 0, 0, 17666, 15, 4074, 38, 0, 0, 0), // 140 探亲避孕药
    r(14038, 3, 0, 0, 12402, 21, 10110, 24, 0, 0, 0), // 190 其他口服避孕药
    r(14046, 3, 0, 0, 17846, 15, 10014, 24, 0, 0, NONE), // 200 注射避孕针
    r(23605, 3, 0, 0, 13053, 21, 16405, 17, 0, 0, NONE), // 300 皮下埋植避孕剂
    r(2198, 3, 0, 0, 23129, 9, 19352, 12, 0, 0, NONE), // 400 阴道环
    r(23613, 3, 0, 0, 9268, 26, 5177, 34, 0, 0, NONE), // 500 外用避孕药(杀精剂)
    r(2203, 3, 0, 0, 10404, 18, 18280, 14, 0, 0, NONE), // 600 屏障避孕器具
    r(16815, 3, 0, 0, 17906, 15, 21167, 11, 0, 0, 10), // 610 男用避孕套
    r(16823, 3, 0, 0, 17471, 15, 18733, 13, 0, 0, 10), // 620 女用避孕套
    r(2208, 3, 0, 0, 20996, 12, 21914, 9, 0, 0, 10), // 630 阴道隔膜
    r(2213, 3, 0, 0, 10398, 24, 13689, 20, 0, 0, 10), // 690 其他屏障避孕器具
    r(19393, 3, 0, 0, 8567, 15, 14240, 19, 0, 0, NONE), // 700 宫内节育器
    r(27556, 3, 0, 0, 8561, 21, 21436, 10, 0, 0, 15), // 710 带铜宫内节育器
    r(27131, 3, 0, 0, 8555, 27, 13629, 20, 0, 0, 15), // 720 带药带铜宫内节育器
    r(27571, 3, 0, 0, 12822, 21, 9645, 25, 0, 0, 15), // 730 带孕激素节育器
    r(19397, 3, 0, 0, 12423, 21, 22058, 9, 0, 0, 15), // 790 其他宫内节育器
    r(2218, 3, 0, 0, 17462, 9, 18928, 13, 0, 0, NONE), // 800 绝育术
    r(23621, 3, 0, 0, 17456, 15, 6541, 20, 0, 0, 20), // 810 女性绝育术
    r(12021, 3, 0, 0, 17891, 15, 7422, 18, 0, 0, 20), // 820 男性绝育术
    r(2223, 3, 0, 0, 17216, 15, 19208, 12, 0, 0, NONE), // 900 其他避孕法
    r(2228, 3, 0, 0, 18026, 15, 18420, 14, 0, 0, 23), // 910 自然避孕法
    r(27640, 3, 0, 0, 12393, 9, 11372, 23, 0, 0, NONE), // A00 未避孕
    r(27643, 3, 0, 0, 26350, 6, 14701, 18, 0, 0, 25), // A10 待孕
    r(27646, 3, 0, 0, 26554, 6, 14485, 18, 0, 0, 25), // A20 现孕
    r(27649, 3, 0, 0, 26632, 6, 22022, 9, 0, 0, 25), // A30 绝经
    r(27652, 3, 0, 0, 12381, 21, 11395, 23, 0, 0, 25), // A90 其他原因未避孕
    // pregnancy_check_result
    r(184, 1, 0, 0, 26434, 6, 19184, 12, 0, 0, NONE), // 1 未孕
    r(166, 1, 0, 0, 26362, 6, 23512, 8, 0, 0, NONE), // 2 怀孕
    // iud_check_result
    r(184, 1, 0, 0, 12696, 21, 21516, 10, 0, 0, NONE), // 1 宫内节育器正常
    r(166, 1, 0, 0, 12675, 21, 19064, 12, 0, 0, NONE), // 2 宫内节育器异常
    r(1977, 1, 0, 0, 15529, 18, 25342, 6, 0, 0, NONE), // 3 无宫内节育器
    // reproductive_health_result
    r(27064, 3, 0, 0, 12711, 6, 25348, 6, 0, 0, NONE), // 000 正常
    r(14034, 3, 0, 0, 15403, 18, 4939, 34, 0, 0, NONE), // 100 常见妇科炎症
    r(27160, 3, 0, 0, 15085, 12, 22157, 9, 0, 0, 1), // 110 阴道炎症
    r(27163, 3, 0, 0, 12864, 21, 14467, 18, 9242, 26, 2), // 111 念珠菌性阴道炎
    r(27166, 3, 0, 0, 17861, 15, 12276, 21, 0, 0, 2), // 112 滴虫阴道炎
    r(27169, 3, 0, 0, 15853, 18, 14183, 19, 0, 0, 2), // 113 细菌性阴道病
    r(27181, 3, 0, 0, 15079, 18, 16991, 15, 0, 0, 2), // 119 其他阴道炎症
    r(27077, 3, 0, 0, 20096, 12, 21426, 10, 0, 0, 1), // 120 宫颈炎症
    r(27187, 3, 0, 0, 20708, 12, 14335, 19, 0, 0, 1), // 130 盆腔炎症
    r(14038, 3, 0, 0, 15007, 18, 5344, 33, 0, 0, 1), // 190 其他妇科炎症
    r(14046, 3, 0, 0, 13221, 21, 3763, 39, 0, 0, NONE), // 200 节育措施并发症
    r(2223, 3, 0, 0, 15025, 18, 19220, 12, 0, 0, NONE), // 900 其他检查结果
    // birth_health
    r(184, 1, 0, 0, 12711, 6, 25348, 6, 0, 0, NONE), // 1 正常
    r(166, 1, 0, 0, 19496, 12, 16602, 16, 0, 0, NONE), // 2 低体重儿
    r(1977, 1, 0, 0, 8744, 27, 14009, 20, 0, 0, NONE), // 3 肉眼可见的出生缺陷
    r(1316, 1, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 9 其他
    // child_survival
    r(184, 1, 0, 0, 26260, 6, 26782, 5, 0, 0, NONE), // 1 存活
    r(166, 1, 0, 0, 11058, 6, 26988, 4, 0, 0, NONE), // 2 死亡
    r(1316, 1, 0, 0, 20276, 12, 21288, 7, 0, 0, NONE), // 9 情况未明
    // birth_remark
    r(184, 1, 0, 0, 20504, 12, 18462, 14, 0, 0, NONE), // 1 正常生育
    r(166, 1, 0, 0, 22760, 9, 21376, 10, 0, 0, NONE), // 2 收抱养
    r(1977, 1, 0, 0, 26740, 6, 14539, 18, 0, 0, NONE), // 3 送养
    r(614, 1, 0, 0, 19640, 12, 9918, 24, 0, 0, NONE), // 4 判给前妻
    r(186, 1, 0, 0, 19628, 12, 8042, 27, 0, 0, NONE), // 5 判给前夫
    r(168, 1, 0, 0, 26584, 6, 3643, 40, 0, 0, NONE), // 6 男带
    r(216, 1, 0, 0, 26194, 6, 3270, 42, 0, 0, NONE), // 7 女带
    // parentage
    r(184, 1, 0, 0, 8771, 27, 2828, 45, 0, 0, NONE), // 1 育龄妇女与丈夫亲生
    r(166, 1, 0, 0, 4000, 36, 4905, 34, 0, 0, NONE), // 2 育龄妇女亲生、非丈夫亲生
    r(1977, 1, 0, 0, 4695, 36, 4335, 36, 0, 0, NONE), // 3 非育龄妇女亲生、丈夫亲生
    r(614, 1, 0, 0, 3997, 39, 7961, 27, 0, 0, NONE), // 4 非育龄妇女亲生、非丈夫亲生
    r(186, 1, 0, 0, 11625, 23, 6223, 32, 0, 0, NONE), // 5 单亲(与亲母同住)
    r(168, 1, 0, 0, 11648, 23, 6191, 32, 0, 0, NONE), // 6 单亲(与亲父同住)
    r(216, 1, 0, 0, 10758, 24, 14069, 19, 0, 0, NONE), // 7 收养或抱养或领养
    r(1316, 1, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 9 其他
    // only_child_status
    r(184, 1, 0, 0, 17711, 15, 16586, 16, 0, 0, NONE), // 1 是独生子女
    r(166, 1, 0, 0, 18221, 15, 13569, 20, 0, 0, NONE), // 2 非独生子女
    // migration_reason
    r(2229, 2, 0, 0, 19664, 12, 16778, 16, 0, 0, NONE), // 10 务工经商
    r(27160, 2, 0, 0, 20168, 12, 19088, 12, 6851, 31, 0), // 11 工作调动
    r(206, 2, 0, 0, 21020, 12, 18980, 12, 0, 0, NONE), // 20 随同流动
    r(2209, 2, 0, 0, 20072, 12, 16388, 17, 0, 0, NONE), // 30 学习培训
    r(2198, 2, 0, 0, 20324, 12, 7681, 28, 0, 0, NONE), // 40 投亲靠友
    r(186, 2, 0, 0, 20336, 12, 21646, 10, 0, 0, NONE), // 50 拆迁搬家
    r(168, 2, 0, 0, 20048, 12, 3354, 8, 0, 0, NONE), // 60 婚姻嫁娶
    r(2214, 2, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 90 其他
    // entry_reason
    r(184, 1, 0, 0, 26722, 6, 23456, 8, 0, 0, NONE), // 1 迁入
    r(166, 1, 0, 0, 8759, 6, 26972, 4, 0, 0, NONE), // 2 出生
    r(1977, 1, 0, 0, 19928, 12, 7653, 28, 0, 0, NONE), // 3 外省流入
    r(1316, 1, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 9 其他
    // exit_reason
    r(184, 1, 0, 0, 26728, 6, 22031, 9, 0, 0, NONE), // 1 迁出
    r(166, 1, 0, 0, 11058, 6, 6510, 4, 0, 0, NONE), // 2 死亡
    r(1977, 1, 0, 0, 13011, 21, 9990, 24, 0, 0, NONE), // 3 流入人口又流出
    r(1316, 1, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 9 其他
    // wis_entry_reason
    r(184, 1, 0, 0, 26092, 6, 18364, 14, 0, 0, NONE), // 1 初婚
    r(166, 1, 0, 0, 18602, 14, 21656, 10, 0, 0, NONE), // 2 再婚(复婚)
    r(1977, 1, 0, 0, 26722, 6, 23456, 8, 0, 0, NONE), // 3 迁入
    r(614, 1, 0, 0, 26428, 6, 22148, 9, 0, 0, NONE), // 4 未婚
    r(186, 1, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 5 其他
    // wis_exit_reason
    r(184, 1, 0, 0, 18146, 15, 12150, 21, 0, 0, NONE), // 1 超出育龄期
    r(166, 1, 0, 0, 15982, 15, 6510, 31, 0, 0, NONE), // 2 孕产期死亡
    r(1977, 1, 0, 0, 15979, 18, 18336, 14, 0, 0, NONE), // 3 非孕产期死亡
    r(614, 1, 0, 0, 26728, 6, 22031, 9, 0, 0, NONE), // 4 迁出
    r(186, 1, 0, 0, 26512, 6, 21887, 9, 0, 0, NONE), // 5 注销
    r(1316, 1, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 9 其他
    // managing_relationship
    r(184, 1, 0, 0, 17636, 15, 6727, 31, 0, 0, NONE), // 1 户籍地管理
    r(166, 1, 0, 0, 17876, 15, 7905, 28, 0, 0, NONE), // 2 现居地管理
    r(1977, 1, 0, 0, 15385, 18, 8177, 27, 0, 0, NONE), // 3 工作单位管理
    // housing_nature
    r(2229, 2, 0, 0, 15835, 18, 11441, 23, 0, 0, NONE), // 10 租赁廉租住房
    r(27160, 2, 0, 0, 17951, 15, 12192, 21, 0, 0, NONE), // 11 租赁公租房
    r(5991, 2, 0, 0, 15817, 18, 13709, 20, 0, 0, NONE), // 12 租赁其他住房
    r(18642, 2, 0, 0, 20852, 12, 21686, 10, 0, 0, NONE), // 13 自建住房
    r(27173, 2, 0, 0, 23183, 9, 8015, 27, 0, 0, NONE), // 14 集资房
    r(805, 2, 0, 0, 20186, 6, 14411, 19, 0, 0, NONE), // 15 公房
    r(27080, 2, 0, 0, 20180, 12, 7480, 29, 0, 0, NONE), // 16 已购公房
    r(27220, 2, 0, 0, 18116, 15, 7821, 28, 0, 0, NONE), // 17 购买商品房
    r(21840, 2, 0, 0, 18101, 15, 7033, 30, 0, 0, NONE), // 18 购买两限房
    r(14038, 2, 0, 0, 13305, 21, 7793, 28, 0, 0, NONE), // 19 购买经济适用房
    r(206, 2, 0, 0, 13326, 21, 4479, 36, 0, 0, NONE), // 20 购买集体所有房
    r(183, 2, 0, 0, 2873, 6, 5311, 5, 0, 0, NONE), // 21 其他
    // building_type
    r(184, 1, 0, 0, 19508, 12, 23416, 8, 0, 0, NONE), // 1 低层住宅
    r(166, 1, 0, 0, 19940, 12, 19160, 12, 0, 0, NONE), // 2 多层住宅
    r(1977, 1, 0, 0, 17531, 15, 23440, 8, 0, 0, NONE), // 3 小高层住宅
    r(614, 1, 0, 0, 17534, 12, 21977, 9, 0, 0, NONE), // 4 高层住宅
    r(186, 1, 0, 0, 18161, 15, 17051, 15, 0, 0, NONE), // 5 超高层住宅
    r(1316, 1, 0, 0, 15061, 18, 5311, 5, 0, 0, NONE), // 9 其他类型住宅
    // inquiry_direction
    r(184, 1, 0, 0, 17546, 15, 9164, 26, 0, 0, NONE), // 1 居住地发送
    r(166, 1, 0, 0, 17621, 15, 7509, 29, 0, 0, NONE), // 2 户籍地发送
    // inquiry_urgency
    r(184, 1, 0, 0, 17966, 6, 25816, 6, 745, 67, NONE), // 1 紧急
    r(166, 1, 0, 0, 17111, 6, 16269, 8, 3096, 44, NONE), // 2 一般
    // business_system
    r(1518, 1, 0, 0, 19988, 12, 5377, 17, 1474, 58, NONE), // J 奖励扶助
    r(164, 1, 0, 0, 20612, 12, 5143, 18, 0, 0, NONE), // T 特别扶助
    r(2065, 1, 0, 0, 15367, 12, 1979, 54, 21796, 10, NONE), // S 少生快富
    r(940, 1, 0, 0, 11094, 24, 3312, 19, 0, 0, NONE), // L 育龄妇女流动人口
    r(5, 1, 0, 0, 20264, 12, 19232, 12, 0, 0, NONE), // K 快速调查
    r(7, 1, 0, 0, 19472, 12, 13769, 20, 0, 0, NONE), // Z 事业统计
    // division_level
    r(169, 1, 0, 0, 528, 6, 23739, 7, 2641, 47, NONE), // 0 国家
    r(184, 1, 0, 0, 7333, 3, 9778, 8, 21756, 10, NONE), // 1 省
    r(166, 1, 0, 0, 7303, 3, 3562, 10, 21766, 10, NONE), // 2 市
    r(1977, 1, 0, 0, 7324, 3, 4371, 6, 21776, 10, NONE), // 3 县
    r(614, 1, 0, 0, 6462, 3, 11936, 8, 21786, 10, NONE), // 4 乡
    r(186, 1, 0, 0, 8609, 3, 13929, 20, 19364, 12, NONE), // 5 村
    r(168, 1, 0, 0, 564, 3, 16116, 17, 19376, 12, NONE), // 6 组
    // division_change_type
    r(27160, 2, 0, 0, 26404, 6, 27655, 3, 6383, 32, NONE), // 11 新增
    r(183, 2, 0, 0, 15307, 6, 24532, 6, 2399, 51, NONE), // 21 变更
    r(27092, 2, 0, 0, 26332, 6, 26887, 5, 11602, 23, NONE), // 31 并入
    r(27156, 2, 0, 0, 10788, 6, 21616, 4, 11602, 23, NONE), // 41 迁移
    // division_request_status
    r(2229, 2, 0, 0, 22832, 9, 26822, 5, 0, 0, NONE), // 10 未提交
    r(27160, 2, 0, 0, 22607, 9, 22121, 9, 0, 0, NONE), // 11 已提交
    r(206, 2, 0, 0, 20084, 12, 14126, 8, 0, 0, NONE), // 20 审核通过
    r(183, 2, 0, 0, 17516, 15, 23520, 8, 0, 0, NONE), // 21 审核不通过
    r(2209, 2, 0, 0, 22616, 9, 21896, 9, 0, 0, NONE), // 30 已确认
    r(2198, 2, 0, 0, 17381, 15, 14126, 19, 0, 0, NONE), // 40 国家已审核
    r(186, 2, 0, 0, 22598, 9, 22085, 9, 0, 0, NONE), // 50 已发布
    r(168, 2, 0, 0, 17681, 15, 18707, 13, 0, 0, NONE), // 60 数据已迁移
    r(16815, 2, 0, 0, 10782, 24, 12024, 21, 672, 73, NONE), // 61 数据迁移出现错误
    // division_batch_status
    r(2229, 2, 0, 0, 22580, 9, 23576, 8, 0, 0, NONE), // 10 已上传
    r(206, 2, 0, 0, 12780, 21, 25660, 6, 0, 0, NONE), // 20 导入临时表成功
    r(183, 2, 0, 0, 12759, 21, 18532, 14, 0, 0, NONE), // 21 导入临时表失败
    r(166, 2, 0, 0, 10734, 24, 18532, 7, 0, 0, NONE), // 22 导入临时表处理中
    r(2209, 2, 0, 0, 15961, 18, 14647, 18, 0, 0, NONE), // 30 逻辑校验成功
    r(27092, 2, 0, 0, 15943, 18, 14629, 18, 0, 0, NONE), // 31 逻辑校验失败
    r(27095, 2, 0, 0, 13347, 21, 14259, 19, 0, 0, NONE), // 32 逻辑校验处理中
    r(2198, 2, 0, 0, 12738, 21, 16303, 17, 0, 0, NONE), // 40 对照表生成成功
    r(27156, 2, 0, 0, 12717, 21, 9670, 25, 0, 0, NONE), // 41 对照表生成失败
    r(27249, 2, 0, 0, 10710, 24, 9112, 26, 0, 0, NONE), // 42 对照表生成处理中
    // division_process_status
    r(2229, 2, 0, 0, 20756, 12, 24110, 7, 0, 0, NONE), // 10 等待处理
    r(206, 2, 0, 0, 10725, 9, 21636, 10, 0, 0, NONE), // 20 处理中
    r(2209, 2, 0, 0, 19916, 12, 22130, 9, 0, 0, NONE), // 30 处理成功
    r(27092, 2, 0, 0, 19904, 12, 24682, 6, 0, 0, NONE), // 31 处理失败
    // division_code_segment
    r(24124, 6, 0, 0, 10830, 24, 3396, 42, 6415, 32, NONE), // 1-2:66 新疆生产建设兵团
    r(21806, 9, 0, 0, 20732, 12, 12171, 21, 0, 0, NONE), // 3-4:01-20 省直辖市
    r(21815, 9, 0, 0, 11671, 23, 3562, 41, 136, 112, NONE), // 3-4:51-70 地区(自治州、盟)
    r(21824, 9, 0, 0, 10374, 24, 6255, 32, 4112, 38, NONE), // 3-4:71-80 人口计生系统专用
    r(21833, 9, 0, 0, 7303, 30, 2087, 54, 0, 0, NONE), // 5-6:01-18 市辖区或地区辖县级市
    r(21842, 9, 0, 0, 23640, 8, 16826, 15, 0, 0, NONE), // 5-6:21-70 县(旗)
    r(21851, 9, 0, 0, 10374, 24, 6255, 32, 0, 0, NONE), // 5-6:71-80 人口计生系统专用
    r(21860, 9, 0, 0, 15709, 18, 4371, 36, 3438, 42, NONE), // 5-6:81-99 省直辖县级市
    r(21068, 11, 0, 0, 18086, 6, 9216, 12, 0, 0, NONE), // 7-9:001-099 街道
    r(21079, 11, 0, 0, 17159, 3, 11936, 4, 0, 0, NONE), // 7-9:100-199 镇
    r(21090, 11, 0, 0, 6462, 3, 11936, 8, 0, 0, NONE), // 7-9:200-399 乡
    r(21101, 11, 0, 0, 15493, 18, 2594, 47, 0, 0, NONE), // 7-9:400-599 政企合一单位
    r(18616, 13, 0, 0, 17561, 15, 13829, 20, 0, 0, NONE), // 10-12:001-199 居民委员会
    r(18629, 13, 0, 0, 17756, 15, 13969, 20, 0, 0, NONE), // 10-12:200-399 村民委员会
    r(18642, 13, 0, 0, 20312, 12, 16065, 17, 9845, 25, NONE), // 13-15:001-999 扩展代码
    // verification_result
    r(18819, 5, 0, 0, 353, 6, 12087, 21, 339, 89, NONE), // MATCH 一致
    r(18811, 13, 0, 0, 3175, 9, 8150, 27, 3140, 44, NONE), // NAME_MISMATCH 不一致
    r(22040, 9, 0, 0, 17606, 15, 9595, 25, 428, 85, NONE), // NOT_FOUND 库中无此号
    r(26827, 5, 0, 0, 20468, 12, 19016, 12, 876, 64, NONE), // ERROR 核查失败
    // platform_table
    r(23872, 7, 0, 0, 10950, 24, 8096, 27, 0, 136, NONE), // LG_JBXX 流动人口基本信息
    r(23865, 7, 0, 0, 14049, 20, 3802, 39, 21299, 11, NONE), // LG_HJXX 户籍(迁移)信息
    r(23879, 7, 0, 0, 20576, 12, 3312, 42, 18967, 13, NONE), // LG_LDDJ 流动登记
    r(23886, 7, 0, 0, 20012, 12, 22076, 9, 21321, 11, NONE), // LG_RSXX 妊娠信息
    r(23907, 7, 0, 0, 20684, 12, 24382, 6, 21365, 11, NONE), // LG_SYQK 生育情况
    r(23893, 7, 0, 0, 19412, 12, 18504, 14, 21343, 11, NONE), // LG_SCXX 三查信息
    r(23900, 7, 0, 0, 20300, 12, 16252, 17, 21354, 11, NONE), // LG_SSFW 手术服务
    r(23914, 7, 0, 0, 20948, 12, 9570, 25, 2688, 47, NONE), // LG_TBFK 通报反馈
    r(23921, 7, 0, 0, 19688, 12, 13549, 20, 4298, 37, NONE), // LG_XCFK 协查反馈
    r(16961, 10, 0, 0, 8798, 21, 9395, 25, 22175, 9, NONE), // LG_BYJYBGD 避孕节育报告单
    r(16961, 15, 0, 0, 8798, 27, 10158, 24, 23624, 8, NONE), // LG_BYJYBGD_TBXX 避孕节育报告单通报
    r(16167, 12, 0, 0, 8285, 27, 5935, 32, 1646, 57, NONE), // LG_YHSYFWDJD 一孩生育服务登记单
    r(16167, 17, 0, 0, 7123, 30, 4150, 37, 23624, 8, NONE), // LG_YHSYFWDJD_TBXX 一孩生育服务登记通报
    r(19100, 12, 0, 0, 15781, 18, 14297, 19, 21332, 11, NONE), // LG_LX_SCWJXX 离线上传文件
    r(19112, 12, 0, 0, 15799, 18, 12108, 21, 0, 0, NONE), // LG_LX_XZWJXX 离线下载文件
    r(18889, 13, 0, 0, 14773, 18, 11958, 22, 23632, 8, NONE), // SCWJGL_WJJBXX 上传文件管理
    r(23928, 7, 0, 0, 20000, 12, 5377, 33, 6820, 31, NONE), // LNJF_JB 奖扶举报
    r(19124, 9, 0, 0, 15295, 12, 7849, 28, 21310, 11, NONE), // LNJF_JFDX 奖扶对象
    r(19124, 12, 0, 0, 15295, 18, 13789, 20, 0, 0, NONE), // LNJF_JFDX_BG 奖扶对象变更
    r(19136, 12, 0, 0, 15313, 18, 13809, 20, 0, 0, NONE), // LNJF_JFDX_TJ 奖扶对象统计
    r(21995, 9, 0, 0, 15331, 18, 18992, 12, 19400, 12, NONE), // JF_JFNLPZ 奖扶年龄配置
    r(24061, 7, 0, 0, 20624, 12, 5143, 34, 0, 0, NONE), // TBFZ_JB 特扶举报
    r(19304, 9, 0, 0, 15637, 12, 7538, 29, 0, 0, NONE), // TBFZ_JFDX 特扶对象
    r(19304, 12, 0, 0, 15637, 18, 13789, 20, 0, 0, NONE), // TBFZ_JFDX_BG 特扶对象变更
    r(19316, 12, 0, 0, 15655, 18, 13809, 20, 0, 0, NONE), // TBFZ_JFDX_TJ 特扶对象统计
    r(22094, 9, 0, 0, 15367, 18, 9034, 26, 6882, 31, NONE), // SSKF_JFDX 少生快富对象
    r(23376, 8, 0, 0, 12969, 21, 10182, 24, 0, 0, NONE), // FWZ_DJXX 服务站登记信息
    r(23998, 7, 0, 0, 14935, 18, 11487, 23, 0, 0, NONE), // RS_BBCS 人事报表参数
    r(24005, 7, 0, 0, 14953, 18, 16371, 17, 0, 0, NONE), // RS_JGXX 人事机构信息
    r(23584, 8, 0, 0, 8447, 27, 9966, 24, 9820, 25, NONE), // ZJ_JBQKB 事业经费基本情况表
    // assistance_category
    r(6, 1, 0, 0, 11046, 24, 7625, 28, 0, 0, NONE), // D 独生子女死亡家庭
    r(3089, 1, 0, 0, 11022, 24, 1925, 54, 0, 0, NONE), // I 独生子女伤残家庭
    r(92, 1, 0, 0, 5740, 33, 1532, 57, 0, 0, NONE), // C 计划生育手术并发症人员
    r(27684, 2, 0, 0, 17096, 15, 13429, 20, 0, 0, 2), // C1 一级并发症
    r(27686, 2, 0, 0, 17171, 15, 13449, 20, 0, 0, 2), // C2 二级并发症
    r(27688, 2, 0, 0, 17126, 15, 13469, 20, 0, 0, 2), // C3 三级并发症
    // application_parentage
    r(184, 1, 0, 0, 11121, 21, 3603, 40, 0, 0, NONE), // 1 本人及配偶亲生
    r(166, 1, 0, 0, 8582, 27, 4871, 34, 0, 0, NONE), // 2 本人亲生非配偶亲生
    r(1977, 1, 0, 0, 8825, 27, 6479, 31, 0, 0, NONE), // 3 非本人亲生配偶亲生
    r(614, 1, 0, 0, 11118, 24, 7961, 27, 0, 0, NONE), // 4 非本人及配偶亲生
    // contraception_report_column
    r(184, 1, 0, 0, 15433, 6, 17066, 15, 0, 0, NONE), // 1 小计
    r(166, 1, 0, 0, 17891, 12, 7422, 18, 12002, 22, NONE), // 2 男性绝育
    r(1977, 1, 0, 0, 17456, 12, 6541, 20, 23616, 8, NONE), // 3 女性绝育
    r(614, 1, 0, 0, 12927, 21, 9667, 3, 19388, 12, NONE), // 4 放置宫内节育器
    r(186, 1, 0, 0, 13053, 12, 14611, 7, 23600, 8, NONE), // 5 皮下埋植
    r(168, 1, 0, 0, 10494, 24, 14316, 19, 14029, 20, NONE), // 6 口服及注射避孕药
    r(216, 1, 0, 0, 17477, 9, 24544, 6, 16810, 16, NONE), // 7 避孕套
    r(2218, 1, 0, 0, 22499, 9, 5177, 7, 23608, 8, NONE), // 8 外用药
    r(1316, 1, 0, 0, 26068, 6, 5311, 5, 2193, 52, NONE), // 9 其它
    r(2229, 2, 0, 0, 15421, 18, 13669, 20, 0, 0, NONE), // 10 手术例数小计
    r(27160, 2, 0, 0, 17891, 12, 7422, 29, 0, 0, NONE), // 11 男性绝育
    r(5991, 2, 0, 0, 17456, 12, 6541, 31, 0, 0, NONE), // 12 女性绝育
    r(18642, 2, 0, 0, 12927, 21, 18392, 14, 0, 0, NONE), // 13 放置宫内节育器
    r(27173, 2, 0, 0, 12549, 21, 19076, 12, 0, 0, NONE), // 14 取出宫内节育器
    r(805, 2, 0, 0, 11153, 12, 16150, 17, 0, 0, NONE), // 15 人工流产
    r(27080, 2, 0, 0, 13053, 12, 14611, 18, 0, 0, NONE), // 16 皮下埋植
    // country
    r(27067, 3, 24136, 6, 23138, 9, 21112, 11, 0, 0, NONE), // 004 阿富汗
    r(27070, 3, 24160, 6, 18191, 15, 23648, 7, 0, 0, NONE), // 008 阿尔巴尼亚
    r(27073, 3, 24196, 6, 22346, 9, 21386, 10, 0, 0, NONE), // 010 南极洲
    r(27076, 3, 24586, 6, 18176, 15, 23655, 7, 0, 0, NONE), // 012 阿尔及利亚
    r(27079, 3, 24190, 6, 18011, 15, 18266, 14, 0, 0, NONE), // 016 美属萨摩亚
    r(27082, 3, 24166, 6, 22544, 9, 23662, 7, 0, 0, NONE), // 020 安道尔
    r(27085, 3, 24142, 6, 22526, 9, 24238, 6, 0, 0, NONE), // 024 安哥拉
    r(27088, 3, 24208, 6, 12654, 21, 14107, 19, 0, 0, NONE), // 028 安提瓜和巴布达
    r(27091, 3, 24226, 6, 21008, 12, 21396, 10, 0, 0, NONE), // 031 阿塞拜疆
    r(27094, 3, 24178, 6, 23156, 9, 21869, 9, 0, 0, NONE), // 032 阿根廷
    r(27097, 3, 24214, 6, 20588, 12, 21878, 9, 0, 0, NONE), // 036 澳大利亚
    r(27068, 3, 24220, 6, 22517, 9, 23676, 7, 0, 0, NONE), // 040 奥地利
    r(27100, 3, 24292, 6, 22625, 9, 23683, 7, 0, 0, NONE), // 044 巴哈马
    r(27103, 3, 24286, 6, 26308, 6, 23690, 7, 0, 0, NONE), // 048 巴林
    r(27106, 3, 24274, 6, 20060, 12, 21406, 10, 0, 0, NONE), // 050 孟加拉国
    r(27109, 3, 24184, 6, 19484, 12, 23669, 7, 0, 0, NONE), // 051 亚美尼亚
    r(27112, 3, 24340, 6, 20216, 12, 23272, 8, 0, 0, NONE), // 052 巴巴多斯
    r(27115, 3, 24250, 6, 22868, 9, 23704, 7, 0, 0, NONE), // 056 比利时
    r(27118, 3, 24322, 6, 22940, 9, 23711, 7, 0, 0, NONE), // 060 百慕大
    r(27121, 3, 24352, 6, 25930, 6, 24376, 6, 0, 0, NONE), // 064 不丹
    r(27124, 3, 24328, 6, 20648, 12, 23718, 7, 0, 0, NONE), // 068 玻利维亚
    r(27127, 3, 24298, 6, 26506, 6, 11694, 22, 0, 0, NONE), // 070 波黑
    r(27130, 3, 24364, 6, 19700, 12, 23280, 8, 0, 0, NONE), // 072 博茨瓦纳
    r(27133, 3, 24358, 6, 22679, 9, 18655, 13, 0, 0, NONE), // 074 布韦岛
    r(27136, 3, 24334, 6, 26314, 6, 24388, 6, 0, 0, NONE), // 076 巴西
    r(27139, 3, 24316, 6, 22265, 9, 24370, 6, 0, 0, NONE), // 084 伯利兹
    r(27142, 3, 24880, 6, 13242, 21, 6913, 30, 0, 0, NONE), // 086 英属印度洋领地
    r(27145, 3, 25552, 6, 17651, 15, 17036, 15, 0, 0, NONE), // 090 所罗门群岛
    r(27148, 3, 25840, 6, 13263, 21, 11579, 23, 0, 0, NONE), // 092 英属维尔京群岛
    r(27151, 3, 24346, 6, 26392, 6, 15997, 17, 0, 0, NONE), // 096 文莱
    r(14034, 3, 24280, 6, 19532, 12, 23288, 8, 0, 0, NONE), // 100 保加利亚
    r(27154, 3, 25174, 6, 26638, 6, 23977, 7, 0, 0, NONE), // 104 缅甸
    r(27157, 3, 24244, 6, 22670, 9, 23725, 7, 0, 0, NONE), // 108 布隆迪
    r(27166, 3, 24310, 6, 20696, 12, 23697, 7, 0, 0, NONE), // 112 白俄罗斯
    r(27178, 3, 24988, 6, 22841, 9, 23296, 8, 0, 0, NONE), // 116 柬埔寨
    r(27077, 3, 24436, 6, 22418, 9, 23304, 8, 0, 0, NONE), // 120 喀麦隆
    r(27184, 3, 24400, 6, 22328, 9, 24520, 6, 0, 0, NONE), // 124 加拿大
    r(27190, 3, 24472, 6, 22274, 9, 21416, 10, 0, 0, NONE), // 132 佛得角
    r(27193, 3, 24502, 6, 20240, 12, 18294, 14, 0, 0, NONE), // 136 开曼群岛
    r(27196, 3, 24394, 6, 25942, 6, 9894, 24, 0, 0, NONE), // 140 中非
    r(27199, 3, 25066, 6, 20408, 12, 22112, 9, 0, 0, NONE), // 144 斯里兰卡
    r(27202, 3, 25678, 6, 25954, 6, 26976, 4, 0, 0, NONE), // 148 乍得
    r(27205, 3, 24418, 6, 26416, 6, 26812, 5, 0, 0, NONE), // 152 智利
    r(27208, 3, 24424, 6, 3880, 6, 826, 5, 0, 0, NONE), // 156 中国
    r(27211, 3, 25750, 6, 19436, 12, 9770, 25, 1300, 58, NONE), // 158 中国台湾
    r(27214, 3, 24496, 6, 22454, 9, 16490, 16, 0, 0, NONE), // 162 圣诞岛
    r(27217, 3, 24406, 6, 8717, 27, 11211, 23, 0, 0, NONE), // 166 科科斯（基林）群岛
    r(27220, 3, 24460, 6, 19772, 12, 23312, 8, 0, 0, NONE), // 170 哥伦比亚
    r(27223, 3, 24466, 6, 22958, 9, 23732, 7, 0, 0, NONE), // 174 科摩罗
    r(27226, 3, 25240, 6, 23219, 9, 23963, 7, 0, 0, NONE), // 175 马约特
    r(27229, 3, 24448, 6, 17291, 15, 5914, 21, 0, 0, NONE), // 178 刚果（布）
    r(27232, 3, 24442, 6, 17306, 15, 5903, 32, 0, 0, NONE), // 180 刚果（金）
    r(27235, 3, 24454, 6, 20228, 12, 19028, 12, 0, 0, NONE), // 184 库克群岛
    r(27238, 3, 24478, 6, 17351, 15, 21446, 10, 0, 0, NONE), // 188 哥斯达黎加
    r(27182, 3, 24838, 6, 19544, 12, 23746, 7, 0, 0, NONE), // 191 克罗地亚
    r(27241, 3, 24484, 6, 26128, 6, 26980, 4, 0, 0, NONE), // 192 古巴
    r(27244, 3, 24508, 6, 19892, 12, 24550, 6, 0, 0, NONE), // 196 塞浦路斯
    r(21813, 3, 24514, 6, 26386, 6, 18322, 14, 0, 0, NONE), // 203 捷克
    r(27247, 3, 24256, 6, 26710, 6, 26792, 5, 0, 0, NONE), // 204 贝宁
    r(27250, 3, 24574, 6, 25948, 6, 23753, 7, 0, 0, NONE), // 208 丹麦
    r(27253, 3, 24568, 6, 19952, 12, 14503, 8, 0, 0, NONE), // 212 多米尼克
    r(27256, 3, 24580, 6, 19964, 12, 14503, 18, 0, 0, NONE), // 214 多米尼加
    r(27259, 3, 24598, 6, 19724, 12, 23760, 7, 0, 0, NONE), // 218 厄瓜多尔
    r(27262, 3, 25564, 6, 20888, 12, 21123, 11, 0, 0, NONE), // 222 萨尔瓦多
    r(166, 3, 24760, 6, 18131, 15, 16048, 17, 0, 0, NONE), // 226 赤道几内亚
    r(27265, 3, 24634, 6, 17426, 15, 23368, 8, 0, 0, NONE), // 231 埃塞俄比亚
    r(27268, 3, 24610, 6, 17321, 15, 23767, 7, 0, 0, NONE), // 232 厄立特里亚
    r(27271, 3, 24628, 6, 20600, 12, 23774, 7, 0, 0, NONE), // 233 爱沙尼亚
    r(27274, 3, 24670, 6, 20528, 12, 18720, 13, 0, 0, NONE), // 234 法罗群岛
    r(27277, 3, 24658, 6, 17936, 15, 8069, 27, 0, 0, NONE), // 238 福克兰群岛
    r(27280, 3, 25534, 6, 5608, 33, 3052, 44, 0, 0, NONE), // 239 南乔治亚和南桑威奇群岛
    r(27283, 3, 24652, 6, 26398, 6, 26992, 4, 0, 0, NONE), // 242 斐济
    r(27286, 3, 24646, 6, 26674, 6, 23788, 7, 0, 0, NONE), // 246 芬兰
    r(27289, 3, 24154, 6, 26188, 6, 18588, 14, 0, 0, NONE), // 248 奥兰
    r(27292, 3, 24664, 6, 26494, 6, 24694, 6, 0, 0, NONE), // 250 法国
    r(27295, 3, 24790, 6, 17831, 15, 18746, 13, 0, 0, NONE), // 254 法属圭亚那
    r(27298, 3, 25450, 6, 12990, 21, 16522, 16, 0, 0, NONE), // 258 法属波利尼西亚
    r(167, 3, 24202, 6, 15619, 18, 8123, 27, 0, 0, NONE), // 260 法属南部领地
    r(27301, 3, 24562, 6, 22400, 9, 23352, 8, 0, 0, NONE), // 262 吉布提
    r(27304, 3, 24700, 6, 26104, 6, 26837, 5, 0, 0, NONE), // 266 加蓬
    r(27307, 3, 24712, 6, 20492, 12, 3058, 7, 0, 0, NONE), // 268 格鲁吉亚
    r(27310, 3, 24748, 6, 22301, 9, 11826, 22, 0, 0, NONE), // 270 冈比亚
    r(27313, 3, 25444, 6, 20192, 12, 14755, 18, 0, 0, NONE), // 275 巴勒斯坦
    r(27316, 3, 24556, 6, 26356, 6, 23802, 7, 0, 0, NONE), // 276 德国
    r(27319, 3, 24724, 6, 26098, 6, 26847, 5, 0, 0, NONE), // 288 加纳
    r(27322, 3, 24730, 6, 20720, 12, 21950, 9, 0, 0, NONE), // 292 直布罗陀
    r(27325, 3, 24994, 6, 19820, 12, 23408, 8, 0, 0, NONE), // 296 基里巴斯
    r(23605, 3, 24766, 6, 26320, 6, 24808, 6, 0, 0, NONE), // 300 希腊
    r(27328, 3, 24778, 6, 22850, 9, 21959, 9, 0, 0, NONE), // 304 格陵兰
    r(27331, 3, 24772, 6, 20480, 12, 23830, 7, 0, 0, NONE), // 308 格林纳达
    r(27266, 3, 24742, 6, 20660, 12, 21506, 10, 0, 0, NONE), // 312 瓜德罗普
    r(27334, 3, 24796, 6, 26062, 6, 26996, 4, 0, 0, NONE), // 316 关岛
    r(27095, 3, 24784, 6, 19712, 12, 21968, 9, 0, 0, NONE), // 320 危地马拉
    r(27337, 3, 24736, 6, 12813, 9, 16059, 6, 0, 0, NONE), // 324 几内亚
    r(27340, 3, 24802, 6, 17837, 9, 24814, 6, 0, 0, NONE), // 328 圭亚那
    r(27272, 3, 24844, 6, 26536, 6, 26852, 5, 0, 0, NONE), // 332 海地
    r(27343, 3, 24826, 6, 7363, 30, 5245, 33, 0, 0, NONE), // 334 赫德岛和麦克唐纳群岛
    r(27346, 3, 25822, 6, 22859, 9, 7393, 29, 0, 0, NONE), // 336 梵蒂冈
    r(27349, 3, 24832, 6, 20564, 12, 23392, 8, 0, 0, NONE), // 340 洪都拉斯
    r(27352, 3, 24820, 6, 19460, 12, 1728, 9, 1416, 58, NONE), // 344 中国香港
    r(27355, 3, 24850, 6, 22337, 9, 23837, 7, 0, 0, NONE), // 348 匈牙利
    r(27358, 3, 24904, 6, 26080, 6, 23844, 7, 0, 0, NONE), // 352 冰岛
    r(27361, 3, 24874, 6, 13248, 6, 6921, 5, 0, 0, NONE), // 356 印度
    r(27098, 3, 24862, 6, 26116, 6, 21986, 9, 0, 0, NONE), // 360 印尼
    r(27364, 3, 24892, 6, 25990, 6, 10038, 24, 0, 0, NONE), // 364 伊朗
    r(27367, 3, 24898, 6, 22256, 9, 27004, 4, 0, 0, NONE), // 368 伊拉克
    r(27370, 3, 24886, 6, 22886, 9, 23851, 7, 0, 0, NONE), // 372 爱尔兰
    r(27373, 3, 24910, 6, 22238, 9, 24922, 6, 0, 0, NONE), // 376 以色列
    r(27376, 3, 24916, 6, 22706, 9, 26857, 5, 0, 0, NONE), // 380 意大利
    r(27379, 3, 24430, 6, 20744, 12, 18694, 13, 0, 0, NONE), // 384 科特迪瓦
    r(27382, 3, 24928, 6, 22895, 9, 23858, 7, 0, 0, NONE), // 388 牙买加
    r(27281, 3, 24946, 6, 26410, 6, 26862, 5, 0, 0, NONE), // 392 日本
    r(27385, 3, 24970, 6, 17336, 15, 21526, 10, 0, 0, NONE), // 398 哈萨克斯坦
    r(2198, 3, 24940, 6, 26620, 6, 24964, 6, 0, 0, NONE), // 400 约旦
    r(27102, 3, 24976, 6, 23021, 9, 26867, 5, 0, 0, NONE), // 404 肯尼亚
    r(27141, 3, 25426, 6, 22814, 6, 21200, 11, 0, 0, NONE), // 408 朝鲜
    r(27156, 3, 25006, 6, 26764, 6, 21244, 11, 0, 0, NONE), // 410 韩国
    r(27201, 3, 25012, 6, 22949, 9, 25024, 6, 0, 0, NONE), // 414 科威特
    r(27225, 3, 24982, 6, 15115, 18, 21536, 10, 0, 0, NONE), // 417 吉尔吉斯斯坦
    r(27237, 3, 25030, 6, 26650, 6, 5999, 32, 0, 0, NONE), // 418 老挝
    r(27284, 3, 25036, 6, 23255, 9, 23935, 7, 0, 0, NONE), // 422 黎巴嫩
    r(27388, 3, 25072, 6, 23039, 9, 23942, 7, 0, 0, NONE), // 426 莱索托
    r(27391, 3, 25090, 6, 20348, 12, 25096, 6, 0, 0, NONE), // 428 拉脱维亚
    r(27330, 3, 25042, 6, 19652, 12, 23949, 7, 0, 0, NONE), // 430 利比里亚
    r(27354, 3, 25048, 6, 22310, 9, 26877, 5, 0, 0, NONE), // 434 利比亚
    r(27381, 3, 25060, 6, 17276, 15, 18785, 13, 0, 0, NONE), // 438 列支敦士登
    r(27101, 3, 25078, 6, 22976, 9, 22004, 9, 0, 0, NONE), // 440 立陶宛
    r(27394, 3, 25084, 6, 22382, 9, 21556, 10, 0, 0, NONE), // 442 卢森堡
    r(27397, 3, 25102, 6, 19448, 12, 1742, 5, 1358, 58, NONE), // 446 中国澳门
    r(27400, 3, 25132, 6, 18251, 15, 21566, 10, 0, 0, NONE), // 450 马达加斯加
    r(27403, 3, 25228, 6, 23210, 9, 25246, 6, 0, 0, NONE), // 454 马拉维
    r(27406, 3, 25234, 6, 21056, 12, 23424, 8, 0, 0, NONE), // 458 马来西亚
    r(27287, 3, 25138, 6, 21032, 12, 23432, 8, 0, 0, NONE), // 462 马尔代夫
    r(27409, 3, 25162, 6, 12447, 6, 27024, 4, 0, 0, NONE), // 466 马里
    r(27412, 3, 25168, 6, 23228, 9, 26882, 5, 0, 0, NONE), // 470 马耳他
    r(27415, 3, 25216, 6, 21044, 12, 21576, 10, 0, 0, NONE), // 474 马提尼克
    r(27418, 3, 25204, 6, 17786, 15, 21586, 10, 0, 0, NONE), // 478 毛里塔尼亚
    r(27104, 3, 25222, 6, 20516, 12, 22013, 9, 0, 0, NONE), // 480 毛里求斯
    r(27421, 3, 25144, 6, 22481, 9, 25258, 6, 0, 0, NONE), // 484 墨西哥
    r(27424, 3, 25120, 6, 22742, 9, 25264, 6, 0, 0, NONE), // 492 摩纳哥
    r(27427, 3, 25186, 6, 23066, 6, 23448, 8, 0, 0, NONE), // 496 蒙古
    r(27430, 3, 25126, 6, 20360, 12, 13649, 20, 0, 0, NONE), // 498 摩尔多瓦
    r(27433, 3, 25180, 6, 26776, 6, 21596, 10, 0, 0, NONE), // 499 黑山
    r(23613, 3, 25210, 6, 18071, 15, 21606, 10, 0, 0, NONE), // 500 蒙特塞拉特
    r(27401, 3, 25114, 6, 22733, 9, 23970, 7, 0, 0, NONE), // 504 摩洛哥
    r(27436, 3, 25198, 6, 20876, 12, 21626, 10, 0, 0, NONE), // 508 莫桑比克
    r(27439, 3, 25360, 6, 26758, 6, 27040, 4, 0, 0, NONE), // 512 阿曼
    r(27445, 3, 25270, 6, 20780, 12, 23984, 7, 0, 0, NONE), // 516 纳米比亚
    r(27113, 3, 25330, 6, 26560, 6, 26902, 5, 0, 0, NONE), // 520 瑙鲁
    r(27448, 3, 25324, 6, 22571, 9, 26907, 5, 0, 0, NONE), // 524 尼泊尔
    r(27451, 3, 25312, 6, 15925, 6, 21178, 11, 0, 0, NONE), // 528 荷兰
    r(27454, 3, 24490, 6, 22688, 9, 23320, 8, 0, 0, NONE), // 531 库拉索
    r(27457, 3, 24130, 6, 23174, 9, 26787, 5, 0, 0, NONE), // 533 阿鲁巴
    r(27460, 3, 25636, 6, 18056, 15, 9745, 25, 0, 0, NONE), // 534 荷属圣马丁
    r(27463, 3, 24262, 6, 15925, 18, 5839, 32, 0, 0, NONE), // 535 荷兰加勒比区
    r(27466, 3, 25276, 6, 15511, 18, 18837, 13, 0, 0, NONE), // 540 新喀里多尼亚
    r(27469, 3, 25858, 6, 20672, 12, 24096, 7, 0, 0, NONE), // 548 瓦努阿图
    r(27465, 3, 25336, 6, 22778, 9, 21189, 11, 0, 0, NONE), // 554 新西兰
    r(27484, 3, 25300, 6, 20144, 12, 22049, 9, 0, 0, NONE), // 558 尼加拉瓜
    r(27487, 3, 25282, 6, 22562, 9, 23991, 5, 0, 0, NONE), // 562 尼日尔
    r(27490, 3, 25294, 6, 20156, 12, 23991, 7, 0, 0, NONE), // 566 尼日利亚
    r(27493, 3, 25306, 6, 26626, 6, 27036, 4, 0, 0, NONE), // 570 纽埃
    r(27496, 3, 25288, 6, 20924, 12, 18434, 14, 0, 0, NONE), // 574 诺福克岛
    r(27499, 3, 25318, 6, 26380, 6, 25354, 6, 0, 0, NONE), // 578 挪威
    r(27502, 3, 25192, 6, 12444, 21, 10086, 24, 0, 0, NONE), // 580 北马里亚纳群岛
    r(27212, 3, 25780, 6, 11070, 24, 4551, 36, 0, 0, NONE), // 581 美国本土外小岛屿
    r(27505, 3, 24676, 6, 10686, 24, 6634, 31, 0, 0, NONE), // 583 密克罗尼西亚联邦
    r(27407, 3, 25150, 6, 18236, 15, 16618, 16, 0, 0, NONE), // 584 马绍尔群岛
    r(27485, 3, 25402, 6, 26326, 6, 26912, 5, 0, 0, NONE), // 585 帕劳
    r(27508, 3, 25372, 6, 20204, 12, 23472, 8, 0, 0, NONE), // 586 巴基斯坦
    r(27511, 3, 25378, 6, 22643, 9, 25456, 6, 0, 0, NONE), // 591 巴拿马
    r(27514, 3, 25408, 6, 12801, 21, 16698, 16, 0, 0, NONE), // 598 巴布亚新几内亚
    r(2203, 3, 25438, 6, 22634, 9, 23480, 8, 0, 0, NONE), // 600 巴拉圭
    r(27099, 3, 25390, 6, 26614, 6, 27044, 4, 0, 0, NONE), // 604 秘鲁
    r(27138, 3, 25396, 6, 23048, 9, 21211, 11, 0, 0, NONE), // 608 菲律宾
    r(27517, 3, 25384, 6, 15691, 18, 23496, 8, 0, 0, NONE), // 612 皮特凯恩群岛
    r(27520, 3, 25414, 6, 26500, 6, 25468, 6, 0, 0, NONE), // 616 波兰
    r(16823, 3, 25432, 6, 23057, 9, 23504, 8, 0, 0, NONE), // 620 葡萄牙
    r(27288, 3, 24754, 6, 17261, 15, 18759, 13, 0, 0, NONE), // 624 几内亚比绍
    r(27306, 3, 25714, 6, 22193, 9, 21277, 11, 0, 0, NONE), // 626 东帝汶
    r(2208, 3, 25420, 6, 20540, 12, 21222, 11, 0, 0, NONE), // 630 波多黎各
    r(27348, 3, 25474, 6, 22364, 9, 26917, 5, 0, 0, NONE), // 634 卡塔尔
    r(27375, 3, 25480, 6, 22931, 9, 24019, 7, 0, 0, NONE), // 638 留尼汪
    r(27390, 3, 25486, 6, 20816, 12, 24026, 7, 0, 0, NONE), // 642 罗马尼亚
    r(27365, 3, 25492, 6, 19520, 9, 14737, 18, 0, 0, NONE), // 643 俄罗斯
    r(27523, 3, 25498, 6, 22373, 9, 25504, 6, 0, 0, NONE), // 646 卢旺达
    r(27447, 3, 24304, 6, 17411, 15, 16320, 17, 0, 0, NONE), // 652 圣巴泰勒米
    r(27526, 3, 25540, 6, 2245, 52, 19244, 12, 0, 0, NONE), // 654 圣赫勒拿、阿森松和特里斯坦-达库尼亚
    r(1314, 3, 25000, 6, 12591, 21, 12213, 21, 0, 0, NONE), // 659 圣基茨和尼维斯
    r(27529, 3, 24148, 6, 22535, 9, 23264, 8, 0, 0, NONE), // 660 安圭拉
    r(27305, 3, 25054, 6, 19784, 12, 21233, 11, 0, 0, NONE), // 662 圣卢西亚
    r(27532, 3, 25108, 6, 17816, 15, 9138, 26, 0, 0, NONE), // 663 法属圣马丁
    r(27535, 3, 25582, 6, 10566, 24, 9695, 25, 0, 0, NONE), // 666 圣皮埃尔和密克隆
    r(27538, 3, 25828, 6, 7243, 30, 6095, 32, 0, 0, NONE), // 670 圣文森特和格林纳丁斯
    r(27541, 3, 25570, 6, 19796, 12, 21666, 10, 0, 0, NONE), // 674 圣马力诺
    r(27544, 3, 25600, 6, 10542, 24, 12234, 21, 0, 0, NONE), // 678 圣多美和普林西比
    r(27308, 3, 25510, 6, 17801, 15, 19256, 12, 0, 0, NONE), // 682 沙特阿拉伯
    r(27547, 3, 25522, 6, 19856, 12, 24033, 7, 0, 0, NONE), // 686 塞内加尔
    r(27550, 3, 25588, 6, 19868, 12, 25654, 6, 0, 0, NONE), // 688 塞尔维亚
    r(2213, 3, 25642, 6, 22472, 9, 21696, 10, 0, 0, NONE), // 690 塞舌尔
    r(27553, 3, 25558, 6, 19880, 12, 19268, 12, 0, 0, NONE), // 694 塞拉利昂
    r(27311, 3, 25528, 6, 22769, 9, 22103, 9, 0, 0, NONE), // 702 新加坡
    r(21822, 3, 25612, 6, 20396, 12, 23528, 8, 0, 0, NONE), // 703 斯洛伐克
    r(27413, 3, 25852, 6, 26716, 6, 24103, 7, 0, 0, NONE), // 704 越南
    r(21849, 3, 25618, 6, 17696, 15, 23536, 8, 0, 0, NONE), // 705 斯洛文尼亚
    r(27539, 3, 25576, 6, 22994, 9, 24047, 7, 0, 0, NONE), // 706 索马里
    r(27556, 3, 25888, 6, 26110, 6, 19292, 12, 0, 0, NONE), // 710 南非
    r(27559, 3, 25900, 6, 20552, 12, 23592, 8, 0, 0, NONE), // 716 津巴布韦
    r(27562, 3, 24622, 6, 23084, 9, 26937, 5, 0, 0, NONE), // 724 西班牙
    r(27565, 3, 25594, 6, 22355, 9, 21255, 11, 0, 0, NONE), // 728 南苏丹
    r(27568, 3, 25516, 6, 22358, 6, 21261, 5, 0, 0, NONE), // 729 苏丹
    r(27574, 3, 24616, 6, 5806, 33, 18574, 14, 0, 0, NONE), // 732 阿拉伯撒哈拉民主共和国
    r(27134, 3, 25606, 6, 23030, 9, 23544, 8, 0, 0, NONE), // 740 苏里南
    r(27416, 3, 25546, 6, 10806, 24, 11914, 22, 0, 0, NONE), // 744 斯瓦尔巴和扬马延
    r(27577, 3, 25630, 6, 20384, 12, 23360, 8, 0, 0, NONE), // 748 斯威士兰
    r(27314, 3, 25624, 6, 26566, 6, 25666, 6, 0, 0, NONE), // 752 瑞典
    r(27580, 3, 24412, 6, 26572, 6, 21266, 11, 0, 0, NONE), // 756 瑞士
    r(27137, 3, 25648, 6, 22391, 9, 13889, 20, 0, 0, NONE), // 760 叙利亚
    r(27317, 3, 25696, 6, 17441, 15, 21736, 10, 0, 0, NONE), // 762 塔吉克斯坦
    r(27583, 3, 25690, 6, 26518, 6, 23552, 8, 0, 0, NONE), // 764 泰国
    r(27586, 3, 25684, 6, 26176, 6, 27052, 4, 0, 0, NONE), // 768 多哥
    r(27589, 3, 25702, 6, 22715, 9, 24068, 7, 0, 0, NONE), // 772 托克劳
    r(27592, 3, 25720, 6, 26488, 6, 26947, 5, 0, 0, NONE), // 776 汤加
    r(27595, 3, 25726, 6, 10998, 24, 14430, 19, 0, 0, NONE), // 780 特立尼达和多巴哥
    r(27419, 3, 24172, 6, 23165, 9, 13909, 20, 0, 0, NONE), // 784 阿联酋
    r(27598, 3, 25732, 6, 22967, 9, 24075, 7, 0, 0, NONE), // 788 突尼斯
    r(27601, 3, 25738, 6, 22445, 9, 23568, 8, 0, 0, NONE), // 792 土耳其
    r(27604, 3, 25708, 6, 17396, 15, 19340, 12, 0, 0, NONE), // 795 土库曼斯坦
    r(27607, 3, 25672, 6, 8636, 27, 10230, 24, 0, 0, NONE), // 796 特克斯和凯科斯群岛
    r(27610, 3, 25744, 6, 22427, 9, 25762, 6, 0, 0, NONE), // 798 图瓦卢
    r(2218, 3, 25768, 6, 22211, 9, 25804, 6, 0, 0, NONE), // 800 乌干达
    r(27613, 3, 25774, 6, 22202, 9, 24082, 7, 0, 0, NONE), // 804 乌克兰
    r(27126, 3, 25156, 6, 19676, 12, 6789, 31, 0, 0, NONE), // 807 北马其顿
    r(27231, 3, 24604, 6, 26164, 6, 26832, 5, 0, 0, NONE), // 818 埃及
    r(27300, 3, 24706, 6, 26686, 6, 18560, 14, 0, 0, NONE), // 826 英国
    r(27333, 3, 24718, 6, 26446, 6, 23384, 8, 0, 0, NONE), // 831 根西
    r(27616, 3, 24934, 6, 26524, 6, 24952, 6, 0, 0, NONE), // 832 泽西
    r(27342, 3, 24868, 6, 23201, 9, 21145, 11, 0, 0, NONE), // 833 马恩岛
    r(27619, 3, 25756, 6, 19808, 12, 8258, 27, 0, 0, NONE), // 834 坦桑尼亚
    r(27140, 3, 25792, 6, 11070, 6, 10254, 24, 0, 0, NONE), // 840 美国
    r(27622, 3, 25846, 6, 13200, 21, 13989, 20, 0, 0, NONE), // 850 美属维尔京群岛
    r(27625, 3, 24268, 6, 17591, 15, 19004, 12, 0, 0, NONE), // 854 布基纳法索
    r(27501, 3, 25786, 6, 22220, 9, 24089, 7, 0, 0, NONE), // 858 乌拉圭
    r(27143, 3, 25798, 6, 14899, 18, 21746, 10, 0, 0, NONE), // 860 乌兹别克斯坦
    r(27628, 3, 25834, 6, 20036, 12, 22166, 9, 0, 0, NONE), // 862 委内瑞拉
    r(27631, 3, 25870, 6, 13032, 21, 16439, 17, 0, 0, NONE), // 876 瓦利斯和富图纳
    r(27320, 3, 25876, 6, 18017, 9, 18275, 5, 0, 0, NONE), // 882 萨摩亚
    r(27599, 3, 25882, 6, 25960, 6, 26962, 5, 0, 0, NONE), // 887 也门
    r(27634, 3, 25894, 6, 23093, 9, 25906, 6, 0, 0, NONE), // 894 赞比亚
    // certificate_kind
    r(184, 1, 0, 0, 8663, 27, 3184, 43, 17081, 15, NONE), // 1 独生子女父母光荣证
    r(166, 1, 0, 0, 10974, 24, 3354, 42, 4261, 37, NONE), // 2 流动人口婚育证明
    r(1977, 1, 0, 0, 7129, 18, 4515, 36, 0, 0, NONE), // 3 生育服务登记
    // early_pregnancy_follow_up
    r(184, 1, 0, 0, 26302, 6, 23512, 8, 0, 0, NONE), // 1 已孕
    r(166, 1, 0, 0, 26434, 6, 19184, 12, 0, 0, NONE), // 2 未孕
    r(1977, 1, 0, 0, 26182, 6, 16184, 17, 0, 0, NONE), // 3 失访
    // pregnancy_outcome_follow_up
    r(184, 1, 0, 0, 22589, 9, 21905, 9, 0, 0, NONE), // 1 已分娩
    r(166, 1, 0, 0, 22823, 9, 18850, 13, 0, 0, NONE), // 2 未分娩
    r(1977, 1, 0, 0, 26182, 6, 16184, 17, 0, 0, NONE), // 3 失访
    // notification_kind
    r(184, 1, 0, 0, 8798, 21, 9395, 25, 0, 0, NONE), // 1 避孕节育报告单
    r(166, 1, 0, 0, 7123, 24, 5935, 32, 0, 0, NONE), // 2 一孩生育服务登记
    // supply_movement_kind
    r(184, 1, 0, 0, 26050, 6, 5967, 2, 0, 0, NONE), // 1 入库
    r(166, 1, 0, 0, 26086, 6, 4571, 3, 0, 0, NONE), // 2 出库
    r(1977, 1, 0, 0, 26704, 6, 23560, 8, 0, 0, NONE), // 3 调拨
    r(614, 1, 0, 0, 26374, 6, 27020, 4, 0, 0, NONE), // 4 报损
    r(186, 1, 0, 0, 26734, 6, 23781, 7, 0, 0, NONE), // 5 过期
    // record_operation
    r(184, 1, 0, 0, 26440, 6, 26927, 5, 0, 0, NONE), // 1 查询
    r(166, 1, 0, 0, 13353, 6, 25864, 6, 0, 0, NONE), // 2 校验
    r(1977, 1, 0, 0, 26698, 6, 21726, 10, 10326, 24, NONE), // 3 补充
    r(614, 1, 0, 0, 26422, 6, 25810, 6, 5509, 33, NONE), // 4 更新
    // enrolment_exit_kind
    r(184, 1, 0, 0, 11058, 6, 6510, 4, 0, 0, NONE), // 1 死亡
    r(166, 1, 0, 0, 26728, 6, 21616, 10, 0, 0, NONE), // 2 迁出
    r(1977, 1, 0, 0, 14791, 18, 11234, 23, 0, 0, NONE), // 3 不再符合条件
    r(614, 1, 0, 0, 20372, 12, 21456, 10, 0, 0, NONE), // 4 数据错误
];

#[rustfmt::skip]
pub(super) static BY_CODE: [u16; 868] = [
    0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7,
    8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 0, 1, 2, 3, 0,
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 1, 2, 3, 4, 5, 6, 7,
    8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
    48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69,
    70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 0, 1, 2, 3,
    4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 1,
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1,
    2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1,
    2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2,
    0, 1, 2, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
    17, 18, 19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2,
    3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
    23, 24, 25, 26, 27, 28, 29, 0, 1, 0, 1, 2, 0, 1, 2, 3, 4, 5, 6, 7,
    8, 9, 10, 11, 0, 1, 2, 3, 0, 1, 2, 0, 1, 2, 3, 4, 5, 6, 0, 1,
    2, 3, 4, 5, 6, 7, 0, 1, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3,
    0, 1, 2, 3, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 5, 0, 1, 2, 0, 1,
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 1, 2, 3, 4, 5, 0, 1, 0, 1,
    0, 4, 3, 2, 1, 5, 0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 0, 1, 2,
    3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3,
    0, 12, 13, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 3, 0, 1, 2, 26,
    20, 9, 10, 1, 0, 2, 13, 14, 3, 5, 6, 4, 7, 8, 11, 12, 16, 17, 18, 19,
    27, 28, 15, 25, 21, 22, 23, 24, 29, 2, 3, 4, 5, 0, 1, 0, 1, 2, 3, 0,
    9, 10, 11, 12, 13, 14, 15, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4,
    5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44,
    45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64,
    65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84,
    85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104,
    105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124,
    125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144,
    145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164,
    165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184,
    185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204,
    205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224,
    225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244,
    245, 246, 247, 248, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 0, 1, 2, 3, 4,
    0, 1, 2, 3, 0, 1, 2, 3,
];

#[rustfmt::skip]
pub(super) static BY_NAME: [u16; 868] = [
    2, 0, 3, 1, 5, 3, 2, 4, 1, 0, 7, 6, 1, 0, 13, 22, 16, 21, 3, 5,
    6, 7, 19, 2, 11, 14, 12, 10, 20, 9, 8, 18, 4, 15, 17, 1, 0, 2, 3, 1,
    9, 3, 12, 5, 0, 6, 4, 10, 7, 2, 8, 11, 25, 42, 48, 36, 31, 20, 11, 43,
    46, 19, 17, 56, 15, 16, 2, 14, 29, 55, 40, 49, 7, 57, 8, 33, 6, 45, 41, 23,
    34, 39, 27, 9, 28, 35, 24, 0, 10, 50, 54, 12, 21, 13, 26, 4, 32, 5, 1, 3,
    47, 52, 30, 51, 44, 37, 53, 38, 22, 18, 20, 21, 22, 19, 39, 34, 35, 33, 1, 2,
    3, 15, 16, 17, 18, 14, 10, 11, 12, 13, 36, 37, 38, 26, 27, 28, 30, 31, 32, 29,
    0, 7, 8, 9, 4, 5, 6, 23, 24, 25, 20, 10, 19, 22, 12, 68, 67, 80, 79, 84,
    24, 57, 56, 39, 66, 83, 15, 65, 25, 35, 45, 55, 23, 13, 69, 21, 11, 77, 30, 29,
    81, 82, 50, 49, 4, 16, 14, 64, 63, 5, 62, 61, 76, 75, 74, 73, 40, 70, 58, 6,
    28, 32, 31, 27, 26, 2, 42, 41, 59, 60, 1, 34, 33, 53, 52, 0, 9, 38, 37, 36,
    17, 7, 48, 47, 46, 44, 43, 72, 71, 78, 3, 54, 51, 18, 8, 85, 7, 8, 3, 2,
    4, 0, 5, 6, 1, 2, 0, 1, 7, 3, 6, 4, 5, 8, 9, 10, 11, 12, 11, 1,
    2, 10, 5, 3, 4, 0, 6, 7, 8, 9, 7, 1, 0, 6, 4, 2, 5, 3, 1, 0,
    3, 2, 4, 3, 1, 15, 10, 11, 6, 7, 14, 13, 12, 0, 8, 2, 5, 9, 7, 3,
    6, 1, 0, 2, 5, 4, 0, 2, 1, 3, 1, 6, 4, 5, 3, 0, 2, 2, 1, 0,
    2, 0, 1, 10, 5, 17, 23, 7, 8, 15, 4, 1, 3, 11, 20, 21, 19, 18, 6, 22,
    2, 13, 12, 14, 9, 16, 0, 6, 5, 9, 2, 3, 8, 7, 0, 4, 1, 29, 5, 19,
    14, 23, 0, 9, 21, 12, 15, 10, 18, 17, 16, 26, 4, 25, 6, 27, 22, 11, 7, 1,
    3, 28, 20, 24, 2, 8, 13, 1, 0, 1, 0, 2, 9, 11, 6, 7, 1, 3, 0, 4,
    8, 5, 10, 2, 1, 3, 0, 2, 0, 2, 1, 4, 3, 6, 1, 0, 5, 2, 7, 4,
    5, 6, 0, 1, 2, 3, 0, 1, 7, 0, 6, 3, 1, 4, 5, 2, 3, 1, 2, 0,
    3, 1, 2, 0, 4, 1, 0, 3, 2, 5, 1, 4, 0, 3, 2, 2, 0, 1, 5, 11,
    6, 1, 2, 0, 3, 8, 7, 9, 10, 4, 0, 5, 1, 2, 4, 3, 0, 1, 1, 0,
    5, 0, 2, 4, 1, 3, 4, 3, 0, 2, 5, 1, 6, 1, 2, 0, 3, 5, 3, 2,
    6, 1, 4, 7, 8, 0, 9, 8, 7, 3, 2, 1, 0, 6, 5, 4, 1, 3, 2, 0,
    10, 3, 6, 5, 2, 12, 4, 14, 11, 0, 13, 7, 1, 8, 9, 0, 1, 2, 3, 11,
    12, 5, 15, 29, 27, 28, 8, 16, 17, 18, 19, 20, 3, 25, 1, 6, 26, 0, 2, 21,
    22, 23, 24, 4, 13, 14, 7, 9, 10, 3, 5, 4, 1, 0, 2, 1, 0, 2, 3, 14,
    8, 13, 5, 7, 2, 11, 0, 9, 3, 12, 1, 10, 4, 15, 6, 19, 179, 43, 44, 128,
    99, 39, 59, 231, 243, 230, 242, 41, 247, 15, 107, 105, 104, 25, 37, 184, 30, 54, 91, 81,
    101, 93, 178, 125, 50, 51, 124, 123, 36, 84, 79, 100, 232, 164, 70, 2, 209, 206, 22, 181,
    185, 127, 103, 102, 92, 62, 66, 217, 55, 118, 78, 112, 47, 53, 35, 229, 227, 226, 190, 188,
    195, 186, 193, 192, 45, 187, 194, 94, 238, 233, 65, 86, 218, 197, 198, 200, 56, 199, 138, 220,
    60, 61, 73, 11, 244, 14, 6, 189, 7, 5, 166, 158, 160, 159, 149, 82, 12, 169, 16, 171,
    172, 170, 13, 24, 241, 32, 23, 87, 168, 52, 151, 38, 83, 108, 27, 221, 122, 163, 57, 141,
    144, 139, 29, 71, 214, 202, 204, 213, 40, 201, 155, 157, 111, 42, 115, 34, 235, 89, 88, 80,
    97, 17, 136, 137, 222, 196, 74, 77, 191, 75, 76, 68, 176, 180, 21, 219, 236, 207, 98, 95,
    10, 106, 67, 110, 228, 223, 20, 148, 215, 216, 90, 245, 156, 182, 33, 18, 175, 85, 69, 117,
    48, 109, 46, 173, 225, 126, 205, 113, 147, 161, 31, 183, 239, 165, 240, 4, 119, 114, 72, 210,
    212, 234, 26, 28, 150, 154, 153, 145, 121, 174, 63, 246, 177, 140, 143, 208, 162, 58, 248, 64,
    96, 203, 8, 0, 3, 1, 211, 146, 9, 224, 152, 116, 132, 237, 130, 135, 131, 49, 167, 134,
    129, 133, 120, 142, 1, 0, 2, 2, 0, 1, 2, 0, 1, 1, 0, 0, 1, 3, 2, 4,
    3, 0, 1, 2, 2, 3, 0, 1,
];

/// Table, short name, code.
pub(super) static SHORT_NAMES: &[(&str, &str, &str)] = &[
    ("sex", "未说明", "9"),
    ("sex", "未知", "0"),
    ("marital_status", "离异", "40"),
    ("marital_status", "未说明", "90"),
    ("education", "研究生", "10"),
    ("education", "博士", "11"),
    ("education", "硕士", "14"),
    ("education", "本科", "20"),
    ("education", "大学本科", "20"),
    ("education", "大专", "30"),
    ("education", "专科", "30"),
    ("education", "大学专科", "30"),
    ("education", "中专", "41"),
    ("education", "职高", "44"),
    ("education", "技校", "47"),
    ("education", "高中", "60"),
    ("education", "初中", "70"),
    ("relation", "户主", "02"),
    ("relation", "丈夫", "11"),
    ("relation", "妻子", "12"),
    ("relation", "儿子", "20"),
    ("relation", "女儿", "30"),
    ("relation", "孙女", "42"),
    ("relation", "爷爷", "61"),
    ("relation", "奶奶", "62"),
    ("relation", "外公", "63"),
    ("relation", "外婆", "64"),
    ("relation", "哥哥", "71"),
    ("relation", "弟弟", "73"),
    ("registration_nature", "农业", "2"),
    ("registration_nature", "非农业", "1"),
    ("registration_nature", "非农", "1"),
    ("document_type", "身份证", "111"),
    ("document_type", "护照", "414"),
    ("health_document_type", "身份证", "01"),
    ("health_document_type", "户口本", "02"),
];
