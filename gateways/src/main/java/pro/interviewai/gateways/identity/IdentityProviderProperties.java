package pro.interviewai.gateways.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** By whom people may sign in; one without a client id is not asked. */
@ConfigurationProperties("interviewai.oauth")
record IdentityProviderProperties(
        @DefaultValue Client google, @DefaultValue Client github) {

    /**
     * How this server is known there.
     *
     * @param baseUrl where people are sent to
     * @param apiUrl where this server asks
     */
    record Client(
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String baseUrl,
            @DefaultValue("") String apiUrl) {
        boolean isNamed() {
            return !clientId.isBlank();
        }

        @Override
        public String toString() {
            return "Client[" + baseUrl + "]";
        }
    }
}
