package pro.interviewai.intelligence.scoring.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what an answer denies or rejects, so that words spoken against a key point do not count for it. */
public final class Denial {
    private static final Pattern REFUSAL = Pattern.compile(
            "(?i)\\b(?:(?:i|we|you)\\s+(?:(?:would|do|did|will|should|could|have|had|need|can)\\s+)?(?:not|never)\\b"
                    + "|(?:i|we|you)\\s+(?:\\w+\\s+)?(?:don't|didn't|wouldn't|won't|shouldn't|can't|don\u2019t|wouldn\u2019t)\\b"
                    + "|no need (?:to|for)|not (?:needed|necessary|required|important|useful)|(?:is|are)(?:n't| not) worth"
                    + "|(?:i|we)\\s+(?:would\\s+)?(?:skip|omit|refuse|ignore)\\b)");
    /** Said without a speaker: there is no such thing, nothing of the kind is so, it does not help. */
    private static final Pattern IMPERSONAL = Pattern.compile(
            "(?i)(?:^\\W*(?:and\\s+)?there\\s+(?:is|are|was|were)(?:n't|n\u2019t|\\s+not)?\\s+(?:no|any)\\b"
                    + "|^\\W*(?:and\\s+)?no(?:body|\\s+(?!doubt|matter|question)\\w+)\\s+(?:\\w+\\s+)?(?:is|are|was|has|have|needs?|can|should|must)\\b"
                    + "|\\b(?:do|does|did|need)(?:n't|n\u2019t|\\s+not)\\s+(?:have\\s+to|need\\s+to|need|help|matter|apply|exist)\\b"
                    + "|\\b(?:shows?|tells?|brings?|changes?|helps?)\\s+nothing\\b)");

    private static final Pattern NEGATED = Pattern.compile(
            "(?i)\\b(?:not|never|no|nothing|nobody|none|neither|nor|nowhere|cannot)\\b|n't\\b|n\u2019t\\b");

    /** An answer that says no to more than this part of what it mentions is held to mean it. */
    private static final double NEARLY_ALL = 0.6;

    private static final int CLAUSES_TO_JUDGE_BY = 4;

    private static final Pattern EXCUSE =
            Pattern.compile("(?i)\\b(?:until|before|unless|rather|instead|so that|otherwise|just|only|because|but)\\b");
    private static final Pattern REBUTTAL = Pattern.compile(
            "(?i)\\b(?:(?:is|are|was|that's|it's) (?:simply |just |completely |all )?(?:wrong|a mistake|a myth|nonsense|useless|pointless|a waste)"
                    + "|leave (?:it|that|this|them) out|i (?:strongly |completely )?disagree)\\b");
    private static final Pattern GOES_ON =
            Pattern.compile("(?i)^\\W*(?:or|nor|and|:)\\b(?!\\s+(?:i|we|you|it|they)\\b)");
    private static final Pattern NEGATIVE_TEXT = Pattern.compile(
            "(?i)\\b(?:not|never|no|avoids?|without|stops?|limits?|prevents?"
                    + "|cannot|can't|don't|doesn't|isn't|refuses?|rejects?|misleading|instead|rather|wrong|nothing|skips?|fails?)\\b");

    private Denial() {}

    public static List<Span> in(String text, List<Span> sentences) {
        List<Span> denied = new ArrayList<>(throughout(text, sentences));
        for (Span sentence : sentences) {
            if (REBUTTAL.matcher(sentence.in(text)).find()) {
                denied.add(sentence);
                continue;
            }
            boolean before = false;
            for (Span clause : Segmenter.clauses(text, sentence)) {
                String words = clause.in(text);
                boolean refused = (REFUSAL.matcher(words).find()
                                || IMPERSONAL.matcher(words).find())
                        && !EXCUSE.matcher(words).find();
                before = refused || (before && GOES_ON.matcher(words).find());
                if (before) {
                    denied.add(clause);
                }
            }
        }
        return denied;
    }

    /** The clauses that say no, if nearly all do: then each is a denial, however it is put. */
    private static List<Span> throughout(String text, List<Span> sentences) {
        List<Span> clauses = sentences.stream()
                .flatMap(sentence -> Segmenter.clauses(text, sentence).stream())
                .toList();
        List<Span> negated = clauses.stream()
                .filter(clause -> NEGATED.matcher(clause.in(text)).find())
                .toList();
        return clauses.size() >= CLAUSES_TO_JUDGE_BY && negated.size() > NEARLY_ALL * clauses.size()
                ? negated
                : List.of();
    }

    /** Whether a key point's text is itself about not doing something, so that a denial may well affirm it. */
    public static boolean mayAffirm(String keyPointText) {
        return NEGATIVE_TEXT.matcher(keyPointText).find();
    }
}
