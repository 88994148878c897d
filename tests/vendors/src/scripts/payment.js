// The card form belongs to the site alone, so its cookies are host-only.
document.cookie = '__stripe_mid=m1; Path=/; Max-Age=31536000; Secure; SameSite=Strict';
document.cookie = '__stripe_sid=s1; Path=/; Max-Age=1800; Secure; SameSite=Strict';
const place = document.getElementById('card-form');
if (place) {
  const frame = document.createElement('iframe');
  frame.src = 'https://js.stripe.com/card';
  frame.title = 'Card';
  place.append(frame);
}
fetch('https://api.stripe.com/v1/session', { method: 'POST' });
