package pro.interviewai.api.analytics;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import pro.interviewai.messages.analytics.ActivityRow;

/** Activities as a table for spreadsheets: CSV by RFC 4180, with a line of headings. */
final class ActivityTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("eventType", "userId", "sessionId", "timestamp", "properties")
            .get();

    private ActivityTable() {}

    static String of(List<ActivityRow> rows) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (var row : rows) {
                printer.printRecord(
                        row.eventType().id(), row.userId(), row.sessionId(), row.timestamp(), cell(row.properties()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** It begins with a name of ours, so no spreadsheet takes it for a formula. */
    private static String cell(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining("; "));
    }
}
