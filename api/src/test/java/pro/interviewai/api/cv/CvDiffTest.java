package pro.interviewai.api.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pro.interviewai.api.cv.CvDiff.Kind;
import pro.interviewai.api.cv.CvDiff.Piece;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.Stated;

class CvDiffTest {

    @Test
    void wordsAreComparedWithinTheirSentence() {
        var diff = CvDiff.of(
                cv("We reduced latency with caching. I led a team."),
                cv("We reduced p99 latency by 40 % with caching. I led a team."));
        assertThat(diff.capped()).isFalse();
        assertThat(diff.rows()).hasSize(2);
        assertThat(marked(diff.rows().getFirst())).isEqualTo("We reduced {+p99 +}latency {+by 40 % +}with caching.");
        assertThat(diff.rows().getLast().pieces()).containsExactly(new Piece(Kind.SAME, "I led a team."));
    }

    @ParameterizedTest
    @CsvSource({
        "A. B. C., A. C.",
        "One sentence., ''",
        "'', One sentence.",
        "Same. Old one here. Same again., Same. New one there. And more. Same again.",
        "я писал код каждый день., я писал хороший код.",
        "我喜欢编程, 我很喜欢编写程序"
    })
    void whatIsNotAddedIsTheOneBefore_andWhatIsNotRemovedTheOneAfter(String before, String after) {
        var diff = CvDiff.of(cv(before), cv(after));
        assertThat(without(diff, Kind.ADDED)).isEqualTo(words(before));
        assertThat(without(diff, Kind.REMOVED)).isEqualTo(words(after));
    }

    @Test
    void whatIsWrittenWithoutBlanksIsComparedByCharacters() {
        var diff = CvDiff.of(cv("我喜欢编程"), cv("我很喜欢编程"));
        assertThat(marked(diff.rows().getFirst())).isEqualTo("我{+很+}喜欢编程");
    }

    @Test
    void aSentenceThatMovedToAnotherPartIsNotTheSame() {
        var before = new CvLine(Section.SUMMARY, "Java");
        assertThat(CvDiff.of(cv("Java"), skilled("Java")).rows()).hasSize(2);
        assertThat(CvLine.all(cv("Java"))).containsExactly(before);
    }

    @Test
    void whatIsTooLongIsCapped_inTime() {
        var before = numbered("old", 4_000);
        var after = numbered("new", 4_000);
        var diff = CvDiff.of(before, after);
        assertThat(diff.capped()).isTrue();
        assertThat(diff.rows()).hasSize(1_500);
    }

    @Test
    void aSentenceOfTooManyWordsTookTheOthersPlace() {
        var diff = CvDiff.of(cv("a ".repeat(500)), cv("b ".repeat(500)));
        assertThat(diff.rows().getFirst().pieces()).extracting(Piece::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    private static CvContent numbered(String word, int sentences) {
        return new CvContent(
                nobody(),
                IntStream.range(0, sentences)
                        .mapToObj(i -> Stated.typed(word + " " + i))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static CvContent cv(String summary) {
        var stated = summary.isEmpty() ? List.<Stated>of() : List.of(Stated.typed(summary));
        return new CvContent(
                nobody(), stated, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static CvContent skilled(String skill) {
        return new CvContent(
                nobody(),
                List.of(),
                List.of(),
                List.of(),
                List.of(Stated.typed(skill)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Contact nobody() {
        return new Contact(null, null, null, null, null, null, null, List.of(), List.of());
    }

    private static String marked(CvDiff.Row row) {
        return row.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case ADDED -> "{+" + piece.text() + "+}";
                    case REMOVED -> "{-" + piece.text() + "-}";
                })
                .collect(Collectors.joining());
    }

    private static List<String> without(CvDiff diff, Kind kind) {
        var text = diff.rows().stream()
                .map(row -> row.pieces().stream()
                        .filter(piece -> piece.kind() != kind)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        return words(text);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
