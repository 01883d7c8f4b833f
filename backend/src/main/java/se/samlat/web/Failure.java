package se.samlat.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Every expected failure: what went wrong, as facts. The words are found by {@link Problems} in the caller's language. */
public abstract sealed class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Failure(String message) {
        super(message, null, false, false);
    }

    /**
     * A text to be found later.
     *
     * @param pointer JSON pointer, or {@code ?name} for a query parameter
     * @param key message key
     * @param arguments what the message names
     */
    public record Fault(String pointer, String key, List<Object> arguments) {
        public static Fault of(String pointer, String key, Object... arguments) {
            return new Fault(pointer, key, List.of(arguments));
        }
    }

    /** There is nothing here, or nothing that the caller may know of. */
    public static final class NotFound extends Failure {
        private static final long serialVersionUID = 1;

        public NotFound() {
            super("not found");
        }
    }

    /** What was here has been taken away. */
    public static final class Gone extends Failure {
        private static final long serialVersionUID = 1;
        final transient UUID id;
        final transient String kind;
        final transient Instant at;

        public Gone(UUID id, String kind, Instant at) {
            super("gone");
            this.id = id;
            this.kind = kind;
            this.at = at;
        }
    }

    /** What was here was found to be the same as something else, which lives at the path. */
    public static final class Moved extends Failure {
        private static final long serialVersionUID = 1;
        final String path;

        public Moved(String path) {
            super("moved");
            this.path = path;
        }
    }

    /** The request cannot be read: 400. */
    public static final class Malformed extends Failure {
        private static final long serialVersionUID = 1;
        final transient List<Fault> faults;

        public Malformed(List<Fault> faults) {
            super("malformed");
            this.faults = faults;
        }

        public Malformed(String pointer, String key, Object... arguments) {
            this(List.of(Fault.of(pointer, key, arguments)));
        }
    }

    /** A query parameter that does not exist here: 400. */
    public static final class UnknownParameter extends Failure {
        private static final long serialVersionUID = 1;
        final transient List<Fault> faults;

        public UnknownParameter(List<Fault> faults) {
            super("unknown parameter");
            this.faults = faults;
        }
    }

    /** The request can be read but breaks rules: 422. */
    public static final class Invalid extends Failure {
        private static final long serialVersionUID = 1;
        final transient List<Fault> faults;

        public Invalid(List<Fault> faults) {
            super("invalid");
            this.faults = faults;
        }
    }

    /** There is something, and the caller may not do this with it: 403. */
    public static final class Forbidden extends Failure {
        private static final long serialVersionUID = 1;

        public Forbidden() {
            super("forbidden");
        }
    }

    /** The caller, or all callers together, have asked for this too often: 429. */
    public static final class TooMany extends Failure {
        private static final long serialVersionUID = 1;
        final transient Duration wait;

        public TooMany(Duration wait) {
            super("too many");
            this.wait = wait;
        }
    }

    /** A change that does not say which version it was made on: 428. */
    public static final class Unconditional extends Failure {
        private static final long serialVersionUID = 1;

        public Unconditional() {
            super("no If-Match");
        }
    }

    /** A change of a version that is not the newest any more: 412. */
    public static final class Stale extends Failure {
        private static final long serialVersionUID = 1;

        public Stale() {
            super("stale");
        }
    }

    /** The state of things forbids it; what must be fulfilled first is named: 409. */
    public static final class Conflict extends Failure {
        private static final long serialVersionUID = 1;
        final transient List<Fault> faults;

        public Conflict(String pointer, String key, Object... arguments) {
            super("conflict");
            this.faults = List.of(Fault.of(pointer, key, arguments));
        }
    }

    /** Another service that is needed for it does not answer, and nothing has been changed: 503. */
    public static final class Away extends Failure {
        private static final long serialVersionUID = 1;
        final String key;

        public Away(String key) {
            super("away");
            this.key = key;
        }
    }
}
