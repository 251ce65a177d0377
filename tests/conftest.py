"""Property tests take the time they need, and find new cases at a developer's desk, not in a gate."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# A gate asks the same cases of the same code each time, so that it fails for a change and never for its luck.
settings.register_profile("gate", settings.get_profile("patient"), derandomize=True)
settings.load_profile("gate" if os.environ.get("CI") else "patient")
