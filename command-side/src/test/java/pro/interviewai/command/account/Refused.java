package pro.interviewai.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;

/** Says that a command was refused for exactly one reason, and that nothing happened. */
final class Refused {
    private Refused() {}

    static void with(Problem problem, ResultValidator<?> result) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<ProblemException>(problem.name()) {
            @Override
            protected boolean matchesSafely(ProblemException refusal) {
                assertThat(refusal).hasMessage(problem.sentence());
                return refusal.problem() == problem;
            }
        });
    }
}
