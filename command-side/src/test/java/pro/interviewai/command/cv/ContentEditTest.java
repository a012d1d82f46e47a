package pro.interviewai.command.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.command.cv.Written.CONTENT;
import static pro.interviewai.command.cv.Written.change;
import static pro.interviewai.messages.cv.optimisation.CvChange.Type.ADDITION;
import static pro.interviewai.messages.cv.optimisation.CvChange.Type.DELETION;
import static pro.interviewai.messages.cv.optimisation.CvChange.Type.MODIFICATION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.content.ContentEdit;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.optimisation.CvChange;

class ContentEditTest {

    @ParameterizedTest
    @CsvSource({
        "contact/name, Ann Other",
        "skills/2, Rust",
        "experience/0/title, Chief engineer",
        "experience/0/achievements/1, Sold cranes",
    })
    void aPieceIsReplaced(String path, String text) {
        var changed = one(MODIFICATION, path, text);
        assertThat(ContentEdit.textBefore(changed, MODIFICATION, path)).isEqualTo(text);
        assertThat(ContentEdit.one(changed, MODIFICATION, path, Stated.typed(before(path))))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*source")
                .isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @CsvSource({
        "contact/phone, +44 20 7946 0000",
        "contact/links/0, example.org",
        "summary/0, I build cranes.",
        "skills/3, Rust",
        "skills/0, Rust",
        "experience/0/location, Hull",
        "experience/0/achievements/2, Sold cranes",
    })
    void aPieceIsAdded_andTakenOutAgain(String path, String text) {
        var changed = one(ADDITION, path, text);
        assertThat(ContentEdit.textBefore(changed, DELETION, path)).isEqualTo(text);
        assertThat(ContentEdit.one(changed, DELETION, path, null)).isEqualTo(CONTENT);
    }

    @Test
    void aNewEntryBeginsWithWhatNamesIt() {
        assertThat(one(ADDITION, "experience/1", "Apprentice")
                        .experience()
                        .get(1)
                        .title())
                .isEqualTo(Stated.typed("Apprentice"));
        assertThat(one(ADDITION, "education/0", "BSc").education().getFirst().degree())
                .isEqualTo(Stated.typed("BSc"));
        assertThat(one(ADDITION, "others/0", "Awards").others().getFirst().heading())
                .isEqualTo(Stated.typed("Awards"));
        assertThat(ContentEdit.one(CONTENT, DELETION, "experience/0", null).experience())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MODIFICATION, ann@new.example, Ann | ann@new.example | +44 20",
        "DELETION, , Ann |  | +44 20",
    })
    void whatIsChangedInTheHead_doesNotComeBackByItsLine(CvChange.Type type, @Nullable String text, String line) {
        var mail = ContentEdit.one(CONTENT, ADDITION, "contact/email", Stated.typed("ann@old.example"));
        var head = ContentEdit.one(mail, ADDITION, "contact/lines/0", Stated.typed("Ann | ann@old.example | +44 20"));

        var changed = ContentEdit.one(head, type, "contact/email", text == null ? null : Stated.typed(text));

        assertThat(changed.contact().lines().getFirst()).isEqualTo(Stated.typed(line));
    }

    @Test
    void aLineOfTheHeadOfWhichNothingIsLeft_goes() {
        var phone = one(ADDITION, "contact/phone", "+44 20 7946 0000");
        var head = ContentEdit.one(phone, ADDITION, "contact/lines/0", Stated.typed("+44 20 7946 0000"));
        assertThat(ContentEdit.one(head, DELETION, "contact/phone", null)).isEqualTo(CONTENT);
    }

    @Test
    void missingDatesCanBeTyped() {
        var started = one(ADDITION, "experience/0/period/start", "2014-03");
        var over = ContentEdit.one(started, ADDITION, "experience/0/period/end", Stated.typed("2016"));
        var current = ContentEdit.one(over, MODIFICATION, "experience/0/period/current", Stated.typed("true"));
        assertThat(current.experience().getFirst().period())
                .isEqualTo(new Period(
                        Stated.typed("2014-03"), PartialDate.ofMonth(2014, 3), PartialDate.ofYear(2016), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "skills",
                "skills/",
                "skills/-1",
                "skills/99999999999999999999",
                "skills/9",
                "skills/0/text",
                "skills/0/source",
                "contact",
                "contact/name/text",
                "contact/phone",
                "order",
                "order/0",
                "experience/0",
                "experience/0/period",
                "experience/0/class",
                "getClass",
                "a/b/c/d/e/f",
                "contact/name/contact/name/contact/name/contact/name/contact/name/contact/name",
            })
    void whatIsNotThereCannotBeReplaced(String path) {
        assertThatThrownBy(() -> one(MODIFICATION, path, "x")).hasMessage(CvProblem.CV_PIECE_UNKNOWN.sentence());
    }

    @ParameterizedTest
    @CsvSource({
        "ADDITION, contact/name, x",
        "ADDITION, skills/4, x",
        "ADDITION, order/0, x",
        "ADDITION, experience/0/period/start, May 2014",
        "DELETION, contact, ",
        "DELETION, skills, ",
        "DELETION, contact/phone, ",
        "DELETION, skills/0, x",
        "MODIFICATION, skills/0, ",
    })
    void whatCannotBeDoneIsRefused(CvChange.Type type, String path, @Nullable String text) {
        assertThatThrownBy(() -> one(type, path, text)).hasMessage(CvProblem.CV_PIECE_UNKNOWN.sentence());
    }

    /** Paths name places as they were before any change, whatever order the changes come in. */
    @Test
    void severalChangesDoNotMoveEachOther() {
        var changes = new ArrayList<>(List.of(
                change("1", DELETION, "skills/0", null, List.of()),
                change("2", MODIFICATION, "skills/2", "Golang", List.of()),
                change("3", ADDITION, "skills/2", "Rust", List.of()),
                change("4", ADDITION, "skills/3", "C", List.of()),
                change("5", DELETION, "experience/0/achievements/0", null, List.of()),
                change("6", MODIFICATION, "experience/0/achievements/1", "Repaired cranes", List.of())));
        for (var seed = 0; seed < 50; seed++) {
            Collections.shuffle(changes, new Random(seed));
            var changed = ContentEdit.all(CONTENT, changes);
            assertThat(changed.skills()).extracting(Stated::text).containsExactly("Kotlin", "Rust", "Golang", "C");
            assertThat(changed.experience().getFirst().achievements())
                    .extracting(Stated::text)
                    .containsExactly("Repaired cranes");
        }
    }

    private static String before(String path) {
        return String.valueOf(ContentEdit.textBefore(CONTENT, MODIFICATION, path));
    }

    private static CvContent one(CvChange.Type type, String path, @Nullable String text) {
        return ContentEdit.one(CONTENT, type, path, text == null ? null : Stated.typed(text));
    }
}
