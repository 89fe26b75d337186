"""What a station remembers: the only place that speaks SQL."""
