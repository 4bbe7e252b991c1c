package dev.trailwarden.resource.s3;

import dev.trailwarden.testing.ControlContract;

/// A fresh bucket for every test of one of its properties.
abstract class BucketContract<V> extends ControlContract<LiveBucket, V> {

    protected String name = "";

    @Override
    protected void create() {
        name = Buckets.create();
    }

    @Override
    protected LiveBucket live() {
        return Buckets.open(name);
    }
}
