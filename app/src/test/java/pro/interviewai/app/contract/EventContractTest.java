package pro.interviewai.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pro.interviewai.app.slice.Forgotten;
import pro.interviewai.app.slice.FoundSlices;
import pro.interviewai.eventlog.serialization.EventContract;
import pro.interviewai.eventlog.serialization.EventTypes;
import pro.interviewai.messages.account.AccountEvent;
import pro.interviewai.messages.account.AccountEvent.AccountRegistered;
import pro.interviewai.messages.account.AccountEvent.AvatarChanged;
import pro.interviewai.messages.account.AccountEvent.AvatarRemoved;
import pro.interviewai.messages.account.AccountEvent.ConsentGiven;
import pro.interviewai.messages.account.AccountEvent.ConsentWithdrawn;
import pro.interviewai.messages.account.AccountEvent.EmailChangeConfirmed;
import pro.interviewai.messages.account.AccountEvent.EmailChangeRequested;
import pro.interviewai.messages.account.AccountEvent.EmailChanged;
import pro.interviewai.messages.account.AccountEvent.EmailVerified;
import pro.interviewai.messages.account.AccountEvent.ErasureBegun;
import pro.interviewai.messages.account.AccountEvent.ErasureCancelled;
import pro.interviewai.messages.account.AccountEvent.ErasureRequested;
import pro.interviewai.messages.account.AccountEvent.PasswordChanged;
import pro.interviewai.messages.account.AccountEvent.PasswordResetRequested;
import pro.interviewai.messages.account.AccountEvent.PersonErased;
import pro.interviewai.messages.account.AccountEvent.PreferencesChanged;
import pro.interviewai.messages.account.AccountEvent.ProfileChanged;
import pro.interviewai.messages.account.AccountEvent.ProviderLinked;
import pro.interviewai.messages.account.AccountEvent.RegistrationRepeated;
import pro.interviewai.messages.account.AccountEvent.RegistrationReplaced;
import pro.interviewai.messages.account.AccountEvent.RoleChanged;
import pro.interviewai.messages.account.AccountEvent.TermsAccepted;
import pro.interviewai.messages.account.AccountEvent.VerificationRequested;
import pro.interviewai.messages.account.ConsentPurpose;
import pro.interviewai.messages.account.EmailAddressEvent;
import pro.interviewai.messages.account.EmailAddressEvent.EmailClaimed;
import pro.interviewai.messages.account.EmailAddressEvent.EmailReleased;
import pro.interviewai.messages.account.LoginSessionEvent;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionClosed;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionOpened;
import pro.interviewai.messages.account.LoginSessionEvent.LoginSessionRefreshed;
import pro.interviewai.messages.account.LoginSessionEvent.RefreshTokenReused;
import pro.interviewai.messages.account.Preferences;
import pro.interviewai.messages.account.Provider;
import pro.interviewai.messages.account.Role;
import pro.interviewai.messages.audit.AuditEvent;
import pro.interviewai.messages.audit.AuditEvent.LogInspected;
import pro.interviewai.messages.audit.InspectionKind;
import pro.interviewai.messages.cv.content.SourceSpan;
import pro.interviewai.messages.interview.AnswerType;
import pro.interviewai.messages.interview.ForkOrigin;
import pro.interviewai.messages.interview.InterviewEvent;
import pro.interviewai.messages.interview.InterviewEvent.AnswerNotScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerScored;
import pro.interviewai.messages.interview.InterviewEvent.AnswerSubmitted;
import pro.interviewai.messages.interview.InterviewEvent.DraftSaved;
import pro.interviewai.messages.interview.InterviewEvent.FollowUpAsked;
import pro.interviewai.messages.interview.InterviewEvent.HintTaken;
import pro.interviewai.messages.interview.InterviewEvent.HistoryForgotten;
import pro.interviewai.messages.interview.InterviewEvent.InterviewAbandoned;
import pro.interviewai.messages.interview.InterviewEvent.InterviewCompleted;
import pro.interviewai.messages.interview.InterviewEvent.InterviewForked;
import pro.interviewai.messages.interview.InterviewEvent.InterviewPaused;
import pro.interviewai.messages.interview.InterviewEvent.InterviewResumed;
import pro.interviewai.messages.interview.InterviewEvent.InterviewStarted;
import pro.interviewai.messages.interview.InterviewEvent.QuestionSkipped;
import pro.interviewai.messages.interview.InterviewEvent.QuestionTimeExpired;
import pro.interviewai.messages.interview.Question;
import pro.interviewai.messages.interview.TakenOver;
import pro.interviewai.messages.interview.assessment.Assessment;
import pro.interviewai.messages.interview.assessment.KeyPointVerdict;
import pro.interviewai.messages.interview.assessment.NoScoreReason;
import pro.interviewai.messages.interview.assessment.Provenance;
import pro.interviewai.messages.interview.assessment.Remark;
import pro.interviewai.messages.interview.choice.Choice;
import pro.interviewai.messages.interview.choice.CvReason;
import pro.interviewai.messages.interview.choice.Difficulty;
import pro.interviewai.messages.interview.choice.InterviewConfig;
import pro.interviewai.messages.interview.choice.InterviewMode;
import pro.interviewai.messages.interview.choice.InterviewType;
import pro.interviewai.messages.question.QuestionContent;
import pro.interviewai.messages.question.QuestionEvent;
import pro.interviewai.messages.question.QuestionEvent.QuestionAdded;
import pro.interviewai.messages.question.QuestionEvent.QuestionRevised;
import pro.interviewai.messages.question.QuestionEvent.QuestionWithdrawn;
import pro.interviewai.messages.recording.RecordingEvent;
import pro.interviewai.messages.recording.RecordingEvent.AudioDeleted;
import pro.interviewai.messages.recording.RecordingEvent.AudioReceived;
import pro.interviewai.messages.recording.RecordingEvent.AudioTranscribed;
import pro.interviewai.messages.recording.RecordingEvent.TranscriptionFailed;
import pro.interviewai.messages.recording.RecordingEvent.TranscriptionRetried;
import pro.interviewai.messages.recording.Transcript;

