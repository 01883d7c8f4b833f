package se.samlat.web;

/**
 * Where in our own sources a fault arose, for the log: a message, a class or a statement could hold what somebody wrote or
 * how the house is built; a file and a line hold neither. The whole is logged at DEBUG.
 */
public final class FaultPlace {

    private static final String OURS = "se.samlat.";

    private FaultPlace() {}

    /** File and line of the innermost step that is ours, else of the innermost of all. */
    public static String of(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        for (StackTraceElement step : trace) {
            if (step.getClassName().startsWith(OURS)) {
                return place(step);
            }
        }
        return trace.length == 0 ? "an unknown place" : place(trace[0]);
    }

    private static String place(StackTraceElement step) {
        return "%s line %d".formatted(step.getFileName(), step.getLineNumber());
    }
}
