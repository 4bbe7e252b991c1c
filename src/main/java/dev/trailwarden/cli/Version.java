package dev.trailwarden.cli;

import picocli.CommandLine.IVersionProvider;

/// The version, as the build wrote it into `version.txt`.
final class Version implements IVersionProvider {

    static String number() {
        return Resource.text("/version.txt").strip();
    }

    @Override
    public String[] getVersion() {
        return new String[] {"trailwarden " + number()};
    }
}
