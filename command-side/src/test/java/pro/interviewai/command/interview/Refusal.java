package pro.interviewai.command.interview;

import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;

/** Recognises an exception by the problem that it carries. */
final class Refusal {
    private Refusal() {}

    static Matcher<ProblemException> refusal(Problem problem) {
        return new CustomTypeSafeMatcher<>("a refusal because of " + problem.name()) {
            @Override
            protected boolean matchesSafely(ProblemException exception) {
                return exception.problem() == problem;
            }
        };
    }
}
