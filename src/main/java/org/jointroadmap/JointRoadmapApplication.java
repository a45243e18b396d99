package org.jointroadmap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Joint Roadmap, or only checks its audit. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class JointRoadmapApplication {
    public static void main(String[] arguments) {
        if (AuditCommand.isMeant(arguments)) {
            System.exit(AuditCommand.run(arguments));
        }
        SpringApplication.run(JointRoadmapApplication.class, arguments);
    }
}
