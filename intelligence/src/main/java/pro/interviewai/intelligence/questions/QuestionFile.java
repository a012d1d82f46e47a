package pro.interviewai.intelligence.questions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;

/**
 * The JSON form of a file of questions; a question may stand in another domain than the rest of its file.
 *
 * @param language of all its texts, ISO 639-1; English when the file names none
 */
record QuestionFile(String domain, @Nullable String language, List<Entry> questions) {

    QuestionFile {
        Objects.requireNonNull(domain);
        Objects.requireNonNull(questions);
    }

    record Entry(
            String id,
            int version,
            @Nullable String domain,
            QuestionType type,
            String category,
            Difficulty difficulty,
            List<String> technology,
            List<String> tags,
            String question,
            @Nullable String context,
            List<KeyPoint> keyPoints,
            List<String> hints,
            List<FollowUpQuestion> followUpQuestions,
            @Nullable String sampleAnswer) {

        /** A missing field is a fault of the file, named by the parser. */
        Entry {
            Stream.of(id, type, category, difficulty, technology, tags, question, keyPoints, hints, followUpQuestions)
                    .forEach(Objects::requireNonNull);
        }

        BankQuestion toQuestion(String domainOfFile, String language) {
            return new BankQuestion(
                    id,
                    version,
                    language,
                    domain == null ? domainOfFile : domain,
                    type,
                    category,
                    difficulty,
                    Set.copyOf(technology.stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList()),
                    tags,
                    question,
                    context,
                    keyPoints,
                    hints,
                    followUpQuestions,
                    sampleAnswer == null ? "" : sampleAnswer);
        }
    }

    Stream<BankQuestion> toQuestions() {
        String named = language == null ? InterviewConfig.DEFAULT_LANGUAGE : language;
        return questions.stream().map(entry -> entry.toQuestion(domain, named));
    }
}
