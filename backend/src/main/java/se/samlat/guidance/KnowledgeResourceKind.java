package se.samlat.guidance;

import jakarta.inject.Singleton;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.Findings;

/** What must be true of a knowledge resource. */
@Singleton
class KnowledgeResourceKind implements EntryKind<KnowledgeResourceContent> {

    @Override
    public String type() {
        return "knowledge-resource";
    }

    @Override
    public String table() {
        return "knowledge_resource";
    }

    @Override
    public Class<KnowledgeResourceContent> content() {
        return KnowledgeResourceContent.class;
    }

    @Override
    public Class<? extends Entry> entity() {
        return KnowledgeResource.class;
    }

    @Override
    public Entry create() {
        return new KnowledgeResource();
    }

    @Override
    public void check(KnowledgeResourceContent content, Findings findings) {
        // Its shape says it all.
    }

    @Override
    public int rank() {
        return 2;
    }
}
