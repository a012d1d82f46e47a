package pro.interviewai.gateways.link;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.gateways.ServerSecret;

/** Links that lead to {@code interviewai.public-url}. */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {
    @Bean
    SignedLinks accountLinks(
            ServerSecret secret, @Value("${interviewai.public-url:http://localhost:3000}") String publicUrl) {
        return new SignedLinks(secret, URI.create(publicUrl.replaceAll("/+$", "")));
    }
}
