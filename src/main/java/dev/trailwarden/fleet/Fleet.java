package dev.trailwarden.fleet;

import dev.trailwarden.model.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// All targets that are watched, each looked at when it is due.
public final class Fleet {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration STILL = Duration.ofMinutes(1);

    private final Muster muster;
    private final Consumer<String> farewell;
    private final WorkQueue queue;
    private final Clock clock;
    private volatile Map<String, Post> posts = Map.of();
    private volatile Instant beat;

    /// @param farewell is told the name of every target that is watched no more
    public Fleet(Muster muster, Consumer<String> farewell, WorkQueue queue, Clock clock) {
        this.muster = muster;
        this.farewell = farewell;
        this.queue = queue;
        this.clock = clock;
        this.beat = clock.instant();
    }

    /// Watches these from now on, and no others; where anything is wrong with them, [Misassigned] tells all of it and
    /// nothing changes.
    public synchronized void assign(List<Assignment> assignments) {
        var before = posts;
        posts = muster.posts(assignments, before);
        before.forEach((name, post) -> {
            if (!posts.containsKey(name)) {
                post.watch().retire(GRACE);
                farewell.accept(name);
            }
        });
    }

    /// Queues whatever is due.
    public void beat() {
        beat = clock.instant();
        posts.values().stream()
                .filter(Post::isDue)
                .forEach(post -> queue.offer(post.assignment().name(), post.lane(), post::look));
    }

    /// Waits until no look is under way, and lets none begin any more; false if one outlasts the time.
    public boolean drain(Duration time) {
        var end = clock.instant().plus(time);
        return posts.values().stream().allMatch(post -> post.watch().drain(Duration.between(clock.instant(), end)));
    }

    /// The heart beats, and no look is overdue beyond its time limit.
    public boolean isAlive() {
        return beat.isAfter(clock.instant().minus(STILL))
                && posts.values().stream().noneMatch(Post::isOverdue);
    }

    /// Every target was tried lately, and at least one look could see everything.
    public boolean isReady() {
        return posts.values().stream().allMatch(Post::isAttempted)
                && posts.values().stream().anyMatch(Post::hasSucceeded);
    }

    /// How each target was found last; one never looked at is unknown.
    public Map<String, Verdict> verdicts() {
        var verdicts = new TreeMap<String, Verdict>();
        posts.forEach((name, post) -> verdicts.put(name, post.watch().verdict()));
        return verdicts;
    }
}
