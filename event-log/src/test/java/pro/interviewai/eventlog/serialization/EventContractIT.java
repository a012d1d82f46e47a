package pro.interviewai.eventlog.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

class EventContractIT {
    @TempDir
    Path folder;

    @StoredName("sample.Renamed")
    @Revision("2")
    record Renamed(@DataSubject String who, @PersonalData String name) {}

    private final EventContract contract =
            new EventContract(EventTypes.builder().events(Renamed.class).build());
    private final List<Renamed> examples = List.of(new Renamed("p", "Zeb"));

    @Test
    void aNewFileIsWrittenAndMustBeLookedAtOnce() throws IOException {
        assertThatThrownBy(() -> contract.verify(folder, examples)).hasMessageContaining("new files");
        assertThat(Files.readString(folder.resolve("sample.Renamed.2.json"))).contains("\"Zeb\"");

        contract.verify(folder, examples);
    }

    @Test
    void aChangeOfTheJsonIsNoticed() throws IOException {
        Files.writeString(folder.resolve("sample.Renamed.2.json"), "{\"who\":\"p\",\"fullName\":\"Zeb\"}");
        assertThatThrownBy(() -> contract.verify(folder, examples)).hasMessageContaining("new revision");
    }

    @Test
    void anEventWithoutExampleIsNoticed() {
        assertThatThrownBy(() -> contract.verify(folder, List.of())).hasMessageContaining("without an example");
    }

    @Test
    void aFileOfAnOldRevisionMustStillRead() throws IOException {
        Files.writeString(folder.resolve("sample.Renamed.2.json"), "{\"who\":\"p\",\"name\":\"Zeb\"}");
        Files.writeString(folder.resolve("sample.Renamed.1.json"), "{\"who\":[1]}");
        assertThatThrownBy(() -> contract.verify(folder, examples)).hasMessageContaining("sample.Renamed");
    }
}
