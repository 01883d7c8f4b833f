package se.samlat.guidance;

import jakarta.inject.Singleton;
import se.samlat.codelist.CodeList;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.Findings;

/** What must be true of rights information. */
@Singleton
class RightsInformationKind implements EntryKind<RightContent> {

    @Override
    public String type() {
        return "right";
    }

    @Override
    public String table() {
        return "rights_information";
    }

    @Override
    public Class<RightContent> content() {
        return RightContent.class;
    }

    @Override
    public Class<? extends Entry> entity() {
        return RightsInformation.class;
    }

    @Override
    public Entry create() {
        return new RightsInformation();
    }

    @Override
    public void check(RightContent content, Findings findings) {
        findings.code("/content/targetGroup", CodeList.TARGET_GROUP.type(), content.targetGroup());
        findings.ordered("/content/validTo", content.validFrom(), content.validTo());
    }

    @Override
    public int rank() {
        return 2;
    }
}
