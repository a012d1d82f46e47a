package pro.interviewai.query.cv;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.ApplicationView;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvPage.CvSummary;
import pro.interviewai.messages.cv.CvVersionId;
import pro.interviewai.messages.cv.CvView;
import pro.interviewai.messages.cv.CvView.VersionSummary;

/** CVs and applications as they are read. Of somebody who is erased there are none. */
final class CvViews {
    private final CvSeal seal;

    CvViews(CvSeal seal) {
        this.seal = seal;
    }

    Optional<CvView> cv(CvDocument cv) {
        return name(cv).map(name -> new CvView(
                cv.id(),
                name,
                count(cv.current()),
                versions(cv),
                Objects.requireNonNull(cv.addedAt()),
                Objects.requireNonNull(cv.changedAt()),
                cv.version()));
    }

    Optional<CvSummary> summary(CvDocument cv) {
        return name(cv).map(name -> new CvSummary(
                cv.id(),
                name,
                count(cv.current()),
                count(cv.count()),
                Objects.requireNonNull(cv.addedAt()),
                Objects.requireNonNull(cv.changedAt())));
    }

    Optional<ApplicationView> application(ApplicationDocument found) {
        var company = open(found, "company", found.company());
        var role = open(found, "role", found.role());
        return company == null || role == null
                ? Optional.empty()
                : Optional.of(new ApplicationView(
                        found.id(),
                        company,
                        role,
                        Objects.requireNonNull(found.cvId()),
                        count(found.number()),
                        Objects.requireNonNull(found.sentAt()),
                        open(found, "note", found.note()),
                        Objects.requireNonNull(found.recordedAt()),
                        found.version()));
    }

    private Optional<String> name(CvDocument cv) {
        return Optional.ofNullable(open(cv, "name", cv.name()));
    }

    private List<VersionSummary> versions(CvDocument cv) {
        var versions = Objects.requireNonNullElse(cv.versions(), Map.<String, CvDocument.Version>of());
        return versions.entrySet().stream()
                .map(entry -> version(cv, Integer.parseInt(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(VersionSummary::number))
                .toList();
    }

    private VersionSummary version(CvDocument cv, int number, CvDocument.Version version) {
        return new VersionSummary(
                CvVersionId.of(new CvId(cv.id()), number).value(),
                number,
                version.kind(),
                version.parent(),
                Objects.requireNonNullElse(open(cv, "versions." + number + ".branch", version.branch()), ""),
                version.addedAt());
    }

    private @Nullable String open(CvDocument cv, String field, byte @Nullable [] sealed) {
        return seal.open(cv.userId(), CvSeal.place(CvDocument.COLLECTION, cv.id(), field), sealed);
    }

    private @Nullable String open(ApplicationDocument found, String field, byte @Nullable [] sealed) {
        return seal.open(found.userId(), CvSeal.place(ApplicationDocument.COLLECTION, found.id(), field), sealed);
    }

    private static int count(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
