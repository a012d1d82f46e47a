package pro.interviewai.api.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is expected of a connection.
 *
 * @param perAddress how many one address may have open; 0 for any number
 * @param headersWithin how long the headers of a request may take, however they come
 * @param bodyGrace for how long a body is waited for whatever its pace
 * @param bodyPace how much of a body comes in a second at least, on average, after that
 */
@ConfigurationProperties("interviewai.connections")
record ConnectionSettings(
        int perAddress,
        @DefaultValue("15s") Duration headersWithin,
        @DefaultValue("10s") Duration bodyGrace,
        @DefaultValue("4KB") DataSize bodyPace) {}
