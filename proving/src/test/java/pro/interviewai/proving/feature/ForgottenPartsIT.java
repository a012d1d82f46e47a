package pro.interviewai.proving.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.proving.feature.ModuleCompiler.DoesNotCompileException;

/** Whatever a feature forgets turns a check of the house red, and a feature that forgets nothing turns none. */
class ForgottenPartsIT {
    private static final String MAIN = "/src/main/java/pro/interviewai/";
    private static final Path EVENT = Path.of("messages" + MAIN + "messages/keepsake/KeepsakeEvent.java");
    private static final Path PROJECTION = Path.of("query-side" + MAIN + "query/keepsake/KeepsakeProjection.java");
    private static final Path REACTION = Path.of("sagas" + MAIN + "saga/keepsake/WhenKeepsakeKeptThenPrint.java");
    private static final Path PERSONAL_FILES = Path.of("sagas" + MAIN + "saga/keepsake/PrintedKeepsakes.java");
    private static final Path CONTROLLER = Path.of("api" + MAIN + "api/keepsake/KeepsakeController.java");
    private static final Path RECORDS = Path.of("api" + MAIN + "api/keepsake/KeepsakeRecords.java");
    private static final Path SLICE = Path.of("app" + MAIN + "app/keepsake/KeepsakeConfiguration.java");
    private static final Path AGGREGATE = Path.of("command-side" + MAIN + "command/keepsake/Keepsake.java");
    private static final Path APPROVED = Path.of("app/src/test/resources/events/keepsake");

    @TempDir
    private static Path folder;

    private static AddedFeature whole;

    /** @param red part of what a check says of it */
    private record Omission(String what, Path file, UnaryOperator<String> change, String red) {}

    private static final List<Omission> OMISSIONS = List.of(
            new Omission(
                    "the slice does not list the events",
                    SLICE,
                    without("return List.of(KeepsakeEvent.class);", "return List.of();"),
                    "events that nobody stores: [keepsake.KeepsakeKept, keepsake.KeepsakePrinted]"),
            new Omission(
                    "the slice does not list the aggregate",
                    SLICE,
                    without("return List.of(Aggregate.of(Keepsake.class));", "return List.of();"),
                    "aggregates that nobody has: [Keepsake]"),
            new Omission(
                    "the slice has no step from the first revision",
                    SLICE,
                    without(
                            "return List.of(new RevisionStep(\"keepsake.KeepsakeKept\", 1, kept -> kept.put(\"pinned\", false)));",
                            "return List.of();"),
                    "keepsake.KeepsakeKept.1.json does not read any more"),
            new Omission(
                    "the slice does not list the collection with sealed texts",
                    SLICE,
                    without("return KeepsakeStore.SEALED;", "return List.of();"),
                    "sealed collections that nobody names: [keepsakes]"),
            new Omission(
                    "the configuration is no slice at all",
                    SLICE,
                    text -> text.replace(" implements Slice", "").replace("@Override", ""),
                    "events that nobody stores: [keepsake.KeepsakeKept, keepsake.KeepsakePrinted]"),
            new Omission(
                    "nobody makes the projection",
                    SLICE,
                    beanless("KeepsakeProjection"),
                    "handlers that nobody makes: [KeepsakeProjection]"),
            new Omission(
                    "nobody makes the query handler",
                    SLICE,
                    beanless("KeepsakeQueries"),
                    "handlers that nobody makes: [KeepsakeQueries]"),
            new Omission(
                    "nobody makes the reaction",
                    SLICE,
                    beanless("WhenKeepsakeKeptThenPrint"),
                    "handlers that nobody makes: [WhenKeepsakeKeptThenPrint]"),
            new Omission(
                    "a personal text is not marked",
                    EVENT,
                    without("@PersonalData String text", "String text"),
                    "KeepsakeKept.text must be @PersonalData, @NotPersonalData"),
            new Omission(
                    "nobody is said to be whom the text is about",
                    EVENT,
                    without(
                            "@DataSubject String userId,\n            @PersonalData",
                            "@NotPersonalData String userId,\n            @PersonalData"),
                    "has personal data [text] but nobody is its @DataSubject"),
            new Omission(
                    "an event has no name to be stored by",
                    EVENT,
                    without("@StoredName(\"keepsake.KeepsakePrinted\")", ""),
                    "KeepsakePrinted needs a @StoredName"),
            new Omission(
                    "an event has no revision",
                    EVENT,
                    without("@Revision(\"1\")", ""),
                    "KeepsakePrinted needs a @Revision"),
            new Omission(
                    "a changed event keeps its revision",
                    EVENT,
                    without("@NotPersonalData Instant printedAt", "@NotPersonalData Instant printed"),
                    "keepsake.KeepsakePrinted.1.json is approved; a change needs a new revision"),
            new Omission(
                    "an event has no approved form",
                    APPROVED.resolve("keepsake.KeepsakePrinted.1.json"),
                    _ -> "",
                    "events without approved form: [keepsake.KeepsakePrinted.1]"),
            new Omission(
                    "a projection has no group",
                    PROJECTION,
                    without("@ProcessingGroup(\"keepsake-projection\")", ""),
                    "event handlers of no group: [KeepsakeProjection]"),
            new Omission(
                    "a projection cannot begin anew",
                    PROJECTION,
                    without("@ResetHandler", ""),
                    "projections that cannot begin anew: [KeepsakeProjection]"),
            new Omission(
                    "a reaction may be replayed",
                    REACTION,
                    without("@DisallowReplay", ""),
                    "reactions that may be replayed: [WhenKeepsakeKeptThenPrint]"),
            new Omission(
                    "a reaction looks at the clock of the machine",
                    REACTION,
                    without("clock.instant()", "java.time.Instant.now()"),
                    "calls method <java.time.Instant.now()>"),
            new Omission(
                    "an aggregate knows Spring",
                    AGGREGATE,
                    without(
                            "public class Keepsake",
                            "@org.springframework.stereotype.Component\npublic class Keepsake"),
                    "is annotated with <org.springframework.stereotype.Component>"),
            new Omission(
                    "files are not removed with the person",
                    PERSONAL_FILES,
                    text -> text.replace(" implements PersonalFiles", "").replace("@Override", ""),
                    "FileKeepsakePrints writes files that no PersonalFiles remove"),
            new Omission(
                    "a route does not say whom it is for",
                    CONTROLLER,
                    without("@Access(Audience.OWNER)", ""),
                    "routes without audience: [KeepsakeController.read]"),
            new Omission(
                    "a route to something of somebody is for whoever is signed in",
                    CONTROLLER,
                    without("@Access(Audience.OWNER)", "@Access(Audience.SIGNED_IN)"),
                    "routes to what is nobody's: [KeepsakeController.read]"),
            new Omission(
                    "what is sealed is not exported", RECORDS, _ -> "", "features that export nothing: [keepsake]"),
            new Omission(
                    "nobody makes the export",
                    RECORDS,
                    without("@Component", ""),
                    "features that export nothing: [keepsake]"));

