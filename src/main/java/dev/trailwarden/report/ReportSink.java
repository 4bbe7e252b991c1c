package dev.trailwarden.report;

/// Somebody who is told of every look.
@FunctionalInterface
public interface ReportSink {

    void accept(Look look);

    /// The target is watched no more: nothing about it is true from now on.
    default void forget(String target) {}
}
