package se.samlat.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.samlat.entry.Entry;

/** A row of the rights information. */
@Entity
@Table(name = "rights_information")
class RightsInformation extends Entry {}
