package pro.interviewai.app.http;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Counts what the application asks of its store, by what is asked of which collection. */
public final class CountedCommands implements CommandListener {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    @Bean
    MongoClientSettingsBuilderCustomizer counting() {
        return settings -> settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var target = event.getCommand().get(event.getCommandName());
        var collection = target != null && target.isString() ? target.asString().getValue() : "";
        counts.computeIfAbsent(event.getCommandName() + " " + collection, _ -> new LongAdder())
                .increment();
    }

    /** How many there were since the last call of this. */
    public Map<String, Long> take() {
        var taken = new TreeMap<String, Long>();
        counts.forEach((what, count) -> taken.merge(what, count.sumThenReset(), Long::sum));
        taken.values().removeIf(count -> count == 0);
        return taken;
    }
}
