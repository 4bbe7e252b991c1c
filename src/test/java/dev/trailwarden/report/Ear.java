package dev.trailwarden.report;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/// Hears what is logged: `WARNING drifted target=home …`.
final class Ear implements System.Logger {

    private final List<String> heard = new ArrayList<>();

    /// All since this was last asked.
    List<String> heard() {
        var all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    @Override
    public String getName() {
        return "trailwarden";
    }

    @Override
    public boolean isLoggable(Level level) {
        return true;
    }

    @Override
    @SuppressWarnings("NullAway") // what the interface allows to be null is not used here
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
        heard.add(level + " " + message);
    }

    @Override
    @SuppressWarnings("NullAway")
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
        heard.add(level + " " + format);
    }
}
