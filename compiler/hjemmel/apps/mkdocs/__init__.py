"""The door to MkDocs."""
