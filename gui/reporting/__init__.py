"""What a report of a problem holds: logs and diagnostics, without private words."""