/** Holds every stored event to its approved JSON. */
class EventContractTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "events");
    private static final String USER = "018f0000-0000-7000-8000-000000000001";
    private static final String SESSION = "018f0000-0000-7000-8000-000000000002";
    private static final String ADMINISTRATOR = "018f0000-0000-7000-8000-000000000004";
    private static final String INTERVIEW = "018f0000-0000-7000-8000-000000000003";
    private static final String INDEX = "c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00";
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final Instant LATER = Instant.parse("2026-01-03T03:04:05Z");
    private static final Provenance PROVENANCE =
            new Provenance("local", "local/1", "all-MiniLM-L6-v2", "1/1", "ab".repeat(32));

    @Test
    void everyEventThatTheApplicationStores_hasItsApprovedForm() throws IOException {
        var house = EventContractTest.class.getClassLoader();
        assertThat(Forgotten.on(house).approvedForms(APPROVED)).isEmpty();
    }

    @Test
    void accountEvents() {
        var contract = contract(AccountEvent.class, EmailAddressEvent.class);
        contract.verify(
                APPROVED.resolve("account"),
                List.of(
                        new AccountRegistered(
                                USER,
                                "ann@example.org",
                                INDEX,
                                "$2a$12$hash",
                                "Ann",
                                "Ex\u00e4mple \ud83d\ude00",
                                "en",
                                Role.USER,
                                AT),
                        new RegistrationReplaced(USER, "$2a$12$hash", "Ann", "Ex\u00e4mple", "ru", AT),
                        new TermsAccepted(USER, "1", AT),
                        new VerificationRequested(USER, "ann@example.org", "Ann", "en", "link-1", LATER, AT),
                        new EmailVerified(USER, "link-1", AT),
                        new RegistrationRepeated(USER, "ann@example.org", "Ann", "en", AT),
                        new PasswordResetRequested(USER, "ann@example.org", "Ann", "en", "reset-1", AT, AT),
                        new PasswordChanged(USER, "$2a$12$hash", "ann@example.org", "Ann", "en", "session-1", AT),
                        new ErasureRequested(USER, "ann@example.org", "Ann", "en", AT, AT),
                        new ErasureCancelled(USER, AT),
                        new ErasureBegun(USER, AT),
                        new PersonErased(USER, new TreeMap<>(Map.of("recordings", 1, "letters", 2)), AT),
                        new RoleChanged(USER, Role.USER, Role.AUDITOR, ADMINISTRATOR, AT),
                        new ProfileChanged(USER, "Ann", "Ex\u00e4mple", "I build bridges.", "ru", AT),
                        new PreferencesChanged(
                                USER,
                                new Preferences(
                                        new Preferences.Notifications(true, false, false),
                                        Preferences.DEFAULT.interviewSettings(),
                                        Preferences.DEFAULT.privacy()),
                                AT),
                        new AvatarChanged(USER, "0a1b2c", "/9j/4AAQ", AT),
                        new AvatarRemoved(USER, AT),
                        new ConsentGiven(USER, ConsentPurpose.ANALYTICS, "1", AT),
                        new ConsentWithdrawn(USER, ConsentPurpose.ANALYTICS, AT),
                        new EmailChangeRequested(
                                USER,
                                "ann@example.org",
                                "ann@example.com",
                                INDEX,
                                "Ann",
                                "en",
                                "link-1",
                                "link-2",
                                LATER,
                                AT),
                        new EmailChangeConfirmed(USER, "link-1", AT),
                        new EmailChanged(USER, "ann@example.com", INDEX, AT),
                        new ProviderLinked(USER, Provider.GITHUB, INDEX, AT),
                        new EmailReleased(INDEX, USER, AT),
                        new EmailClaimed(INDEX, USER, AT)));
    }

    @Test
    void loginSessionEvents() {
        verify(
                "login-session",
                LoginSessionEvent.class,
                List.of(
                        new LoginSessionOpened(SESSION, USER, "Browser/1.0", LATER, AT),
                        new LoginSessionRefreshed(SESSION, USER, 1, LATER, AT),
                        new RefreshTokenReused(SESSION, USER, 0, AT),
                        new LoginSessionClosed(SESSION, USER, AT)));
    }

    @Test
    void auditEvents() {
        verify(
                "audit",
                AuditEvent.class,
                List.of(new LogInspected(
                        "018f0000-0000-7000-8000-000000000005",
                        USER,
                        InspectionKind.STREAM,
                        "Interview/" + INTERVIEW,
                        false,
                        AT)));
    }

    @Test
    void recordingEvents() {
        var url = "https://example.org/recording-1/audio";
        var transcript = new Transcript(
                "I measured it first.", "en", 0.875, 120, 2, "local", "ears-1", "en-us", "ab".repeat(32));
        verify(
                "recording",
                RecordingEvent.class,
                List.of(
                        new AudioReceived(
                                "recording-1",
                                USER,
                                INTERVIEW,
                                INTERVIEW,
                                "backend-indexes-1",
                                url,
                                "en",
                                61.5,
                                LATER,
                                AT),
                        new AudioTranscribed(
                                "recording-1",
                                USER,
                                INTERVIEW,
                                INTERVIEW,
                                "backend-indexes-1",
                                url,
                                61.5,
                                transcript,
                                AT),
                        new TranscriptionFailed("recording-1", USER, "NO_SPEECH_ENGINE", AT),
                        new TranscriptionRetried("recording-1", USER, INTERVIEW, "en", AT),
                        new AudioDeleted("recording-1", USER, LATER)));
    }

    @Test
    void questionEvents() {
        var content = new QuestionContent(
                "en",
                "backend",
                QuestionContent.Type.BEHAVIORAL,
                "teamwork",
                "conflict",
                Difficulty.MID,
                List.of("java"),
                List.of("people"),
                "Tell me about a disagreement.",
                "Any will do.",
                List.of(
                        new QuestionContent.KeyPoint(
                                "what it was about",
                                QuestionContent.Kind.SITUATION,
                                List.of("its cause"),
                                List.of("We")),
                        new QuestionContent.KeyPoint("listening", QuestionContent.Kind.SEMANTIC, List.of(), List.of())),
                List.of("Think of a colleague."),
                List.of(
                        new QuestionContent.FollowUp("What did you hear?", 1),
                        new QuestionContent.FollowUp("And today?", null)),
                "We disagreed.");
        verify(
                "question",
                QuestionEvent.class,
                List.of(
                        new QuestionAdded("question-1", content, 1, ADMINISTRATOR, AT),
                        new QuestionRevised("question-1", content, 2, ADMINISTRATOR, AT),
                        new QuestionWithdrawn("question-1", 2, ADMINISTRATOR, LATER)));
    }

    @Test
    void interviewEventsInFull() {
        var config = new InterviewConfig(
                InterviewType.MIXED,
                Difficulty.SENIOR,
                "backend",
                List.of("java", "mongodb"),
                5,
                InterviewMode.AUDIO,
                3,
                "de",
                2,
                true,
                "cv-1",
                3);
        var reasons = List.of(
                new CvReason(
                        "backend-indexes-1",
                        CvReason.ReasonCode.RECENT_ROLE,
                        "PostgreSQL",
                        new CvReason.CvPlace(2, new SourceSpan(1, 12, 4, 14))),
                new CvReason("other", CvReason.ReasonCode.NAMED, "Kafka", null));
        var question = question(InterviewType.CASE_STUDY, Difficulty.JUNIOR, List.of("first", "second"), 180);
        verify(
                "interview",
                InterviewEvent.class,
                List.of(
                        new InterviewStarted(
                                INTERVIEW,
                                USER,
                                INTERVIEW,
                                config,
                                List.of(
                                        question,
                                        question(InterviewType.BEHAVIORAL, Difficulty.MID, List.of("third"), 180)),
                                reasons,
                                "bank-1",
                                AT),
                        new AnswerSubmitted(
                                INTERVIEW,
                                USER,
                                INTERVIEW,
                                question,
                                "answer-1",
                                AnswerType.AUDIO,
                                "I measured it first.",
                                "https://example.org/answer.ogg",
                                61.5,
                                AT),
                        new AnswerScored(
                                INTERVIEW,
                                USER,
                                INTERVIEW,
                                question.id(),
                                "answer-1",
                                new Assessment(
                                        7.5,
                                        List.of(
                                                new KeyPointVerdict("first", true, 0.875, "I measured it", 0, 13),
                                                new KeyPointVerdict("second", false, 0.125, null, -1, -1)),
                                        List.of("You measured."),
                                        List.of("Say what."),
                                        List.of("Name a figure."),
                                        List.of(
                                                new Remark(Remark.RemarkCode.REPETITION, null),
                                                new Remark(Remark.RemarkCode.SPEAK_ABOUT, "second")),
                                        "I would measure.",
                                        PROVENANCE),
                                AT),
                        new AnswerNotScored(
                                INTERVIEW,
                                USER,
                                question.id(),
                                "answer-1",
                                NoScoreReason.UNSUPPORTED_LANGUAGE,
                                "No engine here reads this language.",
                                PROVENANCE,
                                AT),
                        new InterviewCompleted(INTERVIEW, USER, 2, LATER),
                        new InterviewForked(
                                INTERVIEW,
                                USER,
                                INTERVIEW,
                                new ForkOrigin("interview-0", 7),
                                config,
                                takenOver(question, reasons),
                                "bank-1",
                                AT),
                        new DraftSaved(INTERVIEW, USER, INTERVIEW, question.id(), "I measured", 3, AT),
                        new HintTaken(INTERVIEW, USER, question.id(), 2, 1.0, AT),
                        new QuestionSkipped(INTERVIEW, USER, question.id(), AT),
                        new QuestionTimeExpired(INTERVIEW, USER, question.id(), AT),
                        new FollowUpAsked(
                                INTERVIEW,
                                USER,
                                INTERVIEW,
                                question,
                                "backend-indexes-0",
                                "second",
                                "I measured it",
                                "bank/1",
                                AT),
                        new InterviewPaused(INTERVIEW, USER, AT),
                        new InterviewResumed(INTERVIEW, USER, AT),
                        new InterviewAbandoned(INTERVIEW, USER, 0, LATER),
                        new HistoryForgotten(INTERVIEW, USER, LATER)));
    }

    private static TakenOver takenOver(Question question, List<CvReason> reasons) {
        var assessment = new Assessment(
                7.5,
                List.of(new KeyPointVerdict("first", true, 0.875, "I measured it", 0, 13)),
                List.of("You measured."),
                List.of(),
                List.of(),
                List.of(new Remark(Remark.RemarkCode.ONE_WORD, null)),
                null,
                PROVENANCE);
        return new TakenOver(
                List.of(question),
                List.of(
                        new TakenOver.Answer(
                                question.id(),
                                "answer-1",
                                AnswerType.TEXT,
                                "I measured it first.",
                                null,
                                61.5,
                                AT,
                                assessment,
                                AT,
                                null),
                        new TakenOver.Answer(
                                "other",
                                "answer-2",
                                AnswerType.AUDIO,
                                null,
                                "https://example.org/answer.ogg",
                                null,
                                AT,
                                null,
                                null,
                                new TakenOver.NoScore(NoScoreReason.UNSUPPORTED_LANGUAGE, "No.", PROVENANCE))),
                List.of(new TakenOver.Draft("third", "I mea", 2, AT)),
                List.of(new TakenOver.Hints(question.id(), 1, 0.5)),
                List.of(new TakenOver.FollowUp("other", question.id(), "second", "I measured it")),
                List.of(new TakenOver.Expiry(question.id(), AT)),
                List.of("fourth"),
                reasons);
    }

    @Test
    void anInterviewOfBefore_wasBegunWithoutConsentToOthers() {
        var started = (InterviewStarted) contract(InterviewEvent.class)
                .read(APPROVED.resolve("interview").resolve("interview.InterviewStarted.2.json"));
        assertThat(started.config().allowOthers()).isFalse();
        assertThat(started.questions())
                .isNotEmpty()
                .allMatch(question -> question.widened().isEmpty());
        var forked = (InterviewForked) contract(InterviewEvent.class)
                .read(APPROVED.resolve("interview").resolve("interview.InterviewForked.1.json"));
        assertThat(forked.config().allowOthers()).isFalse();
        assertThat(forked.takenOver().questions())
                .isNotEmpty()
                .allMatch(question -> question.widened().isEmpty());
    }

    @Test
    void anInterviewOfBefore_leanedOnNoCv() {
        var folder = APPROVED.resolve("interview");
        var contract = contract(InterviewEvent.class);
        for (var revision = 1; revision <= 3; revision++) {
            var started = (InterviewStarted)
                    contract.read(folder.resolve("interview.InterviewStarted.%d.json".formatted(revision)));
            assertThat(started.config().cvId()).isNull();
            assertThat(started.config().cvVersion()).isNull();
            assertThat(started.reasons()).isEmpty();
            assertThat(started.questions()).isNotEmpty();
            var forked = (InterviewForked)
                    contract.read(folder.resolve("interview.InterviewForked.%d.json".formatted(revision)));
            assertThat(forked.config().cvId()).isNull();
            assertThat(forked.takenOver().reasons()).isEmpty();
            assertThat(forked.takenOver().questions()).isNotEmpty();
        }
    }

    /** The same with nothing in every place that may be empty. */
    @Test
    void interviewEventsAtTheirSparsest() {
        var config = new InterviewConfig(
                InterviewType.TECHNICAL,
                Difficulty.JUNIOR,
                null,
                List.of(),
                20,
                InterviewMode.TEXT,
                null,
                "en",
                0,
                false,
                null,
                null);
        var question = question(InterviewType.TECHNICAL, Difficulty.SENIOR, List.of(), null);
        verify(
                "interview-sparse",
                InterviewEvent.class,
                List.of(
                        new InterviewStarted(INTERVIEW, USER, null, config, List.of(question), List.of(), "bank-1", AT),
                        new AnswerSubmitted(
                                INTERVIEW,
                                USER,
                                null,
                                question,
                                "answer-1",
                                AnswerType.TEXT,
                                "I measured it first.",
                                null,
                                null,
                                AT),
                        new AnswerScored(
                                INTERVIEW,
                                USER,
                                null,
                                question.id(),
                                "answer-1",
                                new Assessment(
                                        0, List.of(), List.of(), List.of(), List.of(), List.of(), null, PROVENANCE),
                                AT),
                        new AnswerNotScored(
                                INTERVIEW,
                                USER,
                                question.id(),
                                "answer-1",
                                NoScoreReason.ENGINE_UNAVAILABLE,
                                "",
                                PROVENANCE,
                                AT),
                        new InterviewCompleted(INTERVIEW, USER, null, AT),
                        new InterviewForked(
                                INTERVIEW,
                                USER,
                                null,
                                new ForkOrigin("interview-0", 0),
                                config,
                                new TakenOver(
                                        List.of(question),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                "bank-1",
                                AT),
                        new DraftSaved(INTERVIEW, USER, null, question.id(), "", 0, AT),
                        new HintTaken(INTERVIEW, USER, question.id(), 1, 0.5, AT),
                        new QuestionSkipped(INTERVIEW, USER, question.id(), AT),
                        new QuestionTimeExpired(INTERVIEW, USER, question.id(), AT),
                        new FollowUpAsked(
                                INTERVIEW, USER, null, question, "backend-indexes-0", "second", "", "bank/1", AT),
                        new InterviewPaused(INTERVIEW, USER, AT),
                        new InterviewResumed(INTERVIEW, USER, AT),
                        new InterviewAbandoned(INTERVIEW, USER, null, AT),
                        new HistoryForgotten(INTERVIEW, USER, AT)));
    }

    private static void verify(String folder, Class<?> family, List<?> examples) {
        contract(family).verify(APPROVED.resolve(folder), examples);
    }

    private static EventContract contract(Class<?>... families) {
        var types = EventTypes.builder();
        for (var family : families) {
            types.events(family);
        }
        return new EventContract(types.build(), FoundSlices.found().upcasters());
    }

    private static Question question(
            InterviewType type, Difficulty difficulty, List<String> expectedKeyPoints, Integer timeLimit) {
        return new Question(
                "backend-indexes-1",
                2,
                1,
                type,
                "databases",
                difficulty,
                "How do you find out why a query is slow?",
                expectedKeyPoints,
                expectedKeyPoints.isEmpty() ? List.of() : List.of("Think of the plan."),
                timeLimit,
                timeLimit == null ? List.of() : List.of(Choice.DIFFICULTY, Choice.DOMAIN));
    }
}
