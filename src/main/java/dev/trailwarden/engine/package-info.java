/// Binds declarations to live resources, plans, and puts right what drifted.
@NullMarked
package dev.trailwarden.engine;

import org.jspecify.annotations.NullMarked;
