package pro.interviewai.query.cv;

import java.time.Instant;
import java.util.List;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRecorded;
import pro.interviewai.messages.cv.ApplicationEvent.ApplicationRemoved;
import pro.interviewai.messages.cv.ApplicationEvent.NoteChanged;
import pro.interviewai.messages.cv.CvEvent.CvAdded;
import pro.interviewai.messages.cv.CvEvent.CvRenamed;
import pro.interviewai.messages.cv.CvEvent.VersionAdded;
import pro.interviewai.messages.cv.CvEvent.VersionChosen;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisParked;
import pro.interviewai.messages.cv.CvVersionEvent.AnalysisRequested;
import pro.interviewai.messages.cv.CvVersionEvent.ChangeAccepted;
import pro.interviewai.messages.cv.CvVersionEvent.ChangeRejected;
import pro.interviewai.messages.cv.CvVersionEvent.ClaimConfirmed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysed;
import pro.interviewai.messages.cv.CvVersionEvent.CvAnalysisFailed;
import pro.interviewai.messages.cv.CvVersionEvent.CvConfirmed;
import pro.interviewai.messages.cv.CvVersionEvent.CvFieldCorrected;
import pro.interviewai.messages.cv.CvVersionEvent.CvFileRemoved;
import pro.interviewai.messages.cv.CvVersionEvent.CvRead;
import pro.interviewai.messages.cv.CvVersionEvent.CvReadingFailed;
import pro.interviewai.messages.cv.CvVersionEvent.CvUploaded;
import pro.interviewai.messages.cv.CvVersionEvent.OptimisationProposed;
import pro.interviewai.messages.cv.CvVersionEvent.ParkedAnalysisClosed;
import pro.interviewai.messages.cv.CvVersionEvent.VersionDerived;
import pro.interviewai.messages.cv.KeptFile;
import pro.interviewai.messages.cv.ReadingProvenance;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.messages.cv.VersionKind;
import pro.interviewai.messages.cv.analysis.AnalysisPart;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.analysis.ScoredRule;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Section;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.cv.content.Stated;
import pro.interviewai.messages.cv.document.DocumentLine;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.cv.document.Trouble;
import pro.interviewai.messages.cv.optimisation.CvChange;
import pro.interviewai.messages.cv.optimisation.OptimisationLevel;
import pro.interviewai.query.ReadModelLab;

/** All that can happen to a CV, once each. */
final class CvLife {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Instant LATER = NOON.plusSeconds(60);
    static final UploadedFile FILE = new UploadedFile("Aziza Karimova.pdf", 1234, "application/pdf", "00ff", "file-1");
    static final ReadingProvenance PROVENANCE = new ReadingProvenance("documents 1", "local-parser 1");
    static final CvContent CONTENT = content("Aziza Karimova", "+998 90 123");
    static final DocumentText DOCUMENT = new DocumentText(
            List.of(new DocumentLine(1, 1, "Aziza Karimova", null, 12, true, false, 0, false, DocumentLine.Place.BODY)),
            List.of(),
            List.of(new Trouble(Trouble.Kind.COLUMNS, 1)),
            1,
            TextOrigin.TEXT);
    static final CvAnalysis ANALYSIS = new CvAnalysis(
            List.of(new ScoredRule("contact.phone", AnalysisPart.PERSONAL_INFO, 2, 2, List.of(), List.of(), List.of())),
            List.of(),
            List.of("Karimova can be called"),
            List.of(),
            List.of(),
            "local-cv 1",
            "en",
            "0a",
            null);
    static final CvChange CHANGE = new CvChange(
            "ch.1",
            Section.SUMMARY,
            CvChange.Type.MODIFICATION,
            "summary/0",
            "Karimova builds services",
            "Karimova builds 12 services",
            "numbers",
            "A number says more.",
            List.of(new SourceSpan(1, 1, 0, 5)),
            List.of("12 services"));
    static final CvChange OTHER_CHANGE = new CvChange(
            "ch$1",
            Section.SUMMARY,
            CvChange.Type.DELETION,
            "summary/1",
            "Karimova likes tea",
            null,
            "short",
            "It says nothing.",
            List.of(new SourceSpan(1, 1, 0, 5)),
            List.of());

    private CvLife() {}

