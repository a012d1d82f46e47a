package pro.interviewai.eventlog.serialization;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Where in an event a personal text stands: {@code stored name/property/property…}, which is authenticated with it. */
final class Place {
    private Place() {}

    /** @param name the stored name of the event */
    static String of(TokenStreamContext innermost, @Nullable Object name) {
        StringBuilder place = new StringBuilder(64).append(name);
        append(innermost, place);
        return place.toString();
    }

    private static void append(@Nullable TokenStreamContext context, StringBuilder place) {
        if (context != null && !context.inRoot()) {
            append(context.getParent(), place);
            if (context.inObject()) {
                place.append('/').append(context.currentName());
            }
        }
    }
}
