//! The trees that come with the library.

use std::sync::LazyLock;

use super::DriverTree;
use crate::error::DriverError;
use crate::metric::Catalogue;

const TEXTS: [&str; 10] = [
    include_str!("trees/sales.toml"),
    include_str!("trees/shop.toml"),
    include_str!("trees/shop_kept.toml"),
    include_str!("trees/shop_traffic.toml"),
    include_str!("trees/channels.toml"),
    include_str!("trees/live.toml"),
    include_str!("trees/live_hours.toml"),
    include_str!("trees/ads.toml"),
    include_str!("trees/affiliate.toml"),
    include_str!("trees/profit.toml"),
];

static TREES: LazyLock<Vec<DriverTree>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the embedded files do not depend on input; a test reads them")]
    let read = |text: &&str| DriverTree::from_toml(text, Catalogue::standard()).expect("an embedded tree can be read");
    TEXTS.iter().map(read).collect()
});

impl DriverTree {
    /// The trees of this library.
    ///
    /// | id | root | identity |
    /// |---|---|---|
    /// | `sales` | `gmv` | orders × units per order × price per unit; needs order lines alone |
    /// | `shop` | `gmv` | visitors × conversion × order value |
    /// | `shop_kept` | sales after refunds | visitors × conversion × order value × (1 − refund rate) |
    /// | `shop_traffic` | `reported_gmv` | product impressions × click rate × click-to-order rate × order value |
    /// | `channels` | `gmv` | sum over the sales channels |
    /// | `live` | `live_instream_gmv` | impressions × enter rate × clicks per view × orders per click × order value |
    /// | `live_hours` | `live_instream_gmv` | sessions × hours per session × GMV per hour |
    /// | `ads` | `roas` | revenue (impressions × click rate × conversion × order value) over cost |
    /// | `affiliate` | `affiliate_gmv` | sampled creators × activation × orders per creator × order value |
    /// | `profit` | `contribution_margin` | net sales less goods, fees, fulfilment, commission and ads |
    ///
    /// ```
    /// use kpi_core::driver::DriverTree;
    /// let ids: Vec<_> = DriverTree::builtins().iter().map(DriverTree::id).collect();
    /// assert!(ids.contains(&"live") && ids.contains(&"affiliate"));
    /// ```
    pub fn builtins() -> &'static [Self] {
        &TREES
    }

    /// The tree of this library with an id; see [`builtins`](Self::builtins).
    ///
    /// Error: [`DriverError::UnknownNode`] with the nearest id.
    pub fn builtin(id: &str) -> Result<&'static Self, DriverError> {
        TREES.iter().find(|tree| tree.id() == id).ok_or_else(|| {
            let near = crate::similar::nearest(id, TREES.iter().map(DriverTree::id));
            DriverError::UnknownNode {
                node: crate::error::excerpt(id),
                within: "the built-in trees".to_owned(),
                suggestion: near.unwrap_or_default().to_owned(),
            }
        })
    }
}
