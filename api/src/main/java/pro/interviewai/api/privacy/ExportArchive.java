package pro.interviewai.api.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import pro.interviewai.api.personal.PersonalArchive;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.messages.account.UserId;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything about a person in one ZIP file: {@code events.jsonl}, what is read from them under {@code read-models/}, {@code
 * files/}, and {@code index.html}, which shows it all without a server and without script.
 */
@Component
class ExportArchive {
    static final String EVENTS = "events.jsonl";
    static final String FILES = "files/";

    private final PersonalEvents events;
    private final List<PersonalRecords> records;
    private final ObjectWriter line;
    private final ObjectWriter document;

    ExportArchive(PersonalEvents events, List<PersonalRecords> records, JsonMapper json) {
        this.events = events;
        this.records = records;
        this.line = json.writer().without(SerializationFeature.INDENT_OUTPUT);
        this.document = json.writerWithDefaultPrettyPrinter();
    }

    /** @param at when this is written */
    void write(UserId user, Instant at, OutputStream output) throws IOException {
        try (var zip = new ZipOutputStream(StreamUtils.nonClosing(output), StandardCharsets.UTF_8)) {
            var viewer = new ExportViewer(at);
            writeEvents(user, zip, viewer);
            for (var feature : records) {
                feature.export(user, new Zipped(zip, viewer));
            }
            write(zip, "index.html", viewer.html().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writeEvents(UserId user, ZipOutputStream zip, ExportViewer viewer) throws IOException {
        zip.putNextEntry(new ZipEntry(EVENTS));
        Long from = 0L;
        while (from != null) {
            var page = events.read(user, from);
            for (var event : page.events()) {
                zip.write(line.writeValueAsBytes(event));
                zip.write('\n');
                viewer.event(event, document.writeValueAsString(event.payload()));
            }
            from = page.next();
        }
        zip.closeEntry();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private final class Zipped implements PersonalArchive {
        private final ZipOutputStream zip;
        private final ExportViewer viewer;

        Zipped(ZipOutputStream zip, ExportViewer viewer) {
            this.zip = zip;
            this.viewer = viewer;
        }

        @Override
        public void view(String name, Object view) throws IOException {
            String json = document.writeValueAsString(view);
            write(zip, "read-models/" + name + ".json", json.getBytes(StandardCharsets.UTF_8));
            viewer.document(name, json);
        }

        @Override
        public void file(String name, byte[] content) throws IOException {
            write(zip, FILES + name, content);
        }
    }
}
