const keep = (name, value, seconds) => {
  const has = () => document.cookie.split('; ').includes(`${name}=${value}`);
  const labels = location.hostname.split('.');
  for (let from = labels.length - 1; from >= 0 && !has(); from--) {
    const domain = labels.slice(from).join('.');
    document.cookie = `${name}=${value}; Domain=${domain}; Path=/; Max-Age=${seconds}; Secure; SameSite=Lax`;
  }
};
