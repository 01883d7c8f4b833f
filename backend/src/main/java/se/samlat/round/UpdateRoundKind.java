package se.samlat.round;

import jakarta.inject.Singleton;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.Findings;

/** What must be true of an update round. */
@Singleton
class UpdateRoundKind implements EntryKind<UpdateRoundContent> {

    @Override
    public String type() {
        return "update-round";
    }

    @Override
    public String table() {
        return "update_round";
    }

    @Override
    public Class<UpdateRoundContent> content() {
        return UpdateRoundContent.class;
    }

    @Override
    public Class<? extends Entry> entity() {
        return UpdateRound.class;
    }

    @Override
    public Entry create() {
        return new UpdateRound();
    }

    @Override
    public void check(UpdateRoundContent content, Findings findings) {
        findings.ordered("/content/end", content.start(), content.end());
        findings.ordered("/content/nextStart", content.end(), content.nextStart());
    }

    @Override
    public int rank() {
        return 4;
    }

    @Override
    public boolean imported() {
        return false;
    }
}
