package pro.interviewai.api.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who may vouch for people; one without a client id is not asked. */
@ConfigurationProperties("interviewai.oauth")
record ProviderProperties(
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
