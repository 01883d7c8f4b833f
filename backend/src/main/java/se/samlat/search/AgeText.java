package se.samlat.search;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An age as searches take it: whole years from 0 to 120, or the code of an age band. Stands in the contract only. */
@Schema(
        name = "Age",
        type = SchemaType.STRING,
        pattern = "^(\\d{1,3}|barn-0-5|barn-6-12|unga-13-17|unga-vuxna-18-24|vuxna-25-64|aldre-65)$")
final class AgeText {

    private AgeText() {}
}
