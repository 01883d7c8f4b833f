package se.samlat.guidance;

import jakarta.inject.Singleton;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.Findings;

/** What must be true of a strategy period. */
@Singleton
class StrategyPeriodKind implements EntryKind<StrategyPeriodContent> {

    @Override
    public String type() {
        return "strategy-period";
    }

    @Override
    public String table() {
        return "strategy_period";
    }

    @Override
    public Class<StrategyPeriodContent> content() {
        return StrategyPeriodContent.class;
    }

    @Override
    public Class<? extends Entry> entity() {
        return StrategyPeriod.class;
    }

    @Override
    public Entry create() {
        return new StrategyPeriod();
    }

    @Override
    public void check(StrategyPeriodContent content, Findings findings) {
        findings.ordered("/content/to", content.from(), content.to());
    }

    @Override
    public int rank() {
        return 2;
    }
}
