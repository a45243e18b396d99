package org.jointroadmap.intake.owner;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One name of a cell, without what is said beside it.
 *
 * @param lead whether it is marked as who answers
 */
record OwnerName(String name, boolean lead, String person, String due) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern LEAD = Pattern.compile(
            "\\s*\\(?\\b(?:созыв|головной исполнитель|головной|ответственный исполнитель|ответственный|основной исполнитель|lead agency"
                    + "|lead|responsible|əsas icraçı|əsas)\\b\\)?\\s*[:–—-]?\\s*",
            FLAGS);
    private static final Pattern PAREN_LEAD = Pattern.compile(
            "\\((?:созыв|головной[^)]*|ответственн[^)]*|основной[^)]*|lead[^)]*|responsible|əsas[^)]*)\\)|[–—-]\\s*созыв\\s*$",
            FLAGS);
    private static final Pattern DUE = Pattern.compile(
            "\\s*[(\\[–—,-]?\\s*(?:срок\\s*[:–—-]?\\s*)?((?:до|к|не позднее|by|before|until)?\\s*\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}(?:\\s*г(?:\\.|ода)?)?"
                    + "|(?:до|к|не позднее|by)\\s+\\d{1,2}\\s+\\p{L}+\\s+\\d{4}(?:\\s*г(?:\\.|ода)?)?)\\s*[)\\]]?\\s*$",
            FLAGS);
    private static final String INITIALS = "(?:\\p{Lu}\\.\\s?){1,2}";
    private static final String SURNAME = "\\p{Lu}[\\p{L}'’-]+";
    private static final Pattern PERSON = Pattern.compile(
            SURNAME + "\\s+" + INITIALS + "|" + INITIALS + "\\s?" + SURNAME, Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(\\s*(" + PERSON.pattern() + ")\\s*\\)");

    static OwnerName of(String text) {
        Matcher due = DUE.matcher(text);
        boolean dated = due.find();
        String rest = dated ? text.substring(0, due.start()) : text;
        Matcher marked = PAREN_LEAD.matcher(rest);
        boolean lead = marked.find();
        rest = lead ? marked.replaceAll(" ") : rest;
        Matcher first = LEAD.matcher(rest);
        if (first.lookingAt() && first.end() < rest.length()) {
            lead = true;
            rest = rest.substring(first.end());
        }
        Matcher person = IN_BRACKETS.matcher(rest);
        String named = person.find() ? person.group(1).strip() : "";
        rest = named.isEmpty() ? rest : person.replaceFirst("");
        String bare = rest.replaceAll("\\s+", " ").replaceAll("^[\\s,;:–—-]+|[\\s,;:–—-]+$", "");
        String ended = bare.matches(".*(\\p{Lu}|\\b\\p{L}{1,4})\\.$") ? bare : bare.replaceAll("\\.$", "");
        return new OwnerName(ended, lead, named, dated ? due.group(1).strip() : "");
    }

    /** Whether it is a surname with initials and no organisation. */
    boolean isPerson() {
        return PERSON.matcher(name).matches();
    }
}
