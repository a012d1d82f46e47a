package pro.interviewai.eventlog;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.DataSubject;
import pro.interviewai.messages.NotPersonalData;
import pro.interviewai.messages.PersonalData;
import pro.interviewai.messages.StoredName;

/** Events that use every way in which personal data can stand in one. */
sealed interface Sample {

    @StoredName("sample.Counted")
    @Revision("1")
    record Counted(
            @NotPersonalData String id, @NotPersonalData long number) implements Sample {}

    @StoredName("sample.Introduced")
    @Revision("2")
    record Introduced(
            @DataSubject String person,
            @Nullable @PersonalData String name,
            @PersonalData List<String> nicknames,
            Address home,
            List<Answer> answers,
            @NotPersonalData Instant at)
            implements Sample {}

    record Address(
            @PersonalData String street, @NotPersonalData String country) {}

    record Answer(
            @NotPersonalData int number,
            @Nullable @PersonalData String text) {}
}
