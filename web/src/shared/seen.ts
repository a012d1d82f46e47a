/** What the service worker keeps of what somebody has seen; it goes with whoever leaves. */
export function forgetSeen() {
  if (!('serviceWorker' in navigator)) {
    return
  }
  navigator.serviceWorker.controller?.postMessage('forget')
  void caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name.startsWith('seen-')).map((name) => caches.delete(name))))
}
