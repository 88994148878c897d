const app = new URL(document.currentScript.src).pathname.split('/').pop();
const script = document.createElement('script');
script.src = `https://js.intercomcdn.com/frame.js?app=${encodeURIComponent(app)}`;
document.head.append(script);
