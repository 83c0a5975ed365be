// Made by `cargo run -p renkou-generator`; do not edit. Sources and SHA-256:
//   codes/data/tables.csv 4f2acb3dc7ced8cfd75f4d4157dd773b76eb5fbc4c5c460b4ca1929962623862
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
sult_gmsfhm=一致\x20and\x20result_xm=不一致Settlement\x20certi\
ficate\x20for\x20Taiwan\x20residentsBrought\x20by\x20the\x20woman\x20\
from\x20an\x20earlier\x20unionFloating\x20population:\x20moveme\
nt\x20registrationXinjiang\x20Production\x20and\x20Construct\
ion\x20Corpsown\x20knowledge;\x20the\x20page\x20is\x20cut\x20off\x20at\x208\
1-9Community\x20health\x20service\x20centre\x20(station)Exit\
-entry\x20permit\x20for\x20Hong\x20Kong\x20and\x20MacaoPrefecture,\
\x20autonomous\x20prefecture,\x20leagueBiological\x20child\x20o\
f\x20applicant\x20and\x20spouseBrought\x20by\x20the\x20man\x20from\x20an\
\x20earlier\x20unionone\x20group\x20with\x20four\x20first\x20digits:\x20\
6\x20to\x209one\x20group\x20with\x20two\x20first\x20digits:\x201\x20and\x202Co\
mplication\x20of\x20a\x20contraceptive\x20measureFloating\x20po\
pulation:\x20registration\x20movesdictionary\x20prints\x20来往\
港澳通行证中国人民武装警察部队警官证社会生产服务和生活服务人员配偶的曾祖父母或外曾祖父母非育龄妇\
女亲生、非丈夫亲生Member\x20of\x20the\x20Communist\x20Party\x20of\x20ChinaV\
isiting\x20pill\x20(vacation\x20contraceptive)for\x20units\x20w\
ithout\x20a\x20civil-affairs\x20codeFirst-birth\x20registrat\
ion\x20notificationMaternal\x20and\x20child\x20health\x20instit\
utionMember\x20of\x20the\x20China\x20Democratic\x20Leaguekey\x20XC\
H;\x20sender\x20and\x20receiver\x20as\x20aboveBiological\x20child\x20\
of\x20the\x20husband\x20onlyCounty-level\x20city\x20under\x20the\x20p\
rovinceForeigner\x20temporary\x20residence\x20permitMembe\
r\x20of\x20the\x20Communist\x20Youth\x20LeaguePurchased\x20collect\
ively\x20owned\x20housingUnited\x20States\x20Minor\x20Outlying\x20\
IslandsUniversity\x20ordinary\x20class,\x20graduated中国国民党\
革命委员会会员其他祖父母或外祖父母关系非育龄妇女亲生、丈夫亲生Chinese\x20national\x20\
of\x20foreign\x20descentFamily-planning\x20service\x20instit\
utionGranddaughter\x20(daughter's\x20daughter)Obstetri\
cs\x20and\x20gynaecology\x20hospitalBiological\x20child\x20of\x20a\
pplicant\x20onlyBiological\x20child\x20of\x20the\x20woman\x20onlyC\
ommon\x20gynaecological\x20inflammationDemocrat\x20withou\
t\x20party\x20affiliationDoctoral,\x20completed\x20without\x20d\
egreeForeigner\x20permanent\x20residence\x20cardHead\x20of\x20s\
mall\x20collective\x20householdMember\x20of\x20the\x20China\x20Zhi\
\x20Gong\x20PartySpecial\x20assistance:\x20public\x20reportsTop\
ical\x20contraceptive\x20(spermicide)Vocational\x20high\x20s\
chool,\x20left\x20earlyHeard\x20Island\x20and\x20McDonald\x20Islan\
dsManufacturing\x20and\x20related\x20workersOther\x20family-\
planning\x20institutionOther\x20gynaecological\x20inflamm\
ationReward\x20assistance:\x20public\x20reportsSecondary\x20\
specialised,\x20left\x20earlyVocational\x20high\x20school,\x20c\
ompletedVocational\x20high\x20school,\x20graduated不便分类的其他\
从业人员中国共产主义青年团团员南乔治亚和南桑威奇群岛台湾居民来往内地通行证国家级计划生育服务机构\
港澳居民来往内地通行证计划生育手术并发症人员配偶的祖父母或外祖父母阿拉伯撒哈拉民主共和国Bona\
ire,\x20Sint\x20Eustatius\x20and\x20SabaCommunity\x20health\x20ser\
vice\x20stationDemocratic\x20Republic\x20of\x20the\x20CongoFirs\
t-birth\x20service\x20registrationInduced\x20abortion\x20wit\
hin\x2012\x20weeksLao\x20People's\x20Democratic\x20RepublicMast\
er,\x20completed\x20without\x20degreeProfessional\x20and\x20tec\
hnical\x20staffSaint\x20Vincent\x20and\x20the\x20GrenadinesSeco\
ndary\x20specialised,\x20completedSecondary\x20specialise\
d,\x20graduatedSingle\x20parent,\x20lives\x20with\x20fatherSing\
le\x20parent,\x20lives\x20with\x20motherSpecial\x20to\x20the\x20popul\
ation\x20systemTemporary\x20resident\x20identity\x20cardWife\
\x20of\x20father's\x20younger\x20brothersecond\x20heading\x20of\x20th\
e\x20same\x20groupsource\x20code\x20empty,\x20no\x20data\x20movesspec\
ial\x20to\x20the\x20population\x20system港澳同胞回乡证(通行卡)Biologic\
al\x20child\x20of\x20spouse\x20onlyDied\x20in\x20pregnancy\x20or\x20chil\
dbirthFemale\x20sterilisation\x20operationsHas\x20chronic\
\x20disease\x20(continued)Induced\x20abortion\x20after\x2012\x20we\
eksMicronesia,\x20Federated\x20States\x20ofOthers\x20not\x20els\
ewhere\x20classifiedProfessional\x20or\x20technical\x20staff\
Served\x20at\x20place\x20of\x20registrationShort-acting\x20oral\
\x20contraceptiveThe\x20Republic\x20of\x20North\x20Macedoniakey\
\x20JB_XH;\x20JB\x20decoded\x20as\x20举报parent\x20inferred\x20from\x20the\
\x20numberwife\x20and\x20husband\x20division\x20codesBritish\x20In\
dian\x20Ocean\x20TerritoryGranddaughter\x20(son's\x20daughte\
r)Long-acting\x20oral\x20contraceptiveNeurological\x20or\x20\
mental\x20illnessPurchased\x20price-capped\x20housingSeco\
ndary\x20vocational\x20educationWife\x20of\x20father's\x20elder\
\x20brother一孩生育服务登记通报中国人民解放军军官证其他计划生育服务机构台湾民主自治同盟盟员\
圣文森特和格林纳丁斯地级计划生育服务机构市辖区或地区辖县级市省级计划生育服务机构赫德岛和麦克唐纳\
群岛Holy\x20See\x20(Vatican\x20City\x20State)Male\x20sterilisatio\
n\x20operationsNon-agricultural\x20registrationPurchas\
ed\x20state-owned\x20housingSent\x20by\x20place\x20of\x20registrat\
ionSpecial\x20assistance:\x20recipientsource\x20misprints\
\x20计算生育社区卫生服务中心(站)Family\x20whose\x20only\x20child\x20diedInfl\
ow\x20from\x20another\x20provinceJoining\x20relatives\x20or\x20fri\
endsJunior\x20high\x20school\x20educationMember\x20of\x20the\x20Ji\
usan\x20SocietyOther\x20grandparental\x20relationPurchase\
d\x20affordable\x20housingPurchased\x20commercial\x20housing\
Reward\x20assistance:\x20recipientSenior\x20high\x20school\x20e\
ducationServed\x20at\x20place\x20of\x20residenceTechnical\x20sc\
hool,\x20left\x20earlyBiological\x20child\x20of\x20neitherChron\
ic\x20respiratory\x20diseaseCollectively\x20funded\x20housin\
gCustody\x20with\x20former\x20husbandFalkland\x20Islands\x20(Ma\
lvinas)Floating\x20population:\x20personFrench\x20Souther\
n\x20TerritoriesNumber\x20exists,\x20name\x20differsServed\x20t\
hrough\x20the\x20employerTechnical\x20school,\x20completedTe\
chnical\x20school,\x20graduatedUnited\x20Republic\x20of\x20Tanz\
ania一孩生育服务登记单中国共产党预备党员中国农工民主党党员中国民主促进会会员中国民主建国会会\
员乡级计划生育服务所事业经费基本情况表办事人员和有关人员县级计划生育服务站外国血统中国籍人士带药\
带铜宫内节育器本人亲生非配偶亲生村级计划生育服务室特克斯和凯科斯群岛生产制造及有关人员科科斯（基\
林）群岛肉眼可见的出生缺陷育龄妇女与丈夫亲生避孕节育报告单通报非本人亲生配偶亲生Clerical\
\x20and\x20related\x20staffCommerce\x20and\x20service\x20staffFore\
igner\x20residence\x20permitGraduate\x20class,\x20left\x20early\
Husband\x20of\x20father's\x20sisterHusband\x20of\x20mother's\x20si\
sterJunior\x20college,\x20left\x20earlyProject\x20recipient\x20\
(couple)Remarried\x20to\x20former\x20spouseReproductive\x20h\
ealth\x20centreRequest\x20generation\x20runningSaint\x20Mart\
in\x20(French\x20part)Sent\x20by\x20place\x20of\x20residenceSpouse\
's\x20great-grandparentSub-district\x20health\x20centreso\
urce\x20misprints\x20念球菌外用避孕药(杀精剂)妇幼保健院(所、站)Agricultur\
al\x20registrationArmed\x20police\x20officer\x20cardChronic\x20\
digestive\x20diseaseContraception\x20report\x20slipGradua\
te\x20class,\x20completedGraduate\x20class,\x20graduatedGran\
dson\x20(daughter's\x20son)Junior\x20college,\x20completedJu\
nior\x20college,\x20graduatedMarital\x20status\x20not\x20stated\
Notification\x20and\x20feedbackNumber\x20not\x20in\x20the\x20libra\
ryOther\x20service\x20institutionProgestogen-releasing\
\x20IUDRequest\x20generation\x20failedSaint\x20Pierre\x20and\x20Mi\
quelonSelf\x20or\x20head\x20of\x20householdSint\x20Maarten\x20(Dut\
ch\x20part)Taiwan,\x20Province\x20of\x20ChinaUnidentified\x20et\
hnic\x20groupone\x20of\x20six\x20finance\x20tablesrange\x20for\x20gro\
ups\x20not\x20seenAdopted\x20or\x20step\x20daughterCentral\x20Afri\
can\x20RepublicCustody\x20with\x20former\x20wifeFather's\x20you\
nger\x20brotherFinance:\x20basic\x20situationInflow\x20perso\
n\x20left\x20againInjectable\x20contraceptiveIslamic\x20Repu\
blic\x20of\x20IranJunior\x20college\x20educationNorthern\x20Mar\
iana\x20IslandsOther\x20oral\x20contraceptiveOther\x20statut\
ory\x20documentReport-slip\x20notificationService-stat\
ion\x20registerTermination\x20of\x20pregnancyTurks\x20and\x20Ca\
icos\x20IslandsUnited\x20States\x20of\x20AmericaWife\x20of\x20moth\
er's\x20brotherYounger\x20sister's\x20husband中国民主同盟盟员人口计生\
系统专用其他屏障避孕器具其他服务机构类型其他未识别的民族其他法定有效证件口服及注射避孕药商业、服\
务业人员圣多美和普林西比圣皮埃尔和密克隆外国人临时居留证外国人永久居留证孙女婿或外孙女婿孙媳妇或\
外孙媳妇密克罗尼西亚联邦对照表生成处理中导入临时表处理中收养或抱养或领养数据迁移出现错误斯瓦尔巴\
和扬马延新疆生产建设兵团普通高级中学教育曾孙女或外曾孙女曾孙子或外曾孙子未说明的婚姻状况流动人口\
基本信息特立尼达和多巴哥独生子女伤残家庭独生子女死亡家庭美国本土外小岛屿育龄妇女流动人口非本人及\
配偶亲生12周以上人工流产12周以内人工流产Cerebrovascular\x20diseaseCoc\
os\x20(Keeling)\x20IslandsEmergency\x20contraceptiveGrand\
daughter's\x20husbandHousehold\x20register\x20bookIntelle\
ctual\x20disabilityJunior\x20high,\x20left\x20earlyNot\x20using\
\x20contraceptionNot\x20using,\x20other\x20reasonOther\x20paren\
tal\x20relationRented\x20low-rent\x20housingSenior\x20high,\x20\
left\x20earlyStaff\x20report\x20parametersStep\x20or\x20adoptiv\
e\x20fatherStep\x20or\x20adoptive\x20motherUndergraduate\x20edu\
cationVirgin\x20Islands,\x20Britishinstitution\x20changes\
\x20too单亲(与亲母同住)单亲(与亲父同住)地区(自治州、盟)Bosnia\x20and\x20Herzeg\
ovinaCardiovascular\x20diseaseCounty\x20service\x20statio\
nElder\x20sister's\x20husbandFather's\x20elder\x20brotherJun\
ior\x20high,\x20graduatedRepublic\x20of\x20The\x20GambiaResiden\
t\x20identity\x20cardSenior\x20high,\x20completedSenior\x20high\
,\x20graduatedSvalbard\x20and\x20Jan\x20MayenTownship\x20health\
\x20centreUpload\x20file\x20managementYounger\x20brother's\x20w\
ifefrom\x20contraception\x20820Data\x20migration\x20failedGr\
ade\x201\x20(most\x20severe)Military\x20officer\x20cardNumber\x20a\
nd\x20name\x20agreeOffline\x20download\x20fileOther\x20chronic\x20\
diseasePast\x20childbearing\x20agePrefecture-level\x20cit\
yRented\x20public\x20housingSaint\x20Kitts\x20and\x20NevisSao\x20T\
ome\x20and\x20PrincipeTownship\x20service\x20postTrichomonas\
\x20vaginitis中国共产党党员中国致公党党员临时居民身份证兄、弟、姐、妹其他原因未避孕其他口\
服避孕药其他宫内节育器北马里亚纳群岛华侨回国定居证博士研究生毕业博士研究生结业博士研究生肄业取出\
宫内节育器台湾居民定居证圣基茨和尼维斯堂兄弟、堂姐妹大学普通班毕业安提瓜和巴布达宫内节育器异常宫\
内节育器正常对照表生成失败对照表生成成功导入临时表失败导入临时表成功巴布亚新几内亚带孕激素节育器\
往来港澳通行证念珠菌性阴道炎慢性呼吸系统病慢性消化系统病放置宫内节育器无党派民主人士服务站登记信\
息法属波利尼西亚流入人口又流出瓦利斯和富图纳皮下埋植避孕剂短效口服避孕药硕士研究生毕业硕士研究生\
结业硕士研究生肄业社区卫生服务站神经或精神疾病美属维尔京群岛节育措施并发症英属印度洋领地英属维尔\
京群岛表兄弟、表姐妹购买经济适用房购买集体所有房逻辑校验处理中长效口服避孕药Bachelor,\x20\
left\x20earlyCollective\x20householdComplication\x20grade\
\x201Complication\x20grade\x202Complication\x20grade\x203Doctor\
al,\x20left\x20earlyElder\x20brother's\x20wifeGrandson\x20(son'\
s\x20son)Inquiry\x20and\x20feedbackIs\x20not\x20an\x20only\x20childMa\
ternal\x20grandfatherMaternal\x20grandmotherMedicated\x20\
copper\x20IUDMoldova,\x20Republic\x20ofOperations,\x20subtot\
alOther\x20barrier\x20deviceOther\x20rented\x20housingPatern\
al\x20grandfatherPaternal\x20grandmotherProgramme\x20stat\
isticsRecipient\x20change\x20logRecipient\x20statisticsRe\
sidents'\x20committeeSpontaneous\x20abortionSpouse's\x20g\
randparentSyrian\x20Arab\x20RepublicUnited\x20Arab\x20Emirat\
esVillage\x20or\x20communityVillage\x20service\x20roomVillag\
ers'\x20committeeVirgin\x20Islands,\x20U.S.Visible\x20birth\x20\
defectfrom\x20100-190\x20and\x20200户籍(迁移)信息Adopted\x20or\x20fos\
teredAdopted\x20or\x20step\x20sonAntigua\x20and\x20BarbudaAppro\
ved\x20nationallyBachelor,\x20completedBachelor,\x20gradu\
atedBacterial\x20vaginosisDoctoral,\x20graduatedGreat-\
granddaughterIntrauterine\x20deviceLogic\x20check\x20runn\
ingMultiple\x20disabilityOffline\x20upload\x20fileOral\x20an\
d\x20injectablePelvic\x20inflammationPhysical\x20disabili\
tyPrimary,\x20left\x20earlySpecialist\x20hospitalState-ow\
ned\x20housingTrinidad\x20and\x20TobagoBrother's\x20daughter\
Candidal\x20vaginitisCurrently\x20pregnantDominican\x20Re\
publicEnterprise\x20managerGiven\x20for\x20adoptionGradua\
te\x20educationHearing\x20disabilityHonorary\x20doctorate\
Implant\x20insertionsLogic\x20check\x20failedLogic\x20check\x20\
passedMaster,\x20left\x20earlyOral\x20contraceptivePlanni\
ng\x20pregnancyPrimary,\x20graduatedRussian\x20Federation\
State\x20of\x20Palestine上传文件管理专业技术人员中等专科毕业中等专科结业中等专科肄业\
中等职业教育乌兹别克斯坦九三学社社员人事报表参数人事机构信息企业管理人员其他兄弟姐妹其他妇科炎症\
其他检查结果其他父母关系其他类型住宅其他阴道炎症初级中学教育吉尔吉斯斯坦外国人居留证大学专科教育\
大学专科毕业大学专科结业大学专科肄业大学本科教育大学本科毕业大学本科结业大学本科肄业奖扶对象变更\
奖扶对象统计奖扶年龄配置小集体户户主少生快富对象工作单位管理常见妇科炎症手术例数小计技工学校毕业\
技工学校结业技工学校肄业政企合一单位新喀里多尼亚无宫内节育器普通高中毕业普通高中结业普通高中肄业\
未说明的性别法属南部领地特扶对象变更特扶对象统计生殖保健中心皮特凯恩群岛省直辖县级市研究生班毕业\
研究生班结业研究生班肄业离线上传文件离线下载文件租赁其他住房租赁廉租住房细菌性阴道病职业高中毕业\
职业高中结业职业高中肄业荷兰加勒比区逻辑校验失败逻辑校验成功非孕产期死亡Brunei\x20Darus\
salamCaesarean\x20sectionChronic\x20nephritisEquatoria\
l\x20GuineaExtension\x20(group)Great-grandfatherGreat-\
grandmotherGroup\x20(extension)Head\x20of\x20householdInd\
uced\x20abortionsLG_YHSYFWDJD_TBXXMaster,\x20graduated\
Mental\x20disabilityNone\x20of\x20the\x20aboveOperation\x20serv\
iceOrdinary\x20passportPrimary\x20educationRequest\x20gen\
eratedSaint\x20BarthélemySister's\x20daughterSpeech\x20di\
sabilityStaff\x20institutionStudy\x20or\x20trainingSubder\
mal\x20implantVisual\x20disabilityWallis\x20and\x20Futuna妇产(\
科)医院退(离)休人员Christmas\x20IslandFamily\x20householdFrenc\
h\x20PolynesiaGeneral\x20hospitalHusband's\x20fatherHusba\
nd's\x20motherIs\x20an\x20only\x20childLow\x20birth\x20weightMarsh\
all\x20IslandsMother's\x20brotherOther\x20disabilityOther\
\x20grandchildPLA\x20officer\x20cardPapua\x20New\x20GuineaPrefe\
cture\x20levelProvincial\x20levelServing\x20militaryVagin\
al\x20deliveryWork\x20or\x20businessdoes\x20not\x20qualifyfrom\x20\
610\x20and\x20620County\x20(banner)Daughter-in-lawDomesti\
c\x20helperDriving\x20licenceEldest\x20daughterFather's\x20s\
isterFourth\x20daughterGrandson's\x20wifeHealthy\x20or\x20go\
odLG_BYJYBGD_TBXXMother's\x20sisterOther\x20vaginitisP\
aternal\x20cousinSecond\x20daughterSolomon\x20IslandsSupe\
r\x20high-riseUsers,\x20subtotal一级并发症一般或较弱三级并发症个体经营者乡镇\
卫生院二级并发症健康或良好其他慢性病其他避孕法养女或继女养子或继子几内亚比绍列支敦士登刚果（布）\
刚果（金）厄立特里亚哈萨克斯坦哥斯达黎加国家公务员国家已审核土库曼斯坦圣巴泰勒米埃塞俄比亚塔吉克\
斯坦女性绝育术女用避孕套妇幼保健所妇幼保健站审核不通过小高层住宅居住地发送居民委员会居民户口簿布\
基纳法索库中无此号户籍地发送户籍地管理所罗门群岛探亲避孕药数据已迁移斯洛文尼亚是独生子女未知的性\
别本人或户主村民委员会柯尔克孜族毛里塔尼亚沙特阿拉伯法属圣马丁法属圭亚那注射避孕针滴虫阴道炎现居\
地管理男性绝育术男用避孕套研究生教育福克兰群岛租赁公租房紧急避孕药继母或养母继父或养父美属萨摩亚\
自然避孕法自由职业者荷属圣马丁蒙特塞拉特街道卫生院购买两限房购买商品房赤道几内亚超出育龄期超高层\
住宅阿尔及利亚阿尔巴尼亚非农业户口非独生子女马绍尔群岛马达加斯加American\x20SamoaBa\
rrier\x20deviceCayman\x20IslandsClerical\x20staffCzech\x20Re\
publicDied\x20otherwiseFifth\x20daughterFirst\x20marriage\
Great-grandsonIUD\x20insertionsNational\x20levelNatura\
l\x20methodNorfolk\x20IslandNot\x20a\x20relativeOrdinary\x20bir\
thOther\x20daughterOther\x20relativePeriodic\x20checkSex\x20\
not\x20statedStaging\x20failedThird\x20daughterUnited\x20Kin\
gdomWestern\x20SaharaÅland\x20Islands再婚(复婚)10-12:001-1\
9910-12:200-39913-15:001-999Bouvet\x20IslandBrother\
's\x20sonCivil\x20servantCote\x20d'IvoireData\x20migratedFar\
oe\x20IslandsFemale\x20condomFrench\x20GuianaGuinea-Bissa\
uHealth\x20centreLiechtensteinMCH\x20instituteNAME_MIS\
MATCHNever\x20marriedNew\x20CaledoniaOnly\x20daughterOthe\
r\x20siblingSCWJGL_WJJBXXSelf-employedService\x20staff\
SterilisationWife's\x20fatherWife's\x20motherkey\x20YFLDD\
J_XLAccompanyingAge\x20settingsBurkina\x20FasoCheck\x20fa\
iledCook\x20IslandsFair\x20or\x20weakFoetal\x20deathIUD\x20abno\
rmalIUD\x20removalsJob\x20transferLG_LX_SCWJXXLG_LX_XZ\
WJXXLNJF_JFDX_BGLNJF_JFDX_TJMCH\x20hospitalMulti-st\
oreyNot\x20employedNot\x20pregnantOther\x20cousinOther\x20me\
thodOther\x20resultRapid\x20surveySaint\x20HelenaSaudi\x20Ar\
abiaSierra\x20LeoneSister's\x20sonSouth\x20AfricaTBFZ_JFD\
X_BGTBFZ_JFDX_TJTuberculosisTurkmenistanVaginal\x20\
ringdigits\x2010-12digits\x2013-15from\x20700-790name\x20dec\
oded三查信息专科医院中国台湾中国澳门中国香港事业统计亚美尼亚低体重儿低层住宅俄罗斯族保加利亚\
克罗地亚其他亲属其他儿子其他女儿其他残疾初中毕业初中肄业判给前夫判给前妻利比里亚务工经商北马其顿\
协查反馈博茨瓦纳危地马拉厄瓜多尔名誉博士听力残疾哈萨克族哥伦比亚圣卢西亚圣马力诺坦桑尼亚基里巴斯\
塔吉克族塔塔尔族塞内加尔塞尔维亚塞拉利昂塞浦路斯处理失败处理成功外省流入多层住宅多米尼克多米尼加\
多重残疾奖励扶助奖扶举报妊娠信息妊娠终止委内瑞拉婚姻嫁娶孟加拉国学习培训审核通过宫颈炎症小学教育\
小学毕业小学肄业尼加拉瓜尼日利亚工作调动已购公房巴勒斯坦巴基斯坦巴巴多斯库克群岛开曼群岛心血管病\
快速调查情况未明慢性肾炎手术服务扩展代码投亲靠友拆迁搬家拉脱维亚摩尔多瓦斯威士兰斯洛伐克斯里兰卡\
无业人员普通护照智力残疾有慢性病核查失败格林纳达格鲁吉亚正常生育毛里求斯法罗群岛波多黎各津巴布韦\
洪都拉斯流动登记澳大利亚爱沙尼亚特别扶助特扶举报现役军人玻利维亚瓜德罗普瓦努阿图生育情况白俄罗斯\
盆腔炎症直布罗陀省直辖市科特迪瓦等待处理精神残疾纳米比亚维吾尔族综合医院罗马尼亚肢体残疾脑血管病\
自建住房自然流产莫桑比克萨尔瓦多视力残疾言语残疾诺福克岛达斡尔族通报反馈鄂伦春族鄂温克族阴道分娩\
阴道隔膜阿塞拜疆随同流动马尔代夫马提尼克马来西亚7-9:001-0997-9:100-1997-\
9:200-3997-9:400-599AfghanistanEl\x20SalvadorGrandp\
arentIsle\x20of\x20ManMCH\x20stationMale\x20condomNetherland\
sNew\x20ZealandNorth\x20KoreaPhilippinesPuerto\x20RicoSai\
nt\x20LuciaSouth\x20KoreaSouth\x20SudanSwitzerlandTimor-L\
esteUnknown\x20sexkey\x20HJXX_XLkey\x20JFDX_XHkey\x20RSXX_XL\
key\x20SCWJ_XLkey\x20SCXX_XLkey\x20SSFW_XLkey\x20SYQK_XLAdop\
ted\x20inAntarcticaAzerbaijanBangladeshCape\x20VerdeCe\
rvicitisCopper\x20IUDCosta\x20RicaEldest\x20sonFourth\x20son\
FreelancerGrandchildGuadeloupeIUD\x20normalKazakhst\
anKyrgyzstanLive\x20birthLuxembourgMadagascarMartin\
iqueMauritaniaMontenegroMontserratMozambiqueProc\
essingRelocationRemarriageSan\x20MarinoSecond\x20sonSe\
lf-builtSeychellesSon-in-lawStillbirthTajikistan\
Uzbekistandigits\x201-2digits\x203-4digits\x205-6digits\x207\
-9historical3-4:01-203-4:51-703-4:71-805-6:01-18\
5-6:21-705-6:71-805-6:81-99ArgentinaAustraliaCan\
celledConfirmedDiaphragmDoctorateDongxiangFifth\x20\
sonGibraltarGreenlandGuatemalaHigh-riseIndonesia\
JF_JFNLPZLithuaniaMauritiusMenopauseMoved\x20outNOT\
_FOUNDNicaraguaOther\x20IUDOther\x20sonPregnancyPublis\
hedSSKF_JFDXSingaporeSri\x20LankaSubmittedSucceeded\
Third\x20sonUnmarriedVaginitisVenezuelakey\x20BGDXH东乡族\
东帝汶乌克兰乌干达乌拉圭仡佬族以色列仫佬族伊拉克伯利兹佛得角保安族傈僳族冈比亚利比亚剖宫产加拿大\
匈牙利南极洲南苏丹卡塔尔卢旺达卢森堡叙利亚吉布提哈尼族喀麦隆图瓦卢土家族土耳其圣诞岛基诺族塞舌尔\
墨西哥外甥女外用药外祖母奥地利安哥拉安圭拉安道尔家庭户尼日尔尼泊尔已上传已发布已提交已确认巴哈马\
巴拉圭巴拿马布依族布朗族布隆迪布韦岛库拉索德昂族意大利托克劳拉祜族摩洛哥摩纳哥撒拉族收抱养新加坡\
新西兰普米族景颇族曾祖母朝鲜族未提交柬埔寨格陵兰梵蒂冈比利时毛南族爱尔兰牙买加独生女独龙族珞巴族\
留尼汪百慕大科威特科摩罗突尼斯立陶宛糖尿病索马里纳西族结核病肯尼亚苏里南莱索托菲律宾葡萄牙蒙古族\
裕固族西班牙赞比亚赫哲族锡伯族门巴族阴道环阿富汗阿昌族阿根廷阿联酋阿鲁巴集资房非亲属马恩岛马拉维\
马约特马耳他驾驶证高山族黎巴嫩AnguillaBarbadosBotswanaBulgariaC\
ambodiaCameroonColombiaCuraçaoDiabetesDisabledDi\
vorcedDjiboutiEswatiniEthiopiaFWZ_DJXXGuernseyHo\
ndurasHospitalKiribatiLow-riseMalaysiaMaldivesMa\
rriageMid-riseMongoliaMoved\x20inOnly\x20sonPakistanPa\
raguayPassportPitcairnPortugalPregnantRejectedSl\
ovakiaSloveniaSurinameThailandTürkiyeUploadedZJ_\
JBQKBZimbabwefrom\x20300from\x20500from\x20810key\x20TBXHkey\
\x20WJXL县(旗)AlbaniaAlgeriaAndorraArmeniaAustriaBaha\
masBahrainBelarusBelgiumBermudaBoliviaBurundiCom\
orosCountryCroatiaDenmarkEcuadorEritreaEstoniaFi\
nlandGaoshanGermanyGrade\x202Grade\x203Grade\x204GrenadaH\
ungaryIcelandIrelandJamaicaLG_HJXXLG_JBXXLG_LDDJ\
LG_RSXXLG_SCXXLG_SSFWLG_SYQKLG_TBFKLG_XCFKLNJF_J\
BLebanonLesothoLiberiaMarriedMayotteMoroccoMyanm\
arNamibiaNigeriaRS_BBCSRS_JGXXRetiredReunionRoma\
niaSenegalSiblingSomaliaStudentTBFZ_JBTokelauTun\
isiaUkraineUruguayVanuatuVietnamWaitingWidowed1-\
2:66ABW;AWAFG;AFAGO;AOAIA;AIALA;AXALB;ALAND;ADAR\
E;AEARG;ARARM;AMASM;ASATA;AQATF;TFATG;AGAUS;AUAU\
T;ATAZE;AZAchangAngolaBDI;BIBEL;BEBEN;BJBES;BQBF\
A;BFBGD;BDBGR;BGBHR;BHBHS;BSBIH;BABLM;BLBLR;BYBL\
Z;BZBMU;BMBOL;BOBRA;BRBRB;BBBRN;BNBTN;BTBVT;BVBW\
A;BWBelizeBhutanBirthsBrazilCAF;CFCAN;CACCK;CCCH\
E;CHCHL;CLCHN;CNCIV;CICMR;CMCOD;CDCOG;CGCOK;CKCO\
L;COCOM;KMCPV;CVCRI;CRCUB;CUCUW;CWCXR;CXCYM;KYCY\
P;CYCZE;CZCanadaCancerChangeChosenCondomCyprusDE\
U;DEDJI;DJDMA;DMDNK;DKDOM;DODZA;DZDerungECU;ECEG\
Y;EGERI;ERESH;EHESP;ESEST;EEETH;ETEwenkiFIN;FIFJ\
I;FJFLK;FKFRA;FRFRO;FOFSM;FMFailedFarmerFranceGA\
B;GAGBR;GBGEO;GEGGY;GGGHA;GHGIB;GIGIN;GNGLP;GPGM\
B;GMGNB;GWGNQ;GQGRC;GRGRD;GDGRL;GLGTM;GTGUF;GFGU\
M;GUGUY;GYGreeceGuyanaHKG;HKHMD;HMHND;HNHRV;HRHT\
I;HTHUN;HUHezhenIDN;IDIMN;IMIND;INIOT;IOIRL;IEIR\
N;IRIRQ;IQISL;ISISR;ILITA;ITIsraelJAM;JMJEY;JEJO\
R;JOJPN;JPJerseyJingpoJordanKAZ;KZKEN;KEKGZ;KGKH\
M;KHKIR;KIKNA;KNKOR;KRKWT;KWKirgizKuwaitLAO;LALB\
N;LBLBR;LRLBY;LYLCA;LCLIE;LILKA;LKLSO;LSLTU;LTLU\
X;LULVA;LVLatviaMAC;MOMAF;MFMAR;MAMCO;MCMDA;MDMD\
G;MGMDV;MVMEX;MXMHL;MHMKD;MKMLI;MLMLT;MTMMR;MMMN\
E;MEMNG;MNMNP;MPMOZ;MZMRT;MRMSR;MSMTQ;MQMUS;MUMW\
I;MWMYS;MYMYT;YTMalawiMaonanMexicoMonacoNAM;NANC\
L;NCNER;NENFK;NFNGA;NGNIC;NINIU;NUNLD;NLNOR;NONP\
L;NPNRU;NRNZL;NZNo\x20IUDNormalNorwayOMN;OMOroqenPA\
K;PKPAN;PAPCN;PNPER;PEPHL;PHPLW;PWPNG;PGPOL;PLPR\
I;PRPRK;KPPRT;PTPRY;PYPSE;PSPYF;PFPanamaParentPo\
landQAT;QAREU;REROU;RORUS;RURWA;RWRwandaSAU;SASD\
N;SDSEN;SNSGP;SGSGS;GSSHN;SHSJM;SJSLB;SBSLE;SLSL\
V;SVSMR;SMSOM;SOSPM;PMSRB;RSSSD;SSSTP;STSUR;SRSV\
K;SKSVN;SISWE;SESWZ;SZSXM;SXSYC;SCSYR;SYSerbiaSt\
agedSwedenTCA;TCTCD;TDTGO;TGTHA;THTJK;TJTKL;TKTK\
M;TMTLS;TLTON;TOTTO;TTTUN;TNTUR;TRTUV;TVTWN;TWTZ\
A;TZTuvaluUGA;UGUKR;UAUMI;UMURY;UYUSA;USUZB;UZUg\
andaUrgentVAT;VAVCT;VCVEN;VEVGB;VGVIR;VIVNM;VNVU\
T;VUWLF;WFWSM;WSYEM;YEZAF;ZAZMB;ZMZWE;ZWZambiaZh\
uang三女三子不丹丧偶中非丹麦乍得也门二女五女五子京族伊朗伯母伯父佤族侄女侄子侗族保姆傣族儿媳\
公公关岛其它农民冰岛初婚加纳加蓬南非印尼叔父古巴四女四子四级回族土族埃及壮族多哥奥兰女带妹夫妹妹\
姐夫姐姐姑母姑父姨母姨父婆婆婶母存活学士学生岳母岳父工人已婚巴林巴西希腊帕劳并入弟媳彝族待孕德国\
怀孕怒族挪威捷克文莱斐济新增日本智利未婚未孕根西次子死产死胎母亲水族汉族汤加法国波兰波黑注销泰国\
泽西活产海地满族父亲现孕瑙鲁瑞典瑞士瑶族男带畲族癌症白族离婚秘鲁约旦纽埃绝经缅甸羌族老挝职员舅母\
舅父芬兰苗族英国藏族贝宁越南迁入迁出送养长女长子阿曼韩国黎族黑山AliveArubaBeninB\
langBonanBuyeiChileDeangDraftERROREgyptGabonGela\
oGhanaHaitiItalyJapanKenyaLhobaLibyaMaltaMergeMo\
nbaMulaoNauruNepalPalauQatarQiangSalarSpainTatar\
TongaTujiaUygurYemenYugurBornChadCubaDaurDeadFij\
iGuamHaniIraqJinoLahuLisuMaliMiaoNaxiNiueOmanPer\
uPumiTogoXibeZang0000040080100120160200240280310\
320360440480500510520560600640680700720740760840\
860900920961041081101111121131141151161191241301\
321361401441481521561581621661701741751781801841\
881921962042082122142182222312322332342382392422\
462482502542582622662682702752762882922963043083\
163243283343363403443483523563643683723763803843\
883984264284424464504544584664704744784844924964\
984995085125135165245285315335345355405485515525\
535555585625665705745785805835865915986126166466\
546606636666706746786866886947107167247287297307\
327487567647687727767807887927957967988048328348\
50854862876894990A00A10A20A30A90AddBaiDaiGinHuiS\
heSuiYao嫂93C1C2C3DUEWHZJNLHNXXBYAYIYiZH\
";

