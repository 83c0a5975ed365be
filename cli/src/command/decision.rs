//! What makes a pair a link, and links clusters, instead of what the model says.

use clap::Args;
use renkou::Result;
use renkou::link::{All, Clustering, Constraint, DuplicateFree, Model, Ties};

#[derive(Args)]
pub(crate) struct DecisionArguments {
    /// The match probability from which a pair is a link, instead of the model's.
    #[arg(long, value_name = "PROBABILITY")]
    threshold: Option<f64>,
    /// Also write pairs below the threshold, from this match probability on.
    #[arg(long, value_name = "PROBABILITY")]
    pub(super) keep: Option<f64>,
    /// How links become clusters, instead of the model's way.
    #[arg(long, value_name = "connected|single_best_link|one_to_one|split_bridges")]
    clustering: Option<Clustering>,
    /// What is done with links of equal weight of which only one can be followed.
    #[arg(long, value_name = "keep_all|drop|lowest_row")]
    ties: Option<Ties>,
    /// A file without duplicates, by its name, or `all`: two of its records are never put together;
    /// may be repeated.
    #[arg(long, value_name = "FILE|all")]
    duplicate_free: Vec<String>,
}

impl DecisionArguments {
    /// The model with what the command line says instead.
    pub(super) fn adjust(&self, mut model: Model) -> Result<Model> {
        if let Some(threshold) = self.threshold {
            model = model.with_threshold(threshold)?;
        }
        if let Some(clustering) = self.clustering {
            model = model.with_clustering(clustering)?;
        }
        if let Some(ties) = self.ties {
            let clustering = model.clustering.with_ties(ties)?;
            model = model.with_clustering(clustering)?;
        }
        for name in &self.duplicate_free {
            let sources = if name == "all" {
                DuplicateFree::All(All::All)
            } else {
                DuplicateFree::Named(vec![name.clone()])
            };
            model.constraints.push(Constraint::DuplicateFree(sources));
        }
        Ok(model)
    }
}
