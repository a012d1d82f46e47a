package pro.interviewai.api.plan;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets the gate before all routes. */
@Configuration(proxyBeanMethods = false)
class FeatureGateConfiguration implements WebMvcConfigurer {
    private final FeatureGate gate;

    FeatureGateConfiguration(FeatureGate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }
}
