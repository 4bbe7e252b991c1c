/// What a property must be able to do, and the catalogue of all of them.
@NullMarked
package dev.trailwarden.control;

import org.jspecify.annotations.NullMarked;
