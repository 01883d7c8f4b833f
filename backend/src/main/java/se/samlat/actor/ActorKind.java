package se.samlat.actor;

import jakarta.inject.Singleton;
import se.samlat.codelist.CodeList;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.Findings;

/** What must be true of an actor. */
@Singleton
class ActorKind implements EntryKind<ActorContent> {

    @Override
    public String type() {
        return "actor";
    }

    @Override
    public String table() {
        return "actor";
    }

    @Override
    public Class<ActorContent> content() {
        return ActorContent.class;
    }

    @Override
    public Class<? extends Entry> entity() {
        return Actor.class;
    }

    @Override
    public Entry create() {
        return new Actor();
    }

    @Override
    public void check(ActorContent content, Findings findings) {
        findings.above("/content/parent", "actor", content.parent());
        findings.codes("/content/municipalities", CodeList.MUNICIPALITY.type(), content.municipalities());
    }

    @Override
    public int rank() {
        return 1;
    }
}
