package pro.interviewai.intelligence.cv.analysis;

import static pro.interviewai.messages.cv.analysis.AnalysisPart.PERSONAL_INFO;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.Stated;

/** Whether somebody can be reached. */
final class ContactRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "personalInfo.name",
                    PERSONAL_INFO,
                    2,
                    reading -> there(reading.content().contact().name())),
            new Rule("personalInfo.email", PERSONAL_INFO, 3, ContactRules::email),
            new Rule(
                    "personalInfo.phone",
                    PERSONAL_INFO,
                    1.5,
                    reading -> there(reading.content().contact().phone())),
            new Rule("personalInfo.phoneValid", PERSONAL_INFO, 1, ContactRules::phone),
            new Rule(
                    "personalInfo.location",
                    PERSONAL_INFO,
                    1,
                    reading -> there(reading.content().contact().location())),
            new Rule("personalInfo.link", PERSONAL_INFO, 1.5, ContactRules::link));

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}+@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{2,63}+){1,8}+");
    private static final double MALFORMED = 1.0 / 3;
    private static final PhoneNumbers PHONES = new PhoneNumbers();

    private ContactRules() {}

    private static Verdict there(@Nullable Stated piece) {
        return piece == null ? Verdict.of(0) : Verdict.of(1).restingOn(List.of(piece));
    }

    private static Verdict email(CvReading reading) {
        Stated email = reading.content().contact().email();
        return email == null || isEmail(email.text().strip())
                ? there(email)
                : Verdict.of(MALFORMED).wanting(List.of(email));
    }

    private static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    private static Verdict phone(CvReading reading) {
        Contact contact = reading.content().contact();
        Stated phone = contact.phone();
        if (phone == null) {
            return Verdict.of(0);
        }
        double certainty = PHONES.certainty(phone.text(), contact.location(), reading.language());
        return certainty == 1 ? there(phone) : Verdict.of(certainty).wanting(List.of(phone));
    }

    private static Verdict link(CvReading reading) {
        Contact contact = reading.content().contact();
        List<Stated> links = new ArrayList<>(Stream.of(contact.linkedin(), contact.github())
                .filter(Objects::nonNull)
                .toList());
        links.addAll(contact.links());
        return Verdict.of(!links.isEmpty()).restingOn(links);
    }
}
