package dev.trailwarden.app;

import dev.trailwarden.model.Mode;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithUnnamedKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Everything a person can set, under `trailwarden.` in a file or `TRAILWARDEN_` in the environment.
@ConfigMapping(prefix = "trailwarden")
interface Configuration {

    /// What `serve` watches: one target (`trailwarden.target.template`), or several by name
    /// (`trailwarden.target.orders.template`).
    @WithUnnamedKey("default")
    Map<String, Target> target();

    /// A directory of files `NAME.target.yaml`, read again when their content changes.
    Optional<Path> targetsDirectory();

    /// How often the target directory and all templates are compared with what they were.
    @WithDefault("10s")
    Duration reloadInterval();

    /// By how much, at random, a look may be late, so that many do not ask at once.
    @WithDefault("30s")
    Duration jitter();

    /// How long one look may take.
    @WithDefault("3m")
    Duration lookTimeout();

    /// How many targets are looked at at once.
    @WithDefault("64")
    int concurrency();

    /// How many writes to one target are allowed in any hour.
    @WithDefault("60")
    int writeBudget();

    /// Whether every property has metric series of its own, six each: with thousands of targets they are too many.
    @WithDefault("true")
    boolean metricsPerProperty();

    /// Where identities and the write ledger are kept.
    Path stateDirectory();

    /// Whether every look is told on the console.
    @WithDefault("false")
    boolean narrate();

    Aws aws();

    /// One target.
    interface Target {

        Optional<Path> template();

        Map<String, String> parameters();

        /// The region; else as the AWS SDK finds it, in `AWS_REGION` first.
        Optional<String> region();

        Optional<Role> role();

        @WithDefault("observe")
        Mode mode();

        /// Whether a missing bucket or table that was never seen may be created.
        @WithDefault("false")
        boolean createMissing();

        @WithDefault("5m")
        Duration interval();

        /// Words for the labels of `trailwarden_target_info`.
        Map<String, String> labels();
    }

    /// A role to assume.
    interface Role {

        String arn();

        Optional<String> externalId();
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
