package se.samlat.accounts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Steps at the log-in service that belong together. It knows no transactions: when one fails, those before it are taken back, and so
 * is the failed one itself, which may have been carried out although its answer never came.
 */
final class Steps {

    private final Deque<Runnable> back = new ArrayDeque<>();

    /** Something to do, and what undoes it whether or not it was done. */
    void take(Runnable step, Runnable undo) {
        back.push(undo);
        step.run();
    }

    /** Does all of it, or leaves all as it was. */
    static void whole(Consumer<Steps> work) {
        Steps steps = new Steps();
        try {
            work.accept(steps);
        } catch (RuntimeException failure) {
            steps.takeBack(failure);
            throw failure;
        }
    }

    /** As far as the service can be reached: what cannot be undone must not keep the rest from being undone. */
    private void takeBack(RuntimeException failure) {
        while (!back.isEmpty()) {
            try {
                back.pop().run();
            } catch (RuntimeException again) {
                failure.addSuppressed(again);
            }
        }
    }
}
