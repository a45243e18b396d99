package org.jointroadmap.web;

import static org.jointroadmap.party.Role.COCHAIR;
import static org.jointroadmap.party.Role.COORDINATOR;
import static org.jointroadmap.party.Role.READER;
import static org.jointroadmap.party.Role.SECRETARIAT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Role;
import org.jointroadmap.roadmap.Deliveries;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.NewItem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;

/** A few people of both sides and items in every state. */
@TestComponent
class SmallRoadmap implements ApplicationRunner {
    private final Organisations organisations;
    private final People people;
    private final ItemDesk desk;
    private final Deliveries deliveries;
    private final Clock clock;

    SmallRoadmap(Organisations organisations, People people, ItemDesk desk, Deliveries deliveries, Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.desk = desk;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long ministry = organisations.add("BLR", "Ministry of Industry", "Министерство промышленности");
        long plant = organisations.add("AZE", "Ganja Automobile Plant", "Гянджинский автомобильный завод");
        person("by.coordinator", "Anna Belova", "BLR", ministry, COORDINATOR);
        person("by.cochair", "Pavel Sokol", "BLR", ministry, COCHAIR);
        person("az.coordinator", "Elchin Mammadov", "AZE", plant, COORDINATOR);
        person("secretary", "Sara Klein", null, null, SECRETARIAT);
        person("reader", "Rita Green", "AZE", null, READER);
        LocalDate today = LocalDate.now(clock);
        item("1.1", "Joint assembly of MTZ tractors", today.minusDays(40), "BLR", ministry, "AZE", plant);
        item("1.2", "Elevators made in Azerbaijan", today.plusDays(9), "AZE", plant, "BLR", ministry);
        item("2.4", "Sawn timber for houses <b>in Agdam</b>", today.minusDays(3), "BLR", ministry, "AZE", plant);
        item("2.10", "Elite cattle", today.plusDays(200), "BLR", ministry, "AZE", plant);
        item("3.1", "Fire trucks", today.minusDays(90), "AZE", plant, "BLR", ministry);
        deliveries.claim(
                "2.4",
                today.minusDays(4),
                "Act no. 12 of acceptance",
                null,
                people.find("by.coordinator").orElseThrow());
    }

    private void item(
            String number, String title, LocalDate due, String lead, long leader, String other, long partner) {
        desk.add(new NewItem(
                number,
                title,
                "A first series",
                "2026",
                due.toString(),
                "sample",
                List.of(
                        new NewItem.Owner(lead, leader, lead.equals("BLR") ? "by.coordinator" : "az.coordinator"),
                        new NewItem.Owner(other, partner, lead.equals("BLR") ? "az.coordinator" : "by.coordinator")),
                clock.instant()));
    }

    private void person(String login, String name, @Nullable String side, @Nullable Long organisation, Role role) {
        people.add(new NewPerson(
                login, name, side, Set.of(role), organisation, "en", login + "@roadmap.example", "sample"));
    }
}
