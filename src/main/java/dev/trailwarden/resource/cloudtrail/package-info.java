/// The trail, one file per property.
@NullMarked
package dev.trailwarden.resource.cloudtrail;

import org.jspecify.annotations.NullMarked;
