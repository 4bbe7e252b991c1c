/// What is told to the world: metrics, log lines, text.
@NullMarked
package dev.trailwarden.report;

import org.jspecify.annotations.NullMarked;
