package dev.trailwarden.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final ResourceId TABLE = new ResourceId("AuditTable", "AWS::DynamoDB::Table", "audit");
    private static final Subject PROTECTION = new Subject(TABLE, "DeletionProtectionEnabled");

    @Test
    void approvesWhatItNamesAndNothingElse() {
        var resource = new Consent(false, Set.of("AuditTable"));
        var property = new Consent(false, Set.of("AuditTable.DeletionProtectionEnabled"));

        assertThat(resource.approves(TABLE)).isTrue();
        assertThat(resource.approves(PROTECTION)).isFalse();
        assertThat(property.approves(TABLE)).isFalse();
        assertThat(property.approves(PROTECTION)).isTrue();
    }

    @Test
    void namesAreLogicalIdsNotPhysicalOnes() {
        assertThat(new Consent(false, Set.of("audit")).approves(TABLE)).isFalse();
    }
}
