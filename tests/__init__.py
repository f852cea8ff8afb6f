"""The tests of refkit; the folders mirror those of the package."""
