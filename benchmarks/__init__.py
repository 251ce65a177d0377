"""How fast generated checkers answer and how fast rules compile, beside a function written by hand."""
