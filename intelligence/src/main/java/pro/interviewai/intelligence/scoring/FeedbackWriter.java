package pro.interviewai.intelligence.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.questions.KeyPoint;
import pro.interviewai.messages.interview.assessment.Remark;
import pro.interviewai.messages.interview.assessment.Remark.RemarkCode;

/** Puts verdicts and findings into sentences; it praises and blames nothing that they do not contain. */
public final class FeedbackWriter {
    private final List<String> strengths = new ArrayList<>();
    private final List<String> improvements = new ArrayList<>();
    private final List<String> suggestions = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    public FeedbackWriter(List<KeyPoint> keyPoints, List<JudgedKeyPoint> verdicts, List<Finding> findings) {
        for (Finding finding : findings) {
            improvements.add(finding.message());
            remarks.add(new Remark(RemarkCode.valueOf(finding.kind().name()), null));
            advice(finding.kind());
        }
        for (int i = 0; i < verdicts.size(); i++) {
            JudgedKeyPoint verdict = verdicts.get(i);
            Evidence evidence = verdict.evidence();
            if (verdict.covered() && evidence != null) {
                strengths.add("Probably covered: " + verdict.point() + " (\"" + evidence.quote() + "\")");
            } else {
                improvements.add("Not found: " + verdict.point());
                advice(keyPoints.get(i));
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

    /** The findings and the suggestions, by codes. */
    public List<Remark> remarks() {
        return remarks;
    }

    private void suggest(RemarkCode code, @Nullable String about, String sentence) {
        remarks.add(new Remark(code, about));
        suggestions.add(sentence);
    }

    private void advice(Finding.Kind kind) {
        switch (kind) {
            case NO_WORDS, ONE_WORD, DOES_NOT_KNOW, ECHO_OF_THE_QUESTION ->
                suggest(
                        RemarkCode.SAY_WHAT_YOU_KNOW,
                        null,
                        "Say what you do know in a few sentences, even if it is only a part.");
            case GIBBERISH, KEYWORD_LIST, WORD_SALAD, CODE_ONLY ->
                suggest(RemarkCode.USE_WHOLE_SENTENCES, null, "Explain in whole sentences what happens and why.");
            case REPETITION ->
                suggest(RemarkCode.SAY_IT_ONCE, null, "Say each thing once and use the time for the next one.");
            case ADDRESSES_THE_GRADER, DENIAL, OTHER_STORY ->
                suggest(RemarkCode.ANSWER_THE_QUESTION, null, "Answer the question that was asked.");
            case PARTLY_FOREIGN -> suggest(RemarkCode.ANSWER_IN_ENGLISH, null, "Give the whole answer in English.");
            case ONLY_BEGINNING_READ ->
                suggest(RemarkCode.MAIN_POINTS_FIRST, null, "Bring the main points within the first minutes.");
        }
    }

    private void advice(KeyPoint keyPoint) {
        switch (keyPoint.kind()) {
            case SEMANTIC ->
                suggest(RemarkCode.SPEAK_ABOUT, keyPoint.point(), "Say something about this: " + keyPoint.point());
            case SITUATION ->
                suggest(
                        RemarkCode.TELL_THE_SITUATION,
                        null,
                        "Begin with when and where it happened and who was involved.");
            case RESPONSIBILITY -> suggest(RemarkCode.TELL_YOUR_PART, null, "Say which part was yours to answer for.");
            case ACTION -> suggest(RemarkCode.TELL_WHAT_YOU_DID, null, "Tell step by step what you yourself did.");
            case OUTCOME -> suggest(RemarkCode.TELL_THE_END, null, "Say how it ended.");
            case MEASURABLE_OUTCOME ->
                suggest(RemarkCode.TELL_THE_END_IN_NUMBERS, null, "Say how it ended, with a number.");
            case REFLECTION ->
                suggest(RemarkCode.TELL_WHAT_YOU_LEARNED, null, "Say what you learned and do differently since.");
        }
    }
}
