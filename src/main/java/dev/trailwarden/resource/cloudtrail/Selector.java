package dev.trailwarden.resource.cloudtrail;

import dev.trailwarden.model.Tree;
import software.amazon.awssdk.services.cloudtrail.model.ReadWriteType;

/// Which events are recorded: of reading calls, writing calls or all, and none that the filters keep out.
///
/// @param filters by field and operator, as the template language would show them; only advanced selectors have any
record Selector(ReadWriteType access, Events events, Tree.Fields filters) {

    Selector(ReadWriteType access, Events events) {
        this(access, events, Tree.fields());
    }
}
