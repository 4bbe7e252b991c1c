package dev.trailwarden.app;

import dev.trailwarden.model.Mode;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Everything a person can set, under `trailwarden.` in a file or `TRAILWARDEN_` in the environment.
@ConfigMapping(prefix = "trailwarden")
interface Configuration {

    /// What `serve` watches.
    Target target();

    Aws aws();

    /// Where identities and the write ledger are kept.
    Path stateDirectory();

    /// How many writes to one target are allowed in any hour.
    @WithDefault("60")
    int writeBudget();

    /// Whether every look is told on the console.
    @WithDefault("false")
    boolean narrate();

    /// One target.
    interface Target {

        @WithDefault("default")
        String name();

        Optional<Path> template();

        Map<String, String> parameters();

        /// The region; else as the AWS SDK finds it, in `AWS_REGION` first.
        Optional<String> region();

        @WithDefault("observe")
        Mode mode();

        /// Whether a missing bucket or table that was never seen may be created.
        @WithDefault("false")
        boolean createMissing();

        @WithDefault("5m")
        Duration interval();

        /// By how much, at random, a look may be late, so that many daemons do not ask at once.
        @WithDefault("30s")
        Duration jitter();

        /// How long one look may take.
        @WithDefault("3m")
        Duration lookTimeout();
    }

    /// How to reach AWS.
    interface Aws {

        /// One address for all services, as `AWS_ENDPOINT_URL`.
        Optional<URI> endpointUrl();

        /// Bounds one call, retries included.
        @WithDefault("20s")
        Duration callTimeout();

        /// Bounds one attempt of a call.
        @WithDefault("8s")
        Duration attemptTimeout();
    }
}
