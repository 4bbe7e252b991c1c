package dev.trailwarden.model;

/// Whether drift is put right or only reported.
public enum Mode {
    OBSERVE,
    ENFORCE
}
