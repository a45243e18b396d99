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
    @JsonSubTypes.Type(value = Wish.Owners.class, name = "owners"),
    @JsonSubTypes.Type(value = Wish.Cure.class, name = "cure"),
    @JsonSubTypes.Type(value = Wish.TakeBack.class, name = "take-back")
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

    /**
     * A term for what is left of what was delivered in part.
     *
     * @param until a day as YYYY-MM-DD
     */
    record Cure(String until) implements Wish {
        @Override
        public String kind() {
            return "cure";
        }
    }

    /**
     * An accepted delivery no longer accepted; asked by the side that accepted it.
     *
     * @param delivery its id
     * @param what was delivered, as people tell it from others
     */
    record TakeBack(long delivery, String what) implements Wish {
        @Override
        public String kind() {
            return "take-back";
        }
    }
}
