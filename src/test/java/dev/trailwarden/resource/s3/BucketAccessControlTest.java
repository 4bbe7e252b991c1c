package dev.trailwarden.resource.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trailwarden.control.Fitting;
import dev.trailwarden.control.Misfit;
import dev.trailwarden.model.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;

/// Not of the contract: what drifts here no template can declare.
class BucketAccessControlTest {

    private static final BucketAccessControl CONTROL = new BucketAccessControl();

    private String name = "";

    @BeforeEach
    void create() {
        name = Buckets.create();
    }

    private LiveBucket live() {
        return Buckets.open(name);
    }

    private void allowAcls() {
        new BucketOwnershipControls().write(live(), "ObjectWriter");
    }

    private void grant(BucketCannedACL acl) {
        new BucketPublicAccessBlock().write(live(), BucketPublicAccessBlockTest.NONE);
        live().s3().putBucketAcl(request -> request.bucket(name).acl(acl));
    }

    @Test
    void isPrivateWithoutALookWhereTheOwnerIsEnforced() {
        assertThat(CONTROL.read(live())).contains("Private");
        assertThat(Buckets.calls()).containsExactly("GetBucketOwnershipControls");
    }

    @Test
    void isNeverWrittenWhereTheOwnerIsEnforced() {
        CONTROL.write(live(), "Private");

        assertThat(Buckets.calls()).doesNotContain("PutBucketAcl");
    }

    @Test
    void isPrivateWhereTheOwnerAloneHoldsAGrant() {
        allowAcls();

        assertThat(CONTROL.read(live())).contains("Private");
        assertThat(Buckets.calls()).endsWith("GetBucketOwnershipControls", "GetBucketAcl");
    }

    @Test
    void saysInWordsWhoMayWhat() {
        allowAcls();
        grant(BucketCannedACL.PUBLIC_READ);

        assertThat(CONTROL.read(live()))
                .contains("FULL_CONTROL to the owner, READ to http://acs.amazonaws.com/groups/global/AllUsers");
    }

    @Test
    void isMadePrivateAgain() {
        allowAcls();
        grant(BucketCannedACL.PUBLIC_READ_WRITE);

        CONTROL.write(live(), "Private");

        assertThat(CONTROL.read(live())).contains("Private");
    }

    @Test
    void canBeNothingButPrivate() {
        var fitting = new Fitting();
        fitting.fit(CONTROL.property().codec().shape(), Tree.text("LogDeliveryWrite"));

        assertThat(fitting.misfits())
                .containsExactly(new Misfit("", "expected Private, found 'LogDeliveryWrite'", "write Private"));
    }
}
