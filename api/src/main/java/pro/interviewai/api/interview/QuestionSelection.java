package pro.interviewai.api.interview;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.intelligence.questions.BankQuestion;
import pro.interviewai.intelligence.questions.KeyPoint;
import pro.interviewai.intelligence.questions.Practice;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.questions.QuestionCriteria;
import pro.interviewai.intelligence.questions.QuestionPick.Picked;
import pro.interviewai.intelligence.questions.QuestionPick.TooFew;
import pro.interviewai.intelligence.questions.QuestionPick.UnknownDomain;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewConfig;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery.FindPractice;
import pro.interviewai.messages.interview.InterviewType;
import pro.interviewai.messages.interview.PracticeView;
import pro.interviewai.messages.interview.Question;

/** Picks the questions of an interview: of the kind that was chosen, and new to the candidate while there are any. */
@Component
class QuestionSelection {
    private static final int SECONDS_A_MINUTE = 60;

    private final QuestionBank bank;
    private final QueryGateway queries;
    private final Clock clock;

    QuestionSelection(QuestionBank bank, QueryGateway queries, Clock clock) {
        this.bank = bank;
        this.queries = queries;
        this.clock = clock;
    }

    record Selected(List<Question> questions, String bankVersion) {}

    Selected select(UserId user, InterviewConfig config, long seed) {
        var criteria = new QuestionCriteria(
                config.type(),
                config.difficulty(),
                config.domain(),
                Set.copyOf(config.technology()),
                config.numQuestions(),
                config.language(),
                practice(user));
        var questions = switch (bank.pick(criteria, seed)) {
            case Picked picked -> picked.questions();
            case UnknownDomain unknown ->
                throw new ProblemException(
                        InterviewProblem.UNKNOWN_DOMAIN,
                        "We have no questions for the domain \"%s\". There are questions for: %s."
                                .formatted(unknown.domain(), String.join(", ", unknown.known())));
            case TooFew few ->
                throw new ProblemException(
                        InterviewProblem.NOT_ENOUGH_QUESTIONS,
                        "We have %d questions of this kind; you asked for %d."
                                .formatted(few.available(), few.wanted()));
        };
        var asked = new ArrayList<Question>();
        for (var question : questions) {
            asked.add(asked(question, asked.size() + 1, config.timeLimit()));
        }
        return new Selected(asked, bank.version());
    }

    private Practice practice(UserId user) {
        var before = queries.query(new FindPractice(user), PracticeView.class).join();
        return Practice.of(
                before.asked().stream()
                        .map(asked -> new Practice.Asked(asked.questionId(), asked.skill(), asked.at(), asked.score()))
                        .toList(),
                clock.instant());
    }

    private static Question asked(BankQuestion question, int order, @Nullable Integer minutes) {
        return new Question(
                question.id(),
                question.version(),
                order,
                InterviewType.valueOf(question.type().name()),
                question.category(),
                question.difficulty(),
                question.question(),
                question.keyPoints().stream().map(KeyPoint::point).toList(),
                question.hints(),
                minutes == null ? null : minutes * SECONDS_A_MINUTE);
    }
}
