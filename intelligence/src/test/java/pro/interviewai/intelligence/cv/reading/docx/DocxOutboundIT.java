package pro.interviewai.intelligence.cv.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static pro.interviewai.intelligence.cv.reading.docx.Docx.p;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.intelligence.cv.reading.worker.FormatsDocumentReader;
import pro.interviewai.messages.cv.document.DocumentText;
import pro.interviewai.testing.Patience;

/** F4: no document makes its reader open a file or a connection. */
class DocxOutboundIT {
    @TempDir
    private Path folder;

    @Test
    void f4_nothingOutsideOfTheDocumentIsRead() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "CANARY");
        var visits = new AtomicInteger();
        try (var listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(listener, visits));
            var address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            for (var document : List.of(
                    typed("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;"),
                    typed("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + address + "\">]>", "&x;"),
                    typed("<!DOCTYPE d SYSTEM \"" + address + "\">", "text"),
                    typed("<!DOCTYPE d [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>", "text"),
                    Docx.of("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + secret.toUri() + "\"/>"
                            + p("text")),
                    Docx.of(p("text") + "<w:altChunk r:id=\"a\"/>").link("a", address),
                    Docx.of(p("text") + "<w:p><w:hyperlink r:id=\"a\">" + Docx.r("link") + "</w:hyperlink></w:p>")
                            .link("a", address),
                    Docx.of(p("text") + "<w:sectPr><w:headerReference r:id=\"a\"/></w:sectPr>")
                            .link("a", address),
                    Docx.of(p("text"))
                            .part(
                                    "word/_rels/settings.xml.rels",
                                    "<Relationships><Relationship Id=\"t\" Type="
                                            + "\"http://x/attachedTemplate\" Target=\"" + address
                                            + "\" TargetMode=\"External\"/>"
                                            + "</Relationships>"))) {
                var text = new AtomicReference<DocumentText>();
                var thrown =
                        catchThrowable(() -> text.set(new FormatsDocumentReader().read(document.bytes(), "cv.docx")));
                assertThat(String.valueOf(text.get())).doesNotContain("CANARY");
                assertThat(String.valueOf(thrown)).doesNotContain("CANARY");
            }
            assertThat(visits).hasValue(0);
            // the canary sings: whoever had come would have been counted
            new Socket(InetAddress.getLoopbackAddress(), listener.getLocalPort()).close();
            Patience.until("a visit is counted", () -> visits.get() == 1);
        }
    }

    private static Docx typed(String type, String text) {
        return Docx.raw(
                Docx.xml("w:document", "<w:body>" + p(text) + "</w:body>").replace("?><w", "?>" + type + "<w"));
    }

    private static void count(ServerSocket listener, AtomicInteger visits) {
        while (!listener.isClosed()) {
            try (var visit = listener.accept()) {
                visits.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }
}
