package pro.interviewai.command.cv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.CvEvent;
import pro.interviewai.messages.cv.CvEvent.CvAdded;
import pro.interviewai.messages.cv.CvEvent.CvRemoved;
import pro.interviewai.messages.cv.CvEvent.CvRenamed;
import pro.interviewai.messages.cv.CvEvent.VersionAdded;
import pro.interviewai.messages.cv.CvEvent.VersionChosen;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.KeptFile;

/** What a CV must know of its past to decide what may happen next. */
final class CvState {
    @Nullable
    String cvId;

    String userId = "";

    /** None of somebody who was erased. */
    @Nullable
    String name;

    int current;
    boolean removed;
    /** By number. */
    private final Map<Integer, String> branches = new HashMap<>();

    private final Map<String, Integer> requests = new HashMap<>();
    /** The earliest first. */
    private final List<KeptFile> files = new ArrayList<>();

    boolean isNew() {
        return cvId == null;
    }

    boolean isKnown(String requestId) {
        return requests.containsKey(requestId);
    }

    boolean has(int number) {
        return number >= 1 && number <= requests.size();
    }

    int versions() {
        return requests.size();
    }

    int nextNumber() {
        return versions() + 1;
    }

    @Nullable
    String branchOf(int number) {
        return branches.get(number);
    }

    List<KeptFile> files() {
        return files;
    }

    /** The file that is not kept any longer once there is one more. */
    @Nullable
    KeptFile outlived() {
        return files.size() < CvLimits.KEPT_FILES ? null : files.getFirst();
    }

    void on(CvEvent event) {
        cvId = event.cvId();
        userId = event.userId();
        switch (event) {
            case CvAdded added -> name = added.name();
            case VersionAdded added -> {
                requests.put(added.requestId(), added.number());
                branches.put(added.number(), Objects.requireNonNullElse(added.branch(), ""));
                current = added.number();
                keep(added);
            }
            case CvRenamed renamed -> name = renamed.name();
            case VersionChosen chosen -> current = chosen.number();
            case CvRemoved _ -> removed = true;
        }
    }

    private void keep(VersionAdded added) {
        var file = added.file();
        if (file != null) {
            files.remove(added.outlived());
            files.add(file);
        }
    }
}
