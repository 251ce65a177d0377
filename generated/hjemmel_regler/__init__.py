"""Checkers of Danish rules, each traced to its clause."""
