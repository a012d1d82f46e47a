package pro.interviewai.saga.cv;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountQuery.FindAccount;
import pro.interviewai.messages.account.AccountView;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.AnalysisInput;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvQuery.FindAnalysisInput;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysis;
import pro.interviewai.messages.cv.CvVersionCommand.RecordAnalysisFailure;
import pro.interviewai.messages.cv.CvVersionCommand.RecordReading;
import pro.interviewai.messages.cv.CvVersionId;
import pro.interviewai.messages.cv.CvVersionView.AnalysisStatus;
import pro.interviewai.messages.cv.ReadingProvenance;
import pro.interviewai.messages.cv.UploadedFile;
import pro.interviewai.messages.cv.analysis.CvAnalysis;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.messages.cv.document.TextOrigin;
import pro.interviewai.messages.quota.QuotaCommand.ReleaseUnits;
import pro.interviewai.messages.quota.QuotaCommand.ReserveUnits;
import pro.interviewai.messages.quota.QuotaCommand.SettleUnits;
import pro.interviewai.messages.quota.QuotaProblem;
import pro.interviewai.saga.Answers;

/** What a saga of an analysis finds around it: a version and a quota that remember what they were told, and engines. */
final class Desk {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final UserId ANN = new UserId("ann");
    static final CvVersionId VERSION = new CvId("cv-1").version(1);
    static final UploadedFile FILE = new UploadedFile("cv.txt", 3, "text/plain", "00", "file-1");
    static final ReadingProvenance READER = new ReadingProvenance("documents 1", "parser 1");
    static final DocumentText DOCUMENT = new DocumentText(List.of(), List.of(), List.of(), 1, TextOrigin.TEXT);
    static final CvContent CONTENT = new CvContent(
            new Contact(null, null, null, null, null, null, null, List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    static final CvAnalysis ANALYSIS =
            new CvAnalysis(List.of(), List.of(), List.of(), List.of(), List.of(), "local-cv 1", "en", "00", null);

    /** What an engine does in turn before it works; the last over and over. */
    final Deque<Runnable> reading = new ArrayDeque<>();

    final Deque<Runnable> judging = new ArrayDeque<>();
    /** Met by commands of a type, once each. */
    final Map<Class<?>, RuntimeException> faults = new HashMap<>();

    final List<String> units = new ArrayList<>();
    boolean accountExists = true;
    boolean quotaIsUsedUp;
    boolean fileExists = true;
    int read;
    int judged;
    final Drawer drawer = new Drawer(this);

    @Nullable
    AnalysisInput input = new AnalysisInput(FILE, null, null, "Go", AnalysisStatus.PROCESSING, false);

    CarriesOutAnalysis work(CommandGateway commands) {
        var engines = new CvEngines(
                (_, _) -> {
                    read++;
                    next(reading);
                    return DOCUMENT;
                },
                _ -> CONTENT,
                (_, _, _, _) -> {
                    judged++;
                    next(judging);
                    return ANALYSIS;
                },
                READER);
        var queries = new Answers()
                .to(
                        FindAccount.class,
                        AccountView.class,
                        _ -> accountExists ? Optional.of(account()) : Optional.empty())
                .to(FindAnalysisInput.class, AnalysisInput.class, _ -> Optional.ofNullable(input))
                .gateway();
        return new CarriesOutAnalysis(drawer, engines, commands, queries, CLOCK);
    }

    /** Takes a command as version and quota would. */
    @Nullable
    Object take(Object command) {
        var fault = faults.remove(command.getClass());
        if (fault != null) {
            throw fault;
        }
        switch (command) {
            case RecordReading record -> is(record.content(), record.document(), status());
            case RecordAnalysis _ -> ends(AnalysisStatus.COMPLETED);
            case RecordAnalysisFailure _ -> ends(AnalysisStatus.FAILED);
            case ReserveUnits _ -> reserve();
            case SettleUnits _ -> end("settled");
            case ReleaseUnits _ -> {
                if (units.isEmpty()) {
                    throw new AggregateNotFoundException("quota-ann", "nothing was reserved");
                }
                end("released");
            }
            default -> {
                // nothing that a later step goes by
            }
        }
        return null;
    }

    void is(@Nullable CvContent content, @Nullable DocumentText document, AnalysisStatus status) {
        input = new AnalysisInput(FILE, content, document, "Go", status, false);
    }

    private AnalysisStatus status() {
        return input == null ? AnalysisStatus.PROCESSING : input.status();
    }

    private void ends(AnalysisStatus status) {
        if (input != null && input.status() == AnalysisStatus.PROCESSING) {
            is(input.content(), input.document(), status);
        }
    }

    private void reserve() {
        if (units.isEmpty()) {
            if (quotaIsUsedUp) {
                throw new ProblemException(QuotaProblem.QUOTA_EXCEEDED);
            }
            units.add("reserved");
        }
    }

    private void end(String how) {
        if (units.size() == 1) {
            units.add(how);
        }
    }

    private static void next(Deque<Runnable> does) {
        if (!does.isEmpty()) {
            (does.size() > 1 ? does.remove() : does.element()).run();
        }
    }

    private static AccountView account() {
        return new AccountView(
                ANN.value(),
                "ann@example.org",
                "Ann",
                "Example",
                "",
                null,
                "en",
                Preferences.DEFAULT,
                List.of(),
                Role.USER,
                true,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }
}
