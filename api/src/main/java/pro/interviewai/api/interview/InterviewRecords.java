package pro.interviewai.api.interview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.personal.PersonalArchive;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewPage;
import pro.interviewai.messages.interview.InterviewPage.InterviewSummary;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewQuery.FindInterviews;
import pro.interviewai.messages.interview.InterviewView;

/** A person's interviews with all that was said in them. */
@Component
class InterviewRecords implements PersonalRecords {
    private static final int PAGE = 100;

    private final Dispatcher dispatcher;

    InterviewRecords(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void export(UserId user, PersonalArchive archive) throws IOException {
        for (var summary : summaries(user)) {
            var interview =
                    dispatcher.find(new FindInterview(new InterviewId(summary.id()), user), InterviewView.class);
            if (interview.isPresent()) {
                archive.view("interviews/" + summary.id(), interview.get());
            }
        }
    }

    private List<InterviewSummary> summaries(UserId user) {
        List<InterviewSummary> summaries = new ArrayList<>();
        InterviewPage page;
        int number = 0;
        do {
            page = dispatcher.answer(new FindInterviews(user, null, number++, PAGE), InterviewPage.class);
            summaries.addAll(page.interviews());
        } while (!page.interviews().isEmpty());
        return summaries.reversed();
    }
}
