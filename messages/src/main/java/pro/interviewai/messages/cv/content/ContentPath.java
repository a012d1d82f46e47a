package pro.interviewai.messages.cv.content;

import java.util.List;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** The way to a piece of a content: names of components and places in lists. */
record ContentPath(List<String> steps) implements Comparable<ContentPath> {
    private static final int DEEPEST = 5;
    private static final int LONGEST = 60;
    private static final int DIGITS = 5;

    static ContentPath of(String path) {
        var steps = path.length() > LONGEST ? List.<String>of() : List.of(path.split("/", -1));
        if (steps.isEmpty() || steps.size() > DEEPEST) {
            throw unknown();
        }
        return new ContentPath(steps);
    }

    static ProblemException unknown() {
        return new ProblemException(CvProblem.CV_PIECE_UNKNOWN);
    }

    boolean isLast() {
        return steps.size() == 1;
    }

    String first() {
        return steps.getFirst();
    }

    ContentPath rest() {
        return new ContentPath(steps.subList(1, steps.size()));
    }

    /** The first step as a place in a list, from 0. */
    int place() {
        var step = first();
        if (!isNumber(step)) {
            throw unknown();
        }
        return Integer.parseInt(step);
    }

    /** Places by their numbers; what holds a piece comes before the piece. */
    @Override
    public int compareTo(ContentPath other) {
        for (var i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            var one = steps.get(i);
            var two = other.steps.get(i);
            int order = isNumber(one) && isNumber(two)
                    ? Integer.compare(Integer.parseInt(one), Integer.parseInt(two))
                    : one.compareTo(two);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.length() <= DIGITS && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
