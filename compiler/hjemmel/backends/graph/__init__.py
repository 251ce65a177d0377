"""What depends on what, for people and machines outside the compiler."""
