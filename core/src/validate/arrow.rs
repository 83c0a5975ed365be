//! Validation of Arrow batches, and findings as an Arrow table.

use std::ops::Range;
use std::sync::Arc;

use arrow_array::{Array, ArrayRef, RecordBatch, StringArray, UInt64Array};
use arrow_schema::{DataType, Field, Schema};
use renkou_codes::{Division, DivisionCode, division::LAST_YEAR};

use super::block::{Block, Column, ROWS};
use super::findings::Findings;
use super::record::CAPACITY;
use super::summary::{DivisionCount, Summary};
use super::validator::Validator;
use crate::record::Batch;
use crate::{Error, ErrorKind, Result};

impl Validator {
    /// Checks the records of a batch whose columns are those of the mapping.
    ///
    /// # Errors
    ///
    /// If a mapped column cannot be shown as text.
    pub fn check_batch(&self, batch: &Batch, findings: &mut Findings) -> Result<()> {
        let mut columns: Vec<Column> = Vec::new();
        for place in 0..self.data_set().items().len().min(CAPACITY) {
            if let Some(column) = self.mapping().column_at(place) {
                columns.push((place, batch.text_column(column)?));
            }
        }
        self.check_rows(&columns, batch, findings);
        Ok(())
    }

    /// Checks the records in parts by several threads; the findings stand in the order of the rows.
    #[cfg(feature = "parallel")]
    fn check_rows(&self, columns: &[Column], batch: &Batch, findings: &mut Findings) {
        use rayon::prelude::*;

        let part = ROWS_OF_A_PART;
        if batch.len() <= part || rayon::current_num_threads() == 1 {
            return self.check_range(columns, batch, 0..batch.len(), findings);
        }
        let starts: Vec<usize> = (0..batch.len()).step_by(part).collect();
        let keeps = findings.counted.is_some();
        let parts = starts.into_par_iter().map(|start| {
            let mut findings = Findings::new(self.data_set());
            findings.counted = keeps.then(Vec::new);
            let end = batch.len().min(start + part);
            self.check_range(columns, batch, start..end, &mut findings);
            findings
        });
        for part in parts.collect::<Vec<_>>() {
            findings.append(&part);
        }
    }

    #[cfg(not(feature = "parallel"))]
    fn check_rows(&self, columns: &[Column], batch: &Batch, findings: &mut Findings) {
        self.check_range(columns, batch, 0..batch.len(), findings);
    }

    fn check_range(
        &self,
        columns: &[Column],
        batch: &Batch,
        range: Range<usize>,
        findings: &mut Findings,
    ) {
        let mut block = Block::of(self, columns);
        for start in range.clone().step_by(ROWS) {
            let rows = start..range.end.min(start + ROWS);
            let records = block.read(&rows, &mut findings.summary);
            findings.summary.count_asked(self.present(), rows.len() as u64);
            for (index, items) in rows.zip(records) {
                let row = batch.row_number(index).unwrap_or(0);
                let counts = self.check_read(row, items, findings);
                if let Some(counted) = &mut findings.counted {
                    counted.push(counts);
                }
            }
        }
    }
}

/// The number of rows that one thread checks at a time.
#[cfg(feature = "parallel")]
const ROWS_OF_A_PART: usize = 4096;

impl Findings {
    /// The schema of [`to_records`](Self::to_records).
    pub fn schema() -> Arc<Schema> {
        Arc::new(Schema::new(vec![
            Field::new("row", DataType::UInt64, false),
            Field::new("rule", DataType::Utf8, false),
            Field::new("item", DataType::Utf8, true),
            Field::new("severity", DataType::Utf8, false),
            Field::new("evidence", DataType::Utf8, true),
        ]))
    }

    /// The findings in the columns as an Arrow table: row, rule, item, severity, evidence.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`] if they take more than two gigabytes; take them out sooner.
    pub fn to_records(&self) -> Result<RecordBatch> {
        let rows = UInt64Array::from_iter_values(self.iter().map(|finding| finding.row));
        let rules = StringArray::from_iter_values(self.iter().map(|finding| finding.rule.id));
        let items: StringArray =
            self.iter().map(|finding| finding.item.map(|item| item.identifier)).collect();
        let severities =
            StringArray::from_iter_values(self.iter().map(|finding| finding.severity.as_str()));
        let evidence: StringArray = self
            .iter()
            .map(|finding| (!finding.evidence.is_empty()).then_some(finding.evidence))
            .collect();
        let columns: Vec<ArrayRef> = vec![
            Arc::new(rows),
            Arc::new(rules),
            Arc::new(items),
            Arc::new(severities),
            Arc::new(evidence),
        ];
        RecordBatch::try_new(Self::schema(), columns).map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, "the findings do not fit one table")
                .caused_by(error)
        })
    }
}

