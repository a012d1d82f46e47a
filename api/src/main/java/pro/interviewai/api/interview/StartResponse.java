package pro.interviewai.api.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.interview.InterviewView;

/** An interview that has begun, with the questions to answer. */
record StartResponse(String sessionId, List<AskedQuestion> questions) {

    /** @param timeLimit seconds */
    record AskedQuestion(
            String id,
            int order,
            String question,
            String category,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer timeLimit) {}

    static StartResponse of(InterviewView interview) {
        return new StartResponse(
                interview.id(),
                interview.questions().stream()
                        .map(question -> new AskedQuestion(
                                question.id(),
                                question.order(),
                                question.question(),
                                question.category(),
                                question.timeLimit()))
                        .toList());
    }
}
