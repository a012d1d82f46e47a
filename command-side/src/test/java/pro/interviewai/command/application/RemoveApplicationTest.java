package pro.interviewai.command.application;

import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.EVE;
import static pro.interviewai.command.cv.Written.NOON;
import static pro.interviewai.command.cv.Written.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.ApplicationCommand.RemoveApplication;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRecorded;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRemoved;
import pro.interviewai.messages.cv.ApplicationId;
import pro.interviewai.messages.cv.CvProblem;

class RemoveApplicationTest {

    private static final ApplicationId APPLICATION = new ApplicationId("application-1");
    private static final ApplicationRecorded RECORDED = new ApplicationRecorded(
            "application-1", "ann", "Harbour Ltd", "Engineer", "cv-1", 3, NOON, "by mail", NOON);

    private final FixtureConfiguration<Application> application = new AggregateTestFixture<>(Application.class);

    @Test
    void anApplicationIsRemovedOnce() {
        var removed = new ApplicationRemoved("application-1", "ann", NOON);
        var remove = new RemoveApplication(APPLICATION, ANN, NOON);
        application.given(RECORDED).when(remove).expectEvents(removed);
        application.given(RECORDED, removed).when(remove).expectNoEvents();
    }

    @Test
    void nobodyElseRemovesIt() {
        refused(
                application.given(RECORDED).when(new RemoveApplication(APPLICATION, EVE, NOON)),
                CvProblem.APPLICATION_NOT_FOUND);
    }
}
