/// JSON text, for documents that come from elsewhere and for those we write.
@NullMarked
package dev.trailwarden.json;

import org.jspecify.annotations.NullMarked;
