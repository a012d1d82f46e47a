package pro.interviewai.api.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import pro.interviewai.messages.account.AccountView;
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
    static final String AUDIO = "files/audio/";

    private final PersonalData data;
    private final ObjectWriter line;
    private final ObjectWriter document;

    ExportArchive(PersonalData data, JsonMapper json) {
        this.data = data;
        this.line = json.writer().without(SerializationFeature.INDENT_OUTPUT);
        this.document = json.writerWithDefaultPrettyPrinter();
    }

    /** @param at when this is written */
    void write(AccountView account, Instant at, OutputStream output) throws IOException {
        var user = new UserId(account.id());
        try (var zip = new ZipOutputStream(output, StandardCharsets.UTF_8)) {
            var viewer = new ExportViewer(account, at);
            writeEvents(user, zip, viewer);
            writeDocument(zip, viewer, "account", account);
            for (var device : data.devices(user)) {
                writeDocument(zip, viewer, "devices/" + device.id(), device);
            }
            for (var interview : data.interviews(user)) {
                writeDocument(zip, viewer, "interviews/" + interview.id(), interview);
            }
            for (var recording : data.recordings(user)) {
                writeDocument(zip, viewer, "recordings/" + recording.id(), recording);
                var audio = data.audio(user, recording.id());
                if (audio.isPresent()) {
                    write(zip, AUDIO + recording.id(), audio.get());
                }
            }
            var avatar = data.avatar(user);
            if (avatar.isPresent()) {
                write(
                        zip,
                        "files/avatar.jpg",
                        Base64.getDecoder().decode(avatar.get().jpeg()));
            }
            write(zip, "index.html", viewer.html().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writeEvents(UserId user, ZipOutputStream zip, ExportViewer viewer) throws IOException {
        zip.putNextEntry(new ZipEntry(EVENTS));
        Long from = 0L;
        while (from != null) {
            var page = data.events(user, from);
            for (var event : page.events()) {
                zip.write(line.writeValueAsBytes(event));
                zip.write('\n');
                viewer.event(event, document.writeValueAsString(event.payload()));
            }
            from = page.next();
        }
        zip.closeEntry();
    }

    private void writeDocument(ZipOutputStream zip, ExportViewer viewer, String name, Object view) throws IOException {
        String json = document.writeValueAsString(view);
        write(zip, "read-models/" + name + ".json", json.getBytes(StandardCharsets.UTF_8));
        viewer.document(name, json);
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
