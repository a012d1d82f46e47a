package pro.interviewai.command.application;

import static pro.interviewai.command.cv.Written.ANN;
import static pro.interviewai.command.cv.Written.CV;
import static pro.interviewai.command.cv.Written.NOON;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import pro.interviewai.messages.cv.ApplicationCommand.RecordApplication;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRecorded;
import pro.interviewai.messages.cv.ApplicationId;

class RecordApplicationTest {

    private static final ApplicationId APPLICATION = new ApplicationId("application-1");
    private static final ApplicationRecorded RECORDED = new ApplicationRecorded(
            "application-1", "ann", "Harbour Ltd", "Engineer", "cv-1", 3, NOON, "by mail", NOON);

    private final FixtureConfiguration<Application> application = new AggregateTestFixture<>(Application.class);

    @Test
    void anApplicationNamesTheVersionThatWasSent() {
        application
                .givenNoPriorActivity()
                .when(new RecordApplication(APPLICATION, ANN, "Harbour Ltd", "Engineer", CV, 3, NOON, "by mail", NOON))
                .expectEvents(RECORDED);
    }
}
