"""The plan said in Danish: quantities as phrases, conditions as lists, periods as sentences."""
