package dev.trailwarden.aws;

import dev.trailwarden.model.Role;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

/// The credentials at hand, and one session of each role for all who use it, in whichever region.
final class Keyring implements AutoCloseable {

    private static final Duration SESSION = Duration.ofHours(1);

    /// How long before its end a session is renewed by whoever comes by; the others go on with the old one meanwhile.
    private static final Duration EARLY = Duration.ofMinutes(10);

    private final ClientFactory clients;
    private final DefaultCredentialsProvider own =
            DefaultCredentialsProvider.builder().build();
    private final Map<String, StsClient> tellers = new ConcurrentHashMap<>();
    private final Answers<Role, AwsCredentialsProvider> sessions = new Answers<>();
    private final Answers<Optional<Role>, String> accounts = new Answers<>();

    Keyring(ClientFactory clients) {
        this.clients = clients;
    }

    /// The account that these credentials are of: AWS is asked once, and again only if it refused.
    String account(String region, Optional<Role> role) {
        return accounts.ask(role, () -> callerAccount(region, credentials(region, role)));
    }

    /// The role must let us in before anybody gets its credentials; where it was refused, the next one asks again.
    AwsCredentialsProvider credentials(String region, Optional<Role> role) {
        return role.map(wanted -> sessions.ask(wanted, () -> assume(region, wanted)))
                .orElse(own);
    }

    private AwsCredentialsProvider assume(String region, Role role) {
        var session = StsAssumeRoleCredentialsProvider.builder()
                .stsClient(teller(region))
                .refreshRequest(request -> request.roleArn(role.arn())
                        .externalId(role.externalId().orElse(null))
                        .roleSessionName("trailwarden")
                        .durationSeconds((int) SESSION.toSeconds()))
                .prefetchTime(EARLY)
                .build();
        session.resolveCredentials();
        return session;
    }

    private String callerAccount(String region, AwsCredentialsProvider credentials) {
        return teller(region)
                .getCallerIdentity(
                        request -> request.overrideConfiguration(settings -> settings.credentialsProvider(credentials)))
                .account();
    }

    private StsClient teller(String region) {
        return tellers.computeIfAbsent(
                region,
                there -> clients.configure(StsClient.builder(), StsClient.class, there, own)
                        .build());
    }

    @Override
    public void close() {
        tellers.values().forEach(StsClient::close);
        own.close();
    }
}
