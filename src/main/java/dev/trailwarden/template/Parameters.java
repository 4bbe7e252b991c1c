package dev.trailwarden.template;

import dev.trailwarden.control.Shape;
import dev.trailwarden.control.Suggestion;
import dev.trailwarden.model.Position;
import dev.trailwarden.model.Tree;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds the value of every parameter: the one given from outside, or else the default.
///
/// @param given the values from outside
record Parameters(Map<String, String> given, Problems problems) {

    /// The values by name; empty where what is wrong with one was reported.
    Map<String, Optional<Tree>> values(Field section) {
        return section.object("Parameters", problems)
                .map(declared ->
                        new Parameters(named(declared.fields().keySet()), problems).values(section, declared.fields()))
                .orElse(Map.of());
    }

    private Map<String, Optional<Tree>> values(Field section, Map<String, Field> declared) {
        var values = new LinkedHashMap<String, Optional<Tree>>();
        declared.forEach((name, field) -> values.put(name, value(name, field)));
        given.keySet().stream()
                .filter(name -> !values.containsKey(name))
                .forEach(name -> problems.add(
                        section.at(),
                        "the template has no parameter '" + name + "', yet a value for it is given",
                        values.isEmpty() ? "do not give it" : Suggestion.of(name, values.keySet())));
        return values;
    }

    /// The given values under their declared names: a name that comes from the environment has lost its case.
    private Map<String, String> named(Set<String> declared) {
        var named = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> named.put(named(name, declared), value));
        return named;
    }

    private String named(String name, Set<String> declared) {
        return declared.contains(name)
                ? name
                : declared.stream()
                        .filter(other -> other.equalsIgnoreCase(name) && !given.containsKey(other))
                        .findFirst()
                        .orElse(name);
    }

    private Optional<Tree> value(String name, Field field) {
        LogicalId.check(name, field.at(), problems);
        return field.object("parameter '" + name + "'", problems)
                .flatMap(fields -> kind(field, fields))
                .flatMap(kind -> parameter(kind, field))
                .flatMap(parameter -> value(name, field, parameter));
    }

    private Optional<Kind> kind(Field field, Node.Mapping fields) {
        var type = fields.find("Type");
        if (type.isEmpty()) {
            problems.add(field.at(), "'Type' is missing", "add Type: String");
            return Optional.empty();
        }
        return Fitter.literal(problems)
                .fit(Shape.text(), type.get())
                .map(Tree::toString)
                .flatMap(word -> {
                    var kind = Kind.of(word);
                    if (kind.isEmpty()) {
                        unknown(type.get().at(), word);
                    }
                    return kind;
                });
    }

    private void unknown(Position at, String type) {
        if (type.contains("AWS::")) {
            problems.add(
                    at, "parameters of type " + type + " are not supported yet", "make it a String and give the value");
        } else {
            var known = Arrays.stream(Kind.values()).map(Kind::toString).toList();
            problems.add(at, "unknown parameter type '" + type + "'", Suggestion.of(type, known));
        }
    }

    private Optional<Parameter> parameter(Kind kind, Field field) {
        return Fitter.literal(problems)
                .fit(kind.shape(), field)
                .map(Tree.Fields.class::cast)
                .filter(declared -> declared.text("AllowedPattern").stream()
                        .allMatch(pattern -> compiles(
                                pattern, field.nearest("AllowedPattern").at())))
                .map(declared -> new Parameter(kind, declared));
    }

    private boolean compiles(String pattern, Position at) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException thrown) {
            problems.add(at, "not a regular expression: " + thrown.getDescription(), "correct the pattern");
            return false;
        }
    }

    private Optional<Tree> value(String name, Field field, Parameter parameter) {
        var value = Optional.ofNullable(given.get(name))
                .or(() -> parameter.declared().text("Default"));
        if (value.isEmpty()) {
            problems.add(field.at(), "parameter '" + name + "' has no value", "give one, or add a Default");
            return Optional.empty();
        }
        var objection = value.flatMap(parameter::objection);
        objection.ifPresent(reason -> problems.add(
                given.containsKey(name) ? field.at() : field.nearest("Default").at(),
                "parameter '" + name + "': " + reason,
                parameter.declared().text("ConstraintDescription").orElse("give another value")));
        return objection.isPresent() ? Optional.empty() : value.map(parameter.kind()::tree);
    }
}
