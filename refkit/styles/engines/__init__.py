"""How every style that is not one of the manuals is used: `.csl` files and `.bst` files, by programs that read them."""
