package pro.interviewai.proving.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An application of the same starters in which nothing is written but one address that says that it runs. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration")
public class BareApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BareApplication.class, arguments);
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @RestController
    static class Health {
        @GetMapping("/health")
        String up() {
            return "up";
        }
    }
}
