package pro.interviewai.command.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pro.interviewai.command.cv.Uploads.upload;
import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.CLAIM;
import static pro.interviewai.command.cv.Written.CONTENT;
import static pro.interviewai.command.cv.Written.CV;
import static pro.interviewai.command.cv.Written.DOCUMENT;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.ID;
import static pro.interviewai.command.cv.Written.LESS;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.READER;
import static pro.interviewai.command.cv.Written.VERB;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvCommand.DeriveVersion;
import pro.interviewai.messages.cv.CvEvent.VersionAdded;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvVersionCommand.AcceptChange;
import pro.interviewai.messages.cv.CvVersionCommand.ProposeOptimisation;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReading;
import pro.interviewai.messages.cv.CvVersionEvent.VersionDerived;
import pro.interviewai.messages.cv.VersionKind;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;

class DeriveVersionTest {
    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aVersionToBeCorrectedHoldsTheSame() {
        givenRead();
        house.send(derive(ANN, "derive-1", 1, null));
        assertThat(house.lastCommit())
                .containsExactly(
                        new VersionAdded(
                                "cv-1", "ann", 2, VersionKind.CORRECTION, 1, "main", null, null, "derive-1", NOON),
                        new VersionDerived(
                                "cv-1-v2", "cv-1", "ann", 2, 1, VersionKind.CORRECTION, null, CONTENT, NOON));
    }

    @Test
    void theSameAgainMakesNoOther() {
        givenRead();
        house.send(derive(ANN, "derive-1", 1, null));
        var before = house.commits();
        house.send(derive(ANN, "derive-1", 1, null));
        assertThat(house.commits()).isEqualTo(before);
    }

    @Test
    void anOptimisedVersionHasWhatWasAccepted_andNothingElse() {
        givenProposed();
        house.send(new AcceptChange(ID, ANN, "better-1", "verb", NOON));
        house.send(new AcceptChange(ID, ANN, "better-1", "less", NOON));
        house.send(derive(ANN, "derive-1", 1, "better-1"));
        var derived = (VersionDerived) house.lastCommit().getLast();
        assertThat(derived.kind()).isEqualTo(VersionKind.OPTIMISATION);
        assertThat(derived.content().skills())
                .containsExactly(new Stated("Java 25", VERB.source()), Stated.typed("Go"));
        assertThat(derived.content().experience()).isEqualTo(CONTENT.experience());
    }

    @Test
    void withoutAWordOnAnyChange_thereIsNoVersion() {
        givenProposed();
        assertRefused(derive(ANN, "derive-1", 1, "better-1"), CvProblem.CV_NOTHING_ACCEPTED);
        assertThat(house.stream("cv-1")).hasSize(2);
    }

    @Test
    void whatIsNotThereIsNotGoneOnFrom() {
        givenRead();
        assertRefused(derive(ANN, "derive-1", 2, null), CvProblem.CV_VERSION_NOT_FOUND);
        assertRefused(derive(ANN, "derive-1", 1, "other"), CvProblem.CV_CHANGE_NOT_FOUND);
        assertRefused(derive(EVE, "derive-1", 1, null), CvProblem.CV_NOT_FOUND);
    }

    @Test
    void whatWasNotReadIsNotGoneOnFrom() {
        house.send(upload(1));
        assertRefused(derive(ANN, "derive-1", 1, null), CvProblem.CV_NOT_READ);
    }

    private void givenRead() {
        house.send(upload(1));
        house.send(new RecordReading(ID, DOCUMENT, CONTENT, READER, NOON));
    }

    private void givenProposed() {
        givenRead();
        house.send(new ProposeOptimisation(
                ID,
                ANN,
                "better-1",
                OptimisationLevel.MODERATE,
                null,
                null,
                List.of(VERB, CLAIM, LESS),
                "local 1",
                NOON));
    }

    private static DeriveVersion derive(UserId user, String id, int parent, String optimisation) {
        return new DeriveVersion(CV, user, id, parent, optimisation, null, NOON);
    }

    private void assertRefused(DeriveVersion derive, CvProblem problem) {
        assertThatThrownBy(() -> house.send(derive)).hasMessage(problem.sentence());
    }
}
