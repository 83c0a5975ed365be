//! The commands, one file each.

pub(crate) mod block;
pub(crate) mod codes;
pub(crate) mod convert;
pub(crate) mod decision;
pub(crate) mod demo;
pub(crate) mod division;
pub(crate) mod encoded;
pub(crate) mod evaluate;
pub(crate) mod explain;
pub(crate) mod id;
pub(crate) mod index;
pub(crate) mod job;
pub(crate) mod link;
pub(crate) mod model;
pub(crate) mod model_diff;
pub(crate) mod name;
pub(crate) mod pack;
pub(crate) mod place;
pub(crate) mod plan;
pub(crate) mod query;
pub(crate) mod review;
pub(crate) mod rules;
pub(crate) mod train;
pub(crate) mod validate;
