/// The command line: serve, plan, check, apply.
@NullMarked
package dev.trailwarden.cli;

import org.jspecify.annotations.NullMarked;
