"""One file a screen: a view with signals. Which comes after which is settled in `recorder.ui.way`."""
