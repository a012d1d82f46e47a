package pro.interviewai.api.cv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.personal.PersonalArchive;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.ApplicationPage;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvPage;
import pro.interviewai.messages.cv.CvQuery.FindApplications;
import pro.interviewai.messages.cv.CvQuery.FindCv;
import pro.interviewai.messages.cv.CvQuery.FindCvVersion;
import pro.interviewai.messages.cv.CvQuery.FindCvs;
import pro.interviewai.messages.cv.CvVersionId;
import pro.interviewai.messages.cv.CvVersionView;
import pro.interviewai.messages.cv.CvView;
import pro.interviewai.ports.file.DocumentStore;

/** A person's CVs with all versions and how they are judged, the files while they are kept, and where they went. */
@Component
class CvRecords implements PersonalRecords {
    private static final int PAGE = 100;
    private static final String FILES = "documents/";

    private final Dispatcher dispatcher;
    private final DocumentStore files;

    CvRecords(Dispatcher dispatcher, DocumentStore files) {
        this.dispatcher = dispatcher;
        this.files = files;
    }

    @Override
    public void export(UserId user, PersonalArchive archive) throws IOException {
        for (var summary : oldestFirst(page ->
                dispatcher.answer(new FindCvs(user, page, PAGE), CvPage.class).cvs())) {
            var cv = dispatcher.find(new FindCv(new CvId(summary.id()), user), CvView.class);
            if (cv.isPresent()) {
                archive.view("cvs/" + summary.id(), cv.get());
                for (var version : cv.get().versions()) {
                    export(user, new CvVersionId(version.id()), archive);
                }
            }
        }
        for (var application : oldestFirst(page -> dispatcher
                .answer(new FindApplications(user, page, PAGE), ApplicationPage.class)
                .applications())) {
            archive.view("applications/" + application.id(), application);
        }
    }

    @Override
    public boolean restore(UserId user, String name, byte[] content) {
        if (!name.startsWith(FILES)) {
            return false;
        }
        var id = new CvVersionId(name.substring(FILES.length()));
        var file = dispatcher
                .readCreated(version -> new FindCvVersion(id, user, version), CvVersionView.class)
                .file();
        if (file != null) {
            files.keep(user.value(), file.key(), content);
        }
        return true;
    }

    private void export(UserId user, CvVersionId id, PersonalArchive archive) throws IOException {
        var found = dispatcher.find(new FindCvVersion(id, user), CvVersionView.class);
        if (found.isPresent()) {
            archive.view("cvs/versions/" + id.value(), found.get());
            var file = found.get().file();
            var kept =
                    file == null ? null : files.find(user.value(), file.key()).orElse(null);
            if (kept != null) {
                archive.file(FILES + id.value(), kept);
            }
        }
    }

    /** Lists give the latest first. */
    private static <T> List<T> oldestFirst(IntFunction<List<T>> pages) {
        List<T> all = new ArrayList<>();
        List<T> found;
        int page = 0;
        do {
            found = pages.apply(page++);
            all.addAll(found);
        } while (found.size() == PAGE);
        return all.reversed();
    }
}
