package org.jointroadmap.sample;

import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Subject;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the sample's people have done about the opportunities that the rules found: each stands at another step. */
@Component
@Profile("sample")
class SampleOpportunities {
    private static final List<SampleDeed> DEEDS = List.of(
            new SampleDeed("BLR-AZE-080810", "triage-opportunity", false, Map.of("asked", "yes")),
            new SampleDeed("BLR-AZE-081010", "triage-opportunity", false, Map.of("asked", "yes")),
            new SampleDeed(
                    "BLR-AZE-081010",
                    "name-suppliers",
                    true,
                    Map.of("found", "yes", "suppliers", "Growers of Absheron (sample), 3,000 tonnes from May")),
            new SampleDeed("BLR-AZE-081070", "triage-opportunity", false, Map.of("asked", "yes")),
            new SampleDeed(
                    "BLR-AZE-081070",
                    "name-suppliers",
                    true,
                    Map.of("found", "yes", "suppliers", "Packing house of Goychay (sample)")),
            new SampleDeed(
                    "BLR-AZE-081070",
                    "weigh-offer",
                    false,
                    Map.of("offer", "5,000 tonnes each autumn (sample)", "decision", "switched")),
            new SampleDeed(
                    "BLR-AZE-410792",
                    "triage-opportunity",
                    false,
                    Map.of("asked", "no", "reason", "Bought for one order that is done (sample)")));

    private final SampleWork work;

    SampleOpportunities(SampleWork work) {
        this.work = work;
    }

    void workOn() {
        DEEDS.forEach(deed -> work.complete(
                Subject.opportunity(deed.opportunity()),
                deed.task(),
                work.coordinator(deed.byPartner()),
                deed.answers()));
    }

    private record SampleDeed(String opportunity, String task, boolean byPartner, Map<String, Object> answers) {}
}
