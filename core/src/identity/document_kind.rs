//! Kinds of identity documents.

use std::fmt;
use std::str::FromStr;

use crate::{Error, ErrorKind};

/// A kind of number that identifies a person or an organisation (证件种类).
///
/// # Examples
///
/// ```
/// use renkou::identity::DocumentKind;
///
/// let kind: DocumentKind = "uscc".parse()?;
/// assert_eq!(kind.name_zh(), "统一社会信用代码");
/// assert_eq!(DocumentKind::of_document_type("414"), Some(DocumentKind::Passport));
/// # Ok::<(), renkou::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentKind {
    /// Citizen number, GB 11643.
    CitizenNumber,
    /// Residence permit of people from Hong Kong, Macao and Taiwan, since 2018-09-01.
    ResidencePermit,
    /// Foreigner's permanent residence card, since 2023-12-01.
    ForeignResidence,
    /// Foreigner's permanent residence card of 2004 and 2017.
    ForeignResidence2004,
    /// Ordinary passport.
    Passport,
    /// Diplomatic, service or public affairs passport.
    OfficialPassport,
    /// Mainland travel permit for Hong Kong and Macao residents.
    HongKongMacaoTravelPermit,
    /// Mainland travel permit for Taiwan residents.
    TaiwanTravelPermit,
    /// Permit to travel to and from Hong Kong and Macao.
    HongKongMacaoPermit,
    /// Permit to travel to and from Taiwan.
    TaiwanPermit,
    /// Birth medical certificate.
    BirthCertificate,
    /// Officer's, soldier's or police card.
    OfficerCard,
    /// Disability card.
    DisabilityCard,
    /// Unified social credit code, GB 32100-2015.
    CreditCode,
    /// Organisation code, GB 11714.
    OrganisationCode,
}

impl DocumentKind {
    /// All kinds.
    pub const ALL: [Self; 15] = [
        Self::CitizenNumber,
        Self::ResidencePermit,
        Self::ForeignResidence,
        Self::ForeignResidence2004,
        Self::Passport,
        Self::OfficialPassport,
        Self::HongKongMacaoTravelPermit,
        Self::TaiwanTravelPermit,
        Self::HongKongMacaoPermit,
        Self::TaiwanPermit,
        Self::BirthCertificate,
        Self::OfficerCard,
        Self::DisabilityCard,
        Self::CreditCode,
        Self::OrganisationCode,
    ];

    /// A stable name for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CitizenNumber => "citizen_number",
            Self::ResidencePermit => "residence_permit",
            Self::ForeignResidence => "foreign_residence",
            Self::ForeignResidence2004 => "foreign_residence_2004",
            Self::Passport => "passport",
            Self::OfficialPassport => "official_passport",
            Self::HongKongMacaoTravelPermit => "hong_kong_macao_travel_permit",
            Self::TaiwanTravelPermit => "taiwan_travel_permit",
            Self::HongKongMacaoPermit => "hong_kong_macao_permit",
            Self::TaiwanPermit => "taiwan_permit",
            Self::BirthCertificate => "birth_certificate",
            Self::OfficerCard => "officer_card",
            Self::DisabilityCard => "disability_card",
            Self::CreditCode => "uscc",
            Self::OrganisationCode => "organisation_code",
        }
    }

    /// Its name in English.
    pub const fn name_en(self) -> &'static str {
        match self {
            Self::CitizenNumber => "citizen number",
            Self::ResidencePermit => "residence permit of Hong Kong, Macao and Taiwan residents",
            Self::ForeignResidence => "foreigner's permanent residence card",
            Self::ForeignResidence2004 => "foreigner's permanent residence card (2004, 2017)",
            Self::Passport => "ordinary passport",
            Self::OfficialPassport => "diplomatic, service or public affairs passport",
            Self::HongKongMacaoTravelPermit => {
                "mainland travel permit for Hong Kong and Macao residents"
            }
            Self::TaiwanTravelPermit => "mainland travel permit for Taiwan residents",
            Self::HongKongMacaoPermit => "permit to Hong Kong and Macao",
            Self::TaiwanPermit => "permit to Taiwan",
            Self::BirthCertificate => "birth medical certificate",
            Self::OfficerCard => "officer's, soldier's or police card",
            Self::DisabilityCard => "disability card",
            Self::CreditCode => "unified social credit code",
            Self::OrganisationCode => "organisation code",
        }
    }

    /// Its name in Chinese.
    pub const fn name_zh(self) -> &'static str {
        match self {
            Self::CitizenNumber => "公民身份号码",
            Self::ResidencePermit => "港澳台居民居住证",
            Self::ForeignResidence => "外国人永久居留身份证",
            Self::ForeignResidence2004 => "外国人永久居留证(2004、2017版)",
            Self::Passport => "普通护照",
            Self::OfficialPassport => "外交、公务、公务普通护照",
            Self::HongKongMacaoTravelPermit => "港澳居民来往内地通行证",
            Self::TaiwanTravelPermit => "台湾居民来往大陆通行证",
            Self::HongKongMacaoPermit => "往来港澳通行证",
            Self::TaiwanPermit => "往来台湾通行证",
            Self::BirthCertificate => "出生医学证明",
            Self::OfficerCard => "军官证、士兵证、警官证",
            Self::DisabilityCard => "残疾人证",
            Self::CreditCode => "统一社会信用代码",
            Self::OrganisationCode => "组织机构代码",
        }
    }

    /// The kind that a document type of GA/T 517 stands for, if it has a form that can be checked.
    pub fn of_document_type(code: &str) -> Option<Self> {
        Some(match code {
            "111" | "112" => Self::CitizenNumber,
            "114" | "115" => Self::OfficerCard,
            "414" => Self::Passport,
            "511" | "512" => Self::TaiwanTravelPermit,
            "513" => Self::HongKongMacaoPermit,
            "516" => Self::HongKongMacaoTravelPermit,
            // The type is older than the card of 2023, and stands for that as well.
            "553" => Self::ForeignResidence,
            _ => return None,
        })
    }

    /// The kind that a document type of WS 364.3 stands for, if it has a form that can be checked.
    pub fn of_health_document_type(code: &str) -> Option<Self> {
        Some(match code {
            "01" => Self::CitizenNumber,
            "03" => Self::Passport,
            "04" => Self::OfficerCard,
            "06" => Self::HongKongMacaoTravelPermit,
            "07" => Self::TaiwanTravelPermit,
            _ => return None,
        })
    }
}

impl fmt::Display for DocumentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for DocumentKind {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name).ok_or_else(|| {
            let names: Vec<_> = Self::ALL.iter().map(|kind| kind.as_str()).collect();
            let message = format!("no such kind of document; there are {}", names.join(", "));
            Error::new(ErrorKind::InvalidArgument, message)
        })
    }
}
