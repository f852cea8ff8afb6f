"""The index of a library: what its works may be called by, kept in SQLite."""
