package pro.interviewai.app.measurement;

import io.micrometer.core.instrument.Clock;
import java.util.function.Supplier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pro.interviewai.api.metrics.ApplicationMetrics;
import pro.interviewai.api.projection.ProjectionStatus;
import pro.interviewai.api.projection.Projections;
import pro.interviewai.eventlog.crypto.SubjectKeys;

/** How the process is doing. */
@Configuration(proxyBeanMethods = false)
class MeasurementConfiguration {

    @Bean
    Measurements measurements() {
        return new Measurements(Clock.SYSTEM);
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> measuredRequests(Measurements measurements) {
        var registration = new FilterRegistrationBean<>(measurements.requests());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebMvcConfigurer measuredPeople(Measurements measurements) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(measurements.people());
            }
        };
    }

    @Bean
    Supplier<ApplicationMetrics> applicationMetrics(
            Measurements measurements, SubjectKeys keys, Projections projections) {
        return () -> {
            var hitRate = keys.hitRate();
            return new ApplicationMetrics(
                    measurements.requestsPerSecond(),
                    measurements.averageResponseTime(),
                    measurements.errorRate(),
                    measurements.activeUsers(),
                    measurements.databaseConnections(),
                    hitRate.isPresent() ? hitRate.getAsDouble() : null,
                    projections.all().stream()
                            .mapToLong(ProjectionStatus::behind)
                            .max()
                            .orElse(0),
                    measurements.averageJudgement());
        };
    }
}
