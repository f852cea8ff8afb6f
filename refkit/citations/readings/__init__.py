"""What the shape of an item may mean, one convention a file; each knows no library and offers, it does not choose."""
