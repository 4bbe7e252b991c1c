package dev.trailwarden.aws;

import dev.trailwarden.model.Location;

/// One region of one account, by whichever role it is reached: what AWS counts calls for.
record Place(String account, String region) {

    static Place of(Location location) {
        return new Place(location.account(), location.region());
    }
}
