//! Signing, verifying, encrypting and decrypting 64 bytes.

use crate::policy::Shop;
use crate::ratios::{Row, Work, work};
use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit};
use axum::http::Request;
use base64_simd::{Out, URL_SAFE_NO_PAD};
use cookie::{Cookie, CookieJar, Key};
use divan::{Bencher, black_box};
use hmac::{Hmac, Mac};
use policy_runtime::bench::RequestBench;
use policy_runtime::declaration::CookieDeclaration;
use policy_runtime::{Keys, Policy};
use sha2::Sha256;

const TEXT: &str = "31d4d96e407aad42be8a31d4d96e407aad42be8a31d4d96e407aad42be8a31d4";
const SIGNED: &str = "__Host-token";
const ENCRYPTED: &str = "__Host-account";
/// What a seal by hand is bound to: cookie, policy and site.
const TOKEN: &[u8] = b"__Host-token;Shop;kettle.example";
const ACCOUNT: &[u8] = b"__Host-account;Shop;kettle.example";

fn figures() -> RequestBench {
    let (request, ()) =
        Request::get("http://kettle.example/").body(()).expect("valid").into_parts();
    RequestBench::new::<Shop>(Keys::generate(), &request).expect("the host is the policy's")
}

fn declaration(name: &str) -> &'static CookieDeclaration {
    let cookie = Shop::document().cookie(name.as_bytes());
    cookie.expect("the policy declares it").1
}

fn seal(name: &'static str) -> impl FnMut() -> usize {
    let (figures, cookie) = (figures(), declaration(name));
    move || figures.seal(cookie, black_box(TEXT)).map_or(0, |sealed| black_box(sealed).len())
}

fn open(name: &'static str) -> impl FnMut() -> usize {
    let (figures, cookie) = (figures(), declaration(name));
    let sealed = figures.seal(cookie, TEXT).expect("the system is random").into_owned();
    assert_eq!(figures.open(cookie, sealed.as_bytes()).as_deref(), Some(TEXT));
    move || {
        figures.open(cookie, black_box(&sealed).as_bytes()).map_or(0, |text| black_box(text).len())
    }
}

fn peer_sign() -> impl FnMut() -> CookieJar {
    let key = Key::generate();
    move || {
        let mut jar = CookieJar::new();
        jar.signed_mut(&key).add(Cookie::new(SIGNED, black_box(TEXT)));
        jar
    }
}

fn peer_verify() -> impl FnMut() -> Option<Cookie<'static>> {
    let key = Key::generate();
    let mut jar = CookieJar::new();
    jar.signed_mut(&key).add(Cookie::new(SIGNED, TEXT));
    let sealed: &'static str =
        jar.get(SIGNED).map(|cookie| cookie.value().to_owned()).unwrap_or_default().leak();
    move || jar.signed(&key).verify(Cookie::new(SIGNED, black_box(sealed)))
}

fn peer_encrypt() -> impl FnMut() -> CookieJar {
    let key = Key::generate();
    move || {
        let mut jar = CookieJar::new();
        jar.private_mut(&key).add(Cookie::new(ENCRYPTED, black_box(TEXT)));
        jar
    }
}

fn peer_decrypt() -> impl FnMut() -> Option<Cookie<'static>> {
    let key = Key::generate();
    let mut jar = CookieJar::new();
    jar.private_mut(&key).add(Cookie::new(ENCRYPTED, TEXT));
    let sealed: &'static str =
        jar.get(ENCRYPTED).map(|cookie| cookie.value().to_owned()).unwrap_or_default().leak();
    move || jar.private(&key).decrypt(Cookie::new(ENCRYPTED, black_box(sealed)))
}

fn sign_by_hand() -> impl FnMut() -> String {
    let key = <Hmac<Sha256> as hmac::KeyInit>::new(&[7; 64].into());
    move || {
        let text = black_box(TEXT);
        let mac = key.clone().chain_update(TOKEN).chain_update(text).finalize().into_bytes();
        let mut sealed = String::with_capacity(text.len() + 44);
        sealed.push_str(text);
        sealed.push('.');
        URL_SAFE_NO_PAD.encode_append(mac, &mut sealed);
        sealed
    }
}

