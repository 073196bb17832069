/* One more entry on this page cuts off whatever lay ahead of it, so that Forward leads nowhere. */
history.pushState(null, '')
