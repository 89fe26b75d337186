"""The window: screens, widgets, and the bridge to the use cases. Qt lives here and in `recorder.app` only."""
