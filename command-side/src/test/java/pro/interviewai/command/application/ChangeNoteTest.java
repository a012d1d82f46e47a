package pro.interviewai.command.application;

import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.ApplicationCommand.ChangeNote;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRecorded;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRemoved;
import pro.interviewai.messages.cv.ApplicationEvent.NoteChanged;
import pro.interviewai.messages.cv.ApplicationId;
import pro.interviewai.messages.cv.CvProblem;

class ChangeNoteTest {

    private static final ApplicationId APPLICATION = new ApplicationId("application-1");
    private static final ApplicationRecorded RECORDED = new ApplicationRecorded(
            "application-1", "ann", "Harbour Ltd", "Engineer", "cv-1", 3, NOON, "by mail", NOON);

    private final FixtureConfiguration<Application> application = new AggregateTestFixture<>(Application.class);

    @Test
    void aNoteIsChangedOnce() {
        var changed = new NoteChanged("application-1", "ann", null, NOON);
        application
                .given(RECORDED)
                .when(new ChangeNote(APPLICATION, ANN, null, NOON))
                .expectEvents(changed);
        application
                .given(RECORDED, changed)
                .when(new ChangeNote(APPLICATION, ANN, null, NOON))
                .expectNoEvents();
        application
                .given(RECORDED)
                .when(new ChangeNote(APPLICATION, ANN, "by mail", NOON))
                .expectNoEvents();
    }

    @Test
    void nobodyElseChangesIt_andNobodyWhatIsRemoved() {
        refused(
                application.given(RECORDED).when(new ChangeNote(APPLICATION, EVE, "x", NOON)),
                CvProblem.APPLICATION_NOT_FOUND);
        refused(
                application
                        .given(RECORDED, new ApplicationRemoved("application-1", "ann", NOON))
                        .when(new ChangeNote(APPLICATION, ANN, "x", NOON)),
                CvProblem.APPLICATION_NOT_FOUND);
    }
}
