package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import se.samlat.catalogue.words.Tokens;
import se.samlat.catalogue.words.Word;

/** Which listings have which word, and where in them it stands. The texts themselves are not kept. */
final class TextIndex {
    static final TextIndex EMPTY =
            new TextIndex(Vocabulary.EMPTY, new RoaringBitmap[0], new RoaringBitmap[0], new int[0][], List.of());
    private static final RoaringBitmap NOWHERE = new RoaringBitmap();
    private static final int WORD_BITS = 22;
    private static final int WORD_MASK = (1 << WORD_BITS) - 1;
    private static final int MOST_PLACES = 1 << 31 - WORD_BITS;

    /** A field in a language. */
    record Place(FieldName name, String language) {}

    private final Vocabulary vocabulary;
    private final @Nullable RoaringBitmap[] anywhere;
    private final @Nullable RoaringBitmap[] inName;
    /** By slot: every word once for each place it stands in. */
    private final int[][] contents;

    private final List<Place> places;

    private TextIndex(
            Vocabulary vocabulary,
            @Nullable RoaringBitmap[] anywhere,
            @Nullable RoaringBitmap[] inName,
            int[][] contents,
            List<Place> places) {
        this.vocabulary = vocabulary;
        this.anywhere = anywhere;
        this.inName = inName;
        this.contents = contents;
        this.places = places;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The listings that have a word; never to be changed by the caller. */
    RoaringBitmap anywhere(int word) {
        var slots = anywhere[word];
        return slots == null ? NOWHERE : slots;
    }

    /** The listings that have a word in their name; never to be changed by the caller. */
    RoaringBitmap inName(int word) {
        var slots = inName[word];
        return slots == null ? NOWHERE : slots;
    }

    /** Whether some listing has exactly this word. */
    boolean has(Word word) {
        var number = vocabulary.number(word);
        return number != null && !anywhere(number).isEmpty();
    }

    /** Goes through the words of one listing and the places they stand in. */
    void forEach(int slot, BiConsumer<Integer, Place> look) {
        for (int packed : contents[slot]) {
            look.accept(packed & WORD_MASK, places.get(packed >>> WORD_BITS));
        }
    }

    /** The next version: the cleared slots forgotten, the listings added in their slots. */
    TextIndex with(Slots cleared, Map<Integer, Listing> added, int capacity) {
        return new Edit(cleared, capacity).put(added);
    }

    private final class Edit {
        private final Vocabulary.Editor words = vocabulary.edit();
        private final int[][] nextContents;
        private final List<Place> nextPlaces = new ArrayList<>(places);
        private final Set<Integer> ownAnywhere = new HashSet<>();
        private final Set<Integer> ownInName = new HashSet<>();
        private @Nullable RoaringBitmap[] nextAnywhere = anywhere.clone();
        private @Nullable RoaringBitmap[] nextInName = inName.clone();

        Edit(Slots cleared, int capacity) {
            nextContents = Arrays.copyOf(contents, capacity);
            Arrays.fill(nextContents, contents.length, capacity, new int[0]);
            cleared.forEach(slot -> {
                for (int packed : nextContents[slot]) {
                    int word = packed & WORD_MASK;
                    writable(nextAnywhere, ownAnywhere, word).remove(slot);
                    writable(nextInName, ownInName, word).remove(slot);
                }
                nextContents[slot] = new int[0];
            });
        }

        TextIndex put(Map<Integer, Listing> added) {
            added.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
                int slot = entry.getKey();
                nextContents[slot] = contents(entry.getValue());
                for (int packed : nextContents[slot]) {
                    int word = packed & WORD_MASK;
                    makeRoom(word);
                    writable(nextAnywhere, ownAnywhere, word).add(slot);
                    if (nextPlaces.get(packed >>> WORD_BITS).name() == FieldName.NAME) {
                        writable(nextInName, ownInName, word).add(slot);
                    }
                }
            });
            var nextVocabulary = words.done();
            return new TextIndex(
                    nextVocabulary,
                    trimmed(nextAnywhere, ownAnywhere, nextVocabulary.size()),
                    trimmed(nextInName, ownInName, nextVocabulary.size()),
                    nextContents,
                    List.copyOf(nextPlaces));
        }

        private int[] contents(Listing listing) {
            var packed = IntStream.builder();
            for (var field : listing.fields()) {
                int place = place(field);
                for (var token : Tokens.of(field.text())) {
                    int word = words.number(token);
                    if (word > WORD_MASK) {
                        throw new IllegalStateException("too many different words");
                    }
                    packed.add(place << WORD_BITS | word);
                }
            }
            return packed.build().sorted().distinct().toArray();
        }

        private int place(Field field) {
            var place = new Place(field.name(), field.language());
            int known = nextPlaces.indexOf(place);
            if (known >= 0) {
                return known;
            }
            if (nextPlaces.size() == MOST_PLACES) {
                throw new IllegalStateException("too many languages");
            }
            nextPlaces.add(place);
            return nextPlaces.size() - 1;
        }

        private void makeRoom(int word) {
            if (word >= nextAnywhere.length) {
                int size = Math.max(1024, word * 3 / 2 + 1);
                nextAnywhere = Arrays.copyOf(nextAnywhere, size);
                nextInName = Arrays.copyOf(nextInName, size);
            }
        }

        private static RoaringBitmap writable(@Nullable RoaringBitmap[] sets, Set<Integer> own, int word) {
            var set = sets[word];
            if (set == null) {
                set = new RoaringBitmap();
                own.add(word);
            } else if (own.add(word)) {
                set = set.clone();
            }
            sets[word] = set;
            return set;
        }

        private static @Nullable RoaringBitmap[] trimmed(
                @Nullable RoaringBitmap[] sets, Set<Integer> own, int size) {
            for (int word : own) {
                var set = sets[word];
                if (set != null && set.isEmpty()) {
                    sets[word] = null;
                } else if (set != null) {
                    set.trim();
                }
            }
            return sets.length == size ? sets : Arrays.copyOf(sets, size);
        }
    }
}