    static CvContent content(String name, String phone) {
        return new CvContent(
                new Contact(
                        new Stated(name, List.of(new SourceSpan(1, 1, 0, name.length()))),
                        null,
                        null,
                        Stated.typed(phone),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()),
                List.of(Stated.typed("Karimova builds services"), Stated.typed("Karimova likes tea")),
                List.of(),
                List.of(),
                List.of(Stated.typed("Java")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static void in(ReadModelLab lab) {
        cv(lab);
        first(lab);
        lab.happened(
                "cv-1-v2",
                new VersionDerived("cv-1-v2", "cv-1", "aziza", 2, 1, VersionKind.CORRECTION, null, CONTENT, LATER));
        lab.happened(
                "sent-1",
                new ApplicationRecorded(
                        "sent-1", "aziza", "Karimova & Sons", "Developer", "cv-1", 1, NOON, "by mail", LATER),
                new NoteChanged("sent-1", "aziza", "they called Karimova", LATER));
        lab.happened(
                "sent-2",
                new ApplicationRecorded("sent-2", "aziza", "Karimova Ltd", "Tester", "cv-1", 2, LATER, null, LATER),
                new ApplicationRemoved("sent-2", "aziza", LATER));
    }

    private static void cv(ReadModelLab lab) {
        lab.happened(
                "cv-1",
                new CvAdded("cv-1", "aziza", "Karimova", NOON),
                new VersionAdded(
                        "cv-1",
                        "aziza",
                        1,
                        VersionKind.UPLOAD,
                        null,
                        "main",
                        new KeptFile(1, "file-1"),
                        null,
                        "up-1",
                        NOON),
                new VersionAdded("cv-1", "aziza", 2, VersionKind.CORRECTION, 1, "banks", null, null, "der-1", LATER),
                new CvRenamed("cv-1", "aziza", "Karimova for banks", LATER),
                new VersionChosen("cv-1", "aziza", 1, LATER));
    }

    private static void first(ReadModelLab lab) {
        lab.happened(
                "cv-1-v1",
                new CvUploaded("cv-1-v1", "cv-1", "aziza", 1, FILE, NOON),
                new AnalysisRequested("cv-1-v1", "cv-1", "aziza", "an-1", "Karimova wanted", NOON),
                new CvReadingFailed("cv-1-v1", "cv-1", "aziza", "CV_READING_TIMED_OUT", NOON),
                new CvRead("cv-1-v1", "cv-1", "aziza", DOCUMENT, CONTENT, PROVENANCE, NOON),
                correction("c-1", "+998 90 1234567"),
                new AnalysisParked("cv-1-v1", "cv-1", "aziza", "an-1", "OutOfMemoryError", NOON),
                new ParkedAnalysisClosed("cv-1-v1", "cv-1", "aziza", "an-1", true, "root", NOON),
                new CvAnalysed("cv-1-v1", "cv-1", "aziza", "an-1", ANALYSIS, LATER),
                new AnalysisRequested("cv-1-v1", "cv-1", "aziza", "an-2", null, LATER),
                new CvAnalysisFailed("cv-1-v1", "cv-1", "aziza", "an-2", "CV_ANALYSIS_GIVEN_UP", LATER),
                correction("c-2", "+998 90 7654321"),
                new OptimisationProposed(
                        "cv-1-v1",
                        "cv-1",
                        "aziza",
                        "op-1",
                        OptimisationLevel.MODERATE,
                        "Lead",
                        "Karimova & Sons",
                        List.of(CHANGE, OTHER_CHANGE),
                        "local-cv 1",
                        LATER),
                new ClaimConfirmed("cv-1-v1", "cv-1", "aziza", "op-1", "ch.1", "12 services", LATER),
                new ChangeAccepted("cv-1-v1", "cv-1", "aziza", "op-1", "ch.1", LATER),
                new ChangeRejected("cv-1-v1", "cv-1", "aziza", "op-1", "ch$1", LATER),
                new CvConfirmed("cv-1-v1", "cv-1", "aziza", LATER),
                new CvFileRemoved("cv-1-v1", "cv-1", "aziza", LATER));
    }

    private static CvFieldCorrected correction(String id, String phone) {
        return new CvFieldCorrected(
                "cv-1-v1",
                "cv-1",
                "aziza",
                id,
                CvChange.Type.MODIFICATION,
                "contact/phone",
                "+998 90 123",
                phone,
                NOON);
    }
}