impl Summary {
    /// The records of each division as an Arrow table: division, name, records, and those whose heaviest
    /// finding is an error, a warning, a hint.
    ///
    /// A division without code stands for records without one; a name is missing where no list has
    /// the code.
    ///
    /// # Errors
    ///
    /// None that data can cause.
    pub fn divisions_table(&self) -> Result<RecordBatch> {
        let divisions = self.divisions();
        let name = |code: &DivisionCode| {
            let division = Division::history(*code).last()?;
            let year = division.end_year().map_or(LAST_YEAR, |end| end - 1);
            Some(division.full_name(year).to_string())
        };
        let codes = divisions.keys().map(|code| code.map(|code| code.to_string()));
        let names = divisions.keys().map(|code| code.as_ref().and_then(name));
        let figures = |figure: fn(&DivisionCount) -> u64| -> ArrayRef {
            Arc::new(UInt64Array::from_iter_values(divisions.values().map(figure)))
        };
        let columns: [(&str, ArrayRef, bool); 6] = [
            ("division", Arc::new(codes.collect::<StringArray>()), true),
            ("name", Arc::new(names.collect::<StringArray>()), true),
            ("records", figures(|count| count.records), false),
            ("with_errors", figures(|count| count.with_errors), false),
            ("with_warnings", figures(|count| count.with_warnings), false),
            ("with_hints", figures(|count| count.with_hints), false),
        ];
        RecordBatch::try_from_iter_with_nullable(columns).map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, "the divisions do not fit one table")
                .caused_by(error)
        })
    }
}

