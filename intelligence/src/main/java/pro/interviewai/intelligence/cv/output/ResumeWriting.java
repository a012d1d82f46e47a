package pro.interviewai.intelligence.cv.output;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pro.interviewai.messages.cv.content.Contact;
import pro.interviewai.messages.cv.content.CvContent;
import pro.interviewai.messages.cv.content.Education;
import pro.interviewai.messages.cv.content.Experience;
import pro.interviewai.messages.cv.content.OtherSection;
import pro.interviewai.messages.cv.content.PartialDate;
import pro.interviewai.messages.cv.content.Period;
import pro.interviewai.messages.cv.content.SectionHeading;
import pro.interviewai.messages.cv.content.Stated;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A CV as a tree of JSON Resume. */
final class ResumeWriting {
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    private ResumeWriting() {}

    static ObjectNode of(CvContent content) {
        ObjectNode resume = JsonMapper.shared().createObjectNode();
        resume.put("$schema", SCHEMA);
        ObjectNode basics = resume.putObject("basics");
        contact(basics, content.contact());
        paragraphs(basics, content.summary());
        ArrayNode work = resume.putArray("work");
        content.experience().forEach(role -> role(work.addObject(), role));
        ArrayNode education = resume.putArray("education");
        content.education().forEach(programme -> programme(education.addObject(), programme));
        ArrayNode skills = resume.putArray("skills");
        content.skills().forEach(skill -> put(skills.addObject(), "name", skill));
        ArrayNode languages = resume.putArray("languages");
        content.languages().forEach(language -> put(languages.addObject(), "language", language));
        ArrayNode certificates = resume.putArray("certificates");
        content.certifications().forEach(certificate -> put(certificates.addObject(), "name", certificate));
        ObjectNode meta = resume.putObject("meta");
        meta.put("version", "v1.0.0");
        own(meta, content);
        return resume;
    }

    private static void contact(ObjectNode basics, Contact contact) {
        put(basics, "name", contact.name());
        put(basics, "label", contact.headline());
        put(basics, "email", contact.email());
        put(basics, "phone", contact.phone());
        if (contact.location() != null) {
            put(basics.putObject("location"), "address", contact.location());
        }
        ArrayNode profiles = basics.putArray("profiles");
        profile(profiles, "LinkedIn", contact.linkedin());
        profile(profiles, "GitHub", contact.github());
        contact.links().forEach(link -> profile(profiles, host(link.text()), link));
    }

    /** With the address as it is written where that is no whole one. */
    private static void profile(ArrayNode profiles, String network, @Nullable Stated written) {
        if (written == null) {
            return;
        }
        ObjectNode profile = profiles.addObject().put("network", network);
        Optional<URI> address = Addresses.web(written.text());
        if (address.isEmpty()) {
            profile.put("username", written.text());
        } else {
            profile.put("url", address.get().toString());
            if (!address.get().toString().equals(written.text())) {
                profile.putObject(JsonResume.OWN).put("written", written.text());
            }
        }
    }

    private static String host(String link) {
        return Addresses.web(link).map(URI::getHost).orElse("Web");
    }

    private static void role(ObjectNode work, Experience role) {
        put(work, "name", role.company());
        put(work, "position", role.title());
        put(work, "location", role.location());
        ObjectNode own = own(work, role.period());
        put(own, "team", role.team());
        paragraphs(work, role.description());
        texts(work, "highlights", role.achievements());
        dropEmpty(work);
    }

    private static void programme(ObjectNode education, Education programme) {
        put(education, "institution", programme.institution());
        put(education, "studyType", programme.degree());
        put(education, "score", programme.gpa());
        ObjectNode own = own(education, programme.period());
        put(own, "location", programme.location());
        put(own, "honours", programme.honours());
        texts(education, "courses", programme.details());
        dropEmpty(education);
    }

    private static ObjectNode own(ObjectNode entry, @Nullable Period period) {
        if (period == null) {
            return entry.putObject(JsonResume.OWN);
        }
        put(entry, "startDate", period.start());
        put(entry, "endDate", period.end());
        ObjectNode own = entry.putObject(JsonResume.OWN);
        ObjectNode dates = own.putObject("dates");
        put(dates, "written", period.written());
        put(dates, "start", period.start());
        put(dates, "end", period.end());
        dates.put("current", period.current());
        return own;
    }

    private static void own(ObjectNode meta, CvContent content) {
        ObjectNode own = meta.putObject(JsonResume.OWN);
        texts(own, "headLines", content.contact().lines());
        ArrayNode others = own.putArray("others");
        for (OtherSection other : content.others()) {
            ObjectNode section = others.addObject();
            put(section, "heading", other.heading());
            texts(section, "lines", other.lines());
        }
        ArrayNode order = own.putArray("order");
        for (SectionHeading next : content.order()) {
            ObjectNode section = order.addObject().put("section", ResumeReading.name(next.section()));
            put(section, "heading", next.heading());
        }
    }

    private static void paragraphs(ObjectNode entry, List<Stated> paragraphs) {
        if (!paragraphs.isEmpty()) {
            List<String> texts = paragraphs.stream().map(Stated::text).toList();
            entry.put("summary", String.join(ResumeReading.BETWEEN_PARAGRAPHS, texts));
        }
    }

    private static void texts(ObjectNode entry, String name, List<Stated> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = entry.putArray(name);
            texts.forEach(text -> list.add(text.text()));
        }
    }

    private static void put(ObjectNode entry, String name, @Nullable Stated stated) {
        if (stated != null) {
            entry.put(name, stated.text());
        }
    }

    private static void put(ObjectNode entry, String name, @Nullable PartialDate date) {
        if (date != null) {
            entry.put(name, date.value());
        }
    }

    private static void dropEmpty(ObjectNode entry) {
        if (entry.path(JsonResume.OWN).isEmpty()) {
            entry.remove(JsonResume.OWN);
        }
    }
}
