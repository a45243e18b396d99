package org.jointroadmap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Joint Roadmap, or does the one command that its arguments name. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class JointRoadmapApplication {
    public static void main(String[] arguments) {
        SameEverywhere.language();
        for (Command command : SpringFactoriesLoader.loadFactories(Command.class, null)) {
            if (command.isMeant(arguments)) {
                System.exit(command.run(arguments));
            }
        }
        SpringApplication.run(JointRoadmapApplication.class, arguments);
    }
}
