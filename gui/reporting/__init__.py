"""Reports of problems: logs and diagnostics, without private words."""
