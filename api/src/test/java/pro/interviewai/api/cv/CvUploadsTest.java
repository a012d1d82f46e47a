package pro.interviewai.api.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.Problem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.cv.CvCommand.UploadCv;
import pro.interviewai.messages.cv.CvId;
import pro.interviewai.messages.cv.CvLimits;
import pro.interviewai.messages.cv.CvPage;
import pro.interviewai.messages.cv.CvProblem;
import pro.interviewai.messages.cv.CvQuery.FindCv;
import pro.interviewai.messages.cv.CvQuery.FindCvs;
import pro.interviewai.messages.cv.CvView;
import pro.interviewai.ports.file.DocumentStore;
import pro.interviewai.ports.virus.ScanResult;
import pro.interviewai.ports.virus.ScannerUnavailableException;
import pro.interviewai.ports.virus.VirusScanner;

/** What is refused leaves nothing behind. */
class CvUploadsTest {
    private static final UserId ANN = new UserId("ann");
    private static final byte[] TEXT = "Ann Example\nDeveloper since 2014".getBytes(StandardCharsets.UTF_8);
    private static final CvView CV = new CvView("cv", "my", 1, List.of(), Instant.EPOCH, Instant.EPOCH, 1);

    private final CommandGateway commands = mock(CommandGateway.class);
    private final QueryGateway queries = mock(QueryGateway.class);
    private final Kept kept = new Kept();
    private final List<UploadCv> carriedOut = new ArrayList<>();
    private VirusScanner scanner = scanning(new ScanResult.Clean());
    private int randomIds;

    @BeforeEach
    void nothingIsThere() {
        cvIs(null);
        cvsAre(0);
        when(commands.sendAndWait(any(UploadCv.class))).thenAnswer(call -> {
            carriedOut.add(call.getArgument(0));
            cvIs(CV);
            return 1L;
        });
    }

    @Test
    void aCleanFileIsKeptAndBecomesACv() {
        assertThat(uploads().take(upload(TEXT, null, null))).isEqualTo(CV);
        assertThat(carriedOut).singleElement().satisfies(command -> {
            assertThat(command.name()).isEqualTo("my.cv");
            assertThat(command.file().name()).isEqualTo("my.cv.txt");
            assertThat(command.file().mediaType()).isEqualTo("text/plain");
            assertThat(command.file().size()).isEqualTo(TEXT.length);
            assertThat(command.uploadId()).isEqualTo(command.file().key());
            assertThat(kept.files).containsOnlyKeys(command.file().key());
        });
    }

    @Test
    void whatAScannerFindsIsNotKept() {
        scanner = scanning(new ScanResult.Infected("Eicar"));
        refused(CvProblem.CV_INFECTED, () -> uploads().take(upload(TEXT, null, null)));
    }

    @Test
    void whatNobodyCanScanIsNotKept() {
        scanner = new VirusScanner() {
            @Override
            public boolean scans() {
                return true;
            }

            @Override
            public ScanResult scan(byte[] file) {
                throw new ScannerUnavailableException("down", null);
            }
        };
        refused(CvProblem.CV_SCANNER_UNAVAILABLE, () -> uploads().take(upload(TEXT, null, null)));
    }

    @Test
    void whatIsNoDocumentIsNotKept() {
        refused(CvProblem.CV_EMPTY, () -> uploads().take(upload(new byte[0], null, null)));
        refused(
                CvProblem.CV_TYPE_UNSUPPORTED,
                () -> uploads().take(upload(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}, null, null)));
        refused(
                CommonProblem.PAYLOAD_TOO_LARGE,
                () -> uploads().take(upload(new byte[CvLimits.FILE_BYTES + 1], null, null)));
    }

    @Test
    void thereAreNotMoreCvsThanAHundred() {
        cvsAre(CvLimits.CVS);
        refused(CvProblem.CV_TOO_MANY, () -> uploads().take(upload(TEXT, null, null)));
    }

    @Test
    void aVersionOfAnUnknownCvIsRefused_andOneOfAKnownCvIsNot() {
        refused(CvProblem.CV_NOT_FOUND, () -> uploads().take(upload(TEXT, new CvId("cv"), null)));
        cvIs(CV);
        cvsAre(CvLimits.CVS);
        uploads().take(upload(TEXT, new CvId("cv"), null));
        assertThat(carriedOut).extracting(UploadCv::cvId).containsExactly(new CvId("cv"));
    }

    @Test
    void theSameFileWithTheSameKeyIsTheSameUpload() {
        uploads().take(upload(TEXT, null, "key"));
        uploads().take(upload(TEXT, null, "key"));
        assertThat(carriedOut).hasSize(1);
        cvIs(null);
        uploads().take(upload(TEXT, null, "key"));
        assertThat(carriedOut.getFirst().uploadId())
                .isEqualTo(carriedOut.getLast().uploadId());
        cvIs(null);
        uploads().take(upload("Another text".getBytes(StandardCharsets.UTF_8), null, "key"));
        assertThat(carriedOut.getLast().uploadId())
                .isNotEqualTo(carriedOut.getFirst().uploadId());
    }

    @Test
    void whatTheCvRefusesIsNotKept() {
        cvIs(CV);
        when(commands.sendAndWait(any(UploadCv.class))).thenThrow(new ProblemException(CvProblem.CV_TOO_MANY_VERSIONS));
        assertThatThrownBy(() -> uploads().take(upload(TEXT, new CvId("cv"), null)))
                .isInstanceOf(ProblemException.class);
        assertThat(kept.files).isEmpty();
        assertThat(kept.everKept).isEqualTo(1);
    }

    private CvUploads uploads() {
        return new CvUploads(
                new Dispatcher(commands, queries), scanner, kept, () -> "random-" + randomIds++, Clock.systemUTC());
    }

    private static CvUploads.Upload upload(byte[] file, @Nullable CvId cv, @Nullable String key) {
        return new CvUploads.Upload(ANN, file, FileName.of("my.cv.txt"), cv, null, null, key);
    }

    private void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
        assertThat(kept.everKept).isZero();
        assertThat(carriedOut).isEmpty();
    }

    private void cvIs(@Nullable CvView cv) {
        when(queries.query(any(FindCv.class), any(ResponseType.class)))
                .thenReturn(CompletableFuture.completedFuture(Optional.ofNullable(cv)));
    }

    private void cvsAre(int total) {
        when(queries.query(any(FindCvs.class), any(ResponseType.class)))
                .thenReturn(CompletableFuture.completedFuture(new CvPage(List.of(), 0, 1, total)));
    }

    private static VirusScanner scanning(ScanResult result) {
        return new VirusScanner() {
            @Override
            public boolean scans() {
                return true;
            }

            @Override
            public ScanResult scan(byte[] file) {
                return result;
            }
        };
    }

    private static final class Kept implements DocumentStore {
        private final Map<String, byte[]> files = new HashMap<>();
        private int everKept;

        @Override
        public void keep(String userId, String documentId, byte[] file) {
            files.put(documentId, file);
            everKept++;
        }

        @Override
        public Optional<byte[]> find(String userId, String documentId) {
            return Optional.ofNullable(files.get(documentId));
        }

        @Override
        public void remove(String documentId) {
            files.remove(documentId);
        }

        @Override
        public Optional<URI> sealedLink(String documentId, Duration validFor) {
            return Optional.empty();
        }
    }
}
