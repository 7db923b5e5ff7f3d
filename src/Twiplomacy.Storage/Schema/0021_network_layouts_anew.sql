-- Pictures leave accounts without a mutual tie out from here on: they are laid out anew.

delete from network_layout;
