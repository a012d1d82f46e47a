package pro.interviewai.api.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.audit.AuditQuery.ExportSubject;
import pro.interviewai.messages.audit.SubjectPage;

/** What happened to one person, as that person may read it. */
@Component
class PersonalEvents {
    private static final int PAGE = 100;

    private final Dispatcher dispatcher;

    PersonalEvents(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Some of the events about the person; {@code next} is where to go on. */
    record Events(List<ExportedEvent> events, @Nullable Long next) {}

    Events read(UserId user, long from) {
        var page = dispatcher.answer(new ExportSubject(user, from, PAGE), SubjectPage.class);
        return new Events(page.events().stream().map(ExportedEvent::of).toList(), page.next());
    }
}
