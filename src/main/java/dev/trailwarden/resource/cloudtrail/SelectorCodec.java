package dev.trailwarden.resource.cloudtrail;

import dev.trailwarden.control.Codec;
import dev.trailwarden.control.Shape;
import dev.trailwarden.model.Tree;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import software.amazon.awssdk.services.cloudtrail.model.DataResource;
import software.amazon.awssdk.services.cloudtrail.model.EventSelector;

/// Selectors as a template has them; the filters of advanced ones are shown beside, by field and operator.
final class SelectorCodec {

    private static final String READ_WRITE_TYPE = "ReadWriteType";
    private static final String MANAGEMENT = "IncludeManagementEvents";
    private static final String EXCEPT = "ExcludeManagementEventSources";
    private static final String DATA = "DataResources";

    private static final Shape DATA_RESOURCE = Shape.fields()
            .required("Type", Shape.choice(ClassicType.names()))
            .required("Values", Shape.items(Shape.text("an ARN, such as !GetAtt Table.Arn", "arn:[a-z0-9-]+:.+")));

    private static final Shape SELECTOR = Shape.fields()
            .optional(READ_WRITE_TYPE, Shape.choice("All", "ReadOnly", "WriteOnly"))
            .optional(MANAGEMENT, Shape.flag())
            .optional(EXCEPT, Shape.items(Shape.choice("kms.amazonaws.com", "rdsdata.amazonaws.com")))
            .optional(DATA, Shape.items(DATA_RESOURCE, "Type"));

    static final Codec<Recorded> CODEC =
            new Codec<>(Shape.items(SELECTOR, READ_WRITE_TYPE), SelectorCodec::decode, SelectorCodec::encode);

    private SelectorCodec() {}

    private static Recorded decode(Tree tree) {
        var selectors = ((Tree.Items) tree).values();
        refuse(selectors.size() > 5, "a trail has at most 5 selectors; join some");
        var recorded = new Recorded(selectors.stream()
                .map(selector -> ClassicForm.read(selector((Tree.Fields) selector)))
                .toList());
        refuse(recorded.selectors().isEmpty(), "nothing would be recorded; name a data resource");
        refuse(recorded.dataResources() > 250, "a trail has at most 250 data resources; name a whole type");
        return recorded;
    }

    private static EventSelector selector(Tree.Fields selector) {
        return EventSelector.builder()
                .readWriteType(selector.text(READ_WRITE_TYPE).orElse("All"))
                .includeManagementEvents(selector.flag(MANAGEMENT).orElse(true))
                .excludeManagementEventSources(texts(selector, EXCEPT))
                .dataResources(selector.items(DATA)
                        .map(resource -> resource((Tree.Fields) resource))
                        .toList())
                .build();
    }

    private static DataResource resource(Tree.Fields resource) {
        var type = resource.text("Type").orElseThrow();
        var values = texts(resource, "Values");
        values.forEach(value -> refuse(
                Arrays.stream(ClassicType.values()).noneMatch(known -> known.accepts(type, value)),
                "'%s' is not the ARN of an %s".formatted(value, type)));
        return DataResource.builder().type(type).values(values).build();
    }

    private static List<String> texts(Tree.Fields fields, String name) {
        return fields.items(name).map(Tree::toString).toList();
    }

    private static void refuse(boolean wrong, String reason) {
        if (wrong) {
            throw new IllegalArgumentException(reason);
        }
    }

    private static Tree encode(Recorded recorded) {
        return Tree.items(recorded.selectors().stream().map(SelectorCodec::encode));
    }

    private static Tree encode(Selector selector) {
        var classic = ClassicForm.write(selector);
        var fields = new LinkedHashMap<String, Tree>();
        fields.put(READ_WRITE_TYPE, Tree.text(classic.readWriteTypeAsString()));
        fields.put(MANAGEMENT, Tree.flag(classic.includeManagementEvents()));
        if (!classic.excludeManagementEventSources().isEmpty()) {
            fields.put(
                    EXCEPT,
                    Tree.items(classic.excludeManagementEventSources().stream().map(Tree::text)));
        }
        if (!classic.dataResources().isEmpty()) {
            fields.put(DATA, Tree.items(classic.dataResources().stream().map(SelectorCodec::encode)));
        }
        fields.putAll(selector.filters().values());
        return new Tree.Fields(fields);
    }

    private static Tree encode(DataResource resource) {
        return Tree.fields()
                .and("Type", Tree.text(resource.type()))
                .and("Values", Tree.items(resource.values().stream().map(Tree::text)));
    }
}
