"""What a slip of the pen could change in a rule set: one file, one kind of slip."""
