package pro.interviewai.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where to find it. */
@Component
class Greeting {
    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final AppProperties properties;

    Greeting(AppProperties properties) {
        this.properties = properties;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "InterviewAI Pro is ready on http://localhost:{} (data in {}, documentation at /swagger-ui.html)",
                    web.getWebServer().getPort(),
                    properties.dataDir());
        }
    }
}
