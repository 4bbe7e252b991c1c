package dev.trailwarden.control;

/// One place where a declared value does not have the shape it must; `path` counts list items from zero, as in
/// `Rules[0].Status`.
public record Misfit(String path, String message, String remedy) {}
