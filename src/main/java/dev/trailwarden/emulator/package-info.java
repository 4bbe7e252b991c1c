/// Runs the emulator of AWS in `src/emulator` as a process of its own, for tests and dev mode.
@NullMarked
package dev.trailwarden.emulator;

import org.jspecify.annotations.NullMarked;
