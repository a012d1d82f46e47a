package pro.interviewai.api.privacy;

import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.audit.AuditQuery.ExportSubject;
import pro.interviewai.messages.audit.SubjectPage;

/** What happened to one person, as that person may read it. */
@Component
class PersonalEvents {
    private static final int PAGE = 100;

    private final QueryGateway queries;

    PersonalEvents(QueryGateway queries) {
        this.queries = queries;
    }

    /** Some of the events about the person; {@code next} is where to go on. */
    record Events(List<ExportedEvent> events, @Nullable Long next) {}

    Events read(UserId user, long from) {
        SubjectPage page = queries.query(
                        new ExportSubject(user, from, PAGE), ResponseTypes.instanceOf(SubjectPage.class))
                .join();
        return new Events(page.events().stream().map(ExportedEvent::of).toList(), page.next());
    }
}
