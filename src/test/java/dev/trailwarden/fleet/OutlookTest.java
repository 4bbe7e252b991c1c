package dev.trailwarden.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trailwarden.model.Failure;
import dev.trailwarden.model.Failure.Kind;
import dev.trailwarden.model.Location;
import dev.trailwarden.template.InvalidTemplate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlookTest {

    private static final Location HOME = new Location("123456789012", "eu-west-1");

    private final Attic attic;
    private final List<String> asked = new ArrayList<>();

    OutlookTest(@TempDir Path directory) {
        this.attic = new Attic(directory);
    }

    @Test
    void knowsTheTargetInOutlineBeforeAwsIsAsked() {
        var outlook = attic.outlook(this::locate);

        assertThat(outlook.target().location()).isEqualTo(new Location(Location.UNKNOWN_ACCOUNT, "eu-west-1"));
        assertThat(outlook.target().declarations()).hasSize(1);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksForTheAccountOnce() {
        var outlook = attic.outlook(this::locate);

        outlook.locate();
        outlook.locate();

        assertThat(outlook.target().location()).isEqualTo(HOME);
        assertThat(asked).containsExactly("eu-west-1");
    }

    @Test
    void asksAgainUntilTheAccountIsKnown() {
        var outlook = attic.outlook(region -> {
            if (asked.isEmpty()) {
                asked.add(region);
                throw new IllegalStateException("no credentials");
            }
            return locate(region);
        });

        assertThatThrownBy(outlook::locate).isInstanceOf(IllegalStateException.class);

        assertThat(outlook.locate().location()).isEqualTo(HOME);
    }

    @Test
    void tellsOfTheMistakesOfATemplateAtOnce() {
        attic.write("{Resources: {attic: {Type: 'Test::Shel', Properties: {}}}}");

        assertThatThrownBy(() -> attic.outlook(this::locate)).isInstanceOf(InvalidTemplate.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void classifiesWhateverIsThrown() {
        var outlook = attic.outlook(this::locate);

        assertThat(outlook.classify(new InvalidTemplate(List.of())).kind()).isEqualTo(Kind.INVALID);
        assertThat(outlook.classify(new IllegalStateException("odd")))
                .isEqualTo(new Failure(Kind.UNEXPECTED, "IllegalStateException", "odd"));
        assertThat(outlook.classify(new StackOverflowError()))
                .extracting(Failure::kind)
                .isEqualTo(Kind.UNEXPECTED);
    }

    private Location locate(String region) {
        asked.add(region);
        return HOME;
    }
}
