package se.samlat.offering;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samlat.entry.ContentJson;
import se.samlat.entry.EntryReader;
import se.samlat.location.WithheldLocations;

/** Says which locations hold nothing but listings whose place is withheld, drafts and archived ones counted too. */
@Singleton
class ProtectedPlaces implements WithheldLocations {

    private final EntryReader database;

    ProtectedPlaces(EntryReader database) {
        this.database = database;
    }

    @Override
    public Set<UUID> among(Set<UUID> ids) {
        Map<UUID, Boolean> open = new HashMap<>();
        database.run(connection -> {
            // Asked location by location, so that the index over the contents serves.
            try (PreparedStatement select =
                    connection.prepareStatement("select state, content::text from service where content @> ?::jsonb")) {
                for (UUID id : ids) {
                    select.setString(1, "{\"places\":[{\"location\":\"" + id + "\"}]}");
                    try (ResultSet rows = select.executeQuery()) {
                        while (rows.next()) {
                            OfferingContent content = ContentJson.read(rows.getString(2), OfferingContent.class);
                            boolean shown = rows.getString(1).equals("published") && !content.withholdsPlace();
                            open.merge(id, shown, Boolean::logicalOr);
                        }
                    }
                }
            }
            return true;
        });
        Set<UUID> withheld = new HashSet<>();
        open.forEach((id, shown) -> {
            if (!shown) {
                withheld.add(id);
            }
        });
        return withheld;
    }
}
