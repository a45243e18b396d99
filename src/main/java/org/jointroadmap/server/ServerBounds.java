package org.jointroadmap.server;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one address may take of the server at once, and how slowly.
 *
 * @param connectionsPerAddress open connections
 * @param requestsPerAddress requests of people that are being served; of strangers a quarter, of programs half as many
 * @param formsPerAddress forms of those who have not signed in that are waited for
 * @param strangersPerAddress sessions of those of one address who have not signed in
 * @param strangers sessions of all who have not signed in
 * @param spareThreads that serve nothing but the health
 * @param proxies addresses in front of the program, from which everybody's connections come
 * @param headTime until which a request's head has to be there
 * @param bodyGrace for which a body may be as slow as it likes
 * @param bodyPace that a body must keep afterwards, in bytes a second
 * @param largestBody of a request without files
 * @param drainTime how long the rest of a file that was too large is read, so that its sender sees why
 */
@ConfigurationProperties("joint-roadmap.server")
public record ServerBounds(
        @DefaultValue("200") int connectionsPerAddress,
        @DefaultValue("40") int requestsPerAddress,
        @DefaultValue("4") int formsPerAddress,
        @DefaultValue("100") int strangersPerAddress,
        @DefaultValue("5000") int strangers,
        @DefaultValue("20") int spareThreads,
        @DefaultValue Set<String> proxies,
        @DefaultValue("10s") Duration headTime,
        @DefaultValue("10s") Duration bodyGrace,
        @DefaultValue("1KB") DataSize bodyPace,
        @DefaultValue("2MB") DataSize largestBody,
        @DefaultValue("1m") Duration drainTime) {
    public ServerBounds {
        proxies = Set.copyOf(proxies);
    }
}