impl super::register::RegisterCheck<'_> {
    /// Checks the records of a batch, each alone, and keeps what the others are held against; its
    /// columns are those of the validator's mapping.
    ///
    /// See [`Validator::check_batch`], which this calls.
    ///
    /// # Errors
    ///
    /// If a mapped column cannot be shown as text.
    pub fn check_batch(&mut self, batch: &Batch, findings: &mut Findings) -> Result<()> {
        let validator = self.validator();
        let mapping = validator.mapping();
        let mut columns: Vec<Option<StringArray>> = Vec::new();
        for place in 0..mapping.data_set().items().len() {
            let column = mapping.column_at(place).map(|column| batch.text_column(column));
            columns.push(column.transpose()?);
        }
        findings.counted = Some(Vec::with_capacity(batch.len()));
        let checked = validator.check_batch(batch, findings);
        let counted = findings.counted.take().unwrap_or_default();
        checked?;
        for (index, counts) in counted.iter().enumerate() {
            self.keep(batch.row_number(index).unwrap_or(0), counts, &|place| {
                let column = columns.get(place)?.as_ref()?;
                (!column.is_null(index)).then(|| column.value(index))
            });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use arrow_array::{Date32Array, cast::AsArray};
    use proptest::prelude::*;

    use super::super::{Profile, RegisterCheck, Rule, Setting};
    use super::*;
    use crate::date::PartialDate;
    use crate::record::{DataSet, Mapping};

    /// Values as they stand in columns of every kind, written well and badly.
    const WRITINGS: [&str; 60] = [
        "",
        "",
        " ",
        "-",
        "无",
        "不详",
        "null",
        "1",
        "2",
        "0",
        "9",
        "01",
        "10",
        "20",
        "21",
        "111",
        "156",
        "344",
        "999",
        "1234",
        "男",
        "汉",
        "未婚",
        "A",
        "19800101",
        "1980-01-01",
        "1980-13-01",
        "19800100",
        "00000000",
        "99999999",
        "1980/1/1",
        "30000101",
        "110105",
        "110105001",
        "110105001002",
        "11010500100",
        "430104",
        "110000",
        "810000",
        "130522",
        "11O105",
        "王小明",
        "李红",
        "王 小明",
        "某某",
        "新生儿",
        "锟斤拷",
        "王锟",
        "张\u{FFFD}",
        "a\u{7}b",
        "北京市朝阳区建国路一号",
        "13812345678",
        "138123456789012345",
        "11111111111",
        "010-8888",
        "11010519800101000X",
        "110105198001010008",
        "11010519491231002X",
        "110105491231002",
        "\u{3000}110105",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn columns_are_checked_as_their_values_are(
            rows in prop::collection::vec(
                prop::collection::vec((0..WRITINGS.len(), "[0-9]{0,18}|[一-龥a ]{0,5}|.{0,12}"), 96),
                1..6,
            ),
            repeated in 1_usize..30,
        ) {
            let today = PartialDate::new(2026, 1, 1).unwrap();
            // One value in eight is anything.
            let value = |row: usize, place: usize| -> &str {
                let (at, other) = &rows[row % rows.len()][place];
                if (row + place).is_multiple_of(8) { other } else { WRITINGS[*at] }
            };
            let count = rows.len() * repeated;
            for data_set in DataSet::all() {
                let places = 0..data_set.items().len();
                let column = |place: usize| -> ArrayRef {
                    Arc::new(StringArray::from_iter_values((0..count).map(|row| value(row, place))))
                };
                let columns = places.clone().map(|at| (data_set.items()[at].identifier, column(at)));
                let batch = Batch::new(RecordBatch::try_from_iter(columns).unwrap(), 1);
                let everything = Rule::all().iter().map(|rule| (rule.id.to_owned(), Setting::On));
                let validator = Validator::new(&Mapping::in_order(data_set), today)
                    .with_profile(&Profile { rules: everything.collect() })
                    .unwrap();
                let (mut whole, mut single) = (Findings::new(data_set), Findings::new(data_set));
                validator.check_batch(&batch, &mut whole).unwrap();
                for row in 0..count {
                    let values: Vec<&str> = places.clone().map(|at| value(row, at)).collect();
                    validator.check(row as u64 + 1, &values, &mut single);
                }
                let differing = whole.iter().zip(single.iter()).find(|(a, b)| a != b);
                prop_assert!(differing.is_none(), "{} {differing:?}", data_set.id());
                prop_assert_eq!(whole.len(), single.len());
                prop_assert_eq!(whole.summary(), single.summary());
            }
        }
    }

    #[test]
    fn a_batch_is_checked_as_its_records_are() {
        let columns: Vec<(&str, ArrayRef)> = vec![
            ("姓名", Arc::new(StringArray::from(vec![Some("王小明"), None, Some("李红")]))),
            ("remark", Arc::new(StringArray::from(vec!["", "x", ""]))),
            ("性别", Arc::new(StringArray::from(vec!["1", "2", "7"]))),
            ("出生日期", Arc::new(Date32Array::from(vec![Some(0), Some(30_000), None]))),
            ("RYBM", Arc::new(StringArray::from(vec!["1", "2", "1"]))),
        ];
        let batch = Batch::new(RecordBatch::try_from_iter(columns).unwrap(), 11);
        let headers: Vec<&str> = batch.column_names().collect();
        let mapping = Mapping::of_headers(DataSet::person(), &headers, &[]).unwrap();
        let today = PartialDate::new(2026, 1, 1).unwrap();
        let validator = Validator::new(&mapping, today);
        let mut findings = Findings::new(DataSet::person());
        let mut register = RegisterCheck::new(&validator);
        register.check_batch(&batch, &mut findings).unwrap();
        assert_eq!((register.len(), findings.summary().records()), (3, 3));
        register.finish(&mut findings);

        let found: Vec<_> = findings.iter().map(|f| (f.row, f.rule.id)).collect();
        let expected =
            [(12, "ST-101"), (12, "DT-101"), (13, "ST-111"), (13, "ST-101"), (13, "CR-103")];
        for finding in expected {
            assert!(found.contains(&finding), "{finding:?} {found:?}");
        }
        // 1 January 1970 is a date that programs put.
        assert_eq!(findings.summary().count(Rule::by_id("DT-110").unwrap()), 1);

        let records = findings.to_records().unwrap();
        assert_eq!(records.schema(), Findings::schema());
        assert_eq!(records.num_rows(), findings.len());
        let rules = records.column(1).as_string::<i32>();
        assert!(rules.iter().flatten().eq(findings.iter().map(|finding| finding.rule.id)));
    }
}
