"""The site: what people read, written from the plan."""
