package org.jointroadmap.intake.owner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.intake.row.RawRow;
import org.jointroadmap.intake.row.RawRow.OwnersCell;
import org.jointroadmap.party.Organisation;
import org.jspecify.annotations.Nullable;

/** Reads who does something; the first named answers, unless another is marked as who does. */
public final class OwnersReader {
    private static final Pattern PREFIX =
            Pattern.compile("^([^:]{2,80}?)\\s*(?::|\\s[–—-]\\s)\\s*(.*)$", Pattern.DOTALL);
    private static final int LONGEST = 200;

    private final SideWords sides;
    private final KnownOrganisations known;
    private final Map<String, List<ReadOwner>> cells = new HashMap<>();

    public OwnersReader(SideWords sides, KnownOrganisations known) {
        this.sides = sides;
        this.known = known;
    }

    /** Those whom a row names, each once, who answers first. */
    public List<ReadOwner> read(RawRow row) {
        List<ReadOwner> owners = new ArrayList<>();
        for (OwnersCell cell : row.owners()) {
            Optional<String> side = sides.one(cell.heading()).or(() -> sides.one(row.side()));
            for (ReadOwner owner : cell(cell.text(), side.orElse(null))) {
                boolean twice = owners.stream()
                        .anyMatch(one -> one.organisation().equals(owner.organisation())
                                && Objects.equals(one.side(), owner.side()));
                if (!twice) {
                    owners.add(cell.helps() ? owner.leading(false) : owner);
                }
            }
        }
        return led(owners);
    }

    /** The side that a text names, as an answer to a question. */
    public Optional<String> side(String text) {
        return sides.one(text);
    }

    /**
     * The one that a name means, as an answer to a question; a side that is named alone answers itself.
     *
     * @param language in which a side is called
     */
    public Optional<ReadOwner> named(String name, String language) {
        Optional<String> side = sides.one(name).filter(code -> sides.isOnly(name));
        return side.map(code -> {
                    String called = sides.name(code, language);
                    return new ReadOwner(code, called, called, null, true, "", "");
                })
                .or(() -> cell(name, null).stream().findFirst().map(owner -> owner.leading(true)));
    }

    /** Whether it is said of another country than the two. */
    public boolean isThird(ReadOwner owner) {
        return owner.side() == null && sides.isThird(owner.written());
    }

    private static List<ReadOwner> led(List<ReadOwner> owners) {
        int lead = 0;
        for (int at = owners.size() - 1; at >= 0; at--) {
            lead = owners.get(at).lead() ? at : lead;
        }
        List<ReadOwner> led = new ArrayList<>();
        for (int at = 0; at < owners.size(); at++) {
            led.add(owners.get(at).leading(at == lead));
        }
        if (lead > 0) {
            led.add(0, led.remove(lead));
        }
        return led;
    }

    /** The same few cells come again in every document. */
    private List<ReadOwner> cell(String text, @Nullable String ofColumn) {
        return cells.computeIfAbsent(ofColumn + "\n" + text, key -> List.copyOf(fresh(text, ofColumn)));
    }

    private List<ReadOwner> fresh(String text, @Nullable String ofColumn) {
        List<ReadOwner> all = new ArrayList<>();
        String side = ofColumn;
        for (List<String> names : NameParts.of(text)) {
            List<ReadOwner> group = new ArrayList<>();
            for (String name : names) {
                Matcher prefix = PREFIX.matcher(name);
                boolean said = prefix.matches() && sides.isOnly(prefix.group(1));
                String rest = said ? prefix.group(2).strip() : sides.isOnly(name) && isHeading(name, text) ? "" : name;
                if (said || rest.isEmpty()) {
                    side = sides.one(said ? prefix.group(1) : name).orElse(null);
                }
                OwnerName owner = OwnerName.of(rest);
                if (owner.isPerson() && !group.isEmpty()) {
                    group.set(group.size() - 1, group.get(group.size() - 1).with(owner.name()));
                } else if (owner.isPerson() && !all.isEmpty()) {
                    all.set(all.size() - 1, all.get(all.size() - 1).with(owner.name()));
                } else if (!owner.name().isBlank()) {
                    group.add(owner(owner, side));
                }
            }
            all.addAll(shared(group));
        }
        return all;
    }

    /** Whose those are that follow, and not somebody who does something. */
    private static boolean isHeading(String name, String text) {
        return text.strip().length() > name.length() + 1
                && (name.endsWith(":") || name.toLowerCase(Locale.ROOT).matches(".*(сторон|side|tərəf|бок).*"));
    }

    private ReadOwner owner(OwnerName name, @Nullable String around) {
        String text = name.name().substring(0, Math.min(LONGEST, name.name().length()));
        String own =
                sides.one(text).orElse(sides.isThird(text) || sides.all(text).size() > 1 ? "" : null);
        String side = own == null ? around : own.isEmpty() ? null : own;
        Optional<Organisation> found = "".equals(own) ? Optional.empty() : known.find(text, side);
        side = side == null && !"".equals(own) ? sides.hinted(text).orElse(null) : side;
        return new ReadOwner(
                found.map(Organisation::side).orElse(side),
                found.map(one -> OrganisationWords.isLatin(text) ? one.nameEn() : one.nameRu())
                        .orElse(text),
                text,
                found.map(Organisation::id).orElse(null),
                name.lead(),
                name.person(),
                name.due());
    }

    /** Минпром, Минэкономики Республики Беларусь: the end of a group says it of all that say nothing themselves. */
    private List<ReadOwner> shared(List<ReadOwner> group) {
        if (group.size() < 2) {
            return group;
        }
        Optional<String> said = sides.atTheEnd(group.get(group.size() - 1).written());
        return said.isEmpty()
                ? group
                : group.stream()
                        .map(owner -> owner.side() == null && !isForeign(owner) ? resided(owner, said.get()) : owner)
                        .toList();
    }

    private boolean isForeign(ReadOwner owner) {
        return sides.isThird(owner.written()) || sides.all(owner.written()).size() > 1;
    }

    private ReadOwner resided(ReadOwner owner, String side) {
        Optional<Organisation> found = known.find(owner.written(), side);
        return new ReadOwner(
                side,
                found.map(one -> OrganisationWords.isLatin(owner.written()) ? one.nameEn() : one.nameRu())
                        .orElse(owner.organisation()),
                owner.written(),
                found.map(Organisation::id).orElse(owner.known()),
                owner.lead(),
                owner.person(),
                owner.due());
    }
}
