package pro.interviewai.intelligence.cv.reading.office;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a part of an Office file refers to. */
public final class Relationships {
    private final Map<String, Relationship> byId;

    private Relationships(Map<String, Relationship> byId) {
        this.byId = byId;
    }

    /**
     * @param type its last word, such as {@code header}
     * @param target the name of a part, or an address outside
     */
    public record Relationship(String type, String target, boolean external) {}

    public Optional<Relationship> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Names of the parts of a type. */
    public List<String> parts(String type) {
        return byId.values().stream()
                .filter(found -> !found.external() && found.type().equals(type))
                .map(Relationship::target)
                .toList();
    }

    static Relationships none() {
        return new Relationships(Map.of());
    }

    /** @param folder of the part, with a slash at its end, or empty */
    static Relationships in(XmlCursor xml, String folder) {
        var byId = new LinkedHashMap<String, Relationship>();
        if (xml.nextChildOf(0)) {
            while (xml.nextChildOf(1)) {
                var external = xml.attribute("TargetMode").orElse("").equals("External");
                var target = xml.attribute("Target").orElse("");
                var type = xml.attribute("Type").orElse("");
                byId.put(
                        xml.attribute("Id").orElse(""),
                        new Relationship(
                                type.substring(type.lastIndexOf('/') + 1),
                                external ? target : resolved(folder, target),
                                external));
            }
        }
        return new Relationships(byId);
    }

    private static String resolved(String folder, String target) {
        var path = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