    @BeforeAll
    static void compile() throws DoesNotCompileException {
        whole = AddedFeature.whole(folder.resolve("whole"));
    }

    @Test
    void aFeatureThatForgetsNothing_passesAllChecks() throws Exception {
        assertThat(HouseChecks.red(whole)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatIsForgotten_isFound() {
        return OMISSIONS.stream()
                .map(omission -> dynamicTest(omission.what(), () -> {
                    var part = Files.createTempDirectory(folder, "without");
                    var shorter = whole.but(omission.file(), omission.change(), part);
                    assertThat(HouseChecks.red(shorter)).anyMatch(red -> red.contains(omission.red()));
                }));
    }

    /** The arrows of the house hold already when a module is compiled. */
    @TestFactory
    Stream<DynamicTest> whatAModuleMayNotKnow_isNotThere() {
        return Map.of(
                        AGGREGATE, "pro.interviewai.query.Awaiter",
                        PROJECTION, "pro.interviewai.command.keepsake.Keepsake",
                        REACTION, "pro.interviewai.query.keepsake.KeepsakeStore",
                        CONTROLLER, "pro.interviewai.saga.keepsake.KeepsakePrints")
                .entrySet()
                .stream()
                .map(arrow -> dynamicTest(arrow.getValue(), () -> {
                    var part = Files.createTempDirectory(folder, "against");
                    UnaryOperator<String> knowing =
                            text -> text.replaceFirst("\nimport ", "\nimport " + arrow.getValue() + ";\nimport ");
                    assertThat(catchThrowable(() -> whole.but(arrow.getKey(), knowing, part)))
                            .isInstanceOf(DoesNotCompileException.class)
                            .hasMessageContaining("package " + arrow.getValue().replaceFirst("[.]\\w+$", ""));
                }));
    }

    private static UnaryOperator<String> without(String told, String instead) {
        return text -> {
            assertThat(text).contains(told);
            return text.replace(told, instead);
        };
    }

    /** Without the method that makes it. */
    private static UnaryOperator<String> beanless(String type) {
        return text -> {
            var changed = text.replaceFirst("    @Bean\n    " + type + " [^}]*}\n", "");
            assertThat(changed).isNotEqualTo(text);
            return changed;
        };
    }
}
