package pro.interviewai.intelligence.questions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.Difficulty;

/**
 * The JSON form of a file of questions; a question may stand in another domain than the rest of its file.
 *
 * @param language ISO 639-1 code of the whole file's language, English if it does not say
 */
record QuestionFile(String domain, @Nullable String language, List<Entry> questions) {
    private static final String ENGLISH = "en";

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
            List<KeyPoint> keyPoints,
            List<String> hints,
            List<String> followUps,
            String sampleAnswer) {

        /** A missing field is a fault of the file, named by the parser. */
        Entry {
            Stream.of(
                            id,
                            type,
                            category,
                            difficulty,
                            technology,
                            tags,
                            question,
                            keyPoints,
                            hints,
                            followUps,
                            sampleAnswer)
                    .forEach(Objects::requireNonNull);
        }

        BankQuestion toQuestion(String domainOfFile, String language) {
            return new BankQuestion(
                    id,
                    version,
                    domain == null ? domainOfFile : domain,
                    type,
                    category,
                    difficulty,
                    Set.copyOf(technology.stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList()),
                    tags,
                    question,
                    keyPoints,
                    hints,
                    followUps,
                    sampleAnswer,
                    language);
        }
    }

    Stream<BankQuestion> toQuestions() {
        return questions.stream().map(entry -> entry.toQuestion(domain, language == null ? ENGLISH : language));
    }
}
