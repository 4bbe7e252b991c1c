package dev.trailwarden.cli;

import picocli.CommandLine.Command;

/// `serve`: look at the configured target all day.
@Command(
        name = "serve",
        description = "Look at the configured target at every interval; in mode enforce, put right what drifted.")
final class Serve extends Errand {

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    int work(Desk desk) {
        return desk.daemon().getAsInt();
    }
}
