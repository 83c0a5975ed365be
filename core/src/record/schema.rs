//! Data sets as Arrow schemas: what each column of a table of records is, for whoever gets the table.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_schema::{DataType, Field, Schema, SchemaRef};

use super::data_set::DataSet;
use super::item::{Item, Need};

impl DataSet {
    /// The Arrow schema of a table of all items, in order: columns of text under their identifiers.
    ///
    /// Text stays text, as it was written: what an item is stands in the metadata of its field, under
    /// `name_zh`, `name_en`, `type`, `need`, `sensitivity`, and where there is one `length` and `table`. A
    /// required item is one that every record should have; a table can lack it all the same, so every
    /// column may be null.
    ///
    /// # Examples
    ///
    /// ```
    /// use renkou::record::DataSet;
    ///
    /// let schema = DataSet::person().schema();
    /// let number = schema.field_with_name("GMSFHM")?;
    /// assert_eq!(number.metadata()["name_zh"], "公民身份号码");
    /// assert_eq!(number.metadata()["type"], "citizen_number");
    /// assert_eq!(number.metadata()["sensitivity"], "3");
    /// assert_eq!(schema.metadata()["data_set"], "person");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn schema(&self) -> SchemaRef {
        let fields: Vec<Field> = self.items().iter().map(field).collect();
        let about =
            [("data_set", self.id()), ("name_zh", self.name_zh()), ("name_en", self.name_en())];
        let about = about.map(|(key, value)| (key.to_owned(), value.to_owned()));
        Arc::new(Schema::new_with_metadata(fields, HashMap::from(about)))
    }
}

fn field(item: &Item) -> Field {
    let mut about = HashMap::new();
    let mut put = |key: &str, value: String| {
        about.insert(key.to_owned(), value);
    };
    put("name_zh", item.name_zh.to_owned());
    put("name_en", item.name_en.to_owned());
    put("type", item.kind.as_str().to_owned());
    put("need", Need::as_str(item.need).to_owned());
    put("sensitivity", u8::from(item.sensitivity).to_string());
    if let Some(length) = item.length {
        put("length", length.to_string());
    }
    if let Some(table) = item.table {
        put("table", table.to_owned());
    }
    Field::new(item.identifier, DataType::Utf8, true).with_metadata(about)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Mapping;

    #[test]
    fn every_column_of_a_schema_is_known_as_its_item() {
        for data_set in DataSet::all() {
            let schema = data_set.schema();
            let headers: Vec<&str> =
                schema.fields().iter().map(|field| field.name().as_str()).collect();
            let mapping = Mapping::of_headers(data_set, &headers, &[]).unwrap();
            assert_eq!((mapping.absent().count(), mapping.unmapped().count()), (0, 0));
        }
    }

    #[test]
    fn a_field_says_what_its_item_is() {
        let schema = DataSet::by_id("verification_result").unwrap().schema();
        let metadata = schema.field_with_name("HCJG").unwrap().metadata().clone();
        let expected = [
            ("name_zh", "核查结果"),
            ("name_en", "Result of verification"),
            ("type", "code"),
            ("need", "required"),
            ("sensitivity", "1"),
            ("length", "13"),
            ("table", "verification_result"),
        ];
        let expected = expected.map(|(key, value)| (key.to_owned(), value.to_owned()));
        assert_eq!(metadata, HashMap::from(expected));
    }
}
