package se.samlat.codelist;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.Findings;

/** Offers each code list as a kind that can be imported and read. */
class CodeKinds {

    @Produces
    @Singleton
    EntryKind<CodeContent> municipalities() {
        return new Kind(CodeList.MUNICIPALITY);
    }

    @Produces
    @Singleton
    EntryKind<CodeContent> targetGroups() {
        return new Kind(CodeList.TARGET_GROUP);
    }

    @Produces
    @Singleton
    EntryKind<CodeContent> languages() {
        return new Kind(CodeList.LANGUAGE);
    }

    @Produces
    @Singleton
    EntryKind<CodeContent> concerns() {
        return new Kind(CodeList.CONCERN);
    }

    @Produces
    @Singleton
    EntryKind<CodeContent> activityCodes() {
        return new Kind(CodeList.ACTIVITY_CODE);
    }

    @Produces
    @Singleton
    EntryKind<CodeContent> supportLevels() {
        return new Kind(CodeList.SUPPORT_LEVEL);
    }

    @Produces
    @Singleton
    EntryKind<CodeContent> serviceKinds() {
        return new Kind(CodeList.SERVICE_KIND);
    }

    private record Kind(CodeList of) implements EntryKind<CodeContent> {

        @Override
        public String type() {
            return of.type();
        }

        @Override
        public String table() {
            return "code";
        }

        @Override
        public String list() {
            return of.type();
        }

        @Override
        public Class<CodeContent> content() {
            return CodeContent.class;
        }

        @Override
        public Class<? extends Entry> entity() {
            return Code.class;
        }

        @Override
        public Entry create() {
            return new Code(of);
        }

        @Override
        public void check(CodeContent content, Findings findings) {
            findings.above("/content/broader", of.type(), content.broader());
            findings.ordered("/content/validTo", content.validFrom(), content.validTo());
        }

        @Override
        public int rank() {
            return 0;
        }
    }
}
