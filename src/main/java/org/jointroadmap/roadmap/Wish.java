package org.jointroadmap.roadmap;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What is asked for about an item. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Wish.Date.class, name = "date"),
    @JsonSubTypes.Type(value = Wish.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Wish.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Wish.Drop.class, name = "drop"),
    @JsonSubTypes.Type(value = Wish.Owners.class, name = "owners")
})
public sealed interface Wish {
    /** Its name in the API and in keys of texts. */
    String kind();

    /** Another due date, in the words of the document. */
    record Date(String dueText) implements Wish {
        @Override
        public String kind() {
            return "date";
        }
    }

    /** Several items in its place; that with its number, else the first, continues it. */
    record Split(List<ItemDraft> into) implements Wish {
        public Split {
            into = List.copyOf(into);
        }

        @Override
        public String kind() {
            return "split";
        }
    }

    /** One item in the place of it and of others. */
    record Merge(List<String> with, ItemDraft as) implements Wish {
        public Merge {
            with = List.copyOf(with);
        }

        @Override
        public String kind() {
            return "merge";
        }
    }

    /** The item no more. */
    record Drop() implements Wish {
        @Override
        public String kind() {
            return "drop";
        }
    }

    /** Others who answer for it. */
    record Owners(List<ItemDraft.OwnerDraft> owners) implements Wish {
        public Owners {
            owners = List.copyOf(owners);
        }

        @Override
        public String kind() {
            return "owners";
        }
    }
}
