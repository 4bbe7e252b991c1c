/// Targets watched all day.
@NullMarked
package dev.trailwarden.fleet;

import org.jspecify.annotations.NullMarked;
