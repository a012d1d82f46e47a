package pro.interviewai.app.subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pro.interviewai.messages.plan.PlanCatalogue;

/** The plans that are offered. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    PlanCatalogue planCatalogue(PlanProperties properties) {
        return properties.catalogue();
    }
}
