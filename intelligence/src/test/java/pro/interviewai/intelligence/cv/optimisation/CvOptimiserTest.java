package pro.interviewai.intelligence.cv.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pro.interviewai.intelligence.cv.analysis.CvAnalyser;
import pro.interviewai.intelligence.cv.analysis.LocalCvAnalyser;
import pro.interviewai.intelligence.cv.optimisation.change.ChangeRule;
import pro.interviewai.intelligence.cv.optimisation.change.CvPiece;
import pro.interviewai.intelligence.cv.optimisation.change.CvPieces;
import pro.interviewai.intelligence.cv.optimisation.change.OptimisationWish;
import pro.interviewai.messages.cv.content.ContentEdit;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

class CvOptimiserTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 5, 1);
    private static final CvAnalyser ANALYSER = new LocalCvAnalyser();
    private static final CvOptimiser OPTIMISER = new CvOptimiser(ANALYSER, new KnownMistakes(Map.of("teh", "the")));
    private static final String JOB =
            "We use Kubernetes and Java in the cloud. You bring Elixir and work with the team.";

    private static CvText cv() {
        return new CvText()
                .head("Ann Example", "Date of birth: 1 May 1990")
                .summary(
                        "Engineer who has run the services of a shop with Java for many years and likes it",
                        "Seeking a position in a friendly team")
                .role(
                        "Engineer",
                        "Corner Books",
                        "Responsible for managing teh  servers of the shop.",
                        "Moved the services of the shop to Kubernetes and cut the time of a release",
                        "Moved the services of the shop to Kubernetes and cut the time of a release",
                        "I trained 3 people in the team of the shop.",
                        "Reduced the costs of the servers in the cloud.")
                .skills("Java", "Linux", "Git", "SQL")
                .other("Hobbies", "Chess with the club of the town");
    }

    @Test
    void aLightOptimisationOnlySeesToTheWriting() {
        assertThat(changes(OptimisationLevel.LIGHT))
                .extracting(CvChange::path, CvChange::optimised, CvChange::rule)
                .containsExactly(
                        tuple(
                                "experience/0/achievements/0",
                                "Responsible for managing the servers of the shop.",
                                "text.marks"),
                        tuple(
                                "experience/0/achievements/1",
                                "Moved the services of the shop to Kubernetes and cut the time of a release.",
                                "points.fullStop"),
                        tuple(
                                "experience/0/achievements/2",
                                "Moved the services of the shop to Kubernetes and cut the time of a release.",
                                "points.fullStop"));
    }

    @Test
    void aModerateOneWordsPointsBetterAsksForNumbersAndListsWhatIsTold() {
        assertThat(changes(OptimisationLevel.MODERATE))
                .extracting(CvChange::path, CvChange::optimised, CvChange::rule)
                .contains(
                        tuple("experience/0/achievements/0", "Managed the servers of the shop.", "points.verb"),
                        tuple(
                                "experience/0/achievements/4",
                                "Reduced the costs of the servers in the cloud, by […] %.",
                                "points.number"),
                        tuple("skills/4", "Kubernetes", "skills.told"))
                .doesNotContain(tuple("skills/4", "Elixir", "skills.wanted"));
    }

    @Test
    void anAggressiveOneAlsoLeavesOut() {
        List<CvChange> changes = changes(OptimisationLevel.AGGRESSIVE);
        assertThat(changes)
                .filteredOn(change -> change.type() == CvChange.Type.DELETION)
                .extracting(CvChange::path, CvChange::rule)
                .containsExactly(
                        tuple("contact/lines/1", "leaveOut.personal"),
                        tuple("summary/1", "leaveOut.objective"),
                        tuple("experience/0/achievements/2", "leaveOut.duplicate"),
                        tuple("others/0", "leaveOut.interests"));
        assertThat(changes)
                .extracting(CvChange::path, CvChange::optimised, CvChange::rule)
                .contains(
                        tuple(
                                "experience/0/achievements/3",
                                "Trained 3 people in the team of the shop.",
                                "points.pronoun"),
                        tuple("skills/4", "Elixir", "skills.wanted"));
        assertThat(changes)
                .filteredOn(change -> change.rule().equals("skills.wanted"))
                .allSatisfy(change -> assertThat(change.claims()).containsExactly(change.optimised()));
    }

    @Test
    void severalReasonsForOnePieceAreOneChange() {
        CvChange change = changes(OptimisationLevel.MODERATE).getFirst();
        assertThat(change.original()).isEqualTo("Responsible for managing teh  servers of the shop.");
        assertThat(change.reason())
                .isEqualTo(String.join(
                        " ", ChangeRule.SPELLING.sentence(), ChangeRule.MARKS.sentence(), ChangeRule.VERB.sentence()));
        assertThat(change.claims()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OptimisationLevel.class)
    void whateverIsProposedFitsTheContentAndRestsOnLines(OptimisationLevel level) {
        CvText cv = cv();
        List<CvChange> changes = changes(level);
        assertThat(changes).isNotEmpty();
        assertThat(changes.stream().map(CvChange::id)).doesNotHaveDuplicates();
        Set<String> paths = new HashSet<>();
        for (CvChange change : changes) {
            assertThat(change.source()).isNotEmpty();
            if (change.type() != CvChange.Type.ADDITION) {
                assertThat(paths.add(change.path())).as(change.path()).isTrue();
            }
            if (change.type() == CvChange.Type.MODIFICATION) {
                assertThat(change.original())
                        .isEqualTo(ContentEdit.textBefore(cv.content(), change.type(), change.path()));
                assertThat(change.optimised()).isNotEqualTo(change.original());
            }
        }
        assertThat(ContentEdit.all(cv.content(), changes)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(OptimisationLevel.class)
    void theNewScoreIsThatOfTheTextThatResults(OptimisationLevel level) {
        CvText cv = cv();
        Optimisation optimisation = optimise(cv.content(), cv.document(), level);
        List<CvChange> safe =
                optimisation.changes().stream().filter(CvChange::saysNothingNew).toList();
        CvContent result = ContentEdit.all(cv.content(), safe);
        assertThat(optimisation.atsScore())
                .isEqualTo(ANALYSER.analyse(cv.content(), cv.document(), JOB, TODAY)
                        .atsScore());
        assertThat(optimisation.newAtsScore())
                .isEqualTo(ANALYSER.analyse(result, cv.document(), JOB, TODAY).atsScore())
                .isGreaterThanOrEqualTo(optimisation.atsScore());
        if (level != OptimisationLevel.LIGHT) {
            assertThat(optimisation.newAtsScore()).isGreaterThan(optimisation.atsScore());
        }
    }

    @Test
    void whatWouldCostPointsIsNotProposed() {
        CvText cv = new CvText()
                .summary("Seeking a position in a friendly team where I can work with the people of the shop and Java")
                .role("Engineer", "Corner Books", "Built the services of the shop with Java for the team");
        assertThat(optimise(cv.content(), cv.document(), OptimisationLevel.AGGRESSIVE)
                        .changes())
                .noneMatch(change -> change.path().equals("summary/0"));
    }

    @Test
    void theSameIsProposedForTheSame() {
        CvText cv = cv();
        assertThat(new CvOptimiser(new LocalCvAnalyser(), new KnownMistakes(Map.of("teh", "the")))
                        .optimise(cv.content(), cv.document(), wish(OptimisationLevel.AGGRESSIVE, JOB), TODAY))
                .isEqualTo(optimise(cv.content(), cv.document(), OptimisationLevel.AGGRESSIVE));
    }

    @Test
    void withoutADocumentPiecesHaveThePlaceOfTheirNeighboursOrTheirOwnLine() {
        CvText cv = cv();
        CvContent corrected = ContentEdit.one(
                cv.content(),
                CvChange.Type.MODIFICATION,
                "experience/0/achievements/0",
                Stated.typed("Responsible for managing the servers of the shop."));
        CvChange neighbours =
                optimise(corrected, null, OptimisationLevel.MODERATE).changes().getFirst();
        assertThat(neighbours.path()).isEqualTo("experience/0/achievements/0");
        assertThat(neighbours.source())
                .isEqualTo(cv.content()
                        .experience()
                        .getFirst()
                        .achievements()
                        .get(1)
                        .source());

        CvContent typed = new CvText().role("Clerk", "Corner Books").content();
        for (int i = 0; i < 3; i++) {
            typed = ContentEdit.one(
                    typed,
                    CvChange.Type.ADDITION,
                    "experience/0/achievements/0",
                    Stated.typed("Responsible for managing the shop of the town and the team"));
        }
        CvContent bare = withoutSources(typed);
        CvChange own =
                optimise(bare, null, OptimisationLevel.MODERATE).changes().getFirst();
        int line = CvPieces.of(bare).stream().map(CvPiece::path).toList().indexOf(own.path()) + 1;
        assertThat(own.source()).containsExactly(new SourceSpan(1, line, 0, 58));
    }

    @Test
    void nothingAndNonsenseAreOptimisedToo() {
        assertThat(optimise(CvText.EMPTY, null, OptimisationLevel.AGGRESSIVE).changes())
                .isEmpty();
        String noise = "\uFFFF � ][ ((( ,,, ... \u202e $1 \\ {0} 😀 ";
        CvText cv = new CvText()
                .head(noise)
                .summary(noise)
                .role(noise, noise, noise, noise.repeat(100), noise)
                .skills(noise)
                .other(noise, noise);
        Optimisation optimisation = OPTIMISER.optimise(
                cv.content(),
                cv.document(),
                new OptimisationWish(OptimisationLevel.AGGRESSIVE, noise, noise, noise),
                TODAY);
        assertThat(optimisation.newAtsScore()).isGreaterThanOrEqualTo(optimisation.atsScore());
    }

    @Test
    void nobodyGetsMoreChangesThanCanBeKept() {
        String[] points = new String[1_000];
        for (int i = 0; i < points.length; i++) {
            points[i] = "Sold  phones to the people of the town in street " + i;
        }
        CvText cv = new CvText().role("Clerk", "Corner Books", points);
        Optimisation optimisation = optimise(cv.content(), cv.document(), OptimisationLevel.AGGRESSIVE);
        assertThat(optimisation.changes()).hasSize(300);
    }

    @Test
    void whetherTheSpellingWasCheckedIsSaid() {
        CvText cv = cv();
        assertThat(optimise(cv.content(), cv.document(), OptimisationLevel.LIGHT)
                        .spellingChecked())
                .isTrue();
        CvText german = new CvText()
                .summary(
                        "Die Arbeit mit den Kunden und der Verkauf für das Lager ist nicht neu für mich und die Firma");
        assertThat(optimise(german.content(), german.document(), OptimisationLevel.LIGHT)
                        .spellingChecked())
                .isFalse();
    }

    private static CvContent withoutSources(CvContent content) {
        List<CvPiece> pieces = CvPieces.of(content).stream()
                .filter(piece ->
                        !piece.stated().source().isEmpty() && !piece.path().endsWith("/written"))
                .toList();
        CvContent bare = content;
        for (CvPiece piece : pieces) {
            bare = ContentEdit.one(bare, CvChange.Type.MODIFICATION, piece.path(), Stated.typed(piece.text()));
        }
        return ContentEdit.one(
                bare, CvChange.Type.MODIFICATION, "experience/0/period/written", Stated.typed("2020 – today"));
    }

    private static List<CvChange> changes(OptimisationLevel level) {
        CvText cv = cv();
        return optimise(cv.content(), cv.document(), level).changes();
    }

    private static Optimisation optimise(CvContent content, @Nullable DocumentText document, OptimisationLevel level) {
        return OPTIMISER.optimise(content, document, wish(level, JOB), TODAY);
    }

    private static OptimisationWish wish(OptimisationLevel level, String job) {
        return new OptimisationWish(level, null, null, job);
    }
}
