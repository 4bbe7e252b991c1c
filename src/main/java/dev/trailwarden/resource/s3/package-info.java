/// The log bucket and its policy, one file per property.
@NullMarked
package dev.trailwarden.resource.s3;

import org.jspecify.annotations.NullMarked;
