package pro.interviewai.api.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.intelligence.speech.AudioStore;
import pro.interviewai.messages.account.AccountQuery;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountQuery.FindAvatar;
import pro.interviewai.messages.account.AccountQuery.FindLoginSessions;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.AvatarView;
import pro.interviewai.messages.account.LoginSessionView;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.audit.AuditQuery.ReadSubject;
import pro.interviewai.messages.audit.SubjectPage;
import pro.interviewai.messages.interview.InterviewId;
import pro.interviewai.messages.interview.InterviewPage;
import pro.interviewai.messages.interview.InterviewQuery;
import pro.interviewai.messages.interview.InterviewQuery.FindInterview;
import pro.interviewai.messages.interview.InterviewQuery.FindInterviews;
import pro.interviewai.messages.interview.InterviewView;
import pro.interviewai.messages.recording.RecordingId;
import pro.interviewai.messages.recording.RecordingQuery.FindRecording;
import pro.interviewai.messages.recording.RecordingQuery.FindRecordingIds;
import pro.interviewai.messages.recording.RecordingView;

/** All that is known about one person, as that person may read it. */
@Component
class PersonalData {
    private static final int PAGE = 100;

    private final QueryGateway queries;
    private final AudioStore audio;

    PersonalData(QueryGateway queries, AudioStore audio) {
        this.queries = queries;
        this.audio = audio;
    }

    /** Some of the events about the person; {@code next} is where to go on. */
    record Events(List<ExportedEvent> events, @Nullable Long next) {}

    Events events(UserId user, long from) {
        SubjectPage page = ask(new ReadSubject(user, from, PAGE, true), ResponseTypes.instanceOf(SubjectPage.class));
        return new Events(page.events().stream().map(ExportedEvent::of).toList(), page.next());
    }

    Optional<AccountView> account(UserId user) {
        return ask(
                new FindAccount(user, AccountQuery.ANY_VERSION), ResponseTypes.optionalInstanceOf(AccountView.class));
    }

    Optional<AvatarView> avatar(UserId user) {
        return ask(new FindAvatar(user), ResponseTypes.optionalInstanceOf(AvatarView.class));
    }

    List<LoginSessionView> devices(UserId user) {
        return ask(new FindLoginSessions(user), ResponseTypes.multipleInstancesOf(LoginSessionView.class));
    }

    /** The oldest first. */
    List<InterviewView> interviews(UserId user) {
        List<InterviewView> interviews = new ArrayList<>();
        InterviewPage page;
        int number = 0;
        do {
            page = ask(new FindInterviews(user, null, number++, PAGE), ResponseTypes.instanceOf(InterviewPage.class));
            page.interviews().forEach(summary -> interview(user, summary.id()).ifPresent(interviews::add));
        } while (!page.interviews().isEmpty());
        return interviews.reversed();
    }

    List<RecordingView> recordings(UserId user) {
        return ask(new FindRecordingIds(user), ResponseTypes.multipleInstancesOf(String.class)).stream()
                .sorted()
                .flatMap(id -> ask(
                        new FindRecording(new RecordingId(id), user, -1),
                        ResponseTypes.optionalInstanceOf(RecordingView.class))
                        .stream())
                .toList();
    }

    /** What was said, while it is kept. */
    Optional<byte[]> audio(UserId user, String recording) {
        return audio.find(user.value(), recording);
    }

    private Optional<InterviewView> interview(UserId user, String id) {
        return ask(
                new FindInterview(new InterviewId(id), user, InterviewQuery.ANY_VERSION),
                ResponseTypes.optionalInstanceOf(InterviewView.class));
    }

    private <T> T ask(Object query, ResponseType<T> answer) {
        return queries.query(query, answer).join();
    }
}
