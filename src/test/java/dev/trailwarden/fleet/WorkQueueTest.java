package dev.trailwarden.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkQueueTest {

    private final WorkQueue queue = new WorkQueue(4);
    private final CountDownLatch release = new CountDownLatch(1);
    private final LinkedBlockingQueue<String> begun = new LinkedBlockingQueue<>();

    @AfterEach
    void release() {
        release.countDown();
    }

    @Test
    void worksForANameOnlyOnceAtATime() throws InterruptedException {
        hang("orders", "a");
        assertThat(next()).isEqualTo("orders");

        queue.offer("orders", "a", () -> begun.add("orders again"));
        queue.offer("customers", "b", () -> begun.add("customers"));

        assertThat(next()).isEqualTo("customers");
        assertThat(begun).isEmpty();
    }

    @Test
    void leavesPlacesToOthersWhenALaneHangs() throws InterruptedException {
        hang("one", "hanging");
        hang("two", "hanging");
        hang("three", "hanging");
        assertThat(next()).isEqualTo("one");

        queue.offer("other", "sound", () -> begun.add("other"));

        assertThat(next()).isEqualTo("other");
        assertThat(queue.depth()).isEqualTo(2);
    }

    private void hang(String name, String lane) {
        queue.offer(name, lane, () -> {
            begun.add(name);
            try {
                release.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private String next() throws InterruptedException {
        return String.valueOf(begun.poll(20, TimeUnit.SECONDS));
    }
}
