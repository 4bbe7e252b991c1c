package dev.trailwarden.fleet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/// What files hold, in one word: it changes when their content does, however they were replaced.
public record Fingerprint(String value) {

    public static Fingerprint of(Stream<Path> files) {
        var digest = sha256();
        files.distinct().sorted().forEach(file -> {
            digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(content(file));
        });
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /// A file that cannot be read has a content of its own kind; reading it for good tells why.
    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return new byte[] {0};
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
