package pro.interviewai.api.connection;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.api.problem.ProblemResponses;
import pro.interviewai.messages.CommonProblem;

/** How Tomcat treats connections. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConnectionSettings.class)
class ConnectionConfiguration {

    /** Behind a proxy all connections are the proxy's, so they are not counted there. */
    @Bean
    WebServerFactoryCustomizer<TomcatWebServerFactory> guardedConnections(
            ConnectionSettings settings,
            ProblemResponses problems,
            @Value("${server.forward-headers-strategy:none}") String proxy) {
        var counted = "none".equalsIgnoreCase(proxy) ? settings.perAddress() : 0;
        var expected =
                new ConnectionSettings(counted, settings.headersWithin(), settings.bodyGrace(), settings.bodyPace());
        return factory -> {
            factory.setProtocol(GuardedProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof GuardedProtocol guarded) {
                    guarded.guard(
                            expected,
                            problems.wholeAnswer(CommonProblem.TOO_MANY_REQUESTS),
                            problems.wholeAnswer(CommonProblem.REQUEST_TIMEOUT));
                }
            });
        };
    }
}
