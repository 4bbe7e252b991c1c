package dev.trailwarden.fleet;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// Work on virtual threads: one entry for each name and never two, first come first served, so many at once.
///
/// Each lane has a part of the places only, so that one account that hangs cannot take them all.
public final class WorkQueue {

    private final Semaphore places;
    private final int width;
    private final Map<String, Semaphore> lanes = new ConcurrentHashMap<>();
    private final Set<String> entries = ConcurrentHashMap.newKeySet();
    private final AtomicInteger running = new AtomicInteger();

    public WorkQueue(int concurrency) {
        this.places = new Semaphore(concurrency, true);
        this.width = Math.max(1, concurrency / 4);
    }

    /// Does the work when its turn comes, unless work of that name waits or runs already.
    public void offer(String name, String lane, Runnable work) {
        if (entries.add(name)) {
            Thread.ofVirtual().name(name).start(() -> run(name, lane, work));
        }
    }

    /// How many wait for their turn.
    public int depth() {
        return entries.size() - running.get();
    }

    private void run(String name, String lane, Runnable work) {
        var mine = lanes.computeIfAbsent(lane, _ -> new Semaphore(width, true));
        mine.acquireUninterruptibly();
        places.acquireUninterruptibly();
        running.incrementAndGet();
        try {
            work.run();
        } finally {
            running.decrementAndGet();
            entries.remove(name);
            places.release();
            mine.release();
        }
    }
}
