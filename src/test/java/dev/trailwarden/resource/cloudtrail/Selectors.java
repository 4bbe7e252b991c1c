package dev.trailwarden.resource.cloudtrail;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedEventSelector;
import software.amazon.awssdk.services.cloudtrail.model.AdvancedFieldSelector;
import software.amazon.awssdk.services.cloudtrail.model.DataResource;
import software.amazon.awssdk.services.cloudtrail.model.EventSelector;
import software.amazon.awssdk.services.cloudtrail.model.ReadWriteType;

/// Selectors of both forms, in few words.
final class Selectors {

    static final String TABLE = "arn:aws:dynamodb:eu-central-1:123456789012:table/audit";
    static final String OTHER = "arn:aws:dynamodb:eu-central-1:123456789012:table/other";
    static final String EVERY = "arn:aws:dynamodb";
    static final String MALLORY = "arn:aws:iam::123456789012:user/mallory";

    private Selectors() {}

    static Recorded recorded(Object... selectors) {
        return new Recorded(Arrays.stream(selectors).map(Selectors::selector).toList());
    }

    private static Selector selector(Object selector) {
        return selector instanceof AdvancedEventSelector advanced
                ? AdvancedForm.read(advanced, "aws")
                : ClassicForm.read((EventSelector) selector);
    }

    /// The data events of tables only.
    static EventSelector tables(ReadWriteType access, String... arns) {
        return classic(access, false, "AWS::DynamoDB::Table", arns);
    }

    static EventSelector management(ReadWriteType access, String... except) {
        return EventSelector.builder()
                .readWriteType(access)
                .excludeManagementEventSources(except)
                .build();
    }

    static EventSelector classic(ReadWriteType access, boolean management, String type, String... arns) {
        return EventSelector.builder()
                .readWriteType(access)
                .includeManagementEvents(management)
                .dataResources(DataResource.builder().type(type).values(arns).build())
                .build();
    }

    static AdvancedEventSelector advanced(AdvancedFieldSelector... fields) {
        return AdvancedEventSelector.builder().fieldSelectors(fields).build();
    }

    /// The data events of tables, and whatever else the fields say.
    static AdvancedEventSelector advancedTables(AdvancedFieldSelector... fields) {
        return advanced(Stream.concat(
                        Stream.of(field("eventCategory", "Data"), field("resources.type", "AWS::DynamoDB::Table")),
                        Stream.of(fields))
                .toArray(AdvancedFieldSelector[]::new));
    }

    static AdvancedFieldSelector field(String name, String... equal) {
        return field(name, field -> field.equalsValue(equal));
    }

    static AdvancedFieldSelector field(String name, UnaryOperator<AdvancedFieldSelector.Builder> operators) {
        return operators.apply(AdvancedFieldSelector.builder().field(name)).build();
    }
}
