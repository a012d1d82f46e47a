package pro.interviewai.intelligence.cv.reading.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.cv.CvProblem;

/** F2: what a zip file may do to whoever opens it. */
class GuardedZipTest {
    private static final byte[] TEXT = "some text".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsInItIsFoundInCapitalsAndSmallLetters() {
        var zip = GuardedZip.open(Zips.of(Map.of("word/Document.xml", TEXT, "media/a.png", new byte[5000])));
        assertThat(zip.content("Word/document.xml")).hasValue(TEXT);
        assertThat(zip.content("word/other.xml")).isEmpty();
    }

    @Test
    void namesWithBackslashesAreThoseWithSlashes() {
        var zip = GuardedZip.open(Zips.of(Map.of("word\\document.xml", TEXT)));
        assertThat(zip.content("word/document.xml")).hasValue(TEXT);
    }

    @Test
    void f2_oneEntryThatUnpacksToAThousandTimesItsSizeIsRefused() {
        var bomb = Zips.of(Map.of("word/document.xml", new byte[8 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(20_000);
        refuses(CvProblem.CV_TOO_COMPLEX, () -> GuardedZip.open(bomb));
    }

    @Test
    void f2_whatRepeatsItselfAndIsSmallIsNoBomb() {
        var zip = GuardedZip.open(Zips.of(Map.of("word/document.xml", new byte[900 * 1024])));
        assertThat(zip.content("word/document.xml"))
                .get()
                .satisfies(content -> assertThat(content).hasSize(900 * 1024));
    }

    @Test
    void f2_anXmlPartOfMoreThan20MegabytesIsRefused_aPictureIsNot() {
        var large = noise(21 * 1024 * 1024);
        refuses(CvProblem.CV_TOO_COMPLEX, () -> GuardedZip.open(Zips.of(Map.of("word/document.xml", large))));
        assertThatCode(() -> GuardedZip.open(Zips.of(Map.of("word/media/image.png", large))))
                .doesNotThrowAnyException();
    }

    @Test
    void f2_allEntriesTogetherUnpackToNoMoreThan50Megabytes() {
        var part = noise(18 * 1024 * 1024);
        refuses(
                CvProblem.CV_TOO_COMPLEX,
                () -> GuardedZip.open(Zips.of(Map.of("a.png", part, "b.png", part, "c.png", part))));
        assertThatCode(() -> GuardedZip.open(Zips.of(Map.of("a.png", part, "b.png", part))))
                .doesNotThrowAnyException();
    }

    @Test
    void f2_moreThanAThousandEntriesAreRefused() {
        assertThatCode(() -> GuardedZip.open(many(1_000))).doesNotThrowAnyException();
        refuses(CvProblem.CV_TOO_COMPLEX, () -> GuardedZip.open(many(1_001)));
    }

    @Test
    void f2_aZipFileWithinIsNotOpened() {
        var nested = Zips.of(Map.of("bomb.xml", new byte[8 * 1024 * 1024]));
        var zip = GuardedZip.open(Zips.of(Map.of("inner.zip", nested)));
        assertThat(zip.names()).containsExactly("inner.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "word/../../evil", "/etc/passwd", "C:\\evil.xml", "..\\evil.xml", "word/.."})
    void f2_namesThatLeadOutsideAreRefused(String name) {
        refuses(CvProblem.CV_TOO_COMPLEX, () -> GuardedZip.open(Zips.of(Map.of(name, TEXT))));
    }

    @Test
    void f2_symbolicLinksAreRefused() {
        var zip = Zips.of(Map.of("link", TEXT));
        var onUnix = Zips.directory(zip, 4, 3 << 8 | 20);
        assertThatCode(() -> GuardedZip.open(onUnix)).doesNotThrowAnyException();
        refuses(CvProblem.CV_TOO_COMPLEX, () -> GuardedZip.open(Zips.directory(onUnix, 40, 0xA1FF)));
    }

    @Test
    void f2_sizesInTheDirectoryAreNotBelieved() {
        var bomb = Zips.directory(Zips.of(Map.of("a.xml", new byte[8 * 1024 * 1024])), 24, 9);
        refuses(CvProblem.CV_TOO_COMPLEX, () -> GuardedZip.open(Zips.directory(bomb, 26, 0)));
    }

    @Test
    void anEntryThatIsThereTwiceMakesItDamaged() {
        var twice = Zips.of(ordered("word/a.xml", "word/b.xml"));
        refuses(CvProblem.CV_DAMAGED, () -> GuardedZip.open(Zips.renamed(twice, "word/b.xml", "word/a.xml")));
        refuses(CvProblem.CV_DAMAGED, () -> GuardedZip.open(Zips.renamed(twice, "word/b.xml", "word/A.xml")));
    }

    @Test
    void twoNamesForOneEntryMakeItDamaged() {
        var zip = Zips.of(Map.of("word/a.xml", TEXT));
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        var local = text.replaceFirst("word/a.xml", "word/c.xml").getBytes(StandardCharsets.ISO_8859_1);
        refuses(CvProblem.CV_DAMAGED, () -> GuardedZip.open(local));
    }

    @Test
    void anEncryptedEntryIsSaidToBeOne() {
        refuses(CvProblem.CV_ENCRYPTED, () -> GuardedZip.open(Zips.directory(Zips.of(Map.of("a.xml", TEXT)), 8, 9)));
    }

    @Test
    void whatIsCutOffOrChangedIsDamaged() {
        var zip = Zips.of(Map.of("a.xml", noise(5_000)));
        for (var length : new int[] {4, 30, zip.length / 2, zip.length - 30, zip.length - 1}) {
            refuses(CvProblem.CV_DAMAGED, () -> GuardedZip.open(Arrays.copyOf(zip, length)));
        }
        refuses(CvProblem.CV_DAMAGED, () -> GuardedZip.open(Arrays.copyOf(zip, zip.length + 100)));
        var changed = Zips.directory(zip, 16, 4711);
        refuses(CvProblem.CV_DAMAGED, () -> GuardedZip.open(changed).content("a.xml"));
    }

    @Test
    void whateverIsChangedIsRefusedOrRead_andNothingElseHappens() {
        var random = new Random(42);
        var zip = Zips.of(ordered("[Content_Types].xml", "word/document.xml", "word/styles.xml"));
        var refused = 0;
        for (var round = 0; round < 3_000; round++) {
            var changed = zip.clone();
            for (var i = 0; i < 1 + random.nextInt(4); i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                GuardedZip.open(changed).content("word/document.xml");
            } catch (ProblemException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(500, 3_000);
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] many(int count) {
        return Zips.of(ordered(
                Stream.iterate(0, i -> i + 1).limit(count).map(i -> "e" + i).toArray(String[]::new)));
    }

    private static Map<String, byte[]> ordered(String... names) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (var name : names) {
            entries.put(name, TEXT);
        }
        return entries;
    }

    private static void refuses(CvProblem problem, ThrowingCallable call) {
        assertThat(catchThrowable(call))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
