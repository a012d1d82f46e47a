package pro.interviewai.saga.cv;

import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvQuery.FindFilesOf;
import pro.interviewai.ports.file.DocumentStore;
import pro.interviewai.saga.personal.PersonalFiles;

/** The CVs that a person has uploaded. */
public final class CvFiles implements PersonalFiles {
    private final DocumentStore store;
    private final QueryGateway queries;

    public CvFiles(DocumentStore store, QueryGateway queries) {
        this.store = store;
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "cvs";
    }

    @Override
    public int remove(UserId user) {
        List<String> keys = queries.query(new FindFilesOf(user), ResponseTypes.multipleInstancesOf(String.class))
                .join();
        keys.forEach(store::remove);
        return keys.size();
    }
}
