package dev.trailwarden.control;

import java.io.Serial;

/// Thrown by a live handle while the cloud is still at work on the resource: it can be neither judged nor changed yet.
public final class Unsettled extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /// @param reason what is going on, such as `AuditTable is CREATING`
    public Unsettled(String reason) {
        super(reason);
    }
}
