package dev.trailwarden.report;

/// Somebody who is told of every look.
@FunctionalInterface
public interface ReportSink {

    void accept(Look look);
}
