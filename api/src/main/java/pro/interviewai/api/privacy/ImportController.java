package pro.interviewai.api.privacy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pro.interviewai.api.Ids;
import pro.interviewai.api.dispatch.Dispatcher;
import pro.interviewai.api.limit.MaxBody;
import pro.interviewai.api.personal.PersonalRecords;
import pro.interviewai.api.security.Access;
import pro.interviewai.api.security.Audience;
import pro.interviewai.api.security.SignedIn;
import pro.interviewai.messages.CommonProblem;
import pro.interviewai.messages.ProblemException;
import pro.interviewai.messages.account.AccountProblem;
import pro.interviewai.messages.account.UserId;
import pro.interviewai.messages.audit.AuditCommand.RecordInspection;
import pro.interviewai.messages.audit.InspectionId;
import pro.interviewai.messages.audit.InspectionKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Bringing somebody's data from another installation. */
@RestController
@Access(Audience.ADMINISTRATOR)
@Tag(name = "Privacy")
class ImportController {
    private static final int MOST_PACKED = 32 * 1024 * 1024;

    /** However well it was packed, no more than this is read of it. */
    private static final int MOST_UNPACKED = 96 * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;

    private final Imports imports;
    private final List<PersonalRecords> records;
    private final Dispatcher dispatcher;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    ImportController(
            Imports imports,
            List<PersonalRecords> records,
            Dispatcher dispatcher,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.records = records;
        this.dispatcher = dispatcher;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param added how many events were not here yet */
    record ImportResponse(int events, int added) {}

    @MaxBody(MOST_PACKED)
    @PostMapping(value = "/api/v1/admin/imports", consumes = "application/zip")
    @Operation(
            summary = "Import an export from another installation",
            description =
                    "Repeating it adds nothing. Imports are logged; no mail is sent and nothing is scored again. Who was imported"
                            + " chooses a new password with the link for forgotten ones. 409 IMPORT_CLASHES if another account has the address.")
    ImportResponse add(SignedIn administrator, @RequestBody byte[] file) {
        List<ExportedEvent> events = new ArrayList<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            long left = MOST_UNPACKED;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, left + 1));
                left -= content.length;
                if (left < 0 || ++entries > MOST_ENTRIES) {
                    throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
                }
                if (entry.getName().equals(ExportArchive.EVENTS)) {
                    new String(content, StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> json.readValue(line, ExportedEvent.class))
                            .forEach(events::add);
                } else if (entry.getName().startsWith(ExportArchive.FILES)) {
                    files.put(entry.getName().substring(ExportArchive.FILES.length()), content);
                }
            }
        } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
            throw new ProblemException(AccountProblem.IMPORT_UNREADABLE);
        }
        if (events.isEmpty()) {
            throw new ProblemException(AccountProblem.IMPORT_UNREADABLE);
        }
        var subject = Imports.subject(events);
        dispatcher.carryOut(new RecordInspection(
                new InspectionId(ids.next()),
                administrator.userId(),
                InspectionKind.IMPORT,
                subject,
                true,
                clock.instant()));
        var added = imports.add(events);
        files.forEach((name, content) -> restore(subject, name, content));
        return new ImportResponse(events.size(), added);
    }

    /** What no feature knows, such as a picture that came with its event, is left where it is. */
    private void restore(String subject, String name, byte[] content) {
        for (var feature : records) {
            if (feature.restore(new UserId(subject), name, content)) {
                return;
            }
        }
    }
}
