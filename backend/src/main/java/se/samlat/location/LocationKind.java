package se.samlat.location;

import jakarta.inject.Singleton;
import se.samlat.codelist.CodeList;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.Findings;

/** What must be true of a location. */
@Singleton
class LocationKind implements EntryKind<LocationContent> {

    @Override
    public String type() {
        return "location";
    }

    @Override
    public String table() {
        return "location";
    }

    @Override
    public Class<LocationContent> content() {
        return LocationContent.class;
    }

    @Override
    public Class<? extends Entry> entity() {
        return Location.class;
    }

    @Override
    public Entry create() {
        return new Location();
    }

    @Override
    public void check(LocationContent content, Findings findings) {
        findings.code("/content/municipality", CodeList.MUNICIPALITY.type(), content.municipality());
        if ((content.latitude() == null) != (content.longitude() == null)) {
            findings.add("/content/latitude", "rule.half-coordinates");
        }
        if (content.name() == null && content.area() == null && content.address() == null) {
            findings.add("/content/name", "rule.nameless-location");
        }
    }

    @Override
    public int rank() {
        return 2;
    }

    /** A hidden location is not even named. */
    @Override
    public String listed() {
        return "content ->> 'visibility' <> 'hidden'";
    }

    /** A partner must not keep an address that has been hidden; of one that always was, nothing is told. */
    @Override
    public String withdrawn() {
        return """
                content ->> 'visibility' = 'hidden' and exists (
                  select from history where subject_id = location.id and version > 0 and jsonb_path_exists(
                    changes, '$[*] ? (@.pointer == "/visibility" && @.new == "hidden")'))
                """;
    }
}
