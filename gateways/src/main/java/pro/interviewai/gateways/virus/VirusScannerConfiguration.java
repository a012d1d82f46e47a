package pro.interviewai.gateways.virus;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.api.health.HealthCheck;
import pro.interviewai.gateways.health.Neighbour;
import pro.interviewai.ports.virus.VirusScanner;

/** ClamAV if {@code interviewai.clamav.host} names one, else nobody scans. */
@Configuration(proxyBeanMethods = false)
class VirusScannerConfiguration {

    @Bean
    VirusScanner virusScanner(
            @Value("${interviewai.clamav.host:}") String host,
            @Value("${interviewai.clamav.port:3310}") int port,
            @Value("${interviewai.clamav.patience:PT20S}") Duration patience) {
        return host.isBlank() ? new NoVirusScanner() : new ClamdVirusScanner(host, port, patience);
    }

    @Bean
    HealthCheck virusScannerHealth(VirusScanner scanner, Clock clock) {
        return new Neighbour(
                "viruses",
                () -> scanner instanceof ClamdVirusScanner clamd ? clamd.state() : "files are not scanned",
                clock);
    }
}
