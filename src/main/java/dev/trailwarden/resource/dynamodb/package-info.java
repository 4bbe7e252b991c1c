/// The protected table, one file per property.
@NullMarked
package dev.trailwarden.resource.dynamodb;

import org.jspecify.annotations.NullMarked;
