package pro.interviewai.query.cv;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.CvProgress;
import pro.interviewai.messages.cv.CvVersionView;
import pro.interviewai.messages.cv.CvVersionView.AnalysisStatus;
import pro.interviewai.messages.cv.CvVersionView.AnalysisView;
import pro.interviewai.messages.cv.CvVersionView.Status;
import pro.interviewai.messages.cv.OptimisationView;
import pro.interviewai.messages.cv.OptimisationView.ProposedChange;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.optimisation.CvChange;

/** Versions of CVs as they are read. */
final class CvVersionViews {
    private static final Comparator<String> BY_NUMBER = Comparator.comparingLong(Long::parseLong);

    private final CvSeal seal;

    CvVersionViews(CvSeal seal) {
        this.seal = seal;
    }

    CvVersionView version(WholeVersion whole) {
        var version = whole.version();
        return new CvVersionView(
                version.id(),
                version.cvId(),
                version.number(),
                version.kind(),
                version.parent(),
                open(version, "file", version.file(), UploadedFile.class),
                version.fileKept(),
                version.status(),
                version.problem(),
                content(version),
                open(version, "document", version.document(), DocumentText.class),
                version.provenance(),
                version.confirmed() != null,
                whole.analyses().stream().map(this::analysis).toList(),
                whole.optimisations().stream().map(this::optimisation).toList(),
                version.addedAt(),
                whole.shown());
    }

    static CvProgress progress(WholeVersion whole) {
        var version = whole.version();
        var latest = whole.analyses().isEmpty() ? null : whole.analyses().getLast();
        boolean awaited = whole.analyses().stream().anyMatch(one -> one.status() == AnalysisStatus.PROCESSING);
        return new CvProgress(
                version.id(),
                version.number(),
                version.status(),
                version.problem(),
                version.confirmed() != null,
                latest == null ? null : latest.analysisId(),
                latest == null ? null : latest.status(),
                latest == null ? null : latest.problem(),
                version.status() != Status.READING && !awaited,
                whole.shown());
    }

    /** As it was read or made, with what was corrected since in its order. */
    private @Nullable CvContent content(CvVersionDocument version) {
        var content = open(version, "content", version.content(), CvContent.class);
        var corrections =
                Objects.requireNonNullElse(version.corrections(), Map.<String, CvVersionDocument.Correction>of());
        var steps = corrections.keySet().stream().sorted(BY_NUMBER).toList();
        for (var step : steps) {
            var sealed = Objects.requireNonNull(corrections.get(step)).edit();
            var correction = open(version, "corrections." + step + ".edit", sealed, Correction.class);
            if (content == null || correction == null) {
                return null;
            }
            content = correction.of(content);
        }
        return content;
    }

    private AnalysisView analysis(CvAnalysisDocument found) {
        return new AnalysisView(
                found.analysisId(),
                found.status(),
                seal.open(found.userId(), place(found, "jobDescription"), found.jobDescription()),
                seal.open(found.userId(), place(found, "analysis"), found.analysis(), CvAnalysis.class),
                found.problem(),
                found.requestedAt(),
                found.endedAt());
    }

    private OptimisationView optimisation(CvOptimisationDocument found) {
        var changes = seal.open(found.userId(), place(found, "changes"), found.changes(), CvChange[].class);
        return new OptimisationView(
                found.optimisationId(),
                found.level(),
                seal.open(found.userId(), place(found, "targetRole"), found.targetRole()),
                seal.open(found.userId(), place(found, "targetCompany"), found.targetCompany()),
                Stream.of(changes == null ? new CvChange[0] : changes)
                        .map(change ->
                                new ProposedChange(change, confirmed(found, change.id()), found.decision(change.id())))
                        .toList(),
                found.engine(),
                found.proposedAt());
    }

    private List<String> confirmed(CvOptimisationDocument found, String changeId) {
        var all = Objects.requireNonNullElse(found.confirmed(), Map.<String, CvOptimisationDocument.Confirmation>of());
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().changeId().equals(changeId))
                .sorted(Map.Entry.comparingByKey(BY_NUMBER))
                .map(entry -> seal.open(
                        found.userId(),
                        place(found, "confirmed." + entry.getKey() + ".claim"),
                        entry.getValue().claim()))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> @Nullable T open(CvVersionDocument version, String field, byte @Nullable [] sealed, Class<T> type) {
        return seal.open(
                version.userId(), CvSeal.place(CvVersionDocument.COLLECTION, version.id(), field), sealed, type);
    }

    private static String place(CvAnalysisDocument found, String field) {
        return CvSeal.place(CvAnalysisDocument.COLLECTION, found.id(), field);
    }

    private static String place(CvOptimisationDocument found, String field) {
        return CvSeal.place(CvOptimisationDocument.COLLECTION, found.id(), field);
    }
}
