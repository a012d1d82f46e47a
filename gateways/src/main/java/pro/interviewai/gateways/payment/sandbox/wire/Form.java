package pro.interviewai.gateways.payment.sandbox.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads parameters as Stripe's libraries write them: {@code items[0][price]=…}. All values are texts. */
public final class Form {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Form() {}

    public static ObjectNode parse(String text) {
        var form = Json.empty();
        for (var pair : text.split("&")) {
            var split = pair.indexOf('=');
            if (split > 0) {
                put(form, names(decoded(pair.substring(0, split))), decoded(pair.substring(split + 1)));
            }
        }
        return (ObjectNode) lists(form, true);
    }

    private static void put(ObjectNode form, List<String> names, String value) {
        var at = form;
        for (var name : names.subList(0, names.size() - 1)) {
            at = at.path(name) instanceof ObjectNode there ? there : at.putObject(name);
        }
        var last = names.getLast();
        at.put(last.isEmpty() ? Integer.toString(at.size()) : last, value);
    }

    private static List<String> names(String key) {
        var names = new ArrayList<String>();
        for (var name : key.split("\\[", -1)) {
            names.add(name.endsWith("]") ? name.substring(0, name.length() - 1) : name);
        }
        return names;
    }

    /** What is counted is a list, except the whole. */
    private static JsonNode lists(ObjectNode node, boolean whole) {
        var names = List.copyOf(node.propertyNames());
        for (var name : names) {
            if (node.path(name) instanceof ObjectNode inner) {
                node.set(name, lists(inner, false));
            }
        }
        if (whole
                || names.isEmpty()
                || !names.stream().allMatch(name -> NUMBER.matcher(name).matches())) {
            return node;
        }
        var list = node.arrayNode();
        names.forEach(name -> list.add(node.path(name)));
        return list;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
