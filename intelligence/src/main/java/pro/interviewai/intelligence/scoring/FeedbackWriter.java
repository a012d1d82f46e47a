package pro.interviewai.intelligence.scoring;

import java.util.ArrayList;
import java.util.List;
import pro.interviewai.intelligence.questions.KeyPoint;

/** Puts verdicts and findings into sentences; it praises and blames nothing that they do not contain. */
public final class FeedbackWriter {
    private final List<String> strengths = new ArrayList<>();
    private final List<String> improvements = new ArrayList<>();
    private final List<String> suggestions = new ArrayList<>();

    public FeedbackWriter(List<KeyPoint> keyPoints, List<JudgedKeyPoint> verdicts, List<Finding> findings) {
        for (Finding finding : findings) {
            improvements.add(finding.message());
            advice(finding.kind());
        }
        for (int i = 0; i < verdicts.size(); i++) {
            JudgedKeyPoint verdict = verdicts.get(i);
            Evidence evidence = verdict.evidence();
            if (verdict.covered() && evidence != null) {
                strengths.add("Probably covered: " + verdict.point() + " (\"" + evidence.quote() + "\")");
            } else {
                improvements.add("Not found: " + verdict.point());
                suggestions.add(advice(keyPoints.get(i)));
            }
        }
    }

    public List<String> strengths() {
        return strengths;
    }

    public List<String> improvements() {
        return improvements;
    }

    public List<String> suggestions() {
        return suggestions;
    }

    private void advice(Finding.Kind kind) {
        switch (kind) {
            case NO_WORDS, ONE_WORD, DOES_NOT_KNOW, ECHO_OF_THE_QUESTION ->
                suggestions.add("Say what you do know in a few sentences, even if it is only a part.");
            case GIBBERISH, KEYWORD_LIST, WORD_SALAD, CODE_ONLY ->
                suggestions.add("Explain in whole sentences what happens and why.");
            case REPETITION -> suggestions.add("Say each thing once and use the time for the next one.");
            case ADDRESSES_THE_GRADER, DENIAL, OTHER_STORY -> suggestions.add("Answer the question that was asked.");
            case PARTLY_FOREIGN -> suggestions.add("Give the whole answer in English.");
            case ONLY_BEGINNING_READ -> suggestions.add("Bring the main points within the first minutes.");
        }
    }

    private static String advice(KeyPoint keyPoint) {
        return switch (keyPoint.kind()) {
            case SEMANTIC -> "Say something about this: " + keyPoint.point();
            case SITUATION -> "Begin with when and where it happened and who was involved.";
            case RESPONSIBILITY -> "Say which part was yours to answer for.";
            case ACTION -> "Tell step by step what you yourself did.";
            case OUTCOME -> "Say how it ended.";
            case MEASURABLE_OUTCOME -> "Say how it ended, with a number.";
            case REFLECTION -> "Say what you learned and do differently since.";
        };
    }
}
