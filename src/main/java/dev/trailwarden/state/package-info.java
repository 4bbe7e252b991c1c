/// What must outlive the process: which resources were seen, and how much was written.
@NullMarked
package dev.trailwarden.state;

import org.jspecify.annotations.NullMarked;
