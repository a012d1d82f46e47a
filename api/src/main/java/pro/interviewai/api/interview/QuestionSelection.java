package pro.interviewai.api.interview;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.interview.ChosenCv.Leaning;
import pro.interviewai.intelligence.questions.KeyPoint;
import pro.interviewai.intelligence.questions.Practice;
import pro.interviewai.intelligence.questions.QuestionBank;
import pro.interviewai.intelligence.questions.QuestionCriteria;
import pro.interviewai.intelligence.questions.QuestionPick.Chosen;
import pro.interviewai.intelligence.questions.QuestionPick.Picked;
import pro.interviewai.intelligence.questions.QuestionPick.TooFew;
import pro.interviewai.intelligence.questions.QuestionPick.UnknownDomain;
import pro.interviewai.intelligence.questions.QuestionPick.UnknownTechnology;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewProblem;
import pro.interviewai.messages.interview.InterviewQuery.FindPractice;
import pro.interviewai.messages.interview.PracticeView;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.choice.Choice;
import pro.interviewai.messages.interview.choice.CvReason;
import pro.interviewai.messages.interview.choice.InterviewType;
import pro.interviewai.ports.speech.SpeechToText;

/** Picks the questions of an interview: of the kind that was chosen, and new to the candidate while there are any. */
@Component
class QuestionSelection {
    private static final int SECONDS_A_MINUTE = 60;

    private final QuestionBank bank;
    private final Dispatcher dispatcher;
    private final SpeechToText speech;
    private final Clock clock;

    QuestionSelection(QuestionBank bank, Dispatcher dispatcher, SpeechToText speech, Clock clock) {
        this.bank = bank;
        this.dispatcher = dispatcher;
        this.speech = speech;
        this.clock = clock;
    }

    ChoicesResponse choices() {
        return ChoicesResponse.of(bank, speech);
    }

    /** @param reasons why questions were picked because of the CV */
    record Selected(List<Question> questions, List<CvReason> reasons, String bankVersion) {}

    Selected select(UserId user, Leaning leaning, long seed) {
        var config = leaning.config();
        var criteria = new QuestionCriteria(
                config.type(),
                config.difficulty(),
                config.domain(),
                Set.copyOf(config.technology()),
                config.numQuestions(),
                config.language(),
                practice(user),
                config.allowOthers(),
                leaning.skills());
        var chosen = switch (bank.pick(criteria, seed)) {
            case Picked picked -> picked.chosen();
            case UnknownDomain unknown -> throw unknownDomain(unknown);
            case UnknownTechnology unknown -> throw unknownTechnology(unknown);
            case TooFew few -> throw tooFew(few);
        };
        var asked = new ArrayList<Question>();
        var reasons = new ArrayList<CvReason>();
        for (var one : chosen) {
            asked.add(asked(one, asked.size() + 1, config.timeLimit()));
            var skill = one.because();
            if (skill != null) {
                reasons.add(leaning.reason(one.question().id(), skill));
            }
        }
        return new Selected(asked, reasons, bank.version());
    }

    private Practice practice(UserId user) {
        var before = dispatcher.answer(new FindPractice(user), PracticeView.class);
        return Practice.of(
                before.asked().stream()
                        .map(asked -> new Practice.Asked(asked.questionId(), asked.skill(), asked.at(), asked.score()))
                        .toList(),
                clock.instant());
    }

    private static ProblemException unknownDomain(UnknownDomain unknown) {
        return new ProblemException(
                InterviewProblem.UNKNOWN_DOMAIN,
                "We have no questions for the domain \"%s\". There are questions for: %s."
                        .formatted(unknown.domain(), String.join(", ", unknown.known())),
                Map.of("known", unknown.known()));
    }

    private static ProblemException unknownTechnology(UnknownTechnology unknown) {
        var nearest = unknown.nearest().isEmpty()
                ? ""
                : " Did you mean %s?".formatted(String.join(" or ", unknown.nearest()));
        return new ProblemException(
                InterviewProblem.UNKNOWN_TECHNOLOGY,
                "We have no questions about %s.%s".formatted(String.join(", ", unknown.unknown()), nearest),
                Map.of("unknown", unknown.unknown(), "nearest", unknown.nearest(), "known", unknown.known()));
    }

    /** @param available how many questions there would be without this one choice */
    private record Alternative(Choice choice, int available) {}

    private static ProblemException tooFew(TooFew few) {
        var alternatives = few.alternatives().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Alternative(entry.getKey(), entry.getValue()))
                .toList();
        var others = alternatives.stream()
                .map(one -> one.choice() == Choice.LANGUAGE
                        ? "%d in another language".formatted(one.available())
                        : "%d of any %s"
                                .formatted(one.available(), one.choice().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return new ProblemException(
                InterviewProblem.NOT_ENOUGH_QUESTIONS,
                "There are %d questions of this kind; you asked for %d.%s"
                        .formatted(
                                few.available(),
                                few.wanted(),
                                others.isEmpty() ? "" : " There would be " + others + "."),
                Map.of(
                        "available", few.available(),
                        "wanted", few.wanted(),
                        "withOthers", few.withOthers(),
                        "alternatives", alternatives));
    }

    private static Question asked(Chosen chosen, int order, @Nullable Integer minutes) {
        var question = chosen.question();
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
                minutes == null ? null : minutes * SECONDS_A_MINUTE,
                chosen.widened());
    }
}
