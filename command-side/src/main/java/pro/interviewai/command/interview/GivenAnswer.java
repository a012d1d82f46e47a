package pro.interviewai.command.interview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewCommand.SubmitAnswer;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;

/**
 * What an aggregate remembers of an answer: enough to know it again, not what it says.
 *
 * @param fingerprint SHA-256 of the content in hex, empty where the content was erased
 */
record GivenAnswer(String answerId, String fingerprint) {

    static GivenAnswer of(AnswerSubmitted event) {
        return of(event.answerId(), event.content());
    }

    static GivenAnswer of(String answerId, @Nullable String content) {
        return new GivenAnswer(answerId, fingerprint(content));
    }

    boolean says(SubmitAnswer submit) {
        return fingerprint.equals(fingerprint(submit.content()));
    }

    private static String fingerprint(@Nullable String content) {
        if (content == null) {
            return "";
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
