//! Maps of OpenStreetMap, in a frame.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | the Foundation is a controller of its own; servers in the United Kingdom, Ireland and the Netherlands; tiles come by the network of Fastly | <https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ> | 2026-11-30 |
//! | the frame's page is one file for all visitors, so that it sets no cookie (`caches_page` of its controller) | <https://github.com/openstreetmap/openstreetmap-website/blob/master/app/controllers/export_controller.rb> | 2026-11-30 |
//! | host and path of the frame | <https://github.com/openstreetmap/openstreetmap-website/blob/master/config/routes.rb> | 2026-11-30 |
//! | order of the numbers in `bbox`, names of the layers | <https://github.com/openstreetmap/openstreetmap-website/blob/master/app/assets/javascripts/embed.js.erb> | 2026-11-30 |
//! | company, privacy notice | <https://osmfoundation.org/wiki/Privacy_Policy>, in a copy of the page | 2026-11-30 |
//!
//! Scripts of one's own that show tiles (Leaflet, MapLibre) need `https://tile.openstreetmap.org` among their images instead.

crate::cookie_policy! {
    /// OpenStreetMap shows maps within a site's pages.
    pub policy OpenStreetMap: library {
        languages: [en, de, fr],
    }

    provider osmf {
        name: "OpenStreetMap Foundation",
        privacy: "https://osmfoundation.org/wiki/Privacy_Policy",
        country: gb,
    }

    /// Shows maps within the pages.
    purpose Maps: third_party {
        title: "Maps",

        /// A map from OpenStreetMap.
        embed openstreetmap(west: f64, south: f64, east: f64, north: f64) {
            provider: osmf,
            frame: ["https://www.openstreetmap.org/export/embed.html?bbox={west}%2C{south}%2C{east}%2C{north}&layer=mapnik"],
            size: "600x450",
        }
    }

    texts de {
        OpenStreetMap: "OpenStreetMap zeigt Karten in den Seiten einer Website.",
        Maps: "Zeigt Karten in den Seiten.",
        Maps.title: "Karten",
        openstreetmap: "Eine Karte von OpenStreetMap.",
    }

    texts fr {
        OpenStreetMap: "OpenStreetMap montre des cartes dans les pages d’un site.",
        Maps: "Montre des cartes dans les pages.",
        Maps.title: "Cartes",
        openstreetmap: "Une carte d’OpenStreetMap.",
    }
}
