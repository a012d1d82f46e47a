package pro.interviewai.intelligence.scoring.local;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pro.interviewai.intelligence.questions.KeyPoint;
import pro.interviewai.intelligence.scoring.language.English;
import pro.interviewai.intelligence.scoring.language.Span;
import pro.interviewai.intelligence.scoring.language.Word;

/** Recognises the parts of a story about one's own work by how they are told. */
final class Story {
    static final double ENOUGH = 0.62;

    private static final Pattern TIME = phrase(
            "(?:last|that|one) (?:year|month|week|summer|winter|spring|autumn|day|quarter)"
                    + "|(?:in|during|at|on) my|years? ago|months? ago|weeks? ago|when i was|while i was|back when|at the time|in (?:19|20)\\d\\d"
                    + "|once|two years|three years|a year|early (?:on|in)|shortly (?:before|after)|during (?:the|a|our)");
    private static final Pattern PLACE = phrase(
            "team|company|project|client|customer|manager|job|internship|startup|department|store|shop|office|hospital|bank|school|university"
                    + "|colleagues?|release|platform|service|product|course|lead|developer|engineer|analyst|group|migration|deadline|app");
    private static final Pattern BLAME = phrase(
            "my (?:fault|mistake|error|doing|responsibility|job)|on me|i should have|i had(?:n't| not)|i was (?:wrong|responsible|in charge|the one|asked|accountable)"
                    + "|i (?:admitted|owned|apologi[sz]ed|caused|broke|missed|overlooked|took responsibility|took ownership|accepted|volunteered|led|was leading)"
                    + "|had a point|(?:he|she|they) (?:was|were) right|couldn't argue|it fell to me|up to me|fell to me|my task|my part|my role");
    private static final Pattern RESULT = phrase(
            "(?:as a )?result|in the end|finally|eventually|afterwards?|after that|since then|from then on|went (?:live|down|up|from)|dropped|fell|rose|grew|increased|decreased|reduced|cut|saved|improved"
                    + "|shipped|delivered|launched|finished|on time|solved|adopted|renewed|stayed|thanked|signed|passed|succeeded|halved|doubled|within|no (?:more|further)|accepted|agreed|won|kept|worked");
    private static final Pattern LESSON = phrase(
            "learn(?:ed|t)|reali[sz]ed|taught me|looking back|in hindsight|next time|since then|ever since|from then on|these days|nowadays|now i|today i|i now|if i (?:had to|could|were to) do|i should have|i would have|i'd (?:do|have)|takeaway|lesson|it showed me|made me (?:see|understand)|what i took|i still");
    private static final Pattern NUMBER = phrase(
            "\\d[\\d.,]*|half|third|twice|double[ds]?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|percent|zero|dozens?");
    private static final List<String> STATES = List.of(
            "was", "were", "had", "felt", "knew", "thought", "liked", "wanted", "needed", "hoped", "seemed", "meant",
            "used");

    private final String answer;
    private final List<Span> sentences;
    private final English english;
    private final boolean own;

    /** How well one part is told, 0 to 1, and the sentence that tells it best. */
    record Part(double strength, @Nullable Span sentence) {}

    Story(String answer, List<Span> sentences, English english) {
        this.answer = answer;
        this.sentences = sentences;
        this.english = english;
        this.own = sentences.stream().anyMatch(sentence -> ownPastVerbs(sentence) > 0);
    }

    Part part(KeyPoint.Kind kind) {
        return switch (kind) {
            case SITUATION -> best(this::situation);
            case RESPONSIBILITY -> best((sentence, i) -> matches(BLAME, sentence) ? 0.9 : 0);
            case ACTION -> actions();
            case OUTCOME -> best((sentence, i) -> outcome(sentence, i, 0.2, 0.5, 0.25));
            case MEASURABLE_OUTCOME -> best((sentence, i) -> outcome(sentence, i, 0.42, 0.38, 0.15));
            case REFLECTION -> best((sentence, i) -> matches(LESSON, sentence) ? 0.9 : 0);
            case SEMANTIC -> throw new IllegalArgumentException("a semantic key point is no part of a story");
        };
    }

    private double situation(Span sentence, int index) {
        if (index > sentences.size() / 2 || !hasPast(sentence)) {
            return 0;
        }
        double sum = matches(TIME, sentence) ? 0.45 : 0;
        sum += matches(PLACE, sentence) ? 0.4 : 0;
        sum += matches(NUMBER, sentence) ? 0.15 : 0;
        sum += ownPastVerbs(sentence) > 0 ? 0.15 : 0;
        sum += sentence.words() >= 12 ? 0.1 : 0;
        return own ? sum : 0.3 * sum;
    }

    private double outcome(Span sentence, int index, double number, double cue, double late) {
        if (index == 0 || !own || !hasPast(sentence)) {
            return 0;
        }
        double sum = matches(NUMBER, sentence) ? number : 0;
        sum += matches(RESULT, sentence) ? cue : 0;
        return sum + (2 * index >= sentences.size() ? late : 0);
    }

    private Part actions() {
        double sum = 0;
        Part best = new Part(0, null);
        for (int i = 0; i < sentences.size(); i++) {
            double weight = (i == 0 ? 0.3 : 1) * (matches(LESSON, sentences.get(i)) ? 0.3 : 1);
            double strength = weight * ownPastVerbs(sentences.get(i));
            sum += strength;
            if (strength > best.strength()) {
                best = new Part(strength, sentences.get(i));
            }
        }
        return new Part(Math.min(1, sum / 3.2), best.sentence());
    }

    /** "I" or "we" with a verb of doing in the past, further such verbs in the sentence counting a little less. */
    private double ownPastVerbs(Span sentence) {
        List<Word> words = Word.in(answer, sentence.start(), sentence.end());
        double sum = 0;
        boolean own = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            if (isOwn(word)) {
                own = true;
            } else if (own && isDeed(word)) {
                boolean direct = i > 0
                        && (isOwn(words.get(i - 1).text())
                                || (i > 1 && isOwn(words.get(i - 2).text())));
                boolean joined = i > 0
                        && List.of("and", "then", "also")
                                .contains(words.get(i - 1).text());
                sum += direct ? 1 : joined || followsComma(words.get(i)) ? 0.7 : 0;
            }
        }
        return sum;
    }

    private boolean followsComma(Word word) {
        return word.start() > 1 && answer.charAt(word.start() - 2) == ',';
    }

    private static boolean isOwn(String word) {
        return word.equals("i") || word.equals("we");
    }

    private boolean isDeed(String word) {
        return english.isPastForm(word) && !STATES.contains(word);
    }

    private boolean hasPast(Span sentence) {
        return Word.in(answer, sentence.start(), sentence.end()).stream()
                .anyMatch(word -> english.isPastForm(word.text()));
    }

    private Part best(Strength strength) {
        Part best = new Part(0, null);
        for (int i = 0; i < sentences.size(); i++) {
            double value = Math.min(1, strength.of(sentences.get(i), i));
            if (value > best.strength()) {
                best = new Part(value, sentences.get(i));
            }
        }
        return best;
    }

    private boolean matches(Pattern pattern, Span sentence) {
        return pattern.matcher(answer).region(sentence.start(), sentence.end()).find();
    }

    private static Pattern phrase(String alternatives) {
        return Pattern.compile("(?i)\\b(?:" + alternatives + ")\\b");
    }

    @FunctionalInterface
    private interface Strength {
        double of(Span sentence, int index);
    }
}
