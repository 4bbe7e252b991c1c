package dev.trailwarden.template;

import dev.trailwarden.model.Position;
import dev.trailwarden.model.Tree;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Makes nodes of what the YAML engine composed; as in CloudFormation, YAML 1.1 decides what is a flag.
record Composition(Source source) {

    /// No leading zeros, so that an account id stays as it is written; no exponents, no hexadecimals.
    private static final Predicate<String> NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?").asMatchPredicate();

    private static final Predicate<String> TRUE =
            Pattern.compile("true|yes|on", Pattern.CASE_INSENSITIVE).asMatchPredicate();

    private static final Set<Tag> KNOWN =
            Set.of(Tag.STR, Tag.BOOL, Tag.INT, Tag.FLOAT, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE, Tag.MAP, Tag.SEQ);

    Node node(org.yaml.snakeyaml.nodes.Node node) {
        var tag = node.getTag();
        if (KNOWN.contains(tag)) {
            return bare(node, tag);
        }
        if (tag.getValue().matches("!\\w+(::\\w+)*")) {
            var name = tag.getValue().substring(1);
            return new Node.Call(
                    at(node), Set.of("Ref", "Condition").contains(name) ? name : "Fn::" + name, bare(node, Tag.STR));
        }
        return blank(at(node), "CloudFormation takes no YAML tag " + tag, "remove the tag");
    }

    private Node bare(org.yaml.snakeyaml.nodes.Node node, Tag tag) {
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar, tag);
            case SequenceNode sequence ->
                new Node.Sequence(
                        at(node), sequence.getValue().stream().map(this::node).toList());
            case MappingNode mapping -> mapping(at(node), fields(mapping.getValue()));
            default -> throw new IllegalStateException("composed without aliases, yet " + node);
        };
    }

    private Node scalar(ScalarNode scalar, Tag tag) {
        var text = scalar.getValue();
        if (tag.equals(Tag.NULL)) {
            return blank(at(scalar), "no value", "write one, or remove the name too");
        }
        if (tag.equals(Tag.BOOL)) {
            return new Node.Value(at(scalar), Tree.flag(TRUE.test(text)));
        }
        boolean number = (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) && NUMBER.test(text);
        return new Node.Value(at(scalar), number ? new Tree.Decimal(new BigDecimal(text)) : Tree.text(text));
    }

    private Map<String, Field> fields(List<NodeTuple> tuples) {
        var fields = new LinkedHashMap<String, Field>();
        tuples.forEach(tuple -> add(tuple, fields));
        return fields;
    }

    private void add(NodeTuple tuple, Map<String, Field> fields) {
        var at = at(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key) || key.getTag().equals(Tag.MERGE)) {
            blank(at, "CloudFormation takes plain names only, neither merge keys nor objects", "write the fields out");
            return;
        }
        var earlier = fields.putIfAbsent(key.getValue(), new Field(at, node(tuple.getValueNode())));
        if (earlier != null) {
            var place = earlier.at().line() + ":" + earlier.at().column();
            blank(at, "'" + key.getValue() + "' is given twice, first at " + place, "keep one of the two");
        }
    }

    private Node mapping(Position at, Map<String, Field> fields) {
        var function = fields.keySet().stream()
                .filter(name -> name.equals("Ref") || name.startsWith("Fn::"))
                .findFirst();
        if (function.isEmpty()) {
            return new Node.Mapping(at, fields);
        }
        return fields.size() == 1
                ? new Node.Call(
                        at, function.get(), fields.values().iterator().next().value())
                : blank(at, function.get() + " stands beside other fields", "give it an object of its own");
    }

    private Node blank(Position at, String message, String remedy) {
        source.problems().add(at, message, remedy);
        return new Node.Blank(at);
    }

    private Position at(org.yaml.snakeyaml.nodes.Node node) {
        return source.position(node.getStartMark());
    }
}
