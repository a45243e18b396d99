package bare;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The engine's starter and nothing else: what our application is measured against. Its delegates decide as ours do on the
 * benchmark's projects, and write nothing of their own.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration",
            "org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springdoc.core.configuration.SpringDocConfiguration",
            "org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration",
        })
public class BareStarter {
    public static void main(String[] arguments) {
        SpringApplication.run(BareStarter.class, arguments);
    }

    @Bean
    JavaDelegate checkGate() {
        return deciding("complete", "ready");
    }

    @Bean
    JavaDelegate handOver() {
        return execution -> {};
    }

    @Bean
    JavaDelegate weigh() {
        return deciding("recommended", "agreed");
    }

    @Bean
    JavaDelegate remind() {
        return execution -> {};
    }

    @Bean
    JavaDelegate closeProject() {
        return execution -> {};
    }

    @Bean
    JavaDelegate returnToProposer() {
        return execution -> {};
    }

    private static JavaDelegate deciding(String... variables) {
        Consumer<DelegateExecution> decide =
                execution -> List.of(variables).forEach(variable -> execution.setVariable(variable, true));
        return decide::accept;
    }
}
