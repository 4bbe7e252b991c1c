/// Wiring and life cycle: the only package that knows Quarkus.
@NullMarked
package dev.trailwarden.app;

import org.jspecify.annotations.NullMarked;
