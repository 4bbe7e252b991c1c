package dev.trailwarden.testing;

import dev.trailwarden.engine.Budget;
import dev.trailwarden.model.Target;

/// A budget of so many writes.
public final class Purse implements Budget {

    private int left = 1_000;

    /// Leaves so many writes and no more.
    public void hold(int writes) {
        left = writes;
    }

    public int left() {
        return left;
    }

    @Override
    public boolean allows(Target target) {
        return left > 0;
    }

    @Override
    public void spend(Target target) {
        left--;
    }
}