fn verify_by_hand() -> impl FnMut() -> usize {
    let key = <Hmac<Sha256> as hmac::KeyInit>::new(&[7; 64].into());
    let sealed = sign_by_hand()();
    move || verified(&key, black_box(&sealed)).map_or(0, |text| black_box(text).len())
}

fn verified<'s>(key: &Hmac<Sha256>, sealed: &'s str) -> Option<&'s str> {
    let (text, tag) = sealed.rsplit_once('.')?;
    let mut mac = [0; 32];
    URL_SAFE_NO_PAD.decode(tag.as_bytes(), Out::from_slice(&mut mac)).ok()?;
    let computed = key.clone().chain_update(TOKEN).chain_update(text);
    computed.verify_slice(&mac).ok()?;
    Some(text)
}

fn encrypt_by_hand() -> impl FnMut() -> Option<String> {
    let key = Aes256Gcm::new(&[7; 32].into());
    let mut nonces = vec![];
    move || {
        if nonces.is_empty() {
            nonces.resize(340, [0; 12]);
            getrandom::fill(nonces.as_flattened_mut()).ok()?;
        }
        let nonce = nonces.pop()?;
        let payload = Payload { msg: black_box(TEXT).as_bytes(), aad: ACCOUNT };
        let mut sealed = nonce.to_vec();
        sealed.extend(key.encrypt(&nonce.into(), payload).ok()?);
        Some(URL_SAFE_NO_PAD.encode_to_string(sealed))
    }
}

fn decrypt_by_hand() -> impl FnMut() -> Option<String> {
    let key = Aes256Gcm::new(&[7; 32].into());
    let sealed = encrypt_by_hand()().expect("the system is random");
    move || {
        let sealed = URL_SAFE_NO_PAD.decode_to_vec(black_box(&sealed)).ok()?;
        let (nonce, msg) = sealed.split_first_chunk::<12>()?;
        let payload = Payload { msg, aad: ACCOUNT };
        String::from_utf8(key.decrypt(&(*nonce).into(), payload).ok()?).ok()
    }
}

macro_rules! listed {
    ($($name:ident: $work:expr;)*) => {$(
        #[divan::bench]
        fn $name(bencher: Bencher<'_, '_>) {
            bencher.bench_local($work);
        }
    )*};
}

listed! {
    sign_ours: seal(SIGNED);
    sign_cookie: peer_sign();
    sign_by_hand_: sign_by_hand();
    verify_ours: open(SIGNED);
    verify_cookie: peer_verify();
    verify_by_hand_: verify_by_hand();
    encrypt_ours: seal(ENCRYPTED);
    encrypt_cookie: peer_encrypt();
    encrypt_by_hand_: encrypt_by_hand();
    decrypt_ours: open(ENCRYPTED);
    decrypt_cookie: peer_decrypt();
    decrypt_by_hand_: decrypt_by_hand();
}

pub(crate) fn rows() -> Vec<Row> {
    let row = |what: &str, ours: Work, jar, peer: Work, by_hand: Work| Row {
        work: format!("{what} 64 bytes"),
        ours,
        peers: vec![(jar, peer, Some(1.7))],
        by_hand,
        without: None,
    };
    let (signed, private) = ("cookie signed jar", "cookie private jar");
    vec![
        row("sign", work(seal(SIGNED)), signed, work(peer_sign()), work(sign_by_hand())),
        row("verify", work(open(SIGNED)), signed, work(peer_verify()), work(verify_by_hand())),
        row(
            "encrypt",
            work(seal(ENCRYPTED)),
            private,
            work(peer_encrypt()),
            work(encrypt_by_hand()),
        ),
        row(
            "decrypt",
            work(open(ENCRYPTED)),
            private,
            work(peer_decrypt()),
            work(decrypt_by_hand()),
        ),
    ]
}