pub(super) static TABLES: [Table; 53] = [
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
];

/// Code, other codes, Chinese name, English name, note (start, length each), parent.
pub(super) static ROWS: [Row; 844] = [
    // sex
    r(169, 1, 0, 0, 17387, 15, 20924, 11, 0, 0, NONE), // 0 未知的性别
    r(184, 1, 0, 0, 17552, 6, 7231, 4, 0, 0, NONE), // 1 男性
    r(166, 1, 0, 0, 17117, 6, 6350, 6, 0, 0, NONE), // 2 女性
    r(1316, 1, 0, 0, 15294, 18, 18179, 14, 0, 0, NONE), // 9 未说明的性别
    // marital_status
    r(2229, 2, 0, 0, 25952, 6, 18485, 13, 0, 0, NONE), // 10 未婚
    r(206, 2, 0, 0, 25838, 6, 23528, 7, 0, 0, NONE), // 20 已婚
    r(183, 2, 0, 0, 25640, 6, 18025, 14, 0, 0, 1), // 21 初婚
    r(166, 2, 0, 0, 18263, 6, 8842, 9, 0, 0, 1), // 22 再婚
    r(26756, 2, 0, 0, 18270, 6, 8842, 26, 0, 0, 1), // 23 复婚
    r(2209, 2, 0, 0, 25496, 6, 23689, 7, 0, 0, NONE), // 30 丧偶
    r(2198, 2, 0, 0, 26126, 6, 22923, 8, 0, 0, NONE), // 40 离婚
    r(2214, 2, 0, 0, 10684, 24, 9327, 25, 0, 0, NONE), // 90 未说明的婚姻状况
    // health_status
    r(2229, 2, 0, 0, 16847, 15, 16622, 15, 0, 0, NONE), // 10 健康或良好
    r(206, 2, 0, 0, 16772, 15, 18688, 12, 0, 0, NONE), // 20 一般或较弱
    r(2209, 2, 0, 0, 20092, 12, 6381, 19, 0, 0, NONE), // 30 有慢性病
    r(26583, 2, 0, 0, 19900, 12, 11427, 22, 0, 0, 2), // 31 心血管病
    r(26586, 2, 0, 0, 20476, 12, 10922, 23, 0, 0, 2), // 32 脑血管病
    r(26763, 2, 0, 0, 12596, 21, 7797, 27, 0, 0, 2), // 33 慢性呼吸系统病
    r(26766, 2, 0, 0, 12617, 21, 9152, 25, 0, 0, 2), // 34 慢性消化系统病
    r(26849, 2, 0, 0, 19936, 12, 15724, 17, 0, 0, 2), // 35 慢性肾炎
    r(26589, 2, 0, 0, 22591, 9, 18976, 12, 0, 0, 2), // 36 结核病
    r(26861, 2, 0, 0, 22564, 9, 22907, 8, 0, 0, 2), // 37 糖尿病
    r(26769, 2, 0, 0, 12890, 21, 6812, 30, 0, 0, 2), // 38 神经或精神疾病
    r(2198, 2, 0, 0, 20092, 12, 6381, 31, 6160, 32, NONE), // 40 有慢性病
    r(26647, 2, 0, 0, 26114, 6, 24098, 6, 0, 0, 11), // 41 癌症
    r(26915, 2, 0, 0, 16862, 15, 11840, 21, 0, 0, 11), // 49 其他慢性病
    r(168, 2, 0, 0, 19246, 6, 22915, 8, 0, 0, NONE), // 60 残疾
    r(16491, 2, 0, 0, 20536, 12, 16098, 17, 0, 0, 14), // 61 视力残疾
    r(16499, 2, 0, 0, 19396, 12, 14286, 18, 0, 0, 14), // 62 听力残疾
    r(2208, 2, 0, 0, 20548, 12, 16030, 17, 0, 0, 14), // 63 言语残疾
    r(26613, 2, 0, 0, 20464, 12, 14065, 19, 0, 0, 14), // 64 肢体残疾
    r(1314, 2, 0, 0, 20080, 12, 11037, 23, 0, 0, 14), // 65 智力残疾
    r(23700, 2, 0, 0, 20404, 12, 15894, 17, 0, 0, 14), // 66 精神残疾
    r(27029, 2, 0, 0, 19624, 12, 13989, 19, 0, 0, 14), // 67 多重残疾
    r(2213, 2, 0, 0, 19240, 12, 16326, 16, 0, 0, 14), // 69 其他残疾
    // health_group
    r(184, 1, 0, 0, 16847, 15, 16622, 15, 0, 0, NONE), // 1 健康或良好
    r(166, 1, 0, 0, 16772, 15, 18688, 12, 0, 0, NONE), // 2 一般或较弱
    r(1977, 1, 0, 0, 20092, 12, 6381, 19, 597, 75, NONE), // 3 有慢性病
    r(168, 1, 0, 0, 19246, 6, 22915, 8, 0, 0, NONE), // 6 残疾
    // employment_status
    r(26651, 2, 0, 0, 17027, 15, 18342, 13, 0, 0, NONE), // 11 国家公务员
    r(18303, 2, 0, 0, 14502, 18, 6505, 31, 0, 0, NONE), // 13 专业技术人员
    r(26711, 2, 0, 0, 26174, 6, 17969, 14, 0, 0, NONE), // 17 职员
    r(183, 2, 0, 0, 14664, 18, 14232, 18, 0, 0, NONE), // 21 企业管理人员
    r(26577, 2, 0, 0, 25832, 6, 1218, 6, 0, 0, NONE), // 24 工人
    r(26801, 2, 0, 0, 25628, 6, 24260, 6, 0, 0, NONE), // 27 农民
    r(26583, 2, 0, 0, 25814, 6, 23626, 7, 0, 0, NONE), // 31 学生
    r(26861, 2, 0, 0, 20272, 12, 16422, 16, 0, 0, NONE), // 37 现役军人
    r(213, 2, 0, 0, 17702, 15, 21112, 10, 0, 0, NONE), // 51 自由职业者
    r(26787, 2, 0, 0, 16802, 15, 18550, 13, 0, 0, NONE), // 54 个体经营者
    r(216, 2, 0, 0, 20056, 12, 18820, 12, 0, 0, NONE), // 70 无业人员
    r(2218, 2, 0, 0, 16149, 17, 23584, 7, 2297, 51, NONE), // 80 退(离)休人员
    r(2214, 2, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 90 其他
    // ethnic_group
    r(203, 2, 24297, 2, 26000, 6, 26495, 3, 0, 0, NONE), // 01 汉族
    r(26573, 2, 24325, 2, 22645, 9, 23035, 6, 0, 0, NONE), // 02 蒙古族
    r(21420, 2, 24422, 2, 25700, 6, 27158, 3, 0, 0, NONE), // 03 回族
    r(26559, 2, 23803, 2, 26210, 6, 26551, 4, 0, 0, NONE), // 04 藏族
    r(21438, 2, 24373, 2, 20428, 12, 26452, 5, 0, 0, NONE), // 05 维吾尔族
    r(26609, 2, 24403, 2, 26198, 6, 26519, 4, 0, 0, NONE), // 06 苗族
    r(26618, 2, 27197, 2, 25880, 6, 27199, 2, 0, 0, NONE), // 07 彝族
    r(26562, 2, 27201, 2, 25718, 6, 25472, 6, 0, 0, NONE), // 08 壮族
    r(20712, 2, 16640, 2, 22240, 9, 26307, 5, 0, 0, NONE), // 09 布依族
    r(2229, 2, 23575, 2, 22402, 9, 24110, 6, 0, 0, NONE), // 10 朝鲜族
    r(26651, 2, 18480, 2, 26060, 6, 5120, 3, 0, 0, NONE), // 11 满族
    r(5800, 2, 21663, 2, 25586, 6, 21529, 4, 0, 0, NONE), // 12 侗族
    r(18303, 2, 27195, 2, 26096, 6, 27167, 3, 0, 0, NONE), // 13 瑶族
    r(26664, 2, 23874, 2, 26120, 6, 27149, 3, 0, 0, NONE), // 14 白族
    r(805, 2, 18794, 2, 22033, 9, 26447, 5, 0, 0, NONE), // 15 土家族
    r(26571, 2, 18484, 2, 22006, 9, 26495, 4, 0, 0, NONE), // 16 哈尼族
    r(26711, 2, 24546, 2, 19408, 12, 21152, 5, 0, 0, NONE), // 17 哈萨克族
    r(21446, 2, 8, 2, 25598, 6, 27152, 3, 0, 0, NONE), // 18 傣族
    r(13749, 2, 24487, 2, 26270, 6, 18446, 2, 0, 0, NONE), // 19 黎族
    r(206, 2, 24644, 2, 21889, 9, 26511, 4, 0, 0, NONE), // 20 傈僳族
    r(183, 2, 24663, 2, 25568, 6, 7212, 2, 0, 0, NONE), // 21 佤族
    r(166, 2, 24189, 2, 26108, 6, 27161, 3, 0, 0, NONE), // 22 畲族
    r(26756, 2, 25105, 2, 22825, 9, 23367, 7, 0, 0, NONE), // 23 高山族
    r(26577, 2, 27189, 2, 22312, 9, 26507, 4, 0, 0, NONE), // 24 拉祜族
    r(26783, 2, 25178, 2, 25994, 6, 27164, 3, 0, 0, NONE), // 25 水族
    r(167, 2, 1652, 2, 21781, 9, 21529, 9, 0, 0, NONE), // 26 东乡族
    r(26801, 2, 27191, 2, 22582, 9, 26523, 4, 0, 0, NONE), // 27 纳西族
    r(26580, 2, 24518, 2, 22384, 9, 24530, 6, 0, 0, NONE), // 28 景颇族
    r(26813, 2, 24393, 2, 17432, 15, 24590, 6, 0, 0, NONE), // 29 柯尔克孜族
    r(2209, 2, 24651, 2, 25706, 6, 10012, 2, 0, 0, NONE), // 30 土族
    r(26583, 2, 27181, 2, 20572, 12, 26479, 4, 0, 0, NONE), // 31 达斡尔族
    r(26586, 2, 24734, 2, 21844, 9, 26397, 5, 0, 0, NONE), // 32 仫佬族
    r(26763, 2, 24475, 2, 26162, 6, 26422, 5, 0, 0, NONE), // 33 羌族
    r(26766, 2, 23506, 2, 22249, 9, 26297, 5, 0, 0, NONE), // 34 布朗族
    r(26849, 2, 24477, 2, 22339, 9, 26427, 5, 0, 0, NONE), // 35 撒拉族
    r(26589, 2, 24441, 2, 22456, 9, 24824, 6, 0, 0, NONE), // 36 毛南族
    r(26861, 2, 18541, 2, 21826, 9, 26342, 5, 0, 0, NONE), // 37 仡佬族
    r(26769, 2, 27193, 2, 22690, 9, 26547, 4, 0, 0, NONE), // 38 锡伯族
    r(18300, 2, 23977, 2, 22726, 9, 23804, 6, 0, 0, NONE), // 39 阿昌族
    r(2198, 2, 24769, 2, 22375, 9, 26539, 4, 0, 0, NONE), // 40 普米族
    r(26647, 2, 23769, 2, 19480, 12, 21342, 5, 0, 0, NONE), // 41 塔吉克族
    r(26740, 2, 24882, 2, 25904, 6, 7959, 2, 0, 0, NONE), // 42 怒族
    r(26821, 2, 298, 2, 305, 15, 21352, 5, 248, 91, NONE), // 43 乌孜别克族
    r(26592, 2, 20961, 2, 19168, 12, 14448, 4, 0, 0, NONE), // 44 俄罗斯族
    r(26891, 2, 27183, 2, 20608, 12, 24212, 6, 0, 0, NONE), // 45 鄂温克族
    r(26778, 2, 24128, 2, 22285, 9, 26317, 5, 0, 0, NONE), // 46 德昂族
    r(26903, 2, 23922, 2, 21880, 9, 26302, 5, 0, 0, NONE), // 47 保安族
    r(26595, 2, 24379, 2, 22654, 9, 26462, 5, 0, 0, NONE), // 48 裕固族
    r(26915, 2, 24302, 2, 25544, 6, 27155, 3, 0, 0, NONE), // 49 京族
    r(186, 2, 25298, 2, 19492, 12, 26437, 5, 0, 0, NONE), // 50 塔塔尔族
    r(213, 2, 9451, 2, 22492, 9, 24164, 6, 0, 0, NONE), // 51 独龙族
    r(26604, 2, 24513, 2, 20596, 12, 24938, 6, 0, 0, NONE), // 52 鄂伦春族
    r(26945, 2, 27185, 2, 22681, 9, 24428, 6, 0, 0, NONE), // 53 赫哲族
    r(26787, 2, 23899, 2, 22699, 9, 26392, 5, 0, 0, NONE), // 54 门巴族
    r(26956, 2, 23733, 2, 22501, 9, 26372, 5, 0, 0, NONE), // 55 珞巴族
    r(1644, 2, 27187, 2, 22060, 9, 26503, 4, 0, 0, NONE), // 56 基诺族
    r(20714, 2, 0, 0, 10204, 24, 9577, 25, 1589, 57, NONE), // 97 其他未识别的民族
    r(26877, 2, 0, 0, 8337, 27, 4573, 35, 1589, 57, NONE), // 98 外国血统中国籍人士
    // education
    r(2229, 2, 0, 0, 17582, 15, 14268, 18, 0, 0, NONE), // 10 研究生教育
    r(26651, 2, 0, 0, 12197, 21, 13913, 19, 0, 0, 0), // 11 博士研究生毕业
    r(5800, 2, 0, 0, 12218, 21, 4849, 34, 0, 0, 0), // 12 博士研究生结业
    r(18303, 2, 0, 0, 12239, 21, 13200, 20, 0, 0, 0), // 13 博士研究生肄业
    r(26664, 2, 0, 0, 12806, 21, 15877, 17, 0, 0, 0), // 14 硕士研究生毕业
    r(805, 2, 0, 0, 12827, 21, 5840, 32, 0, 0, 0), // 15 硕士研究生结业
    r(26571, 2, 0, 0, 12848, 21, 14376, 18, 0, 0, 0), // 16 硕士研究生肄业
    r(26711, 2, 0, 0, 15420, 18, 9227, 25, 0, 0, 0), // 17 研究生班毕业
    r(21446, 2, 0, 0, 15438, 18, 9202, 25, 0, 0, 0), // 18 研究生班结业
    r(13749, 2, 0, 0, 15456, 18, 8712, 26, 0, 0, 0), // 19 研究生班肄业
    r(206, 2, 0, 0, 14916, 18, 11267, 23, 0, 0, NONE), // 20 大学本科教育
    r(183, 2, 0, 0, 14934, 18, 13875, 19, 0, 0, 10), // 21 大学本科毕业
    r(166, 2, 0, 0, 14952, 18, 13856, 19, 0, 0, 10), // 22 大学本科结业
    r(26756, 2, 0, 0, 14970, 18, 13100, 20, 0, 0, 10), // 23 大学本科肄业
    r(26580, 2, 0, 0, 12344, 21, 4429, 36, 0, 0, 10), // 28 大学普通班毕业
    r(2209, 2, 0, 0, 14844, 18, 9844, 24, 0, 0, NONE), // 30 大学专科教育
    r(26583, 2, 0, 0, 14862, 18, 9302, 25, 0, 0, 15), // 31 大学专科毕业
    r(26586, 2, 0, 0, 14880, 18, 9277, 25, 0, 0, 15), // 32 大学专科结业
    r(26763, 2, 0, 0, 14898, 18, 8790, 26, 0, 0, 15), // 33 大学专科肄业
    r(2198, 2, 0, 0, 14574, 18, 6872, 30, 0, 0, NONE), // 40 中等职业教育
    r(26647, 2, 0, 0, 14520, 18, 5968, 32, 0, 0, 19), // 41 中等专科毕业
    r(26740, 2, 0, 0, 14538, 18, 5936, 32, 0, 0, 19), // 42 中等专科结业
    r(26821, 2, 0, 0, 14556, 18, 5252, 33, 0, 0, 19), // 43 中等专科肄业
    r(26592, 2, 0, 0, 15564, 18, 5318, 33, 0, 0, 19), // 44 职业高中毕业
    r(26891, 2, 0, 0, 15582, 18, 5285, 33, 0, 0, 19), // 45 职业高中结业
    r(26778, 2, 0, 0, 15600, 18, 5053, 34, 0, 0, 19), // 46 职业高中肄业
    r(26903, 2, 0, 0, 15132, 18, 8040, 27, 0, 0, 19), // 47 技工学校毕业
    r(26595, 2, 0, 0, 15150, 18, 8013, 27, 0, 0, 19), // 48 技工学校结业
    r(26915, 2, 0, 0, 15168, 18, 7742, 28, 0, 0, 19), // 49 技工学校肄业
    r(168, 2, 0, 0, 10612, 24, 7686, 28, 0, 0, NONE), // 60 普通高级中学教育
    r(16491, 2, 0, 0, 15240, 18, 11603, 22, 0, 0, 29), // 61 普通高中毕业
    r(16499, 2, 0, 0, 15258, 18, 11581, 22, 0, 0, 29), // 62 普通高中结业
    r(2208, 2, 0, 0, 15276, 18, 11175, 23, 0, 0, 29), // 63 普通高中肄业
    r(216, 2, 0, 0, 14790, 18, 7518, 28, 0, 0, NONE), // 70 初级中学教育
    r(21434, 2, 0, 0, 19252, 12, 11515, 22, 0, 0, 33), // 71 初中毕业
    r(27062, 2, 0, 0, 19264, 12, 11060, 23, 0, 0, 33), // 73 初中肄业
    r(2218, 2, 0, 0, 19756, 12, 15962, 17, 0, 0, NONE), // 80 小学教育
    r(3391, 2, 0, 0, 19768, 12, 14430, 18, 0, 0, 36), // 81 小学毕业
    r(26824, 2, 0, 0, 19780, 12, 14084, 19, 0, 0, 36), // 83 小学肄业
    r(2214, 2, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 90 其他
    // relation
    r(203, 2, 0, 0, 8391, 6, 2065, 4, 0, 0, NONE), // 01 本人
    r(26573, 2, 0, 0, 15054, 6, 15826, 17, 0, 0, NONE), // 02 户主
    r(21420, 2, 0, 0, 15042, 18, 4917, 34, 0, 0, NONE), // 03 小集体户户主
    r(2229, 2, 0, 0, 3873, 6, 8972, 6, 0, 0, NONE), // 10 配偶
    r(26651, 2, 0, 0, 3942, 3, 8738, 7, 0, 0, 3), // 11 夫
    r(5800, 2, 0, 0, 19297, 3, 6128, 4, 0, 0, 3), // 12 妻
    r(206, 2, 0, 0, 2882, 3, 21322, 3, 0, 0, NONE), // 20 子
    r(183, 2, 0, 0, 10756, 9, 23051, 8, 0, 0, 6), // 21 独生子
    r(166, 2, 0, 0, 26252, 6, 21092, 10, 0, 0, 6), // 22 长子
    r(26756, 2, 0, 0, 25970, 6, 21292, 10, 0, 0, 6), // 23 次子
    r(26577, 2, 0, 0, 25484, 6, 21736, 9, 0, 0, 6), // 24 三子
    r(26783, 2, 0, 0, 25688, 6, 21102, 10, 0, 0, 6), // 25 四子
    r(167, 2, 0, 0, 25538, 6, 21538, 9, 0, 0, 6), // 26 五子
    r(26801, 2, 0, 0, 16907, 15, 13799, 19, 0, 0, 6), // 27 养子或继子
    r(26580, 2, 0, 0, 10399, 6, 21322, 10, 0, 0, 6), // 28 女婿
    r(26813, 2, 0, 0, 19216, 12, 21664, 9, 0, 0, 6), // 29 其他儿子
    r(2209, 2, 0, 0, 2891, 3, 16517, 8, 0, 0, NONE), // 30 女
    r(26583, 2, 0, 0, 22483, 9, 18511, 13, 0, 0, 16), // 31 独生女
    r(26586, 2, 0, 0, 26246, 6, 16562, 15, 0, 0, 16), // 32 长女
    r(26763, 2, 0, 0, 25526, 6, 16697, 15, 0, 0, 16), // 33 二女
    r(26766, 2, 0, 0, 25478, 6, 18207, 14, 0, 0, 16), // 34 三女
    r(26849, 2, 0, 0, 25682, 6, 16592, 15, 0, 0, 16), // 35 四女
    r(26589, 2, 0, 0, 25532, 6, 18011, 14, 0, 0, 16), // 36 五女
    r(26861, 2, 0, 0, 16892, 15, 9652, 24, 0, 0, 16), // 37 养女或继女
    r(26769, 2, 0, 0, 25604, 6, 16517, 15, 0, 0, 16), // 38 儿媳
    r(18300, 2, 0, 0, 19228, 12, 18137, 14, 0, 0, 16), // 39 其他女儿
    r(2198, 2, 0, 0, 2879, 39, 21122, 10, 0, 0, NONE), // 40 孙子、孙女或外孙子、外孙女
    r(26647, 2, 0, 0, 2879, 6, 13240, 20, 0, 0, 26), // 41 孙子
    r(26740, 2, 0, 0, 2888, 6, 6752, 30, 0, 0, 26), // 42 孙女
    r(26821, 2, 0, 0, 2897, 9, 9252, 25, 0, 0, 26), // 43 外孙子
    r(26592, 2, 0, 0, 2909, 9, 4643, 35, 0, 0, 26), // 44 外孙女
    r(26891, 2, 0, 0, 10420, 24, 16607, 15, 0, 0, 26), // 45 孙媳妇或外孙媳妇
    r(26778, 2, 0, 0, 10396, 24, 10991, 23, 0, 0, 26), // 46 孙女婿或外孙女婿
    r(26903, 2, 0, 0, 10660, 24, 18039, 14, 0, 0, 26), // 47 曾孙子或外曾孙子
    r(26595, 2, 0, 0, 10636, 24, 13932, 19, 0, 0, 26), // 48 曾孙女或外曾孙女
    r(26915, 2, 0, 0, 2873, 45, 16342, 16, 0, 0, 26), // 49 其他孙子、孙女或外孙子、外孙女
    r(186, 2, 0, 0, 3888, 6, 25034, 6, 0, 0, NONE), // 50 父母
    r(213, 2, 0, 0, 26066, 6, 9724, 6, 0, 0, 36), // 51 父亲
    r(26604, 2, 0, 0, 25988, 6, 16310, 6, 0, 0, 36), // 52 母亲
    r(26945, 2, 0, 0, 25610, 6, 16230, 16, 0, 0, 36), // 53 公公
    r(26787, 2, 0, 0, 25790, 6, 16246, 16, 0, 0, 36), // 54 婆婆
    r(26956, 2, 0, 0, 25826, 6, 18589, 13, 0, 0, 36), // 55 岳父
    r(1644, 2, 0, 0, 25820, 6, 18602, 13, 0, 0, 36), // 56 岳母
    r(26984, 2, 0, 0, 17657, 15, 11221, 23, 0, 0, 36), // 57 继父或养父
    r(26703, 2, 0, 0, 17642, 15, 11244, 23, 0, 0, 36), // 58 继母或养母
    r(1315, 2, 0, 0, 14736, 18, 11129, 23, 0, 0, 36), // 59 其他父母关系
    r(168, 2, 0, 0, 4507, 24, 20770, 11, 0, 0, NONE), // 60 祖父母或外祖父母
    r(16491, 2, 0, 0, 3885, 6, 13440, 20, 0, 0, 46), // 61 祖父
    r(16499, 2, 0, 0, 22108, 6, 13460, 20, 0, 0, 46), // 62 祖母
    r(2208, 2, 0, 0, 4519, 9, 13300, 20, 0, 0, 46), // 63 外祖父
    r(26613, 2, 0, 0, 22105, 9, 13320, 20, 0, 0, 46), // 64 外祖母
    r(1314, 2, 0, 0, 5582, 33, 13580, 20, 0, 0, 46), // 65 配偶的祖父母或外祖父母
    r(23700, 2, 0, 0, 3882, 9, 15775, 17, 0, 0, 46), // 66 曾祖父
    r(27029, 2, 0, 0, 22393, 9, 15792, 17, 0, 0, 46), // 67 曾祖母
    r(26616, 2, 0, 0, 3873, 39, 8972, 26, 0, 0, 46), // 68 配偶的曾祖父母或外曾祖父母
    r(2213, 2, 0, 0, 4501, 36, 7574, 28, 0, 0, 46), // 69 其他祖父母或外祖父母关系
    r(216, 2, 0, 0, 14688, 12, 23612, 7, 0, 0, NONE), // 70 兄弟姐妹
    r(21434, 2, 0, 0, 12071, 3, 13220, 13, 0, 0, 56), // 71 兄
    r(26622, 2, 0, 0, 27170, 3, 13220, 20, 0, 0, 56), // 72 嫂
    r(27062, 2, 0, 0, 12077, 3, 11691, 15, 0, 0, 56), // 73 弟
    r(26625, 2, 0, 0, 25874, 6, 11691, 22, 0, 0, 56), // 74 弟媳
    r(26718, 2, 0, 0, 25760, 6, 11471, 12, 0, 0, 56), // 75 姐姐
    r(26628, 2, 0, 0, 25754, 6, 11471, 22, 0, 0, 56), // 76 姐夫
    r(27080, 2, 0, 0, 25748, 6, 10084, 14, 0, 0, 56), // 77 妹妹
    r(26721, 2, 0, 0, 25742, 6, 10084, 24, 0, 0, 56), // 78 妹夫
    r(19045, 2, 0, 0, 14682, 18, 18524, 13, 0, 0, 56), // 79 其他兄弟姐妹
    r(2218, 2, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 80 其他
    r(3391, 2, 0, 0, 25562, 6, 11493, 22, 0, 0, 66), // 81 伯父
    r(11732, 2, 0, 0, 25556, 6, 6902, 30, 0, 0, 66), // 82 伯母
    r(26824, 2, 0, 0, 25670, 6, 9724, 24, 0, 0, 66), // 83 叔父
    r(26631, 2, 0, 0, 25796, 6, 6128, 32, 0, 0, 66), // 84 婶母
    r(21447, 2, 0, 0, 26186, 6, 16310, 16, 0, 0, 66), // 85 舅父
    r(26634, 2, 0, 0, 26180, 6, 10060, 24, 0, 0, 66), // 86 舅母
    r(27058, 2, 0, 0, 25784, 6, 8764, 26, 0, 0, 66), // 87 姨父
    r(26730, 2, 0, 0, 25778, 6, 16652, 15, 0, 0, 66), // 88 姨母
    r(27125, 2, 0, 0, 25772, 6, 8738, 26, 0, 0, 66), // 89 姑父
    r(2214, 2, 0, 0, 25766, 6, 16577, 15, 0, 0, 66), // 90 姑母
    r(2228, 2, 0, 0, 12323, 21, 16682, 15, 0, 0, 66), // 91 堂兄弟、堂姐妹
    r(26640, 2, 0, 0, 12995, 21, 18844, 12, 0, 0, 66), // 92 表兄弟、表姐妹
    r(27173, 2, 0, 0, 25580, 6, 18329, 13, 0, 0, 66), // 93 侄子
    r(27045, 2, 0, 0, 25574, 6, 14160, 18, 0, 0, 66), // 94 侄女
    r(26926, 2, 0, 0, 22087, 6, 18928, 12, 0, 0, 66), // 95 外甥
    r(26643, 2, 0, 0, 22087, 9, 16013, 17, 0, 0, 66), // 96 外甥女
    r(20714, 2, 0, 0, 19204, 12, 18151, 14, 0, 0, 66), // 97 其他亲属
    r(26877, 2, 0, 0, 25592, 6, 16532, 15, 0, 0, 66), // 98 保姆
    r(18288, 2, 0, 0, 22771, 9, 18109, 14, 0, 0, 66), // 99 非亲属
    // relation_group
    r(169, 1, 0, 0, 17402, 15, 9502, 25, 0, 0, NONE), // 0 本人或户主
    r(184, 1, 0, 0, 3873, 6, 8972, 6, 0, 0, NONE), // 1 配偶
    r(166, 1, 0, 0, 2882, 3, 21322, 3, 0, 0, NONE), // 2 子
    r(1977, 1, 0, 0, 2891, 3, 16517, 8, 0, 0, NONE), // 3 女
    r(614, 1, 0, 0, 2879, 39, 21122, 10, 0, 0, NONE), // 4 孙子、孙女或外孙子、外孙女
    r(186, 1, 0, 0, 3888, 6, 25034, 6, 0, 0, NONE), // 5 父母
    r(168, 1, 0, 0, 4507, 24, 20770, 11, 0, 0, NONE), // 6 祖父母或外祖父母
    r(216, 1, 0, 0, 12071, 21, 23612, 7, 0, 0, NONE), // 7 兄、弟、姐、妹
    r(2218, 1, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 8 其他
    // political_status
    r(203, 2, 0, 0, 12008, 21, 3951, 38, 0, 0, NONE), // 01 中国共产党党员
    r(26573, 2, 0, 0, 8121, 27, 2348, 51, 0, 0, NONE), // 02 中国共产党预备党员
    r(21420, 2, 0, 0, 5384, 33, 4321, 36, 0, 0, NONE), // 03 中国共产主义青年团团员
    r(26559, 2, 0, 0, 4465, 36, 1870, 55, 0, 0, NONE), // 04 中国国民党革命委员会会员
    r(21438, 2, 0, 0, 10108, 24, 4139, 37, 0, 0, NONE), // 05 中国民主同盟盟员
    r(26609, 2, 0, 0, 8202, 27, 812, 64, 0, 0, NONE), // 06 中国民主建国会会员
    r(26618, 2, 0, 0, 8175, 27, 1815, 55, 0, 0, NONE), // 07 中国民主促进会会员
    r(26562, 2, 0, 0, 8148, 27, 1183, 59, 0, 0, NONE), // 08 中国农工民主党党员
    r(20712, 2, 0, 0, 12029, 21, 4951, 34, 0, 0, NONE), // 09 中国致公党党员
    r(2229, 2, 0, 0, 14610, 18, 7546, 28, 0, 0, NONE), // 10 九三学社社员
    r(26651, 2, 0, 0, 7022, 30, 2033, 54, 0, 0, NONE), // 11 台湾民主自治同盟盟员
    r(5800, 2, 0, 0, 12659, 21, 4815, 34, 0, 0, NONE), // 12 无党派民主人士
    r(18303, 2, 0, 0, 543, 6, 15911, 17, 1002, 61, NONE), // 13 群众
    // occupation_1999
    r(169, 1, 0, 0, 1123, 60, 2547, 47, 0, 0, NONE), // 0 国家机关、党群组织、企业、事业单位负责人
    r(184, 1, 0, 0, 14502, 18, 5872, 32, 3638, 40, NONE), // 1 专业技术人员
    r(166, 1, 0, 0, 14502, 18, 5872, 32, 3638, 40, NONE), // 2 专业技术人员
    r(1977, 1, 0, 0, 8283, 27, 8634, 26, 0, 0, NONE), // 3 办事人员和有关人员
    r(614, 1, 0, 0, 10276, 24, 8660, 26, 0, 0, NONE), // 4 商业、服务业人员
    r(186, 1, 0, 0, 2918, 45, 2450, 49, 0, 0, NONE), // 5 农、林、牧、渔、水利业生产人员
    r(168, 1, 0, 0, 2499, 48, 3008, 44, 3598, 40, NONE), // 6 生产、运输设备操作人员及有关人员
    r(216, 1, 0, 0, 2499, 48, 3008, 44, 3598, 40, NONE), // 7 生产、运输设备操作人员及有关人员
    r(2218, 1, 0, 0, 2499, 48, 3008, 44, 3598, 40, NONE), // 8 生产、运输设备操作人员及有关人员
    r(1316, 1, 0, 0, 2499, 48, 3008, 44, 3598, 40, NONE), // 9 生产、运输设备操作人员及有关人员
    r(1653, 1, 0, 0, 20278, 6, 11777, 8, 0, 0, NONE), // X 军人
    r(4345, 1, 0, 0, 5351, 33, 6474, 31, 0, 0, NONE), // Y 不便分类的其他从业人员
    // occupation_2015
    r(184, 1, 0, 0, 513, 84, 940, 62, 0, 0, NONE), // 1 党的机关、国家机关、群众团体和社会组织、企事业单位负责人
    r(166, 1, 0, 0, 14502, 18, 5872, 32, 0, 0, NONE), // 2 专业技术人员
    r(1977, 1, 0, 0, 8283, 27, 8634, 26, 0, 0, NONE), // 3 办事人员和有关人员
    r(614, 1, 0, 0, 3834, 39, 18563, 13, 0, 0, NONE), // 4 社会生产服务和生活服务人员
    r(186, 1, 0, 0, 2963, 45, 1063, 60, 0, 0, NONE), // 5 农、林、牧、渔业生产及辅助人员
    r(168, 1, 0, 0, 8472, 27, 5120, 33, 0, 0, NONE), // 6 生产制造及有关人员
    r(216, 1, 0, 0, 20278, 6, 11777, 8, 0, 0, NONE), // 7 军人
    r(2218, 1, 0, 0, 5351, 33, 6474, 31, 0, 0, NONE), // 8 不便分类的其他从业人员
    // degree
    r(184, 1, 0, 0, 19384, 12, 14304, 18, 0, 0, NONE), // 1 名誉博士
    r(166, 1, 0, 0, 12197, 6, 21520, 9, 0, 0, NONE), // 2 博士
    r(1977, 1, 0, 0, 12806, 6, 5840, 6, 0, 0, NONE), // 3 硕士
    r(614, 1, 0, 0, 25808, 6, 13100, 8, 0, 0, NONE), // 4 学士
    // document_type
    r(26654, 3, 0, 0, 12056, 15, 11559, 22, 0, 0, NONE), // 111 居民身份证
    r(26657, 3, 0, 0, 12050, 21, 6096, 32, 326, 13, NONE), // 112 临时居民身份证
    r(26660, 3, 0, 0, 17243, 9, 11014, 23, 326, 13, NONE), // 113 户口簿
    r(26663, 3, 0, 0, 6962, 30, 16358, 16, 0, 0, NONE), // 114 中国人民解放军军官证
    r(26666, 3, 0, 0, 3795, 39, 9127, 25, 0, 0, NONE), // 115 中国人民武装警察部队警官证
    r(26692, 3, 0, 0, 20068, 12, 15945, 17, 0, 0, NONE), // 414 普通护照
    r(26668, 3, 0, 0, 2735, 33, 1242, 43, 0, 0, NONE), // 511 台湾居民来往大陆通行证
    r(26930, 3, 0, 0, 2735, 47, 1242, 58, 0, 0, NONE), // 512 台湾居民来往大陆通行证(一次有效)
    r(26933, 3, 0, 0, 12554, 21, 3436, 41, 3756, 39, NONE), // 513 往来港澳通行证
    r(26936, 3, 0, 0, 6256, 32, 1703, 56, 0, 0, NONE), // 516 港澳同胞回乡证(通行卡)
    r(26963, 3, 0, 0, 12176, 21, 2141, 52, 0, 0, NONE), // 551 华侨回国定居证
    r(26966, 3, 0, 0, 12281, 21, 3184, 43, 0, 0, NONE), // 552 台湾居民定居证
    r(26969, 3, 0, 0, 10372, 24, 4883, 34, 0, 0, NONE), // 553 外国人永久居留证
    r(26956, 3, 0, 0, 14826, 18, 8686, 26, 0, 0, NONE), // 554 外国人居留证
    r(26972, 3, 0, 0, 10348, 24, 4285, 36, 0, 0, NONE), // 555 外国人临时居留证
    r(27128, 3, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 990 其他
    // health_document_type
    r(203, 2, 0, 0, 12056, 15, 11559, 22, 0, 0, NONE), // 01 居民身份证
    r(26573, 2, 0, 0, 17237, 15, 11014, 23, 0, 0, NONE), // 02 居民户口簿
    r(21420, 2, 0, 0, 20074, 6, 23075, 8, 0, 0, NONE), // 03 护照
    r(26559, 2, 0, 0, 6983, 9, 11777, 21, 0, 0, NONE), // 04 军官证
    r(21438, 2, 0, 0, 22816, 9, 16547, 15, 0, 0, NONE), // 05 驾驶证
    r(26609, 2, 0, 0, 5516, 33, 1759, 56, 0, 0, NONE), // 06 港澳居民来往内地通行证
    r(26618, 2, 0, 0, 5450, 33, 1242, 43, 2782, 46, NONE), // 07 台湾居民来往内地通行证
    r(18288, 2, 0, 0, 10228, 24, 9916, 24, 0, 0, NONE), // 99 其他法定有效证件
    // disability_grade
    r(184, 1, 0, 0, 16757, 6, 11756, 21, 0, 0, NONE), // 1 一级
    r(166, 1, 0, 0, 16832, 6, 23381, 7, 0, 0, NONE), // 2 二级
    r(1977, 1, 0, 0, 16787, 6, 23388, 7, 0, 0, NONE), // 3 三级
    r(614, 1, 0, 0, 25694, 6, 23395, 7, 16470, 16, NONE), // 4 四级
    // disability_type
    r(184, 1, 0, 0, 20536, 6, 16098, 6, 0, 0, NONE), // 1 视力
    r(166, 1, 0, 0, 19396, 6, 14286, 7, 0, 0, NONE), // 2 听力
    r(1977, 1, 0, 0, 20548, 6, 16030, 6, 0, 0, NONE), // 3 言语
    r(614, 1, 0, 0, 20464, 6, 14065, 8, 0, 0, NONE), // 4 肢体
    r(186, 1, 0, 0, 20080, 6, 11037, 12, 0, 0, NONE), // 5 智力
    r(168, 1, 0, 0, 12899, 6, 15894, 6, 0, 0, NONE), // 6 精神
    r(216, 1, 0, 0, 19624, 6, 13989, 8, 0, 0, NONE), // 7 多重
    // registration_nature
    r(184, 1, 0, 0, 17867, 15, 7260, 29, 0, 0, NONE), // 1 非农业户口
    r(166, 1, 0, 0, 17870, 12, 9102, 25, 0, 0, NONE), // 2 农业户口
    r(1316, 1, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 9 其他
    // household_type
    r(184, 1, 0, 0, 22150, 9, 16182, 16, 0, 0, NONE), // 1 家庭户
    r(166, 1, 0, 0, 15045, 9, 13120, 20, 0, 0, NONE), // 2 集体户
    r(1316, 1, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 9 其他
    // service_institution_type
    r(2229, 2, 0, 0, 5492, 24, 4608, 35, 0, 0, NONE), // 10 计划生育服务机构
    r(26651, 2, 0, 0, 5483, 33, 18067, 14, 0, 0, 0), // 11 国家级计划生育服务机构
    r(5800, 2, 0, 0, 7142, 30, 16406, 16, 0, 0, 0), // 12 省级计划生育服务机构
    r(18303, 2, 0, 0, 7082, 30, 16390, 16, 0, 0, 0), // 13 地级计划生育服务机构
    r(26664, 2, 0, 0, 8310, 27, 11449, 22, 7376, 29, 0), // 14 县级计划生育服务站
    r(805, 2, 0, 0, 8229, 27, 11966, 21, 7376, 29, 0), // 15 乡级计划生育服务所
    r(26571, 2, 0, 0, 8418, 27, 13660, 20, 0, 0, 0), // 16 村级计划生育服务室
    r(13749, 2, 0, 0, 6992, 30, 5153, 33, 0, 0, 0), // 19 其他计划生育服务机构
    r(2209, 2, 0, 0, 16143, 6, 22979, 8, 0, 0, NONE), // 30 医院
    r(26583, 2, 0, 0, 20440, 12, 16214, 16, 0, 0, 8), // 31 综合医院
    r(26586, 2, 0, 0, 19072, 12, 14103, 19, 0, 0, 8), // 32 专科医院
    r(26763, 2, 0, 0, 16132, 17, 4678, 35, 0, 0, 8), // 33 妇产(科)医院
    r(2198, 2, 0, 0, 7405, 29, 3395, 41, 0, 0, NONE), // 40 社区卫生服务中心(站)
    r(26647, 2, 0, 0, 7405, 24, 3395, 31, 0, 0, 12), // 41 社区卫生服务中心
    r(26740, 2, 0, 0, 12869, 21, 5680, 32, 0, 0, 12), // 42 社区卫生服务站
    r(186, 2, 0, 0, 16823, 9, 18433, 13, 0, 0, NONE), // 50 卫生院
    r(213, 2, 0, 0, 17747, 15, 8998, 26, 0, 0, 15), // 51 街道卫生院
    r(26604, 2, 0, 0, 16817, 15, 11647, 22, 0, 0, 15), // 52 乡镇卫生院
    r(168, 2, 0, 0, 9076, 26, 4102, 37, 0, 0, NONE), // 60 妇幼保健院(所、站)
    r(16491, 2, 0, 0, 9076, 15, 18796, 12, 0, 0, 18), // 61 妇幼保健院
    r(16499, 2, 0, 0, 17147, 15, 18459, 13, 0, 0, 18), // 62 妇幼保健所
    r(2208, 2, 0, 0, 17162, 15, 20792, 11, 0, 0, 18), // 63 妇幼保健站
    r(26613, 2, 0, 0, 15366, 18, 8868, 26, 0, 0, 18), // 64 生殖保健中心
    r(2214, 2, 0, 0, 10180, 24, 9402, 25, 0, 0, NONE), // 90 其他服务机构类型
    // pregnancy_outcome
    r(2229, 2, 0, 0, 26048, 6, 21172, 10, 0, 0, NONE), // 10 活产
    r(26651, 2, 0, 0, 20620, 12, 16438, 16, 0, 0, 0), // 11 阴道分娩
    r(5800, 2, 0, 0, 21916, 9, 15707, 17, 0, 0, 0), // 12 剖宫产
    r(206, 2, 0, 0, 19672, 12, 9988, 24, 0, 0, NONE), // 20 妊娠终止
    r(183, 2, 0, 0, 20500, 12, 13560, 20, 0, 0, 3), // 21 自然流产
    r(166, 2, 0, 0, 10899, 23, 5776, 32, 0, 0, 3), // 22 12周以内人工流产
    r(26756, 2, 0, 0, 10876, 23, 6412, 31, 0, 0, 3), // 23 12周以上人工流产
    r(2209, 2, 0, 0, 25982, 6, 18700, 12, 0, 0, NONE), // 30 死胎
    r(2198, 2, 0, 0, 25976, 6, 21332, 10, 0, 0, NONE), // 40 死产
    r(2214, 2, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 90 其他
    // contraception
    r(13745, 3, 0, 0, 12119, 15, 14394, 18, 0, 0, NONE), // 100 口服避孕药
    r(26651, 3, 0, 0, 12785, 21, 6567, 31, 0, 0, 0), // 110 短效口服避孕药
    r(26568, 3, 0, 0, 13079, 21, 6782, 30, 0, 0, 0), // 120 长效口服避孕药
    r(26678, 3, 0, 0, 17627, 15, 10968, 23, 0, 0, 0), // 130 紧急避孕药
    r(26687, 3, 0, 0, 17327, 15, 3989, 38, 0, 0, 0), // 140 探亲避孕药
    r(13749, 3, 0, 0, 12113, 21, 9892, 24, 0, 0, 0), // 190 其他口服避孕药
    r(13757, 3, 0, 0, 17507, 15, 9796, 24, 0, 0, NONE), // 200 注射避孕针
    r(23184, 3, 0, 0, 12764, 21, 16081, 17, 0, 0, NONE), // 300 皮下埋植避孕剂
    r(2198, 3, 0, 0, 22708, 9, 19000, 12, 0, 0, NONE), // 400 阴道环
    r(23192, 3, 0, 0, 9050, 26, 5019, 34, 0, 0, NONE), // 500 外用避孕药(杀精剂)
    r(2203, 3, 0, 0, 10162, 18, 17941, 14, 0, 0, NONE), // 600 屏障避孕器具
    r(16491, 3, 0, 0, 17567, 15, 20803, 11, 0, 0, 10), // 610 男用避孕套
    r(16499, 3, 0, 0, 17132, 15, 18394, 13, 0, 0, 10), // 620 女用避孕套
    r(2208, 3, 0, 0, 20632, 12, 21511, 9, 0, 0, 10), // 630 阴道隔膜
    r(2213, 3, 0, 0, 10156, 24, 13400, 20, 0, 0, 10), // 690 其他屏障避孕器具
    r(19041, 3, 0, 0, 8376, 15, 13951, 19, 0, 0, NONE), // 700 宫内节育器
    r(27047, 3, 0, 0, 8370, 21, 21072, 10, 0, 0, 15), // 710 带铜宫内节育器
    r(26622, 3, 0, 0, 8364, 27, 13340, 20, 0, 0, 15), // 720 带药带铜宫内节育器
    r(27062, 3, 0, 0, 12533, 21, 9427, 25, 0, 0, 15), // 730 带孕激素节育器
    r(19045, 3, 0, 0, 12134, 21, 21655, 9, 0, 0, 15), // 790 其他宫内节育器
    r(2218, 3, 0, 0, 17123, 9, 18576, 13, 0, 0, NONE), // 800 绝育术
    r(23200, 3, 0, 0, 17117, 15, 6350, 20, 0, 0, 20), // 810 女性绝育术
    r(11732, 3, 0, 0, 17552, 15, 7231, 18, 0, 0, 20), // 820 男性绝育术
    r(2223, 3, 0, 0, 16877, 15, 18856, 12, 0, 0, NONE), // 900 其他避孕法
    r(2228, 3, 0, 0, 17687, 15, 18081, 14, 0, 0, 23), // 910 自然避孕法
    r(27131, 3, 0, 0, 12104, 9, 11083, 23, 0, 0, NONE), // A00 未避孕
    r(27134, 3, 0, 0, 25886, 6, 14412, 18, 0, 0, 25), // A10 待孕
    r(27137, 3, 0, 0, 26072, 6, 14196, 18, 0, 0, 25), // A20 现孕
    r(27140, 3, 0, 0, 26150, 6, 21619, 9, 0, 0, 25), // A30 绝经
    r(27143, 3, 0, 0, 12092, 21, 11106, 23, 0, 0, 25), // A90 其他原因未避孕
    // pregnancy_check_result
    r(184, 1, 0, 0, 25958, 6, 18832, 12, 0, 0, NONE), // 1 未孕
    r(166, 1, 0, 0, 25898, 6, 23099, 8, 0, 0, NONE), // 2 怀孕
    // iud_check_result
    r(184, 1, 0, 0, 12407, 21, 21142, 10, 0, 0, NONE), // 1 宫内节育器正常
    r(166, 1, 0, 0, 12386, 21, 18712, 12, 0, 0, NONE), // 2 宫内节育器异常
    r(1977, 1, 0, 0, 15222, 18, 24914, 6, 0, 0, NONE), // 3 无宫内节育器
    // reproductive_health_result
    r(26555, 3, 0, 0, 12422, 6, 24920, 6, 0, 0, NONE), // 000 正常
    r(13745, 3, 0, 0, 15096, 18, 4781, 34, 0, 0, NONE), // 100 常见妇科炎症
    r(26651, 3, 0, 0, 14778, 12, 21754, 9, 0, 0, 1), // 110 阴道炎症
    r(26654, 3, 0, 0, 12575, 21, 14178, 18, 9024, 26, 2), // 111 念珠菌性阴道炎
    r(26657, 3, 0, 0, 17522, 15, 11987, 21, 0, 0, 2), // 112 滴虫阴道炎
    r(26660, 3, 0, 0, 15546, 18, 13894, 19, 0, 0, 2), // 113 细菌性阴道病
    r(26672, 3, 0, 0, 14772, 18, 16667, 15, 0, 0, 2), // 119 其他阴道炎症
    r(26568, 3, 0, 0, 19744, 12, 21062, 10, 0, 0, 1), // 120 宫颈炎症
    r(26678, 3, 0, 0, 20344, 12, 14046, 19, 0, 0, 1), // 130 盆腔炎症
    r(13749, 3, 0, 0, 14700, 18, 5186, 33, 0, 0, 1), // 190 其他妇科炎症
    r(13757, 3, 0, 0, 12932, 21, 3678, 39, 0, 0, NONE), // 200 节育措施并发症
    r(2223, 3, 0, 0, 14718, 18, 18868, 12, 0, 0, NONE), // 900 其他检查结果
    // birth_health
    r(184, 1, 0, 0, 12422, 6, 24920, 6, 0, 0, NONE), // 1 正常
    r(166, 1, 0, 0, 19144, 12, 16278, 16, 0, 0, NONE), // 2 低体重儿
    r(1977, 1, 0, 0, 8526, 27, 13720, 20, 0, 0, NONE), // 3 肉眼可见的出生缺陷
    r(1316, 1, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 9 其他
    // child_survival
    r(184, 1, 0, 0, 25802, 6, 26282, 5, 0, 0, NONE), // 1 存活
    r(166, 1, 0, 0, 10792, 6, 26483, 4, 0, 0, NONE), // 2 死亡
    r(1316, 1, 0, 0, 19924, 12, 20924, 7, 0, 0, NONE), // 9 情况未明
    // birth_remark
    r(184, 1, 0, 0, 20140, 12, 18123, 14, 0, 0, NONE), // 1 正常生育
    r(166, 1, 0, 0, 22348, 9, 21012, 10, 0, 0, NONE), // 2 收抱养
    r(1977, 1, 0, 0, 26240, 6, 14250, 18, 0, 0, NONE), // 3 送养
    r(614, 1, 0, 0, 19288, 12, 9700, 24, 0, 0, NONE), // 4 判给前妻
    r(186, 1, 0, 0, 19276, 12, 7851, 27, 0, 0, NONE), // 5 判给前夫
    r(168, 1, 0, 0, 26102, 6, 3558, 40, 0, 0, NONE), // 6 男带
    r(216, 1, 0, 0, 25736, 6, 3227, 42, 0, 0, NONE), // 7 女带
    // parentage
    r(184, 1, 0, 0, 8553, 27, 2828, 45, 0, 0, NONE), // 1 育龄妇女与丈夫亲生
    r(166, 1, 0, 0, 3915, 36, 4747, 34, 0, 0, NONE), // 2 育龄妇女亲生、非丈夫亲生
    r(1977, 1, 0, 0, 4537, 36, 4213, 36, 0, 0, NONE), // 3 非育龄妇女亲生、丈夫亲生
    r(614, 1, 0, 0, 3912, 39, 7770, 27, 0, 0, NONE), // 4 非育龄妇女亲生、非丈夫亲生
    r(186, 1, 0, 0, 11336, 23, 6032, 32, 0, 0, NONE), // 5 单亲(与亲母同住)
    r(168, 1, 0, 0, 11359, 23, 6000, 32, 0, 0, NONE), // 6 单亲(与亲父同住)
    r(216, 1, 0, 0, 10516, 24, 13780, 19, 0, 0, NONE), // 7 收养或抱养或领养
    r(1316, 1, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 9 其他
    // only_child_status
    r(184, 1, 0, 0, 17372, 15, 16262, 16, 0, 0, NONE), // 1 是独生子女
    r(166, 1, 0, 0, 17882, 15, 13280, 20, 0, 0, NONE), // 2 非独生子女
    // migration_reason
    r(2229, 2, 0, 0, 19312, 12, 16454, 16, 0, 0, NONE), // 10 务工经商
    r(26651, 2, 0, 0, 19816, 12, 18736, 12, 6660, 31, 0), // 11 工作调动
    r(206, 2, 0, 0, 20656, 12, 18628, 12, 0, 0, NONE), // 20 随同流动
    r(2209, 2, 0, 0, 19720, 12, 16064, 17, 0, 0, NONE), // 30 学习培训
    r(2198, 2, 0, 0, 19972, 12, 7490, 28, 0, 0, NONE), // 40 投亲靠友
    r(186, 2, 0, 0, 19984, 12, 21262, 10, 0, 0, NONE), // 50 拆迁搬家
    r(168, 2, 0, 0, 19696, 12, 23019, 8, 0, 0, NONE), // 60 婚姻嫁娶
    r(2214, 2, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 90 其他
    // entry_reason
    r(184, 1, 0, 0, 26228, 6, 23043, 8, 0, 0, NONE), // 1 迁入
    r(166, 1, 0, 0, 8541, 6, 26467, 4, 0, 0, NONE), // 2 出生
    r(1977, 1, 0, 0, 19576, 12, 7462, 28, 0, 0, NONE), // 3 外省流入
    r(1316, 1, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 9 其他
    // exit_reason
    r(184, 1, 0, 0, 26234, 6, 21628, 9, 0, 0, NONE), // 1 迁出
    r(166, 1, 0, 0, 10792, 6, 6319, 4, 0, 0, NONE), // 2 死亡
    r(1977, 1, 0, 0, 12722, 21, 9772, 24, 0, 0, NONE), // 3 流入人口又流出
    r(1316, 1, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 9 其他
    // wis_entry_reason
    r(184, 1, 0, 0, 25640, 6, 18025, 14, 0, 0, NONE), // 1 初婚
    r(166, 1, 0, 0, 18263, 14, 21272, 10, 0, 0, NONE), // 2 再婚(复婚)
    r(1977, 1, 0, 0, 26228, 6, 23043, 8, 0, 0, NONE), // 3 迁入
    r(614, 1, 0, 0, 25952, 6, 21745, 9, 0, 0, NONE), // 4 未婚
    r(186, 1, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 5 其他
    // wis_exit_reason
    r(184, 1, 0, 0, 17807, 15, 11861, 21, 0, 0, NONE), // 1 超出育龄期
    r(166, 1, 0, 0, 15675, 15, 6319, 31, 0, 0, NONE), // 2 孕产期死亡
    r(1977, 1, 0, 0, 15672, 18, 17997, 14, 0, 0, NONE), // 3 非孕产期死亡
    r(614, 1, 0, 0, 26234, 6, 21628, 9, 0, 0, NONE), // 4 迁出
    r(186, 1, 0, 0, 26030, 6, 21493, 9, 0, 0, NONE), // 5 注销
    r(1316, 1, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 9 其他
    // managing_relationship
    r(184, 1, 0, 0, 17297, 15, 6536, 31, 0, 0, NONE), // 1 户籍地管理
    r(166, 1, 0, 0, 17537, 15, 7714, 28, 0, 0, NONE), // 2 现居地管理
    r(1977, 1, 0, 0, 15078, 18, 7986, 27, 0, 0, NONE), // 3 工作单位管理
    // housing_nature
    r(2229, 2, 0, 0, 15528, 18, 11152, 23, 0, 0, NONE), // 10 租赁廉租住房
    r(26651, 2, 0, 0, 17612, 15, 11903, 21, 0, 0, NONE), // 11 租赁公租房
    r(5800, 2, 0, 0, 15510, 18, 13420, 20, 0, 0, NONE), // 12 租赁其他住房
    r(18303, 2, 0, 0, 20488, 12, 21302, 10, 0, 0, NONE), // 13 自建住房
    r(26664, 2, 0, 0, 22762, 9, 7824, 27, 0, 0, NONE), // 14 集资房
    r(805, 2, 0, 0, 19834, 6, 14122, 19, 0, 0, NONE), // 15 公房
    r(26571, 2, 0, 0, 19828, 12, 7289, 29, 0, 0, NONE), // 16 已购公房
    r(26711, 2, 0, 0, 17777, 15, 7630, 28, 0, 0, NONE), // 17 购买商品房
    r(21446, 2, 0, 0, 17762, 15, 6842, 30, 0, 0, NONE), // 18 购买两限房
    r(13749, 2, 0, 0, 13016, 21, 7602, 28, 0, 0, NONE), // 19 购买经济适用房
    r(206, 2, 0, 0, 13037, 21, 4357, 36, 0, 0, NONE), // 20 购买集体所有房
    r(183, 2, 0, 0, 2873, 6, 5153, 5, 0, 0, NONE), // 21 其他
    // building_type
    r(184, 1, 0, 0, 19156, 12, 22995, 8, 0, 0, NONE), // 1 低层住宅
    r(166, 1, 0, 0, 19588, 12, 18808, 12, 0, 0, NONE), // 2 多层住宅
    r(1977, 1, 0, 0, 17192, 15, 23027, 8, 0, 0, NONE), // 3 小高层住宅
    r(614, 1, 0, 0, 17195, 12, 21574, 9, 0, 0, NONE), // 4 高层住宅
    r(186, 1, 0, 0, 17822, 15, 16727, 15, 0, 0, NONE), // 5 超高层住宅
    r(1316, 1, 0, 0, 14754, 18, 5153, 5, 0, 0, NONE), // 9 其他类型住宅
    // inquiry_direction
    r(184, 1, 0, 0, 17207, 15, 8946, 26, 0, 0, NONE), // 1 居住地发送
    r(166, 1, 0, 0, 17282, 15, 7318, 29, 0, 0, NONE), // 2 户籍地发送
    // inquiry_urgency
    r(184, 1, 0, 0, 17627, 6, 25382, 6, 745, 67, NONE), // 1 紧急
    r(166, 1, 0, 0, 16772, 6, 15945, 8, 3096, 44, NONE), // 2 一般
    // business_system
    r(1518, 1, 0, 0, 19636, 12, 5219, 17, 1474, 58, NONE), // J 奖励扶助
    r(164, 1, 0, 0, 20248, 12, 4985, 18, 0, 0, NONE), // T 特别扶助
    r(2065, 1, 0, 0, 15060, 12, 1979, 54, 21402, 10, NONE), // S 少生快富
    r(940, 1, 0, 0, 10828, 24, 3269, 19, 0, 0, NONE), // L 育龄妇女流动人口
    r(5, 1, 0, 0, 19912, 12, 18880, 12, 0, 0, NONE), // K 快速调查
    r(7, 1, 0, 0, 19120, 12, 13480, 20, 0, 0, NONE), // Z 事业统计
    // division_level
    r(169, 1, 0, 0, 528, 6, 23318, 7, 2641, 47, NONE), // 0 国家
    r(184, 1, 0, 0, 7142, 3, 9560, 8, 21362, 10, NONE), // 1 省
    r(166, 1, 0, 0, 7112, 3, 3477, 10, 21372, 10, NONE), // 2 市
    r(1977, 1, 0, 0, 7133, 3, 4249, 6, 21382, 10, NONE), // 3 县
    r(614, 1, 0, 0, 6271, 3, 11647, 8, 21392, 10, NONE), // 4 乡
    r(186, 1, 0, 0, 8418, 3, 13640, 20, 19012, 12, NONE), // 5 村
    r(168, 1, 0, 0, 564, 3, 15809, 17, 19024, 12, NONE), // 6 组
    // division_change_type
    r(26651, 2, 0, 0, 25934, 6, 27146, 3, 6192, 32, NONE), // 11 新增
    r(183, 2, 0, 0, 15000, 6, 24104, 6, 2399, 51, NONE), // 21 变更
    r(26583, 2, 0, 0, 25868, 6, 26387, 5, 11313, 23, NONE), // 31 并入
    r(26647, 2, 0, 0, 10546, 6, 21628, 4, 11313, 23, NONE), // 41 迁移
    // division_request_status
    r(2229, 2, 0, 0, 22411, 9, 26322, 5, 0, 0, NONE), // 10 未提交
    r(26651, 2, 0, 0, 22195, 9, 21718, 9, 0, 0, NONE), // 11 已提交
    r(206, 2, 0, 0, 19732, 12, 13837, 8, 0, 0, NONE), // 20 审核通过
    r(183, 2, 0, 0, 17177, 15, 23107, 8, 0, 0, NONE), // 21 审核不通过
    r(2209, 2, 0, 0, 22204, 9, 21502, 9, 0, 0, NONE), // 30 已确认
    r(2198, 2, 0, 0, 17042, 15, 13837, 19, 0, 0, NONE), // 40 国家已审核
    r(186, 2, 0, 0, 22186, 9, 21682, 9, 0, 0, NONE), // 50 已发布
    r(168, 2, 0, 0, 17342, 15, 18368, 13, 0, 0, NONE), // 60 数据已迁移
    r(16491, 2, 0, 0, 10540, 24, 11735, 21, 672, 73, NONE), // 61 数据迁移出现错误
    // division_batch_status
    r(2229, 2, 0, 0, 22177, 9, 23155, 8, 0, 0, NONE), // 10 已上传
    r(206, 2, 0, 0, 12491, 21, 25232, 6, 0, 0, NONE), // 20 导入临时表成功
    r(183, 2, 0, 0, 12470, 21, 18193, 14, 0, 0, NONE), // 21 导入临时表失败
    r(166, 2, 0, 0, 10492, 24, 18193, 7, 0, 0, NONE), // 22 导入临时表处理中
    r(2209, 2, 0, 0, 15654, 18, 14358, 18, 0, 0, NONE), // 30 逻辑校验成功
    r(26583, 2, 0, 0, 15636, 18, 14340, 18, 0, 0, NONE), // 31 逻辑校验失败
    r(26586, 2, 0, 0, 13058, 21, 13970, 19, 0, 0, NONE), // 32 逻辑校验处理中
    r(2198, 2, 0, 0, 12449, 21, 15979, 17, 0, 0, NONE), // 40 对照表生成成功
    r(26647, 2, 0, 0, 12428, 21, 9452, 25, 0, 0, NONE), // 41 对照表生成失败
    r(26740, 2, 0, 0, 10468, 24, 8894, 26, 0, 0, NONE), // 42 对照表生成处理中
    // division_process_status
    r(2229, 2, 0, 0, 20392, 12, 23682, 7, 0, 0, NONE), // 10 等待处理
    r(206, 2, 0, 0, 10483, 9, 21252, 10, 0, 0, NONE), // 20 处理中
    r(2209, 2, 0, 0, 19564, 12, 21727, 9, 0, 0, NONE), // 30 处理成功
    r(26583, 2, 0, 0, 19552, 12, 24254, 6, 0, 0, NONE), // 31 处理失败
    // division_code_segment
    r(23696, 6, 0, 0, 10588, 24, 3311, 42, 6224, 32, NONE), // 1-2:66 新疆生产建设兵团
    r(21412, 9, 0, 0, 20368, 12, 11882, 21, 0, 0, NONE), // 3-4:01-20 省直辖市
    r(21421, 9, 0, 0, 11382, 23, 3477, 41, 136, 112, NONE), // 3-4:51-70 地区(自治州、盟)
    r(21430, 9, 0, 0, 10132, 24, 6064, 32, 4027, 38, NONE), // 3-4:71-80 人口计生系统专用
    r(21439, 9, 0, 0, 7112, 30, 2087, 54, 0, 0, NONE), // 5-6:01-18 市辖区或地区辖县级市
    r(21448, 9, 0, 0, 23219, 8, 16502, 15, 0, 0, NONE), // 5-6:21-70 县(旗)
    r(21457, 9, 0, 0, 10132, 24, 6064, 32, 0, 0, NONE), // 5-6:71-80 人口计生系统专用
    r(21466, 9, 0, 0, 15402, 18, 4249, 36, 3353, 42, NONE), // 5-6:81-99 省直辖县级市
    r(20704, 11, 0, 0, 17747, 6, 8998, 12, 0, 0, NONE), // 7-9:001-099 街道
    r(20715, 11, 0, 0, 16820, 3, 11647, 4, 0, 0, NONE), // 7-9:100-199 镇
    r(20726, 11, 0, 0, 6271, 3, 11647, 8, 0, 0, NONE), // 7-9:200-399 乡
    r(20737, 11, 0, 0, 15186, 18, 2594, 47, 0, 0, NONE), // 7-9:400-599 政企合一单位
    r(18277, 13, 0, 0, 17222, 15, 13540, 20, 0, 0, NONE), // 10-12:001-199 居民委员会
    r(18290, 13, 0, 0, 17417, 15, 13680, 20, 0, 0, NONE), // 10-12:200-399 村民委员会
    r(18303, 13, 0, 0, 19960, 12, 15758, 17, 9627, 25, NONE), // 13-15:001-999 扩展代码
    // verification_result
    r(18480, 5, 0, 0, 353, 6, 11798, 21, 339, 89, NONE), // MATCH 一致
    r(18472, 13, 0, 0, 3175, 9, 7959, 27, 3140, 44, NONE), // NAME_MISMATCH 不一致
    r(21637, 9, 0, 0, 17267, 15, 9377, 25, 428, 85, NONE), // NOT_FOUND 库中无此号
    r(26327, 5, 0, 0, 20104, 12, 18664, 12, 876, 64, NONE), // ERROR 核查失败
    // platform_table
    r(23444, 7, 0, 0, 10708, 24, 7905, 27, 0, 136, NONE), // LG_JBXX 流动人口基本信息
    r(23437, 7, 0, 0, 13760, 20, 3717, 39, 20935, 11, NONE), // LG_HJXX 户籍(迁移)信息
    r(23451, 7, 0, 0, 20212, 12, 3269, 42, 18615, 13, NONE), // LG_LDDJ 流动登记
    r(23458, 7, 0, 0, 19660, 12, 21673, 9, 20957, 11, NONE), // LG_RSXX 妊娠信息
    r(23479, 7, 0, 0, 20320, 12, 23954, 6, 21001, 11, NONE), // LG_SYQK 生育情况
    r(23465, 7, 0, 0, 19060, 12, 18165, 14, 20979, 11, NONE), // LG_SCXX 三查信息
    r(23472, 7, 0, 0, 19948, 12, 15928, 17, 20990, 11, NONE), // LG_SSFW 手术服务
    r(23486, 7, 0, 0, 20584, 12, 9352, 25, 2688, 47, NONE), // LG_TBFK 通报反馈
    r(23493, 7, 0, 0, 19336, 12, 13260, 20, 4176, 37, NONE), // LG_XCFK 协查反馈
    r(16637, 10, 0, 0, 8580, 21, 9177, 25, 21772, 9, NONE), // LG_BYJYBGD 避孕节育报告单
    r(16637, 15, 0, 0, 8580, 27, 9940, 24, 23203, 8, NONE), // LG_BYJYBGD_TBXX 避孕节育报告单通报
    r(15860, 12, 0, 0, 8094, 27, 5744, 32, 1646, 57, NONE), // LG_YHSYFWDJD 一孩生育服务登记单
    r(15860, 17, 0, 0, 6932, 30, 4065, 37, 23203, 8, NONE), // LG_YHSYFWDJD_TBXX 一孩生育服务登记通报
    r(18748, 12, 0, 0, 15474, 18, 14008, 19, 20968, 11, NONE), // LG_LX_SCWJXX 离线上传文件
    r(18760, 12, 0, 0, 15492, 18, 11819, 21, 0, 0, NONE), // LG_LX_XZWJXX 离线下载文件
    r(18537, 13, 0, 0, 14484, 18, 11669, 22, 23211, 8, NONE), // SCWJGL_WJJBXX 上传文件管理
    r(23500, 7, 0, 0, 19648, 12, 5219, 33, 6629, 31, NONE), // LNJF_JB 奖扶举报
    r(18772, 9, 0, 0, 14988, 12, 7658, 28, 20946, 11, NONE), // LNJF_JFDX 奖扶对象
    r(18772, 12, 0, 0, 14988, 18, 13500, 20, 0, 0, NONE), // LNJF_JFDX_BG 奖扶对象变更
    r(18784, 12, 0, 0, 15006, 18, 13520, 20, 0, 0, NONE), // LNJF_JFDX_TJ 奖扶对象统计
    r(21592, 9, 0, 0, 15024, 18, 18640, 12, 19048, 12, NONE), // JF_JFNLPZ 奖扶年龄配置
    r(23633, 7, 0, 0, 20260, 12, 4985, 34, 0, 0, NONE), // TBFZ_JB 特扶举报
    r(18952, 9, 0, 0, 15330, 12, 7347, 29, 0, 0, NONE), // TBFZ_JFDX 特扶对象
    r(18952, 12, 0, 0, 15330, 18, 13500, 20, 0, 0, NONE), // TBFZ_JFDX_BG 特扶对象变更
    r(18964, 12, 0, 0, 15348, 18, 13520, 20, 0, 0, NONE), // TBFZ_JFDX_TJ 特扶对象统计
    r(21691, 9, 0, 0, 15060, 18, 8816, 26, 6691, 31, NONE), // SSKF_JFDX 少生快富对象
    r(22955, 8, 0, 0, 12680, 21, 9964, 24, 0, 0, NONE), // FWZ_DJXX 服务站登记信息
    r(23570, 7, 0, 0, 14628, 18, 11198, 23, 0, 0, NONE), // RS_BBCS 人事报表参数
    r(23577, 7, 0, 0, 14646, 18, 16047, 17, 0, 0, NONE), // RS_JGXX 人事机构信息
    r(23163, 8, 0, 0, 8256, 27, 9748, 24, 9602, 25, NONE), // ZJ_JBQKB 事业经费基本情况表
    // assistance_category
    r(6, 1, 0, 0, 10780, 24, 7434, 28, 0, 0, NONE), // D 独生子女死亡家庭
    r(3089, 1, 0, 0, 10756, 24, 1925, 54, 0, 0, NONE), // I 独生子女伤残家庭
    r(92, 1, 0, 0, 5549, 33, 1532, 57, 0, 0, NONE), // C 计划生育手术并发症人员
    r(27175, 2, 0, 0, 16757, 15, 13140, 20, 0, 0, 2), // C1 一级并发症
    r(27177, 2, 0, 0, 16832, 15, 13160, 20, 0, 0, 2), // C2 二级并发症
    r(27179, 2, 0, 0, 16787, 15, 13180, 20, 0, 0, 2), // C3 三级并发症
    // application_parentage
    r(184, 1, 0, 0, 10855, 21, 3518, 40, 0, 0, NONE), // 1 本人及配偶亲生
    r(166, 1, 0, 0, 8391, 27, 4713, 34, 0, 0, NONE), // 2 本人亲生非配偶亲生
    r(1977, 1, 0, 0, 8607, 27, 6288, 31, 0, 0, NONE), // 3 非本人亲生配偶亲生
    r(614, 1, 0, 0, 10852, 24, 7770, 27, 0, 0, NONE), // 4 非本人及配偶亲生
    // contraception_report_column
    r(184, 1, 0, 0, 15126, 6, 16742, 15, 0, 0, NONE), // 1 小计
    r(166, 1, 0, 0, 17552, 12, 7231, 18, 11713, 22, NONE), // 2 男性绝育
    r(1977, 1, 0, 0, 17117, 12, 6350, 20, 23195, 8, NONE), // 3 女性绝育
    r(614, 1, 0, 0, 12638, 21, 9449, 3, 19036, 12, NONE), // 4 放置宫内节育器
    r(186, 1, 0, 0, 12764, 12, 14322, 7, 23179, 8, NONE), // 5 皮下埋植
    r(168, 1, 0, 0, 10252, 24, 14027, 19, 13740, 20, NONE), // 6 口服及注射避孕药
    r(216, 1, 0, 0, 17138, 9, 24116, 6, 16486, 16, NONE), // 7 避孕套
    r(2218, 1, 0, 0, 22096, 9, 5019, 7, 23187, 8, NONE), // 8 外用药
    r(1316, 1, 0, 0, 25622, 6, 5153, 5, 2193, 52, NONE), // 9 其它
    r(2229, 2, 0, 0, 15114, 18, 13380, 20, 0, 0, NONE), // 10 手术例数小计
    r(26651, 2, 0, 0, 17552, 12, 7231, 29, 0, 0, NONE), // 11 男性绝育
    r(5800, 2, 0, 0, 17117, 12, 6350, 31, 0, 0, NONE), // 12 女性绝育
    r(18303, 2, 0, 0, 12638, 21, 18053, 14, 0, 0, NONE), // 13 放置宫内节育器
    r(26664, 2, 0, 0, 12260, 21, 18724, 12, 0, 0, NONE), // 14 取出宫内节育器
    r(805, 2, 0, 0, 10887, 12, 15843, 17, 0, 0, NONE), // 15 人工流产
    r(26571, 2, 0, 0, 12764, 12, 14322, 18, 0, 0, NONE), // 16 皮下埋植
    // country
    r(26558, 3, 23708, 6, 22717, 9, 20748, 11, 0, 0, NONE), // 004 阿富汗
    r(26561, 3, 23732, 6, 17852, 15, 23227, 7, 0, 0, NONE), // 008 阿尔巴尼亚
    r(26564, 3, 23768, 6, 21943, 9, 21022, 10, 0, 0, NONE), // 010 南极洲
    r(26567, 3, 24158, 6, 17837, 15, 23234, 7, 0, 0, NONE), // 012 阿尔及利亚
    r(26570, 3, 23762, 6, 17672, 15, 17927, 14, 0, 0, NONE), // 016 美属萨摩亚
    r(26573, 3, 23738, 6, 22141, 9, 23241, 7, 0, 0, NONE), // 020 安道尔
    r(26576, 3, 23714, 6, 22123, 9, 23810, 6, 0, 0, NONE), // 024 安哥拉
    r(26579, 3, 23780, 6, 12365, 21, 13818, 19, 0, 0, NONE), // 028 安提瓜和巴布达
    r(26582, 3, 23798, 6, 20644, 12, 21032, 10, 0, 0, NONE), // 031 阿塞拜疆
    r(26585, 3, 23750, 6, 22735, 9, 21475, 9, 0, 0, NONE), // 032 阿根廷
    r(26588, 3, 23786, 6, 20224, 12, 21484, 9, 0, 0, NONE), // 036 澳大利亚
    r(26559, 3, 23792, 6, 22114, 9, 23255, 7, 0, 0, NONE), // 040 奥地利
    r(26591, 3, 23864, 6, 22213, 9, 23262, 7, 0, 0, NONE), // 044 巴哈马
    r(26594, 3, 23858, 6, 25844, 6, 23269, 7, 0, 0, NONE), // 048 巴林
    r(26597, 3, 23846, 6, 19708, 12, 21042, 10, 0, 0, NONE), // 050 孟加拉国
    r(26600, 3, 23756, 6, 19132, 12, 23248, 7, 0, 0, NONE), // 051 亚美尼亚
    r(26603, 3, 23912, 6, 19864, 12, 22851, 8, 0, 0, NONE), // 052 巴巴多斯
    r(26606, 3, 23822, 6, 22447, 9, 23283, 7, 0, 0, NONE), // 056 比利时
    r(26609, 3, 23894, 6, 22519, 9, 23290, 7, 0, 0, NONE), // 060 百慕大
    r(26612, 3, 23924, 6, 25490, 6, 23948, 6, 0, 0, NONE), // 064 不丹
    r(26615, 3, 23900, 6, 20284, 12, 23297, 7, 0, 0, NONE), // 068 玻利维亚
    r(26618, 3, 23870, 6, 26024, 6, 11405, 22, 0, 0, NONE), // 070 波黑
    r(26621, 3, 23936, 6, 19348, 12, 22859, 8, 0, 0, NONE), // 072 博茨瓦纳
    r(26624, 3, 23930, 6, 22267, 9, 18316, 13, 0, 0, NONE), // 074 布韦岛
    r(26627, 3, 23906, 6, 25850, 6, 23960, 6, 0, 0, NONE), // 076 巴西
    r(26630, 3, 23888, 6, 21862, 9, 23942, 6, 0, 0, NONE), // 084 伯利兹
    r(26633, 3, 24452, 6, 12953, 21, 6722, 30, 0, 0, NONE), // 086 英属印度洋领地
    r(26636, 3, 25124, 6, 17312, 15, 16712, 15, 0, 0, NONE), // 090 所罗门群岛
    r(26639, 3, 25406, 6, 12974, 21, 11290, 23, 0, 0, NONE), // 092 英属维尔京群岛
    r(26642, 3, 23918, 6, 25922, 6, 15690, 17, 0, 0, NONE), // 096 文莱
    r(13745, 3, 23852, 6, 19180, 12, 22867, 8, 0, 0, NONE), // 100 保加利亚
    r(26645, 3, 24746, 6, 26156, 6, 23549, 7, 0, 0, NONE), // 104 缅甸
    r(26648, 3, 23816, 6, 22258, 9, 23304, 7, 0, 0, NONE), // 108 布隆迪
    r(26657, 3, 23882, 6, 20332, 12, 23276, 7, 0, 0, NONE), // 112 白俄罗斯
    r(26669, 3, 24560, 6, 22420, 9, 22875, 8, 0, 0, NONE), // 116 柬埔寨
    r(26568, 3, 24008, 6, 22015, 9, 22883, 8, 0, 0, NONE), // 120 喀麦隆
    r(26675, 3, 23972, 6, 21925, 9, 24092, 6, 0, 0, NONE), // 124 加拿大
    r(26681, 3, 24044, 6, 21871, 9, 21052, 10, 0, 0, NONE), // 132 佛得角
    r(26684, 3, 24074, 6, 19888, 12, 17955, 14, 0, 0, NONE), // 136 开曼群岛
    r(26687, 3, 23966, 6, 25502, 6, 9676, 24, 0, 0, NONE), // 140 中非
    r(26690, 3, 24638, 6, 20044, 12, 21709, 9, 0, 0, NONE), // 144 斯里兰卡
    r(26693, 3, 25250, 6, 25514, 6, 26471, 4, 0, 0, NONE), // 148 乍得
    r(26696, 3, 23990, 6, 25946, 6, 26312, 5, 0, 0, NONE), // 152 智利
    r(26699, 3, 23996, 6, 3795, 6, 826, 5, 0, 0, NONE), // 156 中国
    r(26702, 3, 25322, 6, 19084, 12, 9552, 25, 1300, 58, NONE), // 158 中国台湾
    r(26705, 3, 24068, 6, 22051, 9, 16166, 16, 0, 0, NONE), // 162 圣诞岛
    r(26708, 3, 23978, 6, 8499, 27, 10945, 23, 0, 0, NONE), // 166 科科斯（基林）群岛
    r(26711, 3, 24032, 6, 19420, 12, 22891, 8, 0, 0, NONE), // 170 哥伦比亚
    r(26714, 3, 24038, 6, 22537, 9, 23311, 7, 0, 0, NONE), // 174 科摩罗
    r(26717, 3, 24812, 6, 22798, 9, 23535, 7, 0, 0, NONE), // 175 马约特
    r(26720, 3, 24020, 6, 16952, 15, 5723, 21, 0, 0, NONE), // 178 刚果（布）
    r(26723, 3, 24014, 6, 16967, 15, 5712, 32, 0, 0, NONE), // 180 刚果（金）
    r(26726, 3, 24026, 6, 19876, 12, 18676, 12, 0, 0, NONE), // 184 库克群岛
    r(26729, 3, 24050, 6, 17012, 15, 21082, 10, 0, 0, NONE), // 188 哥斯达黎加
    r(26673, 3, 24410, 6, 19192, 12, 23325, 7, 0, 0, NONE), // 191 克罗地亚
    r(26732, 3, 24056, 6, 25676, 6, 26475, 4, 0, 0, NONE), // 192 古巴
    r(26735, 3, 24080, 6, 19540, 12, 24122, 6, 0, 0, NONE), // 196 塞浦路斯
    r(21419, 3, 24086, 6, 25916, 6, 17983, 14, 0, 0, NONE), // 203 捷克
    r(26738, 3, 23828, 6, 26216, 6, 26292, 5, 0, 0, NONE), // 204 贝宁
    r(26741, 3, 24146, 6, 25508, 6, 23332, 7, 0, 0, NONE), // 208 丹麦
    r(26744, 3, 24140, 6, 19600, 12, 14214, 8, 0, 0, NONE), // 212 多米尼克
    r(26747, 3, 24152, 6, 19612, 12, 14214, 18, 0, 0, NONE), // 214 多米尼加
    r(26750, 3, 24170, 6, 19372, 12, 23339, 7, 0, 0, NONE), // 218 厄瓜多尔
    r(26753, 3, 25136, 6, 20524, 12, 20759, 11, 0, 0, NONE), // 222 萨尔瓦多
    r(166, 3, 24332, 6, 17792, 15, 15741, 17, 0, 0, NONE), // 226 赤道几内亚
    r(26756, 3, 24206, 6, 17087, 15, 22947, 8, 0, 0, NONE), // 231 埃塞俄比亚
    r(26759, 3, 24182, 6, 16982, 15, 23346, 7, 0, 0, NONE), // 232 厄立特里亚
    r(26762, 3, 24200, 6, 20236, 12, 23353, 7, 0, 0, NONE), // 233 爱沙尼亚
    r(26765, 3, 24242, 6, 20164, 12, 18381, 13, 0, 0, NONE), // 234 法罗群岛
    r(26768, 3, 24230, 6, 17597, 15, 7878, 27, 0, 0, NONE), // 238 福克兰群岛
    r(26771, 3, 25106, 6, 5417, 33, 3052, 44, 0, 0, NONE), // 239 南乔治亚和南桑威奇群岛
    r(26774, 3, 24224, 6, 25928, 6, 26487, 4, 0, 0, NONE), // 242 斐济
    r(26777, 3, 24218, 6, 26192, 6, 23360, 7, 0, 0, NONE), // 246 芬兰
    r(26780, 3, 23726, 6, 25730, 6, 18249, 14, 0, 0, NONE), // 248 奥兰
    r(26783, 3, 24236, 6, 26012, 6, 24266, 6, 0, 0, NONE), // 250 法国
    r(26786, 3, 24362, 6, 17492, 15, 18407, 13, 0, 0, NONE), // 254 法属圭亚那
    r(26789, 3, 25022, 6, 12701, 21, 16198, 16, 0, 0, NONE), // 258 法属波利尼西亚
    r(167, 3, 23774, 6, 15312, 18, 7932, 27, 0, 0, NONE), // 260 法属南部领地
    r(26792, 3, 24134, 6, 21997, 9, 22931, 8, 0, 0, NONE), // 262 吉布提
    r(26795, 3, 24272, 6, 25652, 6, 26337, 5, 0, 0, NONE), // 266 加蓬
    r(26798, 3, 24284, 6, 20128, 12, 3058, 7, 0, 0, NONE), // 268 格鲁吉亚
    r(26801, 3, 24320, 6, 21898, 9, 11537, 22, 0, 0, NONE), // 270 冈比亚
    r(26804, 3, 25016, 6, 19840, 12, 14466, 18, 0, 0, NONE), // 275 巴勒斯坦
    r(26807, 3, 24128, 6, 25892, 6, 23374, 7, 0, 0, NONE), // 276 德国
    r(26810, 3, 24296, 6, 25646, 6, 26347, 5, 0, 0, NONE), // 288 加纳
    r(26813, 3, 24302, 6, 20356, 12, 21547, 9, 0, 0, NONE), // 292 直布罗陀
    r(26816, 3, 24566, 6, 19468, 12, 22987, 8, 0, 0, NONE), // 296 基里巴斯
    r(23184, 3, 24338, 6, 25856, 6, 24380, 6, 0, 0, NONE), // 300 希腊
    r(26819, 3, 24350, 6, 22429, 9, 21556, 9, 0, 0, NONE), // 304 格陵兰
    r(26822, 3, 24344, 6, 20116, 12, 23402, 7, 0, 0, NONE), // 308 格林纳达
    r(26757, 3, 24314, 6, 20296, 12, 21132, 10, 0, 0, NONE), // 312 瓜德罗普
    r(26825, 3, 24368, 6, 25616, 6, 26491, 4, 0, 0, NONE), // 316 关岛
    r(26586, 3, 24356, 6, 19360, 12, 21565, 9, 0, 0, NONE), // 320 危地马拉
    r(26828, 3, 24308, 6, 12524, 9, 15752, 6, 0, 0, NONE), // 324 几内亚
    r(26831, 3, 24374, 6, 17498, 9, 24386, 6, 0, 0, NONE), // 328 圭亚那
    r(26763, 3, 24416, 6, 26054, 6, 26352, 5, 0, 0, NONE), // 332 海地
    r(26834, 3, 24398, 6, 7172, 30, 5087, 33, 0, 0, NONE), // 334 赫德岛和麦克唐纳群岛
    r(26837, 3, 25388, 6, 22438, 9, 7202, 29, 0, 0, NONE), // 336 梵蒂冈
    r(26840, 3, 24404, 6, 20200, 12, 22971, 8, 0, 0, NONE), // 340 洪都拉斯
    r(26843, 3, 24392, 6, 19108, 12, 1728, 9, 1416, 58, NONE), // 344 中国香港
    r(26846, 3, 24422, 6, 21934, 9, 23409, 7, 0, 0, NONE), // 348 匈牙利
    r(26849, 3, 24476, 6, 25634, 6, 23416, 7, 0, 0, NONE), // 352 冰岛
    r(26852, 3, 24446, 6, 12959, 6, 6730, 5, 0, 0, NONE), // 356 印度
    r(26589, 3, 24434, 6, 25664, 6, 21583, 9, 0, 0, NONE), // 360 印尼
    r(26855, 3, 24464, 6, 25550, 6, 9820, 24, 0, 0, NONE), // 364 伊朗
    r(26858, 3, 24470, 6, 21853, 9, 26499, 4, 0, 0, NONE), // 368 伊拉克
    r(26861, 3, 24458, 6, 22465, 9, 23423, 7, 0, 0, NONE), // 372 爱尔兰
    r(26864, 3, 24482, 6, 21835, 9, 24494, 6, 0, 0, NONE), // 376 以色列
    r(26867, 3, 24488, 6, 22294, 9, 26357, 5, 0, 0, NONE), // 380 意大利
    r(26870, 3, 24002, 6, 20380, 12, 18355, 13, 0, 0, NONE), // 384 科特迪瓦
    r(26873, 3, 24500, 6, 22474, 9, 23430, 7, 0, 0, NONE), // 388 牙买加
    r(26772, 3, 24518, 6, 25940, 6, 26362, 5, 0, 0, NONE), // 392 日本
    r(26876, 3, 24542, 6, 16997, 15, 21152, 10, 0, 0, NONE), // 398 哈萨克斯坦
    r(2198, 3, 24512, 6, 26138, 6, 24536, 6, 0, 0, NONE), // 400 约旦
    r(26593, 3, 24548, 6, 22600, 9, 26367, 5, 0, 0, NONE), // 404 肯尼亚
    r(26632, 3, 24998, 6, 22402, 6, 20836, 11, 0, 0, NONE), // 408 朝鲜
    r(26647, 3, 24578, 6, 26264, 6, 20880, 11, 0, 0, NONE), // 410 韩国
    r(26692, 3, 24584, 6, 22528, 9, 24596, 6, 0, 0, NONE), // 414 科威特
    r(26716, 3, 24554, 6, 14808, 18, 21162, 10, 0, 0, NONE), // 417 吉尔吉斯斯坦
    r(26728, 3, 24602, 6, 26168, 6, 5808, 32, 0, 0, NONE), // 418 老挝
    r(26775, 3, 24608, 6, 22834, 9, 23507, 7, 0, 0, NONE), // 422 黎巴嫩
    r(26879, 3, 24644, 6, 22618, 9, 23514, 7, 0, 0, NONE), // 426 莱索托
    r(26882, 3, 24662, 6, 19996, 12, 24668, 6, 0, 0, NONE), // 428 拉脱维亚
    r(26821, 3, 24614, 6, 19300, 12, 23521, 7, 0, 0, NONE), // 430 利比里亚
    r(26845, 3, 24620, 6, 21907, 9, 26377, 5, 0, 0, NONE), // 434 利比亚
    r(26872, 3, 24632, 6, 16937, 15, 18446, 13, 0, 0, NONE), // 438 列支敦士登
    r(26592, 3, 24650, 6, 22555, 9, 21601, 9, 0, 0, NONE), // 440 立陶宛
    r(26885, 3, 24656, 6, 21979, 9, 21182, 10, 0, 0, NONE), // 442 卢森堡
    r(26888, 3, 24674, 6, 19096, 12, 1742, 5, 1358, 58, NONE), // 446 中国澳门
    r(26891, 3, 24704, 6, 17912, 15, 21192, 10, 0, 0, NONE), // 450 马达加斯加
    r(26894, 3, 24800, 6, 22789, 9, 24818, 6, 0, 0, NONE), // 454 马拉维
    r(26897, 3, 24806, 6, 20692, 12, 23003, 8, 0, 0, NONE), // 458 马来西亚
    r(26778, 3, 24710, 6, 20668, 12, 23011, 8, 0, 0, NONE), // 462 马尔代夫
    r(26900, 3, 24734, 6, 12158, 6, 26515, 4, 0, 0, NONE), // 466 马里
    r(26903, 3, 24740, 6, 22807, 9, 26382, 5, 0, 0, NONE), // 470 马耳他
    r(26906, 3, 24788, 6, 20680, 12, 21202, 10, 0, 0, NONE), // 474 马提尼克
    r(26909, 3, 24776, 6, 17447, 15, 21212, 10, 0, 0, NONE), // 478 毛里塔尼亚
    r(26595, 3, 24794, 6, 20152, 12, 21610, 9, 0, 0, NONE), // 480 毛里求斯
    r(26912, 3, 24716, 6, 22078, 9, 24830, 6, 0, 0, NONE), // 484 墨西哥
    r(26915, 3, 24692, 6, 22330, 9, 24836, 6, 0, 0, NONE), // 492 摩纳哥
    r(26918, 3, 24758, 6, 22645, 6, 23035, 8, 0, 0, NONE), // 496 蒙古
    r(26921, 3, 24698, 6, 20008, 12, 13360, 20, 0, 0, NONE), // 498 摩尔多瓦
    r(26924, 3, 24752, 6, 26276, 6, 21222, 10, 0, 0, NONE), // 499 黑山
    r(23192, 3, 24782, 6, 17732, 15, 21232, 10, 0, 0, NONE), // 500 蒙特塞拉特
    r(26892, 3, 24686, 6, 22321, 9, 23542, 7, 0, 0, NONE), // 504 摩洛哥
    r(26927, 3, 24770, 6, 20512, 12, 21242, 10, 0, 0, NONE), // 508 莫桑比克
    r(26930, 3, 24932, 6, 26258, 6, 26531, 4, 0, 0, NONE), // 512 阿曼
    r(26936, 3, 24842, 6, 20416, 12, 23556, 7, 0, 0, NONE), // 516 纳米比亚
    r(26604, 3, 24902, 6, 26078, 6, 26402, 5, 0, 0, NONE), // 520 瑙鲁
    r(26939, 3, 24896, 6, 22168, 9, 26407, 5, 0, 0, NONE), // 524 尼泊尔
    r(26942, 3, 24884, 6, 15618, 6, 20814, 11, 0, 0, NONE), // 528 荷兰
    r(26945, 3, 24062, 6, 22276, 9, 22899, 8, 0, 0, NONE), // 531 库拉索
    r(26948, 3, 23702, 6, 22753, 9, 26287, 5, 0, 0, NONE), // 533 阿鲁巴
    r(26951, 3, 25208, 6, 17717, 15, 9527, 25, 0, 0, NONE), // 534 荷属圣马丁
    r(26954, 3, 23834, 6, 15618, 18, 5648, 32, 0, 0, NONE), // 535 荷兰加勒比区
    r(26957, 3, 24848, 6, 15204, 18, 18498, 13, 0, 0, NONE), // 540 新喀里多尼亚
    r(26960, 3, 25424, 6, 20308, 12, 23668, 7, 0, 0, NONE), // 548 瓦努阿图
    r(26956, 3, 24908, 6, 22366, 9, 20825, 11, 0, 0, NONE), // 554 新西兰
    r(26975, 3, 24872, 6, 19792, 12, 21646, 9, 0, 0, NONE), // 558 尼加拉瓜
    r(26978, 3, 24854, 6, 22159, 9, 23563, 5, 0, 0, NONE), // 562 尼日尔
    r(26981, 3, 24866, 6, 19804, 12, 23563, 7, 0, 0, NONE), // 566 尼日利亚
    r(26984, 3, 24878, 6, 26144, 6, 26527, 4, 0, 0, NONE), // 570 纽埃
    r(26987, 3, 24860, 6, 20560, 12, 18095, 14, 0, 0, NONE), // 574 诺福克岛
    r(26990, 3, 24890, 6, 25910, 6, 24926, 6, 0, 0, NONE), // 578 挪威
    r(26993, 3, 24764, 6, 12155, 21, 9868, 24, 0, 0, NONE), // 580 北马里亚纳群岛
    r(26703, 3, 25352, 6, 10804, 24, 4393, 36, 0, 0, NONE), // 581 美国本土外小岛屿
    r(26996, 3, 24248, 6, 10444, 24, 6443, 31, 0, 0, NONE), // 583 密克罗尼西亚联邦
    r(26898, 3, 24722, 6, 17897, 15, 16294, 16, 0, 0, NONE), // 584 马绍尔群岛
    r(26976, 3, 24974, 6, 25862, 6, 26412, 5, 0, 0, NONE), // 585 帕劳
    r(26999, 3, 24944, 6, 19852, 12, 23059, 8, 0, 0, NONE), // 586 巴基斯坦
    r(27002, 3, 24950, 6, 22231, 9, 25028, 6, 0, 0, NONE), // 591 巴拿马
    r(27005, 3, 24980, 6, 12512, 21, 16374, 16, 0, 0, NONE), // 598 巴布亚新几内亚
    r(2203, 3, 25010, 6, 22222, 9, 23067, 8, 0, 0, NONE), // 600 巴拉圭
    r(26590, 3, 24962, 6, 26132, 6, 26535, 4, 0, 0, NONE), // 604 秘鲁
    r(26629, 3, 24968, 6, 22627, 9, 20847, 11, 0, 0, NONE), // 608 菲律宾
    r(27008, 3, 24956, 6, 15384, 18, 23083, 8, 0, 0, NONE), // 612 皮特凯恩群岛
    r(27011, 3, 24986, 6, 26018, 6, 25040, 6, 0, 0, NONE), // 616 波兰
    r(16499, 3, 25004, 6, 22636, 9, 23091, 8, 0, 0, NONE), // 620 葡萄牙
    r(26779, 3, 24326, 6, 16922, 15, 18420, 13, 0, 0, NONE), // 624 几内亚比绍
    r(26797, 3, 25286, 6, 21790, 9, 20913, 11, 0, 0, NONE), // 626 东帝汶
    r(2208, 3, 24992, 6, 20176, 12, 20858, 11, 0, 0, NONE), // 630 波多黎各
    r(26839, 3, 25046, 6, 21961, 9, 26417, 5, 0, 0, NONE), // 634 卡塔尔
    r(26866, 3, 25052, 6, 22510, 9, 23591, 7, 0, 0, NONE), // 638 留尼汪
    r(26881, 3, 25058, 6, 20452, 12, 23598, 7, 0, 0, NONE), // 642 罗马尼亚
    r(26856, 3, 25064, 6, 19168, 9, 14448, 18, 0, 0, NONE), // 643 俄罗斯
    r(27014, 3, 25070, 6, 21970, 9, 25076, 6, 0, 0, NONE), // 646 卢旺达
    r(26938, 3, 23876, 6, 17072, 15, 15996, 17, 0, 0, NONE), // 652 圣巴泰勒米
    r(27017, 3, 25112, 6, 2245, 52, 18892, 12, 0, 0, NONE), // 654 圣赫勒拿、阿森松和特里斯坦-达库尼亚
    r(1314, 3, 24572, 6, 12302, 21, 11924, 21, 0, 0, NONE), // 659 圣基茨和尼维斯
    r(27020, 3, 23720, 6, 22132, 9, 22843, 8, 0, 0, NONE), // 660 安圭拉
    r(26796, 3, 24626, 6, 19432, 12, 20869, 11, 0, 0, NONE), // 662 圣卢西亚
    r(27023, 3, 24680, 6, 17477, 15, 8920, 26, 0, 0, NONE), // 663 法属圣马丁
    r(27026, 3, 25154, 6, 10324, 24, 9477, 25, 0, 0, NONE), // 666 圣皮埃尔和密克隆
    r(27029, 3, 25394, 6, 7052, 30, 5904, 32, 0, 0, NONE), // 670 圣文森特和格林纳丁斯
    r(27032, 3, 25142, 6, 19444, 12, 21282, 10, 0, 0, NONE), // 674 圣马力诺
    r(27035, 3, 25172, 6, 10300, 24, 11945, 21, 0, 0, NONE), // 678 圣多美和普林西比
    r(26799, 3, 25082, 6, 17462, 15, 18904, 12, 0, 0, NONE), // 682 沙特阿拉伯
    r(27038, 3, 25094, 6, 19504, 12, 23605, 7, 0, 0, NONE), // 686 塞内加尔
    r(27041, 3, 25160, 6, 19516, 12, 25226, 6, 0, 0, NONE), // 688 塞尔维亚
    r(2213, 3, 25214, 6, 22069, 9, 21312, 10, 0, 0, NONE), // 690 塞舌尔
    r(27044, 3, 25130, 6, 19528, 12, 18916, 12, 0, 0, NONE), // 694 塞拉利昂
    r(26802, 3, 25100, 6, 22357, 9, 21700, 9, 0, 0, NONE), // 702 新加坡
    r(21428, 3, 25184, 6, 20032, 12, 23115, 8, 0, 0, NONE), // 703 斯洛伐克
    r(26904, 3, 25418, 6, 26222, 6, 23675, 7, 0, 0, NONE), // 704 越南
    r(21455, 3, 25190, 6, 17357, 15, 23123, 8, 0, 0, NONE), // 705 斯洛文尼亚
    r(27030, 3, 25148, 6, 22573, 9, 23619, 7, 0, 0, NONE), // 706 索马里
    r(27047, 3, 25448, 6, 25658, 6, 18940, 12, 0, 0, NONE), // 710 南非
    r(27050, 3, 25460, 6, 20188, 12, 23171, 8, 0, 0, NONE), // 716 津巴布韦
    r(27053, 3, 24194, 6, 22663, 9, 26432, 5, 0, 0, NONE), // 724 西班牙
    r(27056, 3, 25166, 6, 21952, 9, 20891, 11, 0, 0, NONE), // 728 南苏丹
    r(27059, 3, 25088, 6, 21955, 6, 20897, 5, 0, 0, NONE), // 729 苏丹
    r(27065, 3, 24188, 6, 5615, 33, 18235, 14, 0, 0, NONE), // 732 阿拉伯撒哈拉民主共和国
    r(26625, 3, 25178, 6, 22609, 9, 23131, 8, 0, 0, NONE), // 740 苏里南
    r(26907, 3, 25118, 6, 10564, 24, 11625, 22, 0, 0, NONE), // 744 斯瓦尔巴和扬马延
    r(27068, 3, 25202, 6, 20020, 12, 22939, 8, 0, 0, NONE), // 748 斯威士兰
    r(26805, 3, 25196, 6, 26084, 6, 25238, 6, 0, 0, NONE), // 752 瑞典
    r(27071, 3, 23984, 6, 26090, 6, 20902, 11, 0, 0, NONE), // 756 瑞士
    r(26628, 3, 25220, 6, 21988, 9, 13600, 20, 0, 0, NONE), // 760 叙利亚
    r(26808, 3, 25268, 6, 17102, 15, 21342, 10, 0, 0, NONE), // 762 塔吉克斯坦
    r(27074, 3, 25262, 6, 26036, 6, 23139, 8, 0, 0, NONE), // 764 泰国
    r(27077, 3, 25256, 6, 25724, 6, 26543, 4, 0, 0, NONE), // 768 多哥
    r(27080, 3, 25274, 6, 22303, 9, 23640, 7, 0, 0, NONE), // 772 托克劳
    r(27083, 3, 25292, 6, 26006, 6, 26442, 5, 0, 0, NONE), // 776 汤加
    r(27086, 3, 25298, 6, 10732, 24, 14141, 19, 0, 0, NONE), // 780 特立尼达和多巴哥
    r(26910, 3, 23744, 6, 22744, 9, 13620, 20, 0, 0, NONE), // 784 阿联酋
    r(27089, 3, 25304, 6, 22546, 9, 23647, 7, 0, 0, NONE), // 788 突尼斯
    r(27092, 3, 25310, 6, 22042, 9, 23147, 8, 0, 0, NONE), // 792 土耳其
    r(27095, 3, 25280, 6, 17057, 15, 18988, 12, 0, 0, NONE), // 795 土库曼斯坦
    r(27098, 3, 25244, 6, 8445, 27, 10012, 24, 0, 0, NONE), // 796 特克斯和凯科斯群岛
    r(27101, 3, 25316, 6, 22024, 9, 25334, 6, 0, 0, NONE), // 798 图瓦卢
    r(2218, 3, 25340, 6, 21808, 9, 25376, 6, 0, 0, NONE), // 800 乌干达
    r(27104, 3, 25346, 6, 21799, 9, 23654, 7, 0, 0, NONE), // 804 乌克兰
    r(26617, 3, 24728, 6, 19324, 12, 6598, 31, 0, 0, NONE), // 807 北马其顿
    r(26722, 3, 24176, 6, 25712, 6, 26332, 5, 0, 0, NONE), // 818 埃及
    r(26791, 3, 24278, 6, 26204, 6, 18221, 14, 0, 0, NONE), // 826 英国
    r(26824, 3, 24290, 6, 25964, 6, 22963, 8, 0, 0, NONE), // 831 根西
    r(27107, 3, 24506, 6, 26042, 6, 24524, 6, 0, 0, NONE), // 832 泽西
    r(26833, 3, 24440, 6, 22780, 9, 20781, 11, 0, 0, NONE), // 833 马恩岛
    r(27110, 3, 25328, 6, 19456, 12, 8067, 27, 0, 0, NONE), // 834 坦桑尼亚
    r(26631, 3, 25364, 6, 10804, 6, 10036, 24, 0, 0, NONE), // 840 美国
    r(27113, 3, 25412, 6, 12911, 21, 13700, 20, 0, 0, NONE), // 850 美属维尔京群岛
    r(27116, 3, 23840, 6, 17252, 15, 18652, 12, 0, 0, NONE), // 854 布基纳法索
    r(26992, 3, 25358, 6, 21817, 9, 23661, 7, 0, 0, NONE), // 858 乌拉圭
    r(26634, 3, 25370, 6, 14592, 18, 21352, 10, 0, 0, NONE), // 860 乌兹别克斯坦
    r(27119, 3, 25400, 6, 19684, 12, 21763, 9, 0, 0, NONE), // 862 委内瑞拉
    r(27122, 3, 25430, 6, 12743, 21, 16115, 17, 0, 0, NONE), // 876 瓦利斯和富图纳
    r(26811, 3, 25436, 6, 17678, 9, 17936, 5, 0, 0, NONE), // 882 萨摩亚
    r(27090, 3, 25442, 6, 25520, 6, 26457, 5, 0, 0, NONE), // 887 也门
    r(27125, 3, 25454, 6, 22672, 9, 25466, 6, 0, 0, NONE), // 894 赞比亚
];

#[rustfmt::skip]
pub(super) static BY_CODE: [u16; 844] = [
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
    245, 246, 247, 248,
];

#[rustfmt::skip]
pub(super) static BY_NAME: [u16; 844] = [
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
    129, 133, 120, 142,
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
