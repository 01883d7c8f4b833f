package se.samlat.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a record, so that its author sees all of it at once. */
public final class Findings {

    /**
     * One thing that is wrong.
     *
     * @param pointer JSON pointer of the field, such as {@code /content/ageMin}
     * @param key message key; the text says what is wrong and the cure
     * @param arguments what the message names, in order
     */
    public record Finding(String pointer, String key, List<Object> arguments) {}

    /** What a reference can be held against: the codes and rows that exist, with those of the same import. */
    public interface Known {
        /** Whether the code list has the code and it may still be chosen. */
        boolean hasCode(String list, String code);

        /** Whether a published row of the type has the id. */
        boolean hasEntry(String type, UUID id);

        /** Whether the code is, or stands below, what is being checked. */
        boolean codeIsBelow(String list, String code);

        /** Whether the row is, or stands below, what is being checked. */
        boolean entryIsBelow(String type, UUID id);
    }

    private final Known known;
    private final List<Finding> list = new ArrayList<>();

    public Findings(Known known) {
        this.known = known;
    }

    /** Notes that the field breaks a rule. */
    public void add(String pointer, String key, Object... arguments) {
        list.add(new Finding(pointer, key, List.of(arguments)));
    }

    /** Notes an unknown code; nothing where the code is absent. */
    public void code(String pointer, String codeList, @Nullable String code) {
        if (code != null && !known.hasCode(codeList, code)) {
            add(pointer, "rule.unknown-code", code, codeList);
        }
    }

    /** Notes every unknown code of a list, by its place. */
    public void codes(String pointer, String codeList, @Nullable List<String> codes) {
        if (codes != null) {
            for (int i = 0; i < codes.size(); i++) {
                code(pointer + "/" + i, codeList, codes.get(i));
            }
            if (codes.stream().distinct().count() < codes.size()) {
                add(pointer, "rule.doubled");
            }
        }
    }

    /** Notes a reference to something that does not exist; nothing where the reference is absent. */
    public void reference(String pointer, String type, @Nullable UUID id) {
        if (id != null && !known.hasEntry(type, id)) {
            add(pointer, "rule.unknown-reference", id, type);
        }
    }

    /** Notes an umbrella code that does not exist or leads back; nothing where it is absent. */
    public void above(String pointer, String codeList, @Nullable String code) {
        if (code != null && known.codeIsBelow(codeList, code)) {
            add(pointer, "rule.circle", code);
        } else {
            code(pointer, codeList, code);
        }
    }

    /** Notes a parent that does not exist or leads back; nothing where it is absent. */
    public void above(String pointer, String type, @Nullable UUID id) {
        if (id != null && known.entryIsBelow(type, id)) {
            add(pointer, "rule.circle", id);
        } else {
            reference(pointer, type, id);
        }
    }

    /** Notes every reference of a list that leads nowhere. */
    public void references(String pointer, String type, @Nullable List<UUID> ids) {
        if (ids != null) {
            for (int i = 0; i < ids.size(); i++) {
                reference(pointer + "/" + i, type, ids.get(i));
            }
        }
    }

    /** Notes that two bounds stand in the wrong order; nothing where one is absent. */
    public <T extends Comparable<T>> void ordered(
            String pointer,
            @Nullable T from,
            @Nullable T to) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            add(pointer, "rule.wrong-order", from, to);
        }
    }

    /** Everything found so far. */
    public List<Finding> all() {
        return List.copyOf(list);
    }

}
