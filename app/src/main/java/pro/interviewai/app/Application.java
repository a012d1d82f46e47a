package pro.interviewai.app;

import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts InterviewAI Pro. */
@SpringBootApplication(exclude = XStreamAutoConfiguration.class)
@ComponentScan({"pro.interviewai.app", "pro.interviewai.api", "pro.interviewai.gateways"})
@ConfigurationPropertiesScan({"pro.interviewai.app", "pro.interviewai.api", "pro.interviewai.gateways"})
@EnableScheduling
public class Application {
    public static void main(String[] args) {
        // Axon asks its maker for updates unless told otherwise before it starts.
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(Application.class, args);
    }
}
