/// The nouns: what is declared, what was found, what is to be done and how it ended.
@NullMarked
package dev.trailwarden.model;

import org.jspecify.annotations.NullMarked;
