package dev.trailwarden.template;

import dev.trailwarden.model.Position;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;

/// The file a template is written in, YAML or JSON.
record Source(Path file, Problems problems) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    Position start() {
        return new Position(file.toString(), 1, 1);
    }

    /// The template's one document, unless the file cannot be read as such.
    Optional<Node> root() {
        try {
            return text().filter(this::plain).flatMap(this::compose);
        } catch (MarkedYAMLException thrown) {
            var at = thrown.getProblemMark() == null ? start() : position(thrown.getProblemMark());
            problems.add(at, "neither YAML nor JSON: " + thrown.getProblem(), "correct the syntax here or just above");
        } catch (YAMLException thrown) {
            problems.add(start(), "neither YAML nor JSON: " + thrown.getMessage(), "write plain YAML or JSON");
        }
        return Optional.empty();
    }

    private Optional<String> text() {
        try {
            var text = Files.readString(file);
            return Optional.of(text.stripLeading().startsWith("{") ? yaml(text) : text);
        } catch (NoSuchFileException _) {
            problems.add(start(), "no such file", "give the path of a CloudFormation template");
        } catch (MalformedInputException _) {
            problems.add(start(), "the file is not text in UTF-8", "save it as UTF-8");
        } catch (IOException thrown) {
            problems.add(start(), "cannot be read: " + thrown, "make it a readable file");
        }
        return Optional.empty();
    }

    /// JSON is YAML but for tabs between its tokens and the escape of a slash.
    private static String yaml(String json) {
        return ESCAPE.matcher(json.replace('\t', ' '))
                .replaceAll(escape -> escape.group(1).equals("/") ? "/" : Matcher.quoteReplacement(escape.group()));
    }

    /// CloudFormation takes one document and no aliases.
    private boolean plain(String text) {
        boolean plain = true;
        int documents = 0;
        for (Event event : new Yaml().parse(new StringReader(text))) {
            if (event instanceof AliasEvent alias) {
                plain = false;
                problems.add(
                        position(alias.getStartMark()),
                        "CloudFormation takes no YAML alias (*" + alias.getAnchor() + ")",
                        "write the value out");
            } else if (event instanceof DocumentStartEvent && ++documents == 2) {
                plain = false;
                problems.add(position(event.getStartMark()), "a second document", "keep one template in one file");
            }
        }
        return plain;
    }

    private Optional<Node> compose(String text) {
        var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        if (root == null) {
            problems.add(start(), "the template is empty", "declare Resources");
            return Optional.empty();
        }
        return Optional.of(new Composition(this).node(root));
    }

    Position position(Mark mark) {
        return new Position(file.toString(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
