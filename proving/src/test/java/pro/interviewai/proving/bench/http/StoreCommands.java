package pro.interviewai.proving.bench.http;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Counts what the clients of an application ask the store; a part that is added to it. */
public final class StoreCommands implements CommandListener, StoreCommandsMXBean {
    public static final String NAME = "pro.interviewai.proving:type=StoreCommands";

    private final ConcurrentMap<String, LongAdder> counts = new ConcurrentHashMap<>();

    @Bean
    static MongoClientSettingsBuilderCustomizer countedStoreCommands() throws JMException {
        var commands = new StoreCommands();
        ManagementFactory.getPlatformMBeanServer().registerMBean(commands, new ObjectName(NAME));
        return settings -> settings.addCommandListener(commands);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var name = event.getCommandName();
        var about = event.getCommand().get(name);
        counts.computeIfAbsent(about.isString() ? name + " " + about.asString().getValue() : name, _ -> new LongAdder())
                .increment();
    }

    @Override
    public Map<String, Long> getCounts() {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().sum()));
    }
}
