package org.jointroadmap.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The one table of who may ask what; whatever it does not name is nobody's. */
final class Rights {
    private static final Set<String> READERS = Set.of("reader", "by.owner", "az.owner");

    private static final Predicate<Person> NOBODY = person -> false;
    private static final Predicate<Person> ALL = person -> !person.login().isEmpty();
    private static final Predicate<Person> ANYBODY = person -> true;
    private static final Predicate<Person> ADMINISTRATOR =
            person -> person.login().equals("admin");
    private static final Predicate<Person> PEOPLE = ALL.and(ADMINISTRATOR.negate());
    private static final Predicate<Person> SECRETARIAT =
            person -> person.login().equals("secretary");
    private static final Predicate<Person> SECRETARIES =
            person -> person.login().endsWith("secretary");
    private static final Predicate<Person> OWNERS = person -> person.login().endsWith("owner");
    private static final Predicate<Person> DECIDERS = Person::acts;
    private static final Predicate<Person> NO_MERE_READER = ALL.and(person -> !READERS.contains(person.login()));

    private final List<Line> lines = new ArrayList<>();

    Rights() {
        engine();
        ours();
    }

    boolean may(Person person, Operation operation) {
        return lines.stream()
                .filter(line -> line.isAbout(operation))
                .findFirst()
                .map(line -> line.who().test(person))
                .orElse(false);
    }

    /** People work on their tasks; an administrator looks at processes and what failed. */
    private void engine() {
        engine("GET|POST", "/task(/count)?", ALL);
        engine("GET", "/task/\\{id}(/form|/deployed-form|/form-variables|/variables|/localVariables)?", PEOPLE);
        engine("POST", "/task/\\{id}/(claim|unclaim|complete|submit-form)", PEOPLE);
        engine("GET|OPTIONS", "/filter(/count|/\\{id})?", ALL);
        engine("GET|POST", "/filter/\\{id}/(list|singleResult|count)", ALL);
        engine("GET|POST", "/variable-instance", PEOPLE);
        engine("POST", "/history/variable-instance", PEOPLE);
        engine("GET|POST", "/history/task", PEOPLE);
        engine("GET", "/history/user-operation(/count)?", PEOPLE);
        engine("GET", "/(engine|version|identity/groups|authorization/check)", ALL);
        engine("GET", "/user/\\{id}/profile", ALL);
        engine("GET", "/process-definition(/count|/\\{id}|/\\{id}/xml|/key/\\{key}/xml)?", ALL);
        engine("GET", "/process-instance/\\{id}", ALL);
        engine(
                ".*",
                ".*(variable|Variable|form|comment|attachment|identity-links|external-task|metrics|report|telemetry|schema).*",
                NOBODY);
        engine(".*", "/(history/)?task.*", NOBODY);
        engine("GET", "/.*", ADMINISTRATOR);
        engine("POST|PUT", "/job/\\{id}/(retries|execute)", ADMINISTRATOR);
        engine("POST", "/job/retries", ADMINISTRATOR);
        engine("DELETE", "/incident/\\{id}", ADMINISTRATOR);
        engine("PUT", "/process-instance/\\{id}/suspended", ADMINISTRATOR);
    }

    private void ours() {
        own("GET", "/(login|error|actuator/health)", ANYBODY);
        own("POST", "/language", ANYBODY);
        // What opens a calendar is the secret in its address.
        own("GET", "/calendar/.*", ANYBODY);
        own("GET|POST", "/invitation.*", ANYBODY);
        own("GET|POST", "/people/me.*", ALL);
        own("GET|POST|DELETE", "/api/me/calendar", ALL);
        own("POST", "/roadmap/filters.*", ALL);
        // The people of the addresses are the owners: each says by themselves when they are away.
        own("GET|PUT|DELETE", "/api/people/[^/]+/absence", ADMINISTRATOR.or(person -> person.login()
                .endsWith(".owner")));
        own("GET|POST|PATCH|PUT|DELETE", "(/api)?/people/.+", ADMINISTRATOR);
        own("POST", "(/api)?/people", ADMINISTRATOR);
        own("GET", "/api/people", ADMINISTRATOR);
        own("GET", "(/api)?/audit.*", ADMINISTRATOR);
        own("POST", "/trade/classifications", ADMINISTRATOR);
        own("GET|POST", "/roadmap/(new|documents).*", SECRETARIAT);
        own("GET|POST", "/roadmap/titles", DECIDERS.or(SECRETARIAT));
        own("GET|POST", "(/api)?/organisations/tables?", ADMINISTRATOR.or(SECRETARIAT));
        own("GET", "/api/roadmap/imports.*", SECRETARIAT);
        own("GET", "/projects/new", DECIDERS);
        own("GET", "/actuator/prometheus", ADMINISTRATOR);
        own("GET", ".*", ALL);
        own("POST|PUT|DELETE", "(/api)?/(items|projects)/[^/]*/following", ALL);
        own(
                "POST|DELETE",
                "(/api)?/(items|projects)/[^/]*/(files|comments).*",
                DECIDERS.or(SECRETARIES).or(OWNERS));
        own("DELETE", "/api/(files|comments)/.*", DECIDERS);
        own("POST|PATCH", "(/api)?/organisations.*", ADMINISTRATOR.or(SECRETARIAT));
        own("POST|PATCH", "(/api)?/events.*", DECIDERS.or(SECRETARIAT));
        own("POST", "/api/items", SECRETARIAT);
        own("POST", "/api/(date|item)-requests/.*", DECIDERS);
        own("PATCH|POST", "(/api)?/items/.*", DECIDERS.or(SECRETARIAT));
        own("POST", "(/api)?/(projects|opportunities).*", DECIDERS);
        own("POST", "/api/due-texts", ALL);
        own("POST", "/api/evaluations", NO_MERE_READER);
        own("POST", "(/api)?/trade/imports/[^/]*/(confirmation|undo)", SECRETARIAT);
        own("POST", "(/api)?/trade/imports.*", DECIDERS.or(SECRETARIES));
        own("POST", "/trade/(published|targets).*", SECRETARIAT);
        own("POST", "/trade/excluded/.*", SECRETARIAT);
        own("PUT", "/api/parties/.*", SECRETARIAT);
    }

    private void engine(String methods, String path, Predicate<Person> who) {
        lines.add(new Line(true, Pattern.compile(methods), Pattern.compile(path), who));
    }

    private void own(String methods, String path, Predicate<Person> who) {
        lines.add(new Line(false, Pattern.compile(methods), Pattern.compile(path), who));
    }

    private record Line(boolean engines, Pattern methods, Pattern path, Predicate<Person> who) {
        boolean isAbout(Operation operation) {
            return engines == operation.isEngines()
                    && methods.matcher(operation.method()).matches()
                    && path.matcher(operation.path()).matches();
        }
    }
}
