package dev.trailwarden.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import dev.trailwarden.model.Tree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON text and trees: for the calls that take or give a document as text, and for what is told to programs.
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators LAYOUT = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private Json() {}

    /// Reads one value.
    ///
    /// @throws IllegalArgumentException if the text is not one JSON value, or has a null in it
    public static Tree parse(String text) {
        try (var parser = FACTORY.createParser(text)) {
            parser.nextToken();
            var tree = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("not one JSON value, but more");
            }
            return tree;
        } catch (IOException broken) {
            throw new IllegalArgumentException("not JSON: " + broken.getMessage(), broken);
        }
    }

    private static Tree value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> Tree.text(parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> Tree.flag(parser.getBooleanValue());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Decimal(parser.getDecimalValue());
            case null, default -> throw new IllegalArgumentException("no value, or a null, in JSON");
        };
    }

    private static Tree fields(JsonParser parser) throws IOException {
        var values = new LinkedHashMap<String, Tree>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            values.put(name, value(parser));
        }
        return Tree.fields(values);
    }

    private static Tree items(JsonParser parser) throws IOException {
        var values = new ArrayList<Tree>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new Tree.Items(values);
    }

    /// The tree on one line.
    public static String print(Tree tree) {
        return print(tree, new MinimalPrettyPrinter(""));
    }

    /// The tree on as many lines as a person needs to read it.
    public static String lines(Tree tree) {
        return print(
                tree, new DefaultPrettyPrinter(LAYOUT).withArrayIndenter(INDENT).withObjectIndenter(INDENT));
    }

    private static String print(Tree tree, PrettyPrinter layout) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(text)) {
            print(tree, generator.setPrettyPrinter(layout));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void print(Tree tree, JsonGenerator generator) throws IOException {
        switch (tree) {
            case Tree.Text(var value) -> generator.writeString(value);
            case Tree.Flag(var value) -> generator.writeBoolean(value);
            case Tree.Decimal(var value) -> generator.writeNumber(value.toPlainString());
            case Tree.Items(var values) -> printItems(values, generator);
            case Tree.Fields(var values) -> printFields(values, generator);
        }
    }

    private static void printItems(List<Tree> values, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        for (Tree value : values) {
            print(value, generator);
        }
        generator.writeEndArray();
    }

    private static void printFields(Map<String, Tree> values, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        for (var field : values.entrySet()) {
            generator.writeFieldName(field.getKey());
            print(field.getValue(), generator);
        }
        generator.writeEndObject();
    }
}
