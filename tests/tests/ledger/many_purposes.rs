//! A policy of very many purposes: what is said of them all is longer than an index takes.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use policy_runtime::ledger::ConsentLedger;
use policy_runtime::{Choice, Cookies, Keys, NotRecorded, PolicyLayer};
use policy_tests::request::send;

macro_rules! mall_of {
    ($($shop:ident $seen:ident)*) => {
        mod declared {
            policy_runtime::cookie_policy! {
                /// How the shops of the mall use cookies.
                pub(crate) policy Mall {
                    controller: mall,
                    contact: "privacy@mall.example",
                    updated: "2026-11-23",
                    languages: [en],
                    sites: ["mall.example"],
                }

                provider mall { name: "Mall", privacy: "https://mall.example/privacy" }

                /// The shops cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Remembers what you chose here.
                    consent cookie choice { lifetime: 6 months }
                }

                $(
                    /// Follows what you look at in one of the shops.
                    purpose $shop: internal {
                        title: "One of the shops",

                        /// What you looked at.
                        cookie $seen: u64 { lifetime: 30 days }
                    }
                )*
            }
        }
    };
}

mall_of! {
    S100 s100  S101 s101  S102 s102  S103 s103  S104 s104  S105 s105  S106 s106  S107 s107
    S108 s108  S109 s109  S110 s110  S111 s111  S112 s112  S113 s113  S114 s114  S115 s115
    S116 s116  S117 s117  S118 s118  S119 s119  S120 s120  S121 s121  S122 s122  S123 s123
    S124 s124  S125 s125  S126 s126  S127 s127  S128 s128  S129 s129  S130 s130  S131 s131
    S132 s132  S133 s133  S134 s134  S135 s135  S136 s136  S137 s137  S138 s138  S139 s139
    S140 s140  S141 s141  S142 s142  S143 s143  S144 s144  S145 s145  S146 s146  S147 s147
    S148 s148  S149 s149  S150 s150  S151 s151  S152 s152  S153 s153  S154 s154  S155 s155
    S156 s156  S157 s157  S158 s158  S159 s159  S160 s160  S161 s161  S162 s162  S163 s163
    S164 s164  S165 s165  S166 s166  S167 s167  S168 s168  S169 s169  S170 s170  S171 s171
    S172 s172  S173 s173  S174 s174  S175 s175  S176 s176  S177 s177  S178 s178  S179 s179
    S180 s180  S181 s181  S182 s182  S183 s183  S184 s184  S185 s185  S186 s186  S187 s187
    S188 s188  S189 s189  S190 s190  S191 s191  S192 s192  S193 s193  S194 s194  S195 s195
    S196 s196  S197 s197  S198 s198  S199 s199  S200 s200  S201 s201  S202 s202  S203 s203
    S204 s204  S205 s205  S206 s206  S207 s207  S208 s208  S209 s209  S210 s210  S211 s211
    S212 s212  S213 s213  S214 s214  S215 s215  S216 s216  S217 s217  S218 s218  S219 s219
    S220 s220  S221 s221  S222 s222  S223 s223  S224 s224  S225 s225  S226 s226  S227 s227
    S228 s228  S229 s229  S230 s230  S231 s231  S232 s232  S233 s233  S234 s234  S235 s235
    S236 s236  S237 s237  S238 s238  S239 s239  S240 s240  S241 s241  S242 s242  S243 s243
    S244 s244  S245 s245  S246 s246  S247 s247  S248 s248  S249 s249  S250 s250  S251 s251
    S252 s252  S253 s253  S254 s254  S255 s255  S256 s256  S257 s257  S258 s258  S259 s259
    S260 s260  S261 s261  S262 s262  S263 s263  S264 s264  S265 s265  S266 s266  S267 s267
    S268 s268  S269 s269  S270 s270  S271 s271  S272 s272  S273 s273  S274 s274  S275 s275
    S276 s276  S277 s277  S278 s278  S279 s279  S280 s280  S281 s281  S282 s282  S283 s283
    S284 s284  S285 s285  S286 s286  S287 s287  S288 s288  S289 s289  S290 s290  S291 s291
    S292 s292  S293 s293  S294 s294  S295 s295  S296 s296  S297 s297  S298 s298  S299 s299
}
use declared::Mall;

async fn allow(cookies: Cookies<Mall>) -> Result<(), NotRecorded> {
    cookies.choose(Choice::allow_all()).await.map(drop)
}

async fn refuse(cookies: Cookies<Mall>) -> Result<(), NotRecorded> {
    cookies.choose(Choice::refuse_all()).await.map(drop)
}

pub(crate) async fn a_refusal_of_many_purposes_is_counted<L: ConsentLedger + Clone>(ledger: L) {
    let router = Router::new().route("/allow", post(allow)).route("/refuse", post(refuse));
    let app = PolicyLayer::<Mall>::new(Keys::generate()).ledger(ledger.clone()).guard(router);
    for path in ["/refuse", "/refuse", "/allow"] {
        let response = send(&app, "POST", "mall.example", path, &[]).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
    }
    app.ledger_handle().unwrap().close().await;
    let refusals = ledger.refusals().await.unwrap();
    assert_eq!(refusals.len(), 1);
    assert_eq!((refusals[0].refusals, refusals[0].states.len()), (2, 200));
    assert_eq!(ledger.receipts(0, 10).await.unwrap().len(), 1);
}
