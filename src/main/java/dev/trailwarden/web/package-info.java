/// Probes.
@NullMarked
package dev.trailwarden.web;

import org.jspecify.annotations.NullMarked;
